import type { Morphology } from "../lexicon/morphology.ts";
import { anyCase, Case } from "../lexicon/tag.ts";
import { fitsReading, type KnownForename, readGiven } from "./given-name-reading.ts";
import { labelled, type Reading, type Word } from "./name-reading.ts";
import { wordEnd } from "./noun-phrase.ts";
import { readSurname } from "./surname-reading.ts";

export interface PersonName {
  /** Nominative: `Jan Paweł`. */
  readonly givenNames?: string;
  /** Nominative: `Prus-Jabłonowski`. */
  readonly surname?: string;
  readonly gender?: "m" | "f";
}

export interface NameTokens {
  /** First token of each given name; compounds with hyphens are one name. */
  readonly given: readonly number[];
  /** First token of each surname word, particles among them; compounds with hyphens are one word. */
  readonly surname: readonly number[];
  /** Mask of the cases that the context allows. @default any */
  readonly cases?: number;
  /** Gender that the context tells (`żona`). @default unknown */
  readonly gender?: "m" | "f";
  /** Given names known from elsewhere. @default none */
  readonly known?: (token: number) => readonly KnownForename[];
  /** Whether the text writes the word as such somewhere: a nominative that occurs is the likelier one. @default no */
  readonly occurs?: (word: string) => boolean;
}

const genders = ["m", "f"] as const;
// no vocative: `Paolo` is the nominative of Paolo, not Paola called
const allCases: readonly number[] = [Case.nom, Case.gen, Case.acc, Case.dat, Case.inst, Case.loc];

const nominativeBonus = 0.5;
const occursBonus = 1;

/**
 * The nominative of a personal name in any case, by the reading in which its words agree: `Dariuszowi Koseli` → `Dariusz Kosela`.
 * The nominative is preferred when words and context allow it; names that nothing is known of stay as they are.
 */
export function readPersonName(morphology: Morphology, tokens: NameTokens): PersonName {
  let best: { readonly name: PersonName; readonly fit: number } | undefined;
  for (const gender of genders) {
    if (tokens.gender !== undefined && tokens.gender !== gender) continue;
    for (const wanted of allCases) {
      if (((tokens.cases ?? anyCase) & wanted) === 0) continue;
      const read = readAs(morphology, tokens, { gender, wanted });
      if (!best || read.fit > best.fit) best = read;
    }
  }
  return best?.name ?? {};
}

type ReadPart = (token: number) => Word;

function readAs(
  morphology: Morphology,
  tokens: NameTokens,
  reading: Reading,
): { readonly name: PersonName; readonly fit: number } {
  const occurs = tokens.occurs ?? (() => false);
  const confirm = (word: Word, token: number): Word =>
    word.lemma !== morphology.document.formOf(token) && occurs(word.lemma)
      ? { ...word, fit: word.fit + occursBonus }
      : word;
  const known = tokens.known ?? (() => []);
  const given = tokens.given.map((token, index) => {
    const whole = known(token).find((name) => name.lemma.includes("-") && fitsReading(name, reading));
    if (whole) return { lemma: whole.lemma, fit: labelled };
    return readCompound(morphology, token, (part) =>
      confirm(readGiven(morphology, part, { ...reading, isSecond: index > 0, known: known(part) }), part),
    );
  });
  const surname = tokens.surname.map((token) =>
    readCompound(morphology, token, (part) => confirm(readSurname(morphology, part, reading), part)),
  );
  const words = [...given, ...surname];
  const isKnown = words.some(({ fit }) => fit > 0);
  return {
    name: {
      ...(given.length === 0 ? {} : { givenNames: join(given) }),
      ...(surname.length === 0 ? {} : { surname: join(surname) }),
      ...(isKnown ? { gender: reading.gender } : {}),
    },
    fit: words.reduce((sum, { fit }) => sum + fit, reading.wanted === Case.nom ? nominativeBonus : 0),
  };
}

function join(words: readonly Word[]): string {
  return words.map(({ lemma }) => lemma).join(" ");
}

/** Of a compound (`Prus-Jabłonowskiego`, `Jeana-Paula`) every part is read. */
function readCompound({ document }: Morphology, first: number, readPart: ReadPart): Word {
  const end = wordEnd(document, first);
  let lemma = "";
  let fit = 0;
  for (let token = first; token < end; token += 2) {
    const part = readPart(token);
    lemma += part.lemma + document.formOf(token + 1 < end ? token + 1 : -1);
    fit += part.fit;
  }
  return { lemma, fit: fit / ((end - first + 1) / 2) };
}
