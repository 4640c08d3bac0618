import type { Found } from "../entities/rule.ts";
import { serviceGenitives } from "../polish/service-acronyms.ts";
import { type Group, type LinkContext, type Linker, mergeAttributes } from "./group.ts";
import type { LinkRule } from "./link-rule.ts";
import { nameOf, writtenName } from "./name.ts";
import { seatedName } from "./seated-name.ts";
import { isAcronymOf, isBeginningOf, isShortFormOf } from "./short-form.ts";

type OrganizationMention = Found<"organization">;

interface Named {
  readonly mention: OrganizationMention;
  /** Nominative. */
  readonly name: string;
}

interface Draft {
  readonly members: Named[];
  /** One member for each distinct name. */
  readonly distinct: Map<string, Named>;
  /** All names that lead here, in lower case. */
  readonly keys: Set<string>;
  /** Names that the text introduces in parentheses. */
  readonly aliases: Set<string>;
  readonly joined: Map<Found, LinkRule>;
}

interface Namesake {
  readonly draft: Draft;
  readonly rule: LinkRule;
}

interface Drafts {
  readonly all: Draft[];
  /** The last draft that each key leads to. */
  readonly byKey: Map<string, Draft>;
  /** By the token after the mention, so that a long text is not searched for each parenthesis. */
  readonly endingAt: Map<number, (Named & { readonly draft: Draft })[]>;
}

// a text that names more organizations than this is a register; short forms look back no further
const furthest = 200;
const shortFormRule = "organization.short-form";
const serviceRule = "organization.service";

/**
 * Organizations: the same name in any case form, an acronym and its expansion, a name introduced in parentheses, a part of a longer name,
 * and then capitalised head nouns, which stand for the last organization they fit (annotation.md, rules 20, 22, 24).
 */
export const linkOrganizations: Linker<"organization"> = (context, mentions) => {
  const named = mentions.map((mention): Named => ({ mention, name: nameOf(context, mention) }));
  const drafts: Drafts = { all: [], byKey: new Map(), endingAt: new Map() };
  for (const one of named) if (one.mention.rule !== shortFormRule) addNamed(context, drafts, one);
  for (const one of named) if (one.mention.rule === shortFormRule) addShortForm(context, drafts.all, one);
  return drafts.all.map((draft) => describe(context, draft));
};

function addNamed(context: LinkContext, drafts: Drafts, one: Named): void {
  const { endingAt, byKey } = drafts;
  const introducing = introducedBy(context, endingAt, one.mention);
  const keys = keysOf(context, one);
  const namesake: Namesake | undefined = introducing
    ? { draft: introducing, rule: "introduced in parentheses" }
    : findDraft(context, drafts, { ...one, keys });
  const draft = namesake?.draft ?? newDraft(drafts.all);
  if (namesake) draft.joined.set(one.mention, namesake.rule);
  introducing?.aliases.add(one.name);
  draft.members.push(one);
  if (!draft.distinct.has(one.name)) draft.distinct.set(one.name, one);
  endingAt.set(one.mention.end, [...(endingAt.get(one.mention.end) ?? []), { ...one, draft }]);
  for (const key of keys) {
    draft.keys.add(key);
    byKey.set(key, draft);
  }
}

function newDraft(drafts: Draft[]): Draft {
  const draft: Draft = { members: [], distinct: new Map(), keys: new Set(), aliases: new Set(), joined: new Map() };
  drafts.push(draft);
  return draft;
}

/** Names in lower case: the name, its expansion, the acronym it is known by, the gazetteer's other names, the name with its seat told apart. */
function keysOf(context: LinkContext, { mention, name }: Named): readonly string[] {
  const { full, acronym } = mention.attributes;
  const isWholeAcronym = acronym !== undefined && (acronym === name || full === undefined);
  const seated = seatedName(context, mention, full ?? name);
  const keys = [
    name,
    full,
    isWholeAcronym ? acronym : undefined,
    ...(mention.otherNames ?? []),
    seated,
    spellServices(name),
    seated && spellServices(seated),
  ];
  return keys.flatMap((key) => (key === undefined ? [] : [key.toLowerCase()]));
}

/** `Placówka SG` → `Placówka Straży Granicznej` */
function spellServices(name: string): string {
  return name
    .split(" ")
    .map((word, index) => (index === 0 ? word : (serviceGenitives.get(word) ?? word)))
    .join(" ");
}

