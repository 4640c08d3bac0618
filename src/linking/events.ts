import type { Found } from "../entities/rule.ts";
import { isAdjectiveTag, isNounTag } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import type { EventKind } from "../types.ts";
import { callBack, isCallback } from "./event-callback.ts";
import { type Group, type LinkContext, type Linker, mergeAttributes } from "./group.ts";
import type { LinkRule } from "./link-rule.ts";
import { nameOf } from "./name.ts";

type EventMention = Found<"event">;

/** A happening as far as it is known. */
export interface EventDraft {
  readonly members: EventMention[];
  readonly joined: Map<Found, LinkRule>;
  readonly kind: EventKind | undefined;
  /** Names of the mentions that say what it is, those that only call it back left out while there are others. */
  readonly names: string[];
  /** Its proper name: „V Powiatowe Targi Edukacyjne” are not the „Targi Pracy”. */
  title?: string | undefined;
  /** The only date of the sentence that introduced it. */
  day?: string | undefined;
}

/** What was named so far, the last one first found. */
export interface EventIndex {
  readonly byName: Map<string, EventDraft>;
  readonly byHead: Map<string, EventDraft>;
  readonly byKind: Map<EventKind, EventDraft>;
  /** The last one that is no holiday or war. */
  last?: EventDraft;
}

/** Events by name and head noun; `kolejne spotkanie` is another one, `uroczystość` calls back the last. */
export const linkEvents: Linker<"event"> = (context, mentions) => {
  const index: EventIndex = { byName: new Map(), byHead: new Map(), byKind: new Map() };
  const drafts: EventDraft[] = [];
  const days = daysOf(context);
  for (const mention of mentions) {
    const name = eventName(context, mention);
    const heads = headLemmas(context, mention);
    const day = days.get(context.document.sentence[mention.start] ?? 0);
    let draft = isAnother(context, mention) ? undefined : findDraft(index, { mention, name, heads });
    if (draft && isFree(mention) && isOnAnotherDay(context, { mention, draft, day })) draft = undefined;
    const title = isProper(context, mention) ? name : undefined;
    if (draft && title !== undefined && !suits(draft.title, title)) draft = undefined;
    if (!draft) {
      draft = { members: [], joined: new Map(), kind: mention.attributes.kind, names: [] };
      drafts.push(draft);
    } else draft.joined.set(mention, draft.names.includes(name) ? "same name" : "called back");
    if (draft.members.length === 0 || isIntroduced(context, mention)) draft.day ??= day;
    draft.title ??= title;
    draft.members.push(mention);
    if (!heads.some(isCallback) || draft.names.length === 0) draft.names.push(name);
    remember(index, draft, { mention, name, heads });
  }
  return drafts.map(
    ({ members, joined, names }): Group<"event"> => ({
      members,
      joined,
      name: fullest(names),
      attributes: mergeAttributes(members),
    }),
  );
};

function fullest(names: readonly string[]): string {
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest));
}

/** Rule whose names come from a list, capitals included. */
const listedRule = "event.holiday";

