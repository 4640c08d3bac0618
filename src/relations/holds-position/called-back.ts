import { finiteVerb } from "../clause-tense.ts";
import { holdersOf } from "../holders.ts";
import { mentionsOf } from "../mentions.ts";
import { genderOf, isNominative } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";

/** `zapewniła Pani {Komendant}` shows in office the one whom the text saw appointed. */
export const holdsPositionCalledBack: RelationRule = {
  name: "holdsPosition.calledBack",
  type: "holdsPosition",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const position of mentionsOf(context, "position")) {
      const style = context.document.lowerOf(position.start - 1);
      if (!/^(?:now[ya]|pani?)$/u.test(style) || !isNominative(context, position)) continue;
      // a headline names nobody in office: "Nowa ordynator w szpitalu"
      if (finiteVerb(context, clauseAround(context, position.start)) === undefined) continue;
      const holders = holdersOf(context, position.entity);
      const [holder] = holders;
      if (holder === undefined || holders.length > 1) continue;
      const gender = style === "pani" || style === "nowa" ? "f" : "m";
      if ((genderOf(context, holder) ?? gender) !== gender) continue;
      yield { type: "holdsPosition", subject: holder, object: position.entity, evidence: position };
    }
  },
};
