import { Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf, Pos, posOf } from "../../lexicon/tag.ts";
import { TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const nominal = new Set<number>([Pos.subst, Pos.adj, Pos.ppas, Pos.pact, Pos.ger, Pos.depr]);
const oblique = Case.gen | Case.dat | Case.acc | Case.inst | Case.loc;
const SHORTEST = 3; // "o ósmej w", "o ósmej na"

/** Whether an ordinal before the token can be an hour: in `o ósmej osobie` it tells which person. */
export function endsHour({ document, morphology }: RuleContext, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || document.lowerOf(token).length < SHORTEST) return true;
  const readings = morphology.known(token);
  if (readings.length === 0) return false;
  return !readings.some(
    ({ tag }) =>
      nominal.has(posOf(tag)) &&
      (casesOf(tag) & oblique) !== 0 &&
      (numbersOf(tag) & GrammaticalNumber.sg) !== 0 &&
      (gendersOf(tag) & Gender.f) !== 0,
  );
}
