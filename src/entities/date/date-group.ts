import { weekdays } from "../../polish/weekdays.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import type { Clock } from "./clock.ts";
import { hasDateCue, isStreetName } from "./date-cues.ts";
import { type DateItem, readDateItem } from "./date-item.ts";
import { skipDot } from "./skip-dot.ts";

/** Dates that are written together and share what they leave out: `od 4 do 7 marca 2024 r.`, `19 i 20 listopada`. */
export interface DateGroup {
  readonly items: readonly DateItem[];
  /** First token after the group. */
  readonly end: number;
}

type Joint = "dash" | "comma" | "and" | "to";

const joints: ReadonlyMap<string, Joint> = new Map([
  ["do", "to"],
  ["na", "to"],
  ["a", "to"],
  ["i", "and"],
  ["oraz", "and"],
  ["lub", "and"],
  ["albo", "and"],
  ["/", "dash"],
  [",", "comma"],
]);
// the preposition that must open a range joined by the word: "z 12 na 13 maja", "między majem a sierpniem"
const openers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["na", new Set(["z", "ze"])],
  ["a", new Set(["między", "pomiędzy"])],
  ["do", new Set(["od", "z", "ze", "dniach", "dni", "dnia", "(", "okresie", "terminie"])],
]);
// words that may stand before the later date: "od 4 do dnia 7 marca"
const fillers = new Set(["dnia", "dniem", "dniu", "od"]);

/** Every group of a document, from left to right. */
export function* readDateGroups(document: Document, clock: Clock | undefined): Iterable<DateGroup> {
  let token = 0;
  while (token < document.length) {
    const group = readDateGroup(document, token, clock);
    if (group) yield group;
    token = Math.max(group?.end ?? 0, token + 1);
  }
}

/** The group that starts at the token; an empty one skips numbers that turned out to be no dates. */
function readDateGroup(document: Document, token: number, clock: Clock | undefined): DateGroup | undefined {
  const first = readDateItem(document, token, clock);
  if (!first) return undefined;
  const items = [first];
  const jointsRead: Joint[] = [];
  for (let last = first; ; ) {
    const joint = readJoint(document, last, token);
    const next = joint && readNextItem(document, joint.end, clock);
    if (!joint || !next) break;
    items.push(next);
    jointsRead.push(joint.kind);
    last = next;
  }
  return trim(document, items, jointsRead);
}

function readJoint(document: Document, last: DateItem, first: number): { kind: Joint; end: number } | undefined {
  const isBareDay = last.month === undefined;
  const dotted = skipDot(document, last.end);
  const at = isBareDay && isDash(document.formOf(dotted)) ? dotted : last.end;
  if (document.hasFlag(at, TokenFlag.lineStart)) return undefined;
  if (isDash(document.formOf(at))) return { kind: "dash", end: at + 1 };
  const word = document.lowerOf(at);
  // "od piątku, 10 maja, do niedzieli, 12 maja"
  if (word === "," && document.lowerOf(at + 1) === "do") return { kind: "to", end: at + 2 };
  const kind = joints.get(word);
  if (kind === undefined) return undefined;
  const opener = openers.get(word);
  if (opener && !opener.has(document.lowerOf(first - 1)) && !(word === "do" && last.month !== undefined))
    return undefined;
  return { kind, end: at + 1 };
}

function readNextItem(document: Document, token: number, clock: Clock | undefined): DateItem | undefined {
  let at = token;
  if (fillers.has(document.lowerOf(at))) at++;
  if (weekdays.has(document.lowerOf(at))) at += document.formOf(at + 1) === "," ? 2 : 1;
  return document.hasFlag(at, TokenFlag.paragraphStart) ? undefined : readDateItem(document, at, clock);
}

/** Drops what is no date after all: numbers after the last month, and numbers before it that only look like days. */
function trim(document: Document, items: readonly DateItem[], jointsRead: readonly Joint[]): DateGroup | undefined {
  let end = items.length;
  while (end > 0 && items[end - 1]?.month === undefined && !items[end - 1]?.hasYear) end--;
  const last = items[end - 1];
  // all of them bare numbers: the last one may yet open a group of its own, the others are done with
  if (!last) return { items: [], end: items.at(-1)?.start ?? 0 };
  let start = end - 1;
  while (start > 0 && joins(items[start - 1], items[start], jointsRead, { at: start - 1, end })) start--;
  const first = items[start];
  if (!first || isStreetName(document, first.start)) return { items: [], end: last.end };
  const kept = items.slice(start, end);
  if (
    kept.some((item) => item.isWeak) &&
    !kept.some((item) => item.hasYear && !item.isWeak) &&
    !hasDateCue(document, first, last)
  ) {
    return { items: [], end: last.end };
  }
  return { items: kept, end: last.end };
}

function joins(
  left: DateItem | undefined,
  right: DateItem | undefined,
  jointsRead: readonly Joint[],
  { at, end }: { at: number; end: number },
): boolean {
  if (!left || !right) return false;
  if (left.month !== undefined || left.day === undefined) return true;
  // a bare number is a day if it is smaller than the next and the list ends like one: "10, 11 i 12 maja"
  if (right.day === undefined || left.day >= right.day) return false;
  return jointsRead[at] !== "comma" || jointsRead[end - 2] !== "comma";
}
