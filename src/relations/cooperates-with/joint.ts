import { Case } from "../../lexicon/tag.ts";
import { clausesOf } from "../clauses.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { pairsOf } from "./clause.ts";

const shared: ReadonlySet<string> = new Set(["wspólny"]);

const activities: ReadonlySet<string> = new Set(
  "patrol działanie działania kontrola służba ćwiczenie ćwiczenia akcja projekt przedsięwzięcie operacja badanie szkolenie".split(
    " ",
  ),
);

/** `wspólne patrole {A} i {B}`, `funkcjonariusze {A} i {B} pełnili wspólne patrole`. */
export const cooperatesWithJoint: RelationRule = {
  name: "cooperatesWith.joint",
  type: "cooperatesWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    for (let token = 0; token < document.length; token++) {
      if (
        !document.lowerOf(token).startsWith("wspóln") ||
        !morphology.lemmasOf(token).some((lemma) => shared.has(lemma))
      )
        continue;
      if (![token + 1, token + 2].some((at) => morphology.lemmasOf(at).some((lemma) => activities.has(lemma))))
        continue;
      const index = clauses.of[token] ?? -1;
      const acting = (byClause.get(index) ?? []).filter(
        ({ mention, isAside, preposition, cases, group }) =>
          mention.type === "organization" &&
          !isAside &&
          (preposition === undefined
            ? group !== undefined || (cases & (Case.nom | Case.gen)) !== 0
            : preposition === "z" || preposition === "ze"),
      );
      if (acting.length < 2) continue;
      for (const [first, second] of pairsOf(acting))
        yield {
          type: "cooperatesWith",
          subject: first.mention.entity,
          object: second.mention.entity,
          evidence: { start: Math.min(token, first.start), end: Math.max(token + 1, second.mention.end) },
        };
    }
  },
};
