import type { Morphology } from "../lexicon/morphology.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf, Pos, posOf } from "../lexicon/tag.ts";
import { type Document, TokenKind } from "../text/document.ts";

const SHORTEST = 3;
const never = new Set<number>([Pos.prep, Pos.conj, Pos.praet, Pos.fin, Pos.comp]);
const nominal = new Set<number>([Pos.subst, Pos.adj, Pos.ppas, Pos.pact]);
// the cases that a noun counted after the preposition stands in: "w 1200 gospodarstwach", "z 2000 podpisami"
const governed: ReadonlyMap<string, number> = new Map([
  ...row(Case.loc, "w we na po przy o"),
  ...row(Case.inst, "z ze przed nad pod za między pomiędzy"),
  ...row(Case.dat, "dzięki ku przeciw przeciwko"),
]);

/**
 * Whether the word at `end` is counted by the number from `start`: a plural noun or its adjective in the genitive, or in the
 * case that the preposition before the number governs, and nothing else it could be. In `w 1612 cech sukienników` the first
 * noun is a subject as well.
 */
export function isCounted(document: Document, morphology: Morphology, { start, end }: Numbered): boolean {
  if (!document.isKind(end, TokenKind.word) || document.lowerOf(end).length < SHORTEST) return false;
  const cases = Case.gen | (governed.get(document.lowerOf(start - 1)) ?? 0);
  let isPlural = false;
  for (const { tag } of morphology.known(end)) {
    const pos = posOf(tag);
    if (never.has(pos)) return false;
    const isSingular = (numbersOf(tag) & GrammaticalNumber.sg) !== 0;
    if (pos === Pos.subst && isSingular && (casesOf(tag) & Case.nom) !== 0) return false;
    if (!nominal.has(pos) || (casesOf(tag) & cases) === 0) continue;
    if ((numbersOf(tag) & GrammaticalNumber.pl) !== 0) isPlural = true;
  }
  return isPlural;
}

interface Numbered {
  /** First token of the number. */
  readonly start: number;
  /** The token after it. */
  readonly end: number;
}

function row(found: number, forms: string): [string, number][] {
  return forms.split(" ").map((form) => [form, found]);
}
