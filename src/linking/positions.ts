import type { Found } from "../entities/rule.ts";
import { type Group, groupNumbers, type LinkContext, mergeAttributes } from "./group.ts";
import { mentionsInside } from "./inside.ts";
import type { LinkRule } from "./link-rule.ts";
import { nameOf } from "./name.ts";

type PositionMention = Found<"position">;

interface Named {
  readonly mention: PositionMention;
  readonly name: string;
  /** The name with what is named inside it told by entity, so that `Prezes UOKiK` and `Prezes Urzędu Ochrony …` are one. */
  readonly key: string;
}

interface Draft {
  readonly members: Named[];
  readonly joined: Map<Found, LinkRule>;
  name: string;
  /** Where its first mention starts. */
  first: number;
}

/** Offices found so far, by name and by key. */
interface Drafts {
  readonly all: Draft[];
  readonly byName: Map<string, Draft>;
}

// a text that names more offices than this is a register; short forms look back no further
const furthest = 200;

/**
 * Offices by name; a bare or shorter one (`Komendant`) stands for the fuller office that the text speaks of most, named before it or,
 * in a headline, after it (annotation.md, rule 23).
 */
export function linkPositions(
  context: LinkContext,
  mentions: readonly PositionMention[],
  parts: readonly Group[],
): readonly Group<"position">[] {
  const numbers = groupNumbers(parts);
  const named = mentions.map((mention): Named => {
    const name = officialName(context, mention);
    return { mention, name, key: keyOf(context, { mention, name, numbers }) };
  });
  const drafts: Drafts = { all: [], byName: new Map() };
  for (const one of named)
    if (one.name.includes(" ")) add(drafts, one, findSame(drafts, one) ?? findFuller(drafts, one));
  for (const one of named)
    if (!one.name.includes(" ")) add(drafts, one, findFuller(drafts, one) ?? findSame(drafts, one));
  return drafts.all.map(({ members, joined, name }): Group<"position"> => {
    const inOrder = members.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start || b.end - a.end);
    return { members: inOrder, joined, name, attributes: mergeAttributes(inOrder) };
  });
}

interface Keyed {
  readonly mention: PositionMention;
  readonly name: string;
  readonly numbers: ReadonlyMap<Found, number>;
}

/** The name in lower case with every organization and place inside replaced by the number of its entity. */
function keyOf(context: LinkContext, { mention, name, numbers }: Keyed): string {
  const inside = mentionsInside(context.found, mention);
  let key = name.replace(/\s+/gu, " ");
  for (const part of inside) {
    const number = numbers.get(part);
    // outermost first: what lies inside it is gone with it
    if (number !== undefined) key = key.replace(context.document.written(part.start, part.end), `#${number}`);
  }
  return key.toLowerCase().replaceAll("kgp", "komendanta głównego policji");
}

function add(drafts: Drafts, one: Named, known: Draft | undefined): void {
  const draft: Draft = known ?? { members: [], joined: new Map(), name: one.name, first: one.mention.start };
  if (!known) drafts.all.push(draft);
  else draft.joined.set(one.mention, isSameName(one, known) ? "same name" : "short form");
  draft.members.push(one);
  draft.first = Math.min(draft.first, one.mention.start);
  // „Prezes UOKiK” may come before the office in full
  if (one.name.length > draft.name.length && drafts.byName.get(one.key) === draft) draft.name = one.name;
  // a short form names many offices; only a name of its own leads back here
  if (known && !isSameName(one, known)) return;
  for (const key of [one.name.toLowerCase(), one.key]) if (!drafts.byName.has(key)) drafts.byName.set(key, draft);
}

function isSameName({ name, key }: Named, draft: Draft): boolean {
  return draft.name.toLowerCase() === name.toLowerCase() || draft.members[0]?.key === key;
}

function findSame({ byName }: Drafts, { name, key }: Named): Draft | undefined {
  return byName.get(name.toLowerCase()) ?? byName.get(key);
}

const stateSecretary = /^(?:pod)?sekretarz stanu/iu; // "podsekretarz stanu w MSWiA"

function findFuller({ all }: Drafts, { name, mention }: Named): Draft | undefined {
  const short = name.toLowerCase();
  const drafts = all.slice(-furthest);
  // there are many deputies; none is called by the word alone
  if (/^zastępc[ay]|^zastępczyni/u.test(short) && !short.includes(" ")) return undefined;
  if (short === "wiceminister") {
    const secretary = drafts.find((draft) => stateSecretary.test(draft.name));
    if (secretary) return secretary;
  }
  const fuller = drafts.filter((draft) => draft.name.toLowerCase().startsWith(`${short} `));
  const before = fuller.filter((draft) => draft.first < mention.start);
  return (before.length > 0 ? before : fuller).toSorted((a, b) => b.members.length - a.members.length)[0];
}

/** `szef MSWiA` is the minister: the ministry's name in full tells of what (annotation.md, rule 23). */
function officialName(context: LinkContext, mention: PositionMention): string {
  const name = nameOf(context, mention);
  const ministry = /^szef(?:owa)? /iu.test(name) ? ministryInside(context, mention) : undefined;
  return ministry === undefined ? name : `Minister ${ministry}`;
}

function ministryInside({ found }: LinkContext, mention: PositionMention): string | undefined {
  const inside = mentionsInside(found, mention).find(
    (other): other is Found<"organization"> => other.type === "organization",
  );
  const names = [inside?.attributes.full, inside?.name, ...(inside?.otherNames ?? [])];
  return names.find((name) => name?.startsWith("Ministerstwo "))?.slice("Ministerstwo ".length);
}