/** Base form, in lower case where only the beginning of a sentence gave it a capital. */
function eventName(context: LinkContext, mention: EventMention): string {
  const { document } = context;
  const name = nameOf(context, mention);
  if (mention.rule === listedRule || !document.hasFlag(mention.start, TokenFlag.sentenceStart)) return name;
  for (let token = mention.start + 1; token < mention.end; token++)
    if (document.hasFlag(token, TokenFlag.capitalized)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

// words that announce another happening of the same name
const another: ReadonlySet<string> = new Set([
  "kolejny",
  "nowy",
  "ponowny",
  "następny",
  "drugi",
  "inny",
  "poprzedni",
  "przyszły",
  "najbliższy",
  "bliski",
]);

function isAnother({ document, morphology }: LinkContext, { start }: EventMention): boolean {
  const first = document.sentenceStart(start);
  for (let token = start - 1; token >= Math.max(first, start - 2); token--) {
    if (morphology.lemmasOf(token).some((lemma) => another.has(lemma))) return true;
  }
  return false;
}

/** Whether the mention is a proper name: capitals or a title in quotes behind its first word. */
function isProper({ document }: LinkContext, { start, end }: EventMention): boolean {
  for (let token = start + 1; token < end; token++) if (document.hasFlag(token, TokenFlag.capitalized)) return true;
  return false;
}

/** Two proper names may be of one happening when one holds the other. */
function suits(known: string | undefined, title: string): boolean {
  if (known === undefined) return true;
  const [a, b] = [known.toLowerCase(), title.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** The date of each sentence that has one date only. */
function daysOf({ document, found }: LinkContext): ReadonlyMap<number, string | undefined> {
  const days = new Map<number, string | undefined>();
  for (const mention of found) {
    if (mention.type !== "date") continue;
    const sentence = document.sentence[mention.start] ?? 0;
    days.set(sentence, days.has(sentence) ? undefined : mention.attributes.value);
  }
  return days;
}

// „doszło do |wypadku|”, „odbyła się |rozprawa|”: the verb in front brings the happening in as news
const introducing: ReadonlySet<string> = new Set([
  "odbyć",
  "dojść",
  "nastąpić",
  "wybuchnąć",
  "wydarzyć",
  "wyznaczyć",
  "zaplanować",
]);

function isIntroduced({ document, morphology }: LinkContext, { start }: EventMention): boolean {
  for (let token = start - 1; token >= Math.max(document.sentenceStart(start), start - 3); token--) {
    if (morphology.lemmasOf(token).some((lemma) => introducing.has(lemma))) return true;
  }
  return false;
}

interface Dated {
  readonly mention: EventMention;
  readonly draft: EventDraft;
  readonly day: string | undefined;
}

/** Brought in as news with another date than the one of that name: another happening. */
function isOnAnotherDay(context: LinkContext, { mention, draft, day }: Dated): boolean {
  if (day === undefined || draft.day === undefined || !isIntroduced(context, mention)) return false;
  return !day.startsWith(draft.day) && !draft.day.startsWith(day);
}

interface Named {
  readonly mention: EventMention;
  readonly name: string;
  readonly heads: readonly string[];
}

function findDraft(index: EventIndex, { mention, name, heads }: Named): EventDraft | undefined {
  const same = index.byName.get(name.toLowerCase());
  if (same) return same;
  // a war or a feast without its name: „uciekają przed |wojną|”
  if (!isFree(mention)) return mention.end - mention.start === 1 ? callBack(index, heads) : undefined;
  for (const head of heads) {
    const draft = index.byHead.get(head);
    if (draft) return draft;
  }
  return callBack(index, heads);
}

function remember(index: EventIndex, draft: EventDraft, { mention, name, heads }: Named): void {
  index.byName.set(name.toLowerCase(), draft);
  if (draft.kind !== undefined) index.byKind.set(draft.kind, draft);
  if (!isFree(mention)) return;
  for (const head of heads) index.byHead.set(head, draft);
  index.last = draft;
}

/** Holidays and historical events are called by their names only. */
function isFree({ attributes }: EventMention): boolean {
  return attributes.kind !== "holiday" && attributes.kind !== "conflict";
}

/** Lemmas of the head: the first noun that is no adjective too. */
function headLemmas({ morphology }: LinkContext, { start, end }: EventMention): readonly string[] {
  for (let token = start; token < end; token++) {
    const readings = morphology.at(token).filter(({ lemma }) => lemma === lemma.toLowerCase());
    const nouns = readings.filter(({ tag }) => isNounTag(tag));
    if (nouns.length > 0 && !readings.some(({ tag }) => isAdjectiveTag(tag))) return nouns.map(({ lemma }) => lemma);
  }
  return [];
}
