import type { Found } from "../entities/rule.ts";
import type { Person } from "../types.ts";
import { type Group, type Linker, mergeAttributes } from "./group.ts";
import { writtenName } from "./name.ts";

type PersonMention = Found<"person">;

interface Draft {
  readonly members: PersonMention[];
  /** One member for each distinct name. */
  readonly distinct: Map<string, PersonMention>;
}

// a text that names more people than this is a register; a surname alone looks back no further
const furthest = 300;

/** Persons by name: given names and surname together, or a surname alone for the last bearer before it (annotation.md, rule 24). */
export const linkPersons: Linker<"person"> = (context, mentions) => {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = byName.get(key) ?? drafts.slice(-furthest).findLast((draft) => isBearer(draft, mention));
    const draft: Draft = known ?? { members: [], distinct: new Map() };
    if (!known) drafts.push(draft);
    draft.members.push(mention);
    if (!draft.distinct.has(key)) draft.distinct.set(key, mention);
    // a full name always leads to its bearer; a surname alone to the last one, so it is looked up each time
    if (isFull(mention)) byName.set(key, draft);
  }
  return drafts.map(({ members }): Group<"person"> => {
    const fullest = chooseName(members, (member) => writtenName(context, member));
    return {
      members,
      name: fullest.name ?? writtenName(context, fullest),
      attributes: { ...mergeAttributes(members), ...fullest.attributes },
    };
  });
};

/** Two full names are compared with each other: `Kos` alone, which is Jan Kos, does not make Ewa Kos the same person. */
function isBearer({ distinct }: Draft, mention: PersonMention): boolean {
  const members = [...distinct.values()];
  const isCompared = isFull(mention) && members.some(isFull) ? isFull : () => true;
  return members.some((member) => isCompared(member) && isSamePerson(member, mention));
}

function keyOf({ attributes: { givenNames, surname }, name }: PersonMention): string {
  return givenNames === undefined && surname === undefined ? (name ?? "") : `${givenNames ?? ""}|${surname ?? ""}`;
}

function isFull({ attributes: { givenNames, surname } }: PersonMention): boolean {
  return givenNames !== undefined && surname !== undefined;
}

function isSamePerson(a: PersonMention, b: PersonMention): boolean {
  const one = a.attributes;
  const other = b.attributes;
  // a given name alone is the bearer's: „druhny Mariana”
  if (one.surname === undefined || other.surname === undefined)
    return one.givenNames !== undefined && one.givenNames === other.givenNames;
  if (!isSameSurname(one, other)) return false;
  if (one.givenNames === undefined || other.givenNames === undefined) return true;
  if (isInitialOf(one.givenNames, other.givenNames) || isInitialOf(other.givenNames, one.givenNames)) return true;
  return one.givenNames === other.givenNames || startsAlike(one.givenNames, other.givenNames);
}

/** A nominative may have been guessed differently from two cases of one surname: `Zaręby` → Zaręb, Zaręba. */
function isSameSurname(one: PersonMention["attributes"], other: PersonMention["attributes"]): boolean {
  const a = one.surname ?? "";
  const b = other.surname ?? "";
  if (a === b) return true;
  const isGuessAlike = one.givenNames !== undefined && one.givenNames === other.givenNames;
  return isGuessAlike && startsAlike(a, b);
}

/** `S.` of `Sylwester` */
function isInitialOf(short: string, full: string): boolean {
  return short.length === 2 && short.endsWith(".") && full.startsWith(short.charAt(0));
}

/** All but an ending: `Radosław` and `Radosława`, but not `Jan` and `Janusz`, `Marek` and `Maria`, `Nowak` and `Nowicki`. */
function startsAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return Math.abs(a.length - b.length) <= 2 && commonPrefix(a, b) >= Math.max(3, shorter - 1);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The mention whose words are its own nominative, else the one with the most name; among equals the first. */
function chooseName(members: readonly PersonMention[], written: (member: PersonMention) => string): PersonMention {
  const score = (member: PersonMention): number => {
    const { givenNames, surname }: Pick<Person, "givenNames" | "surname"> = member.attributes;
    const parts = (givenNames === undefined ? 0 : 4) + (surname === undefined ? 0 : 2);
    return parts + (member.name !== undefined && written(member).startsWith(member.name) ? 1 : 0);
  };
  return members.reduce((best, member) => (score(member) > score(best) ? member : best));
}
