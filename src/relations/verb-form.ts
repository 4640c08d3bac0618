import type { Morphology } from "../lexicon/morphology.ts";
import { Aspect, aspectsOf, Gender, GrammaticalNumber, gendersOf, numbersOf, Pos, posOf } from "../lexicon/tag.ts";
import { TokenFlag } from "../text/document.ts";
import type { RelationContext } from "./rule.ts";

const finite: ReadonlySet<number> = new Set([Pos.fin, Pos.praet, Pos.bedzie, Pos.imps, Pos.winien]);
// forms that are a verb in the dictionary and hardly ever in a press release
const hardlyVerbs: ReadonlySet<string> = new Set([
  "a",
  "i",
  "o",
  "bez",
  "mam",
  "pan",
  "pani",
  "raz",
  "kat",
  "stał",
  "mają",
  "lata",
  "lat",
  "roku",
  "dnia",
]);

/** Whether the token is a verb that makes a clause: `objęła`, `powołano`, `będzie`. */
export function isFiniteVerb(
  { document, morphology }: Pick<RelationContext, "document" | "morphology">,
  token: number,
): boolean {
  if (document.hasFlag(token, TokenFlag.capitalized) && !document.hasFlag(token, TokenFlag.sentenceStart)) return false;
  if (hardlyVerbs.has(document.lowerOf(token))) return document.lowerOf(token) === "mają";
  return morphology.known(token).some(({ tag }) => finite.has(posOf(tag)));
}

export type Tense = "past" | "present" | "future";

/** `objął` past, `pełni` present, `obejmie`, `będzie` future. */
export function tenseOf(morphology: Morphology, token: number): Tense | undefined {
  for (const { tag } of morphology.known(token)) {
    const pos = posOf(tag);
    if (pos === Pos.praet || pos === Pos.imps) return "past";
    if (pos === Pos.bedzie) return "future";
    if (pos === Pos.fin) return aspectsOf(tag) === Aspect.perf ? "future" : "present";
  }
  return undefined;
}

/** Whether the verb or participle can only have several subjects: `zostali`, `mianowani`. */
export function isPluralVerb(morphology: Morphology, token: number): boolean {
  const readings = morphology.known(token).filter(({ tag }) => finite.has(posOf(tag)) || posOf(tag) === Pos.ppas);
  return readings.length > 0 && readings.every(({ tag }) => numbersOf(tag) === GrammaticalNumber.pl);
}

/** Gender of the subject that the form asks for: `objęła` f, `powołany` m, `pracowało` n, `obejmie` unknown. */
export function subjectGender(morphology: Morphology, token: number): "m" | "f" | "n" | undefined {
  for (const { tag } of morphology.known(token)) {
    if (posOf(tag) !== Pos.praet && posOf(tag) !== Pos.ppas) continue;
    if ((numbersOf(tag) & GrammaticalNumber.sg) === 0) return undefined;
    if ((gendersOf(tag) & Gender.m1) !== 0) return "m";
    if (gendersOf(tag) === Gender.f) return "f";
    if (gendersOf(tag) === Gender.n) return "n";
  }
  return undefined;
}

/** Whether the token is a passive participle: `powołany`, `odznaczeni`. */
export function isPassive(morphology: Morphology, token: number): boolean {
  return morphology.known(token).some(({ tag }) => posOf(tag) === Pos.ppas);
}

/** `nie` right before the verb, or before its auxiliary: `nie {objął}`, `nie został {powołany}`. */
export function isNegated({ document }: Pick<RelationContext, "document">, verb: number): boolean {
  if (document.lowerOf(verb - 1) === "nie") return true;
  return document.lowerOf(verb - 2) === "nie" && /^(?:zosta|by[łl]|będ)/u.test(document.lowerOf(verb - 1));
}
