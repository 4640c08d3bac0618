import { Pos } from "../../lexicon/tag.ts";
import { attributed } from "../clause-organizations.ts";
import { clausesOf } from "../clauses.ts";
import { isAnyLemma } from "../lemmas.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { partnersIn } from "./parties.ts";

const cooperating: ReadonlySet<string> = new Set(["współpracować", "współdziałać", "kooperować"]);
// a word or two may stand between: „współpracująca na co dzień z {B}”
const reach = 5;

/** `{Fundacja}, współpracująca z {Urzędem Miasta}, …` */
export const cooperatesWithParticiple: RelationRule = {
  name: "cooperatesWith.participle",
  type: "cooperatesWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    for (let token = 0; token < document.length; token++) {
      if (!morphology.hasPos(token, Pos.pact) || !isAnyLemma(morphology, token, cooperating)) continue;
      const partners = partnersIn(byClause.get(clauses.of[token] ?? -1) ?? []).filter(
        ({ governor = -1 }) => governor > token && governor - token <= reach,
      );
      const end = partners.at(-1)?.end;
      const subject = end === undefined ? undefined : attributed(context, token, { end });
      if (!subject) continue;
      for (const { mention } of partners)
        yield {
          type: "cooperatesWith",
          subject: subject.entity,
          object: mention.entity,
          evidence: { start: Math.min(subject.start, token), end: mention.end },
        };
    }
  },
};
