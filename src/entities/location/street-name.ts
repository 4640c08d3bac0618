import { Case, casesOf, Gender, gendersOf, numbersOf } from "../../lexicon/tag.ts";
import { isAdjectiveTag } from "../../polish/agreement.ts";
import { TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/** The name of a street behind its head, which is of the gender: `Puławskiej` → `Puławska`, `Nadbrzeżnej Dolnej` → `Nadbrzeżna Dolna`; names in the genitive stay: `Korfantego`. */
export function nominativeStreet(
  context: RuleContext,
  { start, end, gender = Gender.f }: { readonly start: number; readonly end: number; readonly gender?: number },
): string {
  const { document, found } = context;
  const written = document.written(start, end);
  if (found.at(start, "person").length > 0) return written;
  let name = "";
  for (let token = start; token < end; token++) {
    const blank = token > start ? document.text.slice(document.end[token - 1], document.start[token]) : "";
    const isLastPart = document.formOf(token + 1) !== "-";
    const word =
      document.isKind(token, TokenKind.word) && isLastPart
        ? nominative(context, token, gender)
        : document.formOf(token);
    if (word === undefined) return written;
    name += blank + word;
  }
  return name;
}

const oblique = Case.gen | Case.dat | Case.loc | Case.acc | Case.inst;
// adjectives the dictionary lacks: „Tanowskiej”, „Tanowską”
const unknownAdjective = /^(\p{Lu}\p{Ll}{1,30}[sc]k|\p{Lu}\p{Ll}{1,30}dzk)(?:iej|ą)$/u;

/** The nominative of an adjective in that gender; undefined for anything else. */
function nominative({ document, morphology }: RuleContext, token: number, gender: number): string | undefined {
  const form = document.formOf(token);
  const adjective = morphology
    .known(token)
    .find(({ lemma, tag }) => isAdjectiveTag(tag) && (gendersOf(tag) & gender) !== 0 && lemma === lemma.toLowerCase());
  if (!adjective) {
    const stem = morphology.isKnown(token) || gender !== Gender.f ? undefined : unknownAdjective.exec(form)?.[1];
    return stem === undefined ? undefined : `${stem}a`;
  }
  if ((casesOf(adjective.tag) & oblique) === 0) return form;
  const base = morphology.lexicon.inflect(adjective.lemma, {
    cases: Case.nom,
    genders: gender,
    // "al. Jerozolimskich"
    numbers: numbersOf(adjective.tag),
  })[0];
  return base && `${base.form.charAt(0).toUpperCase()}${base.form.slice(1)}`;
}
