import type { Found } from "../entities/rule.ts";
import { type Group, type LinkContext, type Linker, mergeAttributes } from "./group.ts";
import type { LinkRule } from "./link-rule.ts";
import { writtenName } from "./name.ts";
import { isNamesake, readPerson } from "./person-reading.ts";
import { type PersonReading, samePerson } from "./same-person.ts";

type PersonMention = Found<"person">;

interface Draft {
  readonly members: PersonMention[];
  /** One reading for each distinct name. */
  readonly distinct: Map<string, PersonReading>;
  readonly joined: Map<Found, LinkRule>;
}

// a text that names more people than this is a register; a surname alone looks back no further
const furthest = 300;

/** Persons by name: given names and surname together, or a surname alone for the last bearer before it (annotation.md, rule 24). */
export const linkPersons: Linker<"person"> = (context, mentions) => {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  for (const mention of mentions) {
    const reading = readPerson(context, mention);
    const key = keyOf(reading, mention);
    const known = byName.get(key);
    const found: Bearer | undefined = known
      ? { draft: known, rule: "same name" }
      : findBearer(context, drafts, reading);
    const bearer = found && isNamesake(context, mention, found.draft.members) ? undefined : found;
    const draft: Draft = bearer?.draft ?? { members: [], distinct: new Map(), joined: new Map() };
    if (bearer) draft.joined.set(mention, bearer.rule);
    else drafts.push(draft);
    draft.members.push(mention);
    if (!draft.distinct.has(key)) draft.distinct.set(key, reading);
    // a full name always leads to its bearer; a surname alone to the last one, so it is looked up each time
    if (isFull(reading)) byName.set(key, draft);
  }
  return drafts.map(({ members, joined }): Group<"person"> => {
    const fullest = chooseName(members, (member) => writtenName(context, member));
    return {
      members,
      joined,
      name: fullest.name ?? writtenName(context, fullest),
      attributes: { ...mergeAttributes(members), ...fullest.attributes },
    };
  });
};

interface Bearer {
  readonly draft: Draft;
  readonly rule: LinkRule;
}

function findBearer({ morphology }: LinkContext, drafts: readonly Draft[], reading: PersonReading): Bearer | undefined {
  const isListed = (surname: string): boolean => morphology.lexicon.analyse(surname).length > 0;
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - furthest); index--) {
    const draft = drafts[index];
    const members = [...(draft?.distinct.values() ?? [])];
    // two full names are compared with each other: `Kos` alone, which is Jan Kos, does not make Ewa Kos the same person
    const isCompared = isFull(reading) && members.some(isFull) ? isFull : () => true;
    for (const member of members) {
      const rule = isCompared(member) ? samePerson(member, reading, { isListed }) : undefined;
      if (draft && rule) return { draft, rule };
    }
  }
  return undefined;
}

function keyOf({ givenNames, surname, generation }: PersonReading, { name }: PersonMention): string {
  if (givenNames === undefined && surname === undefined) return name ?? "";
  return [givenNames, surname, generation].filter((part) => part !== undefined).join("|");
}

function isFull({ givenNames, surname }: PersonReading): boolean {
  return givenNames !== undefined && surname !== undefined;
}

/** The mention whose words are its own nominative, else the one with the most name; among equals the first. */
function chooseName(members: readonly PersonMention[], written: (member: PersonMention) => string): PersonMention {
  const score = (member: PersonMention): number => {
    const { givenNames = "", surname } = member.attributes;
    const family = surname?.endsWith(".") ? 1 : 2;
    const parts = (givenNames === "" ? 0 : 4) + (surname === undefined ? 0 : family);
    return parts + (member.name !== undefined && written(member).startsWith(member.name) ? 1 : 0);
  };
  return members.reduce((best, member) => (score(member) > score(best) ? member : best));
}
