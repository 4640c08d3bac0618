import { attachAdjectives } from "./attach-adjectives.ts";
import { isCapitalized } from "./letter-case.ts";
import type { Analysis } from "./lexicon.ts";
import { isAdjective, isNoun, type PhraseWord } from "./phrase-words.ts";
import { type Agreement, agrees, readingPreference } from "./reading-preference.ts";
import { bitsOf, Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf, Pos, posOf } from "./tag.ts";

/** A word that changes with the head, and the reading under which it does. */
export interface GroupMember {
  readonly index: number;
  readonly reading: Analysis;
  /** A man's title of a woman is not declined: `z oficer prasową`. */
  readonly fixed?: boolean;
}

/** The part of a name that is declined: `{Okręgowy Inspektorat} Służby Więziennej w Poznaniu`. */
export interface HeadGroup {
  /** Head noun first, then adjectives and the other half of a compound, in no particular order. */
  readonly members: readonly GroupMember[];
  /** One bit each. */
  readonly case: number;
  readonly number: number;
  /** Mask, mostly one bit. */
  readonly gender: number;
}

export interface HeadOptions {
  /** Mask of the cases the phrase may stand in, when the sentence tells (a preposition, a verb). @default any */
  readonly cases?: number;
  /** Mask of the numbers. @default any */
  readonly numbers?: number;
}

/** Words that join the adjectives of one head: `Miejski i Powiatowy`. */
const joiners: ReadonlySet<string> = new Set(["i", "oraz", "lub"]);
/** A head stands near the beginning: nobody puts eight adjectives before a noun. */
const furthestHead = 8;
/** … or more than this behind it; longer runs are no names. */
const mostFollowers = 12;

/** Offices that look like participles: `przewodniczącej Rady` is "the chair of the council", not "the chairing council". */
const officeParticiples: ReadonlySet<string> = new Set(
  ["", "wice", "współ"].flatMap((prefix) => [`${prefix}przewodniczący`, `${prefix}przewodnicząca`]),
);

/**
 * Finds the head noun of a name and everything that agrees with it: the first noun whose words before it are adjectives,
 * read in the case, number and gender in which most of its neighbours agree. Ties go to common nouns and the singular.
 */
export function findHeadGroup(words: readonly PhraseWord[], options: HeadOptions = {}): HeadGroup | undefined {
  let best: HeadGroup | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let head = 0; head < words.length && head < furthestHead; head++) {
    const word = words[head];
    if (word === undefined || (word.kind === "frozen" && !word.text.endsWith("."))) break;
    if (word.kind !== "word" || isFixedPart(words, head)) continue;
    for (const reading of word.readings) {
      if (!isNoun(reading.tag)) continue;
      for (const [group, score] of groupsOf(words, { index: head, reading }, options)) {
        if (score <= bestScore) continue;
        bestScore = score;
        best = group;
      }
    }
    // Only adjectives and numerals may stand before a head.
    if (!word.readings.some(({ tag }) => isAdjective(tag)) && !joiners.has(word.text)) break;
  }
  return best ?? findAdjectiveHead(words, options);
}

function groupsOf(words: readonly PhraseWord[], head: GroupMember, options: HeadOptions): [HeadGroup, number][] {
  const groups: [HeadGroup, number][] = [];
  const { tag, lemma } = head.reading;
  const text = words[head.index]?.text ?? "";
  const add = (member: GroupMember, wanted: Agreement, penalty: number): void => {
    const before = membersBefore(words, head.index, wanted);
    if (before === undefined) return;
    const members = [member, ...before, ...membersAfter(words, head, wanted)];
    if (penalty > 0 && members.length === 1) return;
    groups.push([
      { members, ...wanted },
      (members.length - 1) * 10 + readingPreference(words[head.index], head.reading, wanted) - penalty,
    ]);
  };
  for (const oneCase of bitsOf(casesOf(tag) & (options.cases ?? ~0))) {
    for (const number of bitsOf(numbersOf(tag) & (options.numbers ?? ~0))) {
      add(head, { case: oneCase, number, gender: gendersOf(tag) }, 0);
      // "Wicewojewoda Warmińsko-Mazurska": a woman in an office of masculine name
      if (gendersOf(tag) === Gender.m1 && lemma.endsWith("a"))
        add(head, { case: oneCase, number, gender: Gender.f }, 3);
    }
  }
  // "z oficer prasową": not declined at all. The cases in "-ej" are left out, for "kapelan podkarpackiej Policji".
  if (gendersOf(tag) === Gender.m1 && text.toLowerCase() === lemma.toLowerCase() && !lemma.endsWith("a")) {
    for (const oneCase of bitsOf((Case.nom | Case.acc | Case.inst) & (options.cases ?? ~0))) {
      add({ ...head, fixed: true }, { case: oneCase, number: GrammaticalNumber.sg, gender: Gender.f }, 3);
    }
  }
  return groups;
}

