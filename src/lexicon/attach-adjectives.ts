import type { GroupMember } from "./head-group.ts";
import { isCapitalized } from "./letter-case.ts";
import { isAdjective, isNoun, type PhraseWord } from "./phrase-words.ts";
import { Case, casesOf, Gender, gendersOf, numbersOf } from "./tag.ts";

/** Adjectives of an office, which stay with it before any unit: `Dyrektora Generalnego Urzędu`. */
const ofOffices: ReadonlySet<string> = new Set([
  "główny",
  "generalny",
  "naczelny",
  "prasowy",
  "wykonawczy",
  "zarządzający",
  "finansowy",
  "operacyjny",
  "techniczny",
]);
/** Adjectives that begin the name of a unit rather than end that of the one above: `Delegatury Krajowej Administracji`. */
const ofUnits: ReadonlySet<string> = new Set([
  "państwowy",
  "krajowy",
  "wysoki",
  "najwyższy",
  "polski",
  "europejski",
  "centralny",
  "święty",
  "błogosławiony",
]);
/** Adjectives that heads of units carry behind them: `Biura Głównego …` is none, `Szkoły Głównej …` is one. */
const levels: ReadonlySet<string> = new Set([
  "główny",
  "wojewódzki",
  "powiatowy",
  "miejski",
  "rejonowy",
  "okręgowy",
  "stołeczny",
]);

/**
 * Decides between two nouns that an adjective agrees with: `Komendy {Powiatowej} → Komenda, {Państwowej} → Straży`,
 * but `Komendanta {Nadbużańskiego} → Oddziału`. Only the adjectives that go with the head are returned.
 *
 * - an office (a person) keeps only adjectives of offices
 * - a unit keeps the first adjective, unless that begins official names itself
 * - lower case stays with lower case: `rzecznika prasowego Urzędu`, `dyrektora Powiatowego Urzędu`
 */
export function attachAdjectives(
  words: readonly PhraseWord[],
  head: GroupMember,
  members: readonly GroupMember[],
): readonly GroupMember[] {
  const last = members.at(-1);
  const first = members[0];
  if (last === undefined || first === undefined) return members;
  const noun = words[last.index + 1];
  if (noun === undefined || noun.kind !== "word") return members;
  // Counted from the noun backwards: how many adjectives could as well be its own.
  let contested = members.length;
  while (contested > 0 && couldBelong(words[members[contested - 1]?.index ?? -1], noun)) contested--;
  const kept = members.filter((member, i) => i < contested || staysWithHead(words, head, { member, isFirst: i === 0 }));
  // What follows an adjective that went to the noun goes there too.
  const lost = members.findIndex((member) => !kept.includes(member));
  return lost < 0 ? members : members.slice(0, lost);
}

function couldBelong(adjective: PhraseWord | undefined, noun: PhraseWord): boolean {
  if (adjective === undefined) return false;
  return noun.readings.some(
    (of) =>
      isNoun(of.tag) &&
      (casesOf(of.tag) & Case.gen) !== 0 &&
      adjective.readings.some(
        ({ tag }) =>
          isAdjective(tag) &&
          (casesOf(tag) & Case.gen) !== 0 &&
          (numbersOf(tag) & numbersOf(of.tag)) !== 0 &&
          (gendersOf(tag) & gendersOf(of.tag)) !== 0,
      ),
  );
}

function staysWithHead(
  words: readonly PhraseWord[],
  head: GroupMember,
  { member, isFirst }: { member: GroupMember; isFirst: boolean },
): boolean {
  const { lemma } = member.reading;
  const capital = isCapitalized(words[member.index]?.text ?? "");
  if (!capital) return true;
  if (!isCapitalized(words[head.index]?.text ?? "")) return false;
  const gender = gendersOf(head.reading.tag);
  if (gender === Gender.m1) return ofOffices.has(lemma);
  if (!isFirst || ofUnits.has(lemma)) return false;
  return gender !== Gender.n || levels.has(lemma);
}
