import {
  Case,
  casesOf,
  formatTag,
  Gender,
  GrammaticalNumber,
  gendersOf,
  numbersOf,
  Pos,
  posOf,
} from "../src/lexicon/tag.ts";

/** A word of which NKJP's tag is asked. */
export interface TaggedWord {
  readonly lower: string;
  readonly lemma: string;
  readonly tag: number;
  /** A full stop touches it. */
  readonly hasDot: boolean;
}

/** Prepositions that have a longer form beside this one, and those longer forms. */
const shortPrepositions: ReadonlySet<string> = new Set(
  "w z od przez pod przed nad bez ponad poprzez sprzed spod znad".split(" "),
);
const longPrepositions: ReadonlySet<string> = new Set("we ze ode przeze pode przede nade beze".split(" "));
/** Pronouns that can't bear a stress. */
const unstressed: ReadonlySet<string> = new Set(["mi", "ci", "cię", "go", "mu", "ń"]);
/** Numerals whose noun stands in the same case: "dwa domy", not "pięć domów". */
const agreeing: ReadonlySet<string> = new Set(["dwa", "trzy", "cztery", "oba", "obydwa"]);
// "mógł", "niósł": the vowel changes before an ending, "mogłem"
const changedStem = /ó[^aeiouyąęó]+ł$/u;
// "2", "3", "24" but not "12"
const agreeingDigits = /(?:^|[^1])[234]$/u;

/**
 * Writes a tag with the fields of NKJP's tag set that the dictionary's tags don't have: each follows from the form.
 *
 * @example
 * formatNkjpTag({ lower: "mu", lemma: "on", tag, hasDot: false }) // "ppron3:sg:dat:m1:ter:nakc:npraep"
 */
export function formatNkjpTag(word: TaggedWord): string {
  return [formatTag(word.tag), ...lastFields(word)].join(":");
}

function lastFields({ lower, lemma, tag, hasDot }: TaggedWord): readonly string[] {
  const cases = casesOf(tag);
  switch (posOf(tag)) {
    case Pos.prep:
      if (longPrepositions.has(lower)) return ["wok"];
      return shortPrepositions.has(lower) ? ["nwok"] : [];
    case Pos.ppron3:
      return [unstressed.has(lower) ? "nakc" : "akc", /^[nń]/u.test(lower) ? "praep" : "npraep"];
    case Pos.ppron12: {
      const hasTwoForms = (cases & (Case.gen | Case.dat | Case.acc)) !== 0 && numbersOf(tag) === GrammaticalNumber.sg;
      if (!hasTwoForms) return [];
      return [unstressed.has(lower) ? "nakc" : "akc"];
    }
    case Pos.num:
      return [agrees(lemma, tag) ? "congr" : "rec"];
    case Pos.brev:
      return [hasDot ? "pun" : "npun"];
    case Pos.praet:
      return changedStem.test(lower) ? ["nagl"] : [];
    default:
      return [];
  }
}

function agrees(lemma: string, tag: number): boolean {
  if ((casesOf(tag) & (Case.nom | Case.acc)) === 0) return true;
  if (gendersOf(tag) === Gender.m1) return lemma === "oba";
  return agreeing.has(lemma) || agreeingDigits.test(lemma);
}
