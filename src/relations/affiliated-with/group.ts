import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { isDash } from "../apposition.ts";
import { isAnyLemma } from "../lemmas.ts";
import { memberNouns } from "../member-nouns.ts";
import { mentionsOf, spanOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** People of an organization, then who they are: `strażacy z {OSP} – {A} i {B}`, `zespół {KMP w Radomiu}: {A}`, `policjant {KPP} {sierż. A}`. */
export const affiliatedWithGroup: RelationRule = {
  name: "affiliatedWith.group",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const organization of mentionsOf(context, "organization")) {
      const people = peopleOf(context, organization);
      const first = people === undefined ? undefined : firstName(context, organization);
      if (people === undefined || !first || !isApposed(context, people, first)) continue;
      for (const person of personList(context, first)) {
        yield {
          type: "affiliatedWith",
          subject: person.entity,
          object: organization.entity,
          evidence: spanOf(organization, person),
        };
      }
    }
  },
};

/** `policjanci {KMP}`, `policjanci z {KMP}`, `strażaków ratowników z {OSP}` */
function peopleOf({ document, morphology }: RelationContext, { start, parent }: TokenMention): number | undefined {
  if (parent !== undefined) return undefined;
  const before = /^(?:z|ze|w|we)$/u.test(document.lowerOf(start - 1)) ? start - 2 : start - 1;
  return isAnyLemma(morphology, before, memberNouns) ? before : undefined;
}

/** The name stands in the case of the noun; `z policjantami z KPP, 44-letniego Jana L.` are different people. */
function isApposed(context: RelationContext, people: number, name: TokenMention): boolean {
  const cases = nominalCases(context.morphology, people);
  if ((cases & Case.nom) !== 0 && isNominative(context, name)) return true;
  const named = nominalCases(context.morphology, name.start);
  return named === 0 || ((cases & named & ~Case.nom) !== 0 && !isNominative(context, name));
}

function firstName(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  const { document } = context;
  // "(w składzie: A, B)", "– A i B", ", A"
  let token = end;
  const joint = document.formOf(token);
  if (joint === "," || joint === ":" || joint === "(" || isDash(joint)) token++;
  if (document.lowerOf(token) === "w" && document.lowerOf(token + 1) === "składzie")
    token += document.formOf(token + 2) === ":" ? 3 : 2;
  return nameAfter(context, token);
}
