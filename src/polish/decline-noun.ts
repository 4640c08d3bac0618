import type { CaseForms } from "./declined-form.ts";
import { obliqueStems } from "./oblique-stems.ts";
import { beforeVowel, isSoft, isVelar, soften, withY } from "./soften.ts";

/** Feminine nouns in `-a`, and men's names that follow them (`Zaręba`, `Kościuszko`): `stem` without the last vowel. */
export function declineFeminine(nominative: string): CaseForms {
  const stem = nominative.slice(0, -1);
  const genitive = genitiveOf(stem);
  const locative = isSoft(stem) ? genitive : soften(stem);
  const vocative = stem.endsWith("i") ? `${stem}o/${stem}u` : `${stem}o`;
  return [nominative, genitive, locative, `${stem}ę`, `${stem}ą`, locative, vocative];
}

/** `Mari|i` beside `Ani`: foreign and native stems in `-i` look the same. */
function genitiveOf(stem: string): string {
  return stem.endsWith("i") ? `${stem}i/${stem}` : withY(stem);
}

/** Masculine nouns that end in a consonant, with `-a` in the genitive. */
export function declineMasculine(nominative: string, { animate }: { animate: boolean }): CaseForms {
  const [genitive, dative, instrumental, locative] = [
    (stem: string) => `${beforeVowel(stem)}a`,
    (stem: string) => `${beforeVowel(stem)}owi`,
    (stem: string) => `${beforeVowel(stem)}${/[kg]$/u.test(stem) ? "iem" : "em"}`,
    (stem: string) => (isSoft(stem) || isVelar(stem) ? `${beforeVowel(stem)}u` : soften(stem)),
  ].map((inflect) => unique(obliqueStems(nominative).map(inflect)));
  const [gen = "", dat = "", inst = "", loc = ""] = [genitive, dative, instrumental, locative];
  return [nominative, gen, dat, animate ? gen : nominative, inst, loc, loc];
}

/** The plural of a surname: `Nowakowie`, `Zarębowie`. */
export function declineFamily(stems: readonly string[]): CaseForms {
  const [owie, ow, om, ami, ach] = ["owie", "ów", "om", "ami", "ach"].map((ending) =>
    unique(stems.map((stem) => beforeVowel(stem) + ending)),
  );
  return [owie ?? "", ow ?? "", om ?? "", ow ?? "", ami ?? "", ach ?? "", owie ?? ""];
}

/** Neuter nouns in `-o` and `-e`: `Gniezno`, `Opole`. */
export function declineNeuter(nominative: string): CaseForms {
  const stem = nominative.slice(0, -1);
  const locative = nominative.endsWith("e") || isSoft(stem) || isVelar(stem) ? `${stem}u` : soften(stem);
  const instrumental = /[kg]$/u.test(stem) ? `${stem}iem` : `${stem}em`;
  return [nominative, `${stem}a`, `${stem}u`, nominative, instrumental, locative, nominative];
}

/** Plural names of places: `Katowice`, `Tychy`, `Suwałki`. The genitive has no ending, sometimes a vowel that comes back. */
export function declinePluralPlace(nominative: string): CaseForms {
  const stem = nominative.slice(0, -1);
  const genitive = genitivePlural(nominative);
  const before = nominative.endsWith("ki") || nominative.endsWith("gi") ? stem : beforeVowel(stem);
  return [nominative, genitive, `${before}om`, nominative, `${before}ami`, `${before}ach`, nominative];
}

function genitivePlural(nominative: string): string {
  const stem = nominative.slice(0, -1);
  // "Łazienki" → "Łazienek", "Suwałki" → "Suwałk": both are offered.
  if (/[^aeiouyąęó]ki$/u.test(nominative)) return `${stem.slice(0, -1)}ek/${stem}`;
  // "Siedlce" → "Siedlec", "Kielce" → "Kielc"
  if (/[^aeiouyąęó]ce$/u.test(nominative)) return `${stem}/${stem.slice(0, -1)}ec`;
  // "Tychy" → "Tychów"
  if (nominative.endsWith("chy")) return `${stem}ów/${stem}`;
  // "Gliniany" → "Glinian", "Borki" …; "Podlesie" in the plural is none of ours
  return nominative.endsWith("ie") ? `${stem}/${stem.slice(0, -1)}` : `${stem}/${stem}ów`;
}

function unique(forms: readonly string[]): string {
  return [...new Set(forms)].join("/");
}
