import { declineMan, declineWoman } from "../polish/decline-surname.ts";
import { forename, Label } from "./label.ts";
import { isCapitalized, likeCase } from "./letter-case.ts";
import type { Analysis, Lexicon } from "./lexicon.ts";
import type { PhraseWord } from "./phrase-words.ts";
import { anyGender, Case, casesOf, Gender, GrammaticalNumber, gendersOf, numbersOf } from "./tag.ts";

/** Words of a name that are no part of its declension: `Jan III Sobieski`, `Ludwig van Beethoven`. */
function isDeclined(word: PhraseWord): boolean {
  return word.kind === "word" && isCapitalized(word.text);
}

/** Words of the longest name of a person. */
const longestName = 8;

/** Whether the words read as a person's full name: a first name, then nothing but capitals. */
export function isPersonPhrase(words: readonly PhraseWord[]): boolean {
  const named = withoutStyle(words);
  const [first] = named;
  if (first === undefined || named.length < 2 || named.length > longestName || !isFirstName(first)) return false;
  const rest = named.slice(1);
  const last = rest.findLast(({ kind }) => kind === "word");
  // "Maria Skłodowska-Curie", but not "Róża Wiatrów": a name ends it.
  return (
    rest.every((word) => word.kind !== "word" || isCapitalized(word.text) || particles.has(word.text)) &&
    last !== undefined &&
    isDeclined(last) &&
    (last.readings.length === 0 || last.readings.some(({ lemma }) => isCapitalized(lemma)))
  );
}

/** Without `Św.`, `ks.`, `dr.` in front. */
function withoutStyle(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const start = words.findIndex(({ kind, text }) => kind !== "frozen" || !text.endsWith("."));
  return start < 0 ? [] : words.slice(start);
}

/** On a list of first names, or a man's name of the dictionary that is no common word: `Donald`, `Wiktor`. */
function isFirstName({ readings }: PhraseWord): boolean {
  if (readings.some(isForename)) return true;
  return (
    readings.some(({ tag }) => (gendersOf(tag) & Gender.m1) !== 0) &&
    readings.every(({ lemma, labels }) => isCapitalized(lemma) && (labels & (Label.settlement | Label.guessed)) === 0)
  );
}

/** `Aleksandrów` is a town; as "of the Alexanders" it begins no name. */
function isForename({ labels, tag }: Analysis): boolean {
  return (labels & forename) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0;
}

const particles: ReadonlySet<string> = new Set(["de", "van", "von", "der", "la", "le", "di", "da"]);

/** All forms of a name in one case, given in the nominative: every part is declined, a woman's `Nowak` is not. */
export function declinePerson(lexicon: Lexicon, words: readonly PhraseWord[], wantedCase: number): string[][] {
  const gender = genderOf(words, Case.nom);
  return words.map((word) => {
    if (!isDeclined(word)) return [word.text];
    const known = lexicon.inflect(word.text, {
      cases: wantedCase,
      numbers: GrammaticalNumber.sg,
      genders: gender,
      labels: forename | Label.surname,
    });
    const forms = known.length > 0 ? known.map(({ form }) => form) : declineByRule(word.text, gender, wantedCase);
    return forms.length > 0 ? [...new Set(forms)] : [word.text];
  });
}

function declineByRule(name: string, gender: number, wantedCase: number): string[] {
  const forms = gender === Gender.f ? declineWoman(name) : declineMan(name);
  return forms
    .filter(([, tag]) => (casesOf(tag) & wantedCase) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0)
    .map(([form]) => form);
}

function genderOf([first]: readonly PhraseWord[], cases: number): number {
  let best: number = Gender.m1;
  for (const { labels, tag } of first?.readings ?? []) {
    if ((casesOf(tag) & cases) === 0) continue;
    if ((labels & Label.forenameM) !== 0) return Gender.m1;
    if ((labels & Label.forenameF) !== 0) best = Gender.f;
  }
  return best;
}

/** Cases that names stand in; nobody is called in an official text. */
const triedCases: readonly number[] = [Case.nom, Case.gen, Case.acc, Case.dat, Case.inst, Case.loc];

