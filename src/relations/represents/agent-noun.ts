import { Case, GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import { nounTags } from "../../polish/agreement.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { isAnyLemma } from "../lemmas.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const agents: ReadonlySet<string> = new Set(
  "przedstawiciel przedstawicielka reprezentant reprezentantka delegat delegatka wysłannik wysłanniczka".split(" "),
);

/** `{A} wystąpił jako przedstawiciel {Fundacji}`, `Przedstawicielką {Fundacji} była {A}` */
export const representsAgentNoun: RelationRule = {
  name: "represents.agentNoun",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    for (const [index, parties] of context.once(partiesByClause)) {
      const predicate = clauses.list[index]?.predicate;
      const object = parties.find((party) => isAgent(context, party));
      if (!object || predicate === undefined) continue;
      const isNamed = context.document.lowerOf(object.start - 1) === "jako";
      const isSaid = context.morphology.hasLemma(predicate, "być") && (object.cases & Case.inst) !== 0;
      const subject = isNamed || isSaid ? nearestPerson(parties, object) : undefined;
      if (!subject) continue;
      yield {
        type: "represents",
        subject: subject.mention.entity,
        object: object.mention.entity,
        evidence: { start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.mention.end) },
        ...stateOf(context, clauses, index),
      };
    }
  },
};

/** An institution behind a noun in the singular for somebody who speaks for it. */
function isAgent({ morphology }: RelationContext, { group, isAside, preposition }: Party): boolean {
  if (group === undefined || isAside || preposition !== undefined || !isAnyLemma(morphology, group, agents))
    return false;
  return nounTags(morphology, group).some((tag) => numbersOf(tag) === GrammaticalNumber.sg);
}

function nearestPerson(parties: readonly Party[], { start }: Party): Party | undefined {
  const persons = parties.filter(
    ({ mention, isAside, preposition, cases }) =>
      mention.type === "person" && !isAside && preposition === undefined && (cases & Case.nom) !== 0,
  );
  return persons.findLast((party) => party.start < start) ?? persons[0];
}
