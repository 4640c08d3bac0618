import { Case, casesOf, Gender, gendersOf } from "../../lexicon/tag.ts";
import { isAdjectiveTag } from "../../polish/agreement.ts";
import { TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/** The name of a street behind its head: `Puławskiej` → `Puławska`, `Nadbrzeżnej Dolnej` → `Nadbrzeżna Dolna`; names in the genitive stay: `Korfantego`. */
export function nominativeStreet(context: RuleContext, start: number, end: number): string {
  const { document, found } = context;
  const written = document.written(start, end);
  if (found.at(start, "person").length > 0) return written;
  let name = "";
  for (let token = start; token < end; token++) {
    const blank = token > start ? document.text.slice(document.end[token - 1], document.start[token]) : "";
    const isLastPart = document.formOf(token + 1) !== "-";
    const word =
      document.isKind(token, TokenKind.word) && isLastPart ? nominative(context, token) : document.formOf(token);
    if (word === undefined) return written;
    name += blank + word;
  }
  return name;
}

const oblique = Case.gen | Case.dat | Case.loc | Case.acc | Case.inst;
// adjectives the dictionary lacks: „Tanowskiej”, „Tanowską”
const unknownAdjective = /^(\p{Lu}\p{Ll}{1,30}[sc]k|\p{Lu}\p{Ll}{1,30}dzk)(?:iej|ą)$/u;

/** The feminine nominative of an adjective; undefined for anything else. */
function nominative({ document, morphology }: RuleContext, token: number): string | undefined {
  const form = document.formOf(token);
  const adjective = morphology
    .known(token)
    .find(
      ({ lemma, tag }) => isAdjectiveTag(tag) && (gendersOf(tag) & Gender.f) !== 0 && lemma === lemma.toLowerCase(),
    );
  if (!adjective) {
    const stem = morphology.isKnown(token) ? undefined : unknownAdjective.exec(form)?.[1];
    return stem === undefined ? undefined : `${stem}a`;
  }
  if ((casesOf(adjective.tag) & oblique) === 0) return form;
  const feminine = morphology.lexicon.inflect(adjective.lemma, { cases: Case.nom, genders: Gender.f, numbers: 1 })[0];
  return feminine && `${feminine.form.charAt(0).toUpperCase()}${feminine.form.slice(1)}`;
}