/** The nominative of a name in any case: read in the case and as the sex that suit its parts best. */
export function nominativePerson(words: readonly PhraseWord[], cases: number): string[] | undefined {
  const firstReadings = withoutStyle(words)[0]?.readings ?? [];
  const forenames = firstReadings.filter(isForename);
  const firstNames = forenames.length > 0 ? forenames : firstReadings;
  let best: string[] | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const wanted of triedCases) {
    if ((wanted & cases) === 0) continue;
    for (const gender of [Gender.m1, Gender.f]) {
      const place = { case: wanted, gender };
      if (!firstNames.some((reading) => fitsPlace(reading, place) && isOfSex(reading, gender))) continue;
      const parts = words.map((word) => nominativeIn(word, place));
      const weight = parts.reduce(
        (sum, part) => sum + (part?.weight ?? Number.NEGATIVE_INFINITY),
        wanted === Case.nom ? 1 : 0,
      );
      if (weight <= bestWeight) continue;
      bestWeight = weight;
      best = parts.map((part) => part?.text ?? "");
    }
  }
  return best;
}

interface NamePart {
  readonly text: string;
  /** How well the reading suits a name. */
  readonly weight: number;
}

const manInNominative: NamePlace = { case: Case.nom, gender: Gender.m1 };

interface NamePlace {
  readonly case: number;
  readonly gender: number;
}

/** Where the lists know the first name at all, they know its sex. */
function isOfSex({ labels }: Analysis, gender: number): boolean {
  return (labels & forename) === 0 || (labels & (gender === Gender.m1 ? Label.forenameM : Label.forenameF)) !== 0;
}

function fitsPlace({ tag }: Analysis, place: NamePlace): boolean {
  return (
    (casesOf(tag) & place.case) !== 0 &&
    (numbersOf(tag) & GrammaticalNumber.sg) !== 0 &&
    (gendersOf(tag) & place.gender) !== 0
  );
}

function nominativeIn(word: PhraseWord, place: NamePlace): NamePart | undefined {
  const unchanged = { text: word.text, weight: 0 };
  if (!isDeclined(word) || word.readings.length === 0) return unchanged;
  let best: NamePart | undefined;
  for (const [rank, reading] of word.readings.entries()) {
    // "Stanisława Marii Salińskiego": a second first name may be of the other sex.
    const isOtherName = (reading.labels & forename) !== 0 && fitsPlace(reading, { ...place, gender: anyGender });
    if (!isOtherName && !fitsPlace(reading, place)) continue;
    const weight = nameWeight(reading, rank) - (fitsPlace(reading, place) ? 0 : 2);
    if (best === undefined || weight > best.weight) best = { text: likeCase(reading.lemma, word.text), weight };
  }
  if (best !== undefined) return best;
  // "z Anną Nowak", "Severiny Vucković": a woman's surname that is no adjective and does not end in "-a"
  const isMan = word.readings.some((reading) => fitsPlace(reading, manInNominative));
  if (place.gender === Gender.f && isMan && !word.text.endsWith("a")) return unchanged;
  // "Curie" is known as a unit only: it is left as it stands.
  return word.readings.some(({ lemma }) => lemma.toLowerCase() === word.text.toLowerCase()) ? unchanged : undefined;
}

/** Names before common words, frequent names before rare ones: `Leonarda` is "Leonard" rather than "Leonardo". */
function nameWeight({ lemma, labels }: Analysis, rank: number): number {
  // The guesser gives its best reading first.
  if ((labels & Label.guessed) !== 0) return (isCapitalized(lemma) ? 4 : 1) - rank;
  let weight = isCapitalized(lemma) ? 4 : 0;
  if ((labels & (forename | Label.surname)) !== 0) weight += 3;
  if ((labels & (Label.common | Label.frequent)) !== 0) weight += 2;
  if ((labels & Label.declined) !== 0) weight -= 1;
  return lemma.endsWith("o") ? weight - 0.5 : weight;
}

/** Every sequence that takes one of each, at most `limit`. */
export function combine(choices: readonly (readonly string[])[], limit: number): string[][] {
  return choices.reduce<string[][]>(
    (rows, options) => rows.flatMap((row) => options.map((option) => [...row, option])).slice(0, limit),
    [[]],
  );
}
