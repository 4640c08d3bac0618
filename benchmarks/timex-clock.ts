import { parseDay } from "../src/polish/calendar.ts";
import { isDash } from "../src/text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../src/text/document.ts";
import type { TemporalReading } from "./temporal-reader.ts";
import type { Timex } from "./timex-scheme.ts";

interface DayPart {
  readonly end: number;
  readonly value: string;
}

const parts: readonly (readonly [words: string, value: string])[] = [
  ["rano", "TMO"],
  ["nad ranem", "TMO"],
  ["rankiem", "TMO"],
  ["o świcie", "TMO"],
  ["przed południem", "TMO"],
  ["w południe", "TMI"],
  ["po południu", "TAF"],
  ["popołudniem", "TAF"],
  ["wieczorem", "TEV"],
  ["w nocy", "TNI"],
  ["po północy", "TNI"],
  ["nocą", "TNI"],
];
const nouns: ReadonlyMap<string, string> = new Map([
  ...row("TMO", "ranek ranka ranku poranek poranka poranku przedpołudnie"),
  ...row("TAF", "popołudnie popołudnia popołudniu"),
  ...row("TEV", "wieczór wieczoru wieczora wieczorze"),
  ...row("TNI", "noc nocy"),
  ...adjectives("TMO", "porann"),
  ...adjectives("TAF", "popołudniow"),
  ...adjectives("TEV", "wieczorn"),
  ...adjectives("TNI", "nocn"),
]);
const joints = new Set(["o", "ok", "około", "koło", "po", "przed", "tuż"]);
const hourNouns = new Set(["godzinach", "godziny", "porze", "porą"]); // "w godzinach porannych"
const JOINT = 4; // tokens between a date and its hour: ", ok. "

/** A date and the hour or part of the day right behind it are one time: `{9 kwietnia o godz. 10}`, `{dziś w nocy}`. */
export function joinTimes({ document }: TemporalReading, timexes: readonly Timex[]): Timex[] {
  const joined: Timex[] = [];
  for (const timex of withDayParts(document, timexes)) {
    const before = joined.at(-1);
    const isJoined = before?.type === "date" && timex.type === "time" && joins(document, before, timex);
    if (isJoined && before) {
      joined.pop();
      joined.push({ start: before.start, end: timex.end, type: "time", value: before.value + timex.value });
    } else joined.push(timex);
  }
  return joined;
}

/** Gives every hour its day: the last one named, else the day of the text. */
export function anchorTimes({ document, referenceDate }: TemporalReading, timexes: readonly Timex[]): Timex[] {
  let day: string | undefined;
  return timexes.map((timex) => {
    const own = timex.value.slice(0, timex.value.indexOf("T") >= 0 ? timex.value.indexOf("T") : undefined);
    if (parseDay(own) && !isBound(document, timex)) day = own;
    const isBare = timex.type === "time" && timex.value.startsWith("T");
    return isBare ? { ...timex, value: (day ?? referenceDate ?? "") + timex.value } : timex;
  });
}

/** `do 2 października`, `3–10 sierpnia`: an end of a stretch is no day that hours belong to. */
function isBound(document: Document, { start, end, type }: Timex): boolean {
  if (type !== "date") return false;
  const before = document.lowerOf(start - 1);
  return (
    before === "do" || isDash(before) || (isDash(document.formOf(end)) && document.isKind(end + 1, TokenKind.number))
  );
}

/** The expressions with the parts of the day among and inside them. */
function withDayParts(document: Document, timexes: readonly Timex[]): Timex[] {
  const taken = new Uint8Array(document.length);
  for (const { start, end } of timexes) taken.fill(1, start, end);
  const found: Timex[] = [];
  for (let token = 0; token < document.length; token++) {
    const part =
      taken[token] === 0 ? readPart(document, hourNouns.has(document.lowerOf(token)) ? token + 1 : token) : undefined;
    if (!part || taken[part.end - 1] !== 0) continue;
    // "w nocy", "po południu": the preposition stays outside unless a date stands before it
    found.push({ start: token, end: part.end, type: "time", value: part.value });
    token = part.end - 1;
  }
  return [...timexes.map((timex) => withPart(document, timex)), ...found].sort((a, b) => a.start - b.start);
}

/** `piątkowe popołudnie` is a time of the day. */
function withPart(document: Document, timex: Timex): Timex {
  const part =
    timex.type === "date" && timex.end - timex.start > 1 ? nouns.get(document.lowerOf(timex.end - 1)) : undefined;
  return part === undefined ? timex : { ...timex, type: "time", value: timex.value + part };
}

function readPart(document: Document, token: number): DayPart | undefined {
  for (const [words, value] of parts) {
    const list = words.split(" ");
    if (list.every((word, index) => document.lowerOf(token + index) === word))
      return { end: token + list.length, value };
  }
  const value = document.hasFlag(token, TokenFlag.capitalized) ? undefined : nouns.get(document.lowerOf(token));
  return value === undefined ? undefined : { end: token + 1, value };
}

function joins(document: Document, date: Timex, time: Timex): boolean {
  if (time.start - date.end > JOINT || document.hasFlag(time.start, TokenFlag.lineStart)) return false;
  for (let token = date.end; token < time.start; token++) {
    const isWord = joints.has(document.lowerOf(token));
    const isSign = document.formOf(token) === "," || document.formOf(token) === ".";
    if (!isWord && !isSign) return false;
  }
  return true;
}

function row(value: string, forms: string): [string, string][] {
  return forms.split(" ").map((form) => [form, value]);
}

function adjectives(value: string, stem: string): [string, string][] {
  return "y ego emu ym a ej ą e ych ymi".split(" ").map((ending) => [stem + ending, value]);
}