function findDraft(
  context: LinkContext,
  { all, byKey }: Drafts,
  { mention, name, keys }: Named & { readonly keys: readonly string[] },
): Namesake | undefined {
  const known = keys.find((key) => byKey.has(key));
  const same = known === undefined ? undefined : byKey.get(known);
  if (same) return { draft: same, rule: same.distinct.has(name) ? "same name" : "listed name" };
  if (mention.rule === serviceRule) return undefined;
  const short = { ...context, start: mention.start, end: mention.end, name };
  const near = all.slice(-furthest);
  const longer = near.findLast((draft) => [...draft.distinct.keys()].some((full) => isShortFormOf(short, full)));
  if (longer) return { draft: longer, rule: isAcronym({ mention, name }) ? "acronym" : "short form" };
  // „Sąd Okręgowy” in the headline, „Sąd Okręgowy w Tarnowie” below it
  const shorter = near.find((draft) => [...draft.distinct.keys()].every((begun) => isBeginningOf(begun, name)));
  if (shorter) return { draft: shorter, rule: "short form" };
  // an acronym in the headline, the name in full below it
  const acronym = near.find((draft) =>
    [...draft.distinct.values()].some((one) => isAcronym(one) && isAcronymOf(one.name, name)),
  );
  return acronym && { draft: acronym, rule: "acronym" };
}

/**
 * `Helsińska Fundacja Praw Człowieka ({HFPC})`: of the organizations that end before the parenthesis the one whose initials the acronym has,
 * else the longest.
 */
function introducedBy(
  { document }: LinkContext,
  endingAt: Drafts["endingAt"],
  { start, end }: OrganizationMention,
): Draft | undefined {
  if (document.formOf(start - 1) !== "(" || ![")", ","].includes(document.formOf(end))) return undefined;
  const written = document.written(start, end);
  const candidates = endingAt.get(start - 1) ?? [];
  const fits = ({ draft, name }: (typeof candidates)[number]): number => {
    if (draft.keys.has(written.toLowerCase())) return 2;
    return isAcronymOf(written, name) ? 1 : 0;
  };
  return candidates.toSorted((a, b) => fits(b) - fits(a) || a.mention.start - b.mention.start)[0]?.draft;
}

function addShortForm(context: LinkContext, drafts: Draft[], one: Named): void {
  const { mention, name } = one;
  const short = { ...context, start: mention.start, end: mention.end, name };
  const fitting = drafts
    .slice(-furthest)
    .filter((draft) =>
      [...draft.distinct.values()].some(({ mention: member, name: full }) =>
        isShortFormOf(short, full, member.attributes.kind),
      ),
    );
  // the one named last before it; in a headline the one named first after it
  const lastBefore = (draft: Draft): number =>
    draft.members.findLast(({ mention: { start } }) => start < mention.start)?.mention.start ?? -1;
  const byHead = fitting.filter((draft) => [...draft.distinct.keys()].some((full) => isShortFormOf(short, full)));
  // a noun that only tells the kind (`Organizacja`) stands for the organization that the text speaks of most
  const pool = byHead.length > 0 ? byHead : fitting.toSorted((a, b) => b.members.length - a.members.length).slice(0, 1);
  const before = pool.filter((draft) => lastBefore(draft) >= 0).toSorted((a, b) => lastBefore(b) - lastBefore(a))[0];
  const draft = before ?? fitting[0] ?? newDraft(drafts);
  draft.joined.set(mention, "short form");
  draft.members.push(one);
}

function describe(context: LinkContext, { members, aliases, joined }: Draft): Group<"organization"> {
  const inOrder = members.toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const full = inOrder.filter(({ mention }) => mention.rule !== shortFormRule);
  const fullest = (full.length > 0 ? full : inOrder).reduce((best, one) =>
    weigh(context, one) > weigh(context, best) ? one : best,
  );
  const merged = mergeAttributes(inOrder.map(({ mention }) => mention));
  const { full: _expansion, ...named } = merged;
  return {
    members: inOrder.map(({ mention }) => mention),
    joined,
    name: fullest.name,
    aliases: [...aliases].filter((alias) => alias !== fullest.name),
    // an expansion is only worth telling when the text does not give it itself
    attributes: isAcronym(fullest) ? merged : named,
  };
}

function isAcronym({ mention, name }: Named): boolean {
  const { acronym } = mention.attributes;
  return acronym !== undefined && (acronym === name || name.startsWith(`${acronym} `));
}

/** Full names before acronyms, longer ones before shorter, nominatives as written before those made. */
function weigh(context: LinkContext, one: Named): number {
  return (isAcronym(one) ? 0 : 1000) + one.name.length + (writtenName(context, one.mention) === one.name ? 0.5 : 0);
}