/** Adjectives before the head; absent when a word there does not agree. */
function membersBefore(words: readonly PhraseWord[], head: number, wanted: Agreement): GroupMember[] | undefined {
  const members: GroupMember[] = [];
  for (let index = 0; index < head; index++) {
    const word = words[index];
    if (word === undefined || word.kind !== "word" || joiners.has(word.text) || isFixedPart(words, index)) continue;
    const reading = agreeingAdjective(word, wanted);
    if (reading === undefined) return undefined;
    members.push({ index, reading });
  }
  return members;
}

function membersAfter(words: readonly PhraseWord[], head: GroupMember, wanted: Agreement): readonly GroupMember[] {
  const members: GroupMember[] = [];
  for (let index = head.index + 1; index < words.length && members.length < mostFollowers; index++) {
    const word = words[index];
    if (word === undefined || word.kind !== "word") break;
    if (isFixedPart(words, index)) continue;
    if (word.before === "-" && !isFixedPart(words, index - 1)) {
      // "Rektora-Komendanta", "Kędzierzyna-Koźla": the other half of a compound
      const other = otherHalf(word, wanted);
      if (other === undefined) break;
      members.push({ index, reading: other });
      continue;
    }
    const reading = agreeingAdjective(word, wanted) ?? apposition(word, wanted);
    if (reading === undefined) break;
    members.push({ index, reading });
  }
  return attachAdjectives(words, head, members);
}

/** `Kujawsko` of `Kujawsko-Pomorski`. */
function isFixedPart(words: readonly PhraseWord[], index: number): boolean {
  const word = words[index];
  if (
    word === undefined ||
    words[index + 1]?.before !== "-" ||
    !word.readings.some(({ tag }) => posOf(tag) === Pos.adja)
  )
    return false;
  // "Bielsko" of "Bielsko-Biała" is a town.
  return !isCapitalized(word.text) || !word.readings.some(({ lemma, tag }) => lemma === word.text && isNoun(tag));
}

/** The reading of the second half of a compound: a name before a common noun, a noun before an adjective. */
function otherHalf({ readings }: PhraseWord, wanted: Agreement): Analysis | undefined {
  const fitting = readings.filter(
    ({ tag }) => (casesOf(tag) & wanted.case) !== 0 && (numbersOf(tag) & wanted.number) !== 0,
  );
  const nouns = fitting.filter(({ tag }) => isNoun(tag));
  return nouns.find(({ lemma }) => isCapitalized(lemma)) ?? nouns[0] ?? fitting.find(({ tag }) => isAdjective(tag));
}

function agreeingAdjective({ readings }: PhraseWord, wanted: Agreement): Analysis | undefined {
  if (readings.some(({ lemma, tag }) => isNoun(tag) && officeParticiples.has(lemma))) return undefined;
  return readings.find(({ tag }) => isAdjective(tag) && agrees(tag, wanted));
}

/** `lekarzem weterynarzem`: a second noun in the same case, which is no genitive complement. */
function apposition({ readings }: PhraseWord, wanted: Agreement): Analysis | undefined {
  if ((wanted.case & (Case.dat | Case.inst)) === 0) return undefined;
  if (readings.some(({ tag }) => (casesOf(tag) & Case.gen) !== 0)) return undefined;
  return readings.find(({ tag }) => isNoun(tag) && agrees(tag, wanted));
}

/** `dzielnicowego`, `Głównego Księgowego`: adjectives that stand for a noun. */
function findAdjectiveHead(words: readonly PhraseWord[], options: HeadOptions): HeadGroup | undefined {
  const start = words.findIndex(({ kind }) => kind === "word");
  const first = words[start];
  if (first === undefined || words.slice(0, start).some(({ kind }) => kind === "frozen")) return undefined;
  let best: HeadGroup | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const reading of first.readings) {
    if (!isAdjective(reading.tag)) continue;
    for (const oneCase of bitsOf(casesOf(reading.tag) & (options.cases ?? ~0))) {
      for (const number of bitsOf(numbersOf(reading.tag) & (options.numbers ?? ~0))) {
        // A person, a woman, else a thing.
        const gender =
          [Gender.m1, Gender.f, Gender.n].find((one) => (gendersOf(reading.tag) & one) !== 0) ?? gendersOf(reading.tag);
        const wanted = { case: oneCase, number, gender };
        const head = { index: start, reading };
        const members = [head, ...membersAfter(words, head, wanted)];
        const score = members.length * 10 + readingPreference(first, reading, wanted);
        if (score <= bestScore) continue;
        bestScore = score;
        best = { members, ...wanted };
      }
    }
  }
  return best;
}
