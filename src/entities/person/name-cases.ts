import { anyCase, Case, GrammaticalNumber, numbersOf, Pos, posOf } from "../../lexicon/tag.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const prepositions: ReadonlyMap<string, number> = new Map([
  ["z", Case.inst | Case.gen],
  ["ze", Case.inst | Case.gen],
  ["od", Case.gen],
  ["do", Case.gen],
  ["dla", Case.gen],
  ["u", Case.gen],
  ["bez", Case.gen],
  ["przez", Case.acc],
  ["przed", Case.inst],
  ["między", Case.inst],
  ["pomiędzy", Case.inst],
  ["nad", Case.inst],
  ["o", Case.loc],
  ["po", Case.loc],
  ["przy", Case.loc],
  ["wobec", Case.gen],
  ["przeciwko", Case.dat],
  ["dzięki", Case.dat],
  ["im", Case.gen],
  ["imienia", Case.gen],
  ["według", Case.gen],
  ["zdaniem", Case.gen],
  ["imieniu", Case.gen],
  ["pamięci", Case.gen],
  ["ul", Case.gen],
  ["al", Case.gen],
  ["pl", Case.gen],
]);

/**
 * Mask of the cases that the words before a name allow: `z` → instrumental or genitive, `im. Prof. dra` → genitive,
 * `44-letniego` → those of the adjective; any when they say nothing.
 */
export function casesBefore(context: RuleContext, start: number): number {
  const { document, found } = context;
  let token = start;
  for (let step = 0; step < 4; step++) {
    const before = found.endingAt(token, "rank", "title")[0];
    if (!before) break;
    token = before.start;
  }
  if (token === 0 || document.hasFlag(token, TokenFlag.lineStart)) return anyCase;
  const word = document.formOf(token - 1) === "." ? document.lowerOf(token - 2) : document.lowerOf(token - 1);
  const given = prepositions.get(word);
  if (given !== undefined) return given;
  // „44-letniego Radosława W.”; other adjectives end an office: `starosta {krakowski} Jan Lis`
  const isAge =
    token === start && found.endingAt(token, "age").length > 0 && context.morphology.hasPos(token - 1, Pos.adj);
  return isAge ? context.morphology.cases(token - 1, Pos.adj) : casesAfterVerb(context, token - 1);
}

// verbs whose object is a person: `policjanci {zatrzymali} Stanisława K.`
const transitive: ReadonlySet<string> = new Set([
  "zatrzymać",
  "ująć",
  "aresztować",
  "przesłuchać",
  "wylegitymować",
  "obezwładnić",
  "uratować",
  "poszukiwać",
  "skazać",
  "oskarżyć",
  "odznaczyć",
  "mianować",
  "powołać",
  "odwołać",
  "awansować",
  "wyróżnić",
]);

function casesAfterVerb({ document, morphology }: RuleContext, token: number): number {
  if (document.hasFlag(token, TokenFlag.capitalized) && !document.hasFlag(token, TokenFlag.sentenceStart))
    return anyCase;
  const readings = morphology.known(token);
  // „zatrzymano Stanisława K.”: no single person did it
  const hasObject = readings.some(
    ({ tag, lemma }) =>
      transitive.has(lemma) &&
      (posOf(tag) === Pos.imps || (posOf(tag) === Pos.praet && numbersOf(tag) === GrammaticalNumber.pl)),
  );
  return hasObject ? Case.gen | Case.acc : anyCase;
}
