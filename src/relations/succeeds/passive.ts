import { Pos } from "../../lexicon/tag.ts";
import { nameAfter } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { isNegated } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";

/** `{Jan Lis} został zastąpiony przez {Ewę Mak}` */
export const succeedsPassive: RelationRule = {
  name: "succeeds.passive",
  type: "succeeds",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    for (let token = 0; token < document.length; token++) {
      if (document.lowerOf(token + 1) !== "przez" || !morphology.hasPos(token, Pos.ppas)) continue;
      if (!morphology.hasLemma(token, "zastąpić")) continue;
      const successor = nameAfter(context, token + 2);
      const old = subjectsOf(context, token, clauseAround(context, token))[0];
      if (!successor || !old) continue;
      yield {
        type: "succeeds",
        subject: successor.entity,
        object: old.entity,
        evidence: { start: Math.min(old.start, token), end: successor.end },
        ...(isNegated(context, token) ? { negated: true } : {}),
      };
    }
  },
};
