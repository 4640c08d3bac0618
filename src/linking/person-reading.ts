import { kin } from "../entities/person/kin.ts";
import type { Found } from "../entities/rule.ts";
import { declineMan, declineWoman } from "../polish/decline-surname.ts";
import type { LinkContext } from "./group.ts";
import type { PersonReading } from "./same-person.ts";

type PersonMention = Found<"person">;

const generations: ReadonlyMap<string, "junior" | "senior"> = new Map([
  ["junior", "junior"],
  ["jun", "junior"],
  ["jr", "junior"],
  ["młodszy", "junior"],
  ["senior", "senior"],
  ["sen", "senior"],
  ["sr", "senior"],
  ["starszy", "senior"],
]);

const surnameRule = "person.surname";

/** What the mention says itself, and the word behind it: `Jan Kania |junior|`. */
export function readPerson({ document, morphology }: LinkContext, mention: PersonMention): PersonReading {
  const { givenNames, surname, gender } = mention.attributes;
  const generation = [document.lowerOf(mention.end), ...morphology.lemmasOf(mention.end)]
    .map((word) => generations.get(word))
    .find((each) => each !== undefined && document.sentence[mention.end] === document.sentence[mention.start]);
  const written = document.written(mention.start, mention.end);
  // that rule lends a surname alone what its first bearer in the text is
  const isLent = mention.rule === surnameRule && !written.includes(" ");
  const isAlone = isLent || givenNames === undefined;
  const told = isAlone ? genderOfForm(surname, written) : gender;
  return {
    ...(surname === undefined ? {} : { surname }),
    ...(givenNames === undefined || isLent ? {} : { givenNames }),
    ...(told === undefined ? {} : { gender: told }),
    ...(generation === undefined ? {} : { generation }),
  };
}

/** `Kruka` can only be a man's, of a woman it would be `Kruk`. */
function genderOfForm(surname: string | undefined, written: string): "m" | "f" | undefined {
  if (surname === undefined || surname === written) return undefined;
  const isMans = declineMan(surname).some(([form]) => form === written);
  const isWomans = declineWoman(surname).some(([form]) => form === written);
  if (isMans === isWomans) return undefined;
  return isMans ? "m" : "f";
}

/** `Jan Kania z synem |Janem Kanią|`: nobody is his own son. */
export function isNamesake(
  { document, morphology }: LinkContext,
  { start }: PersonMention,
  members: readonly PersonMention[],
): boolean {
  if (document.sentence[start - 1] !== document.sentence[start]) return false;
  if (!morphology.lemmasOf(start - 1).some((lemma) => kin.has(lemma))) return false;
  return document.sentence[members.at(-1)?.start ?? -1] === document.sentence[start];
}
