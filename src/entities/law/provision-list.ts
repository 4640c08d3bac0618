import type { Morphology } from "../../lexicon/morphology.ts";
import { Pos, posOf } from "../../lexicon/tag.ts";
import { isGlued } from "../../match/pattern.ts";
import { isNounTag } from "../../polish/agreement.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { shortenedActs } from "./abbreviation-table.ts";
import type { ProvisionNumber } from "./provision-number.ts";
import { unitOf } from "./provision-units.ts";

/** The numbers of one unit. */
export interface ProvisionList {
  /** `1, 2`, `10a–10c` */
  readonly value: string;
  /** In one spelling: `1 i 2`, `10a–10c`. */
  readonly written: string;
  readonly end: number;
}

type ReadNumber = (document: Document, token: number) => ProvisionNumber | undefined;

const conjunctions: ReadonlySet<string> = new Set(["i", "oraz", "lub", "albo", "bądź", "a", "do"]);
const LONGEST = 12; // members: "art. 5, 6, 8 i 9"

/** Reads `1 i 2`, `5–7`, `1, 2 i 4a`; a number that counts something else is no member: `art. 5 i 6 osób`. */
export function readList(context: RuleContext, token: number, read: ReadNumber): ProvisionList | undefined {
  const { document } = context;
  const first = read(document, token);
  if (first === undefined) return undefined;
  let { end } = first;
  let last = first.value;
  let value = last;
  let written = last;
  for (let count = 1; count < LONGEST; count++) {
    const link = linkAt(document, end);
    const next = link && read(document, link.end);
    if (!next || !isAscending(last, next.value) || !mayEnd(context, next.end)) break;
    value += link.isRange ? `–${next.value}` : `, ${next.value}`;
    written += link.written + next.value;
    ({ end } = next);
    last = next.value;
  }
  return { value, written, end };
}

interface Link {
  readonly end: number;
  readonly written: string;
  readonly isRange: boolean;
}

function linkAt(document: Document, token: number): Link | undefined {
  const word = document.lowerOf(token);
  // "lit. a) i b)"
  if (word === ")" && isGlued(document, token)) {
    const link = linkAt(document, token + 1);
    return link && document.formOf(link.end + 1) === ")" ? link : undefined;
  }
  if (isDash(word) || word === "do") return { end: token + 1, written: "–", isRange: true };
  if (word === ",") return { end: token + 1, written: ", ", isRange: false };
  return conjunctions.has(word) ? { end: token + 1, written: ` ${word} `, isRange: false } : undefined;
}

/** Members go up, so that the `a` of `lit. b, a także` is none. */
function isAscending(before: string, after: string): boolean {
  const [a, b] = [Number.parseInt(before, 10), Number.parseInt(after, 10)];
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number.isNaN(a) && Number.isNaN(b) && after > before && !/^[iouwz]$/u.test(after);
  return a < b || (a === b && before !== after);
}

const CLOSING = /^[.,;:)\]”"»?!]$/u;
const ACT = /^(?:ustaw|kodeks|konstytucj|rozporządz|zarządz|uchwał|praw|konwencj|dyrektyw|traktat|ordynacj|kart)/u;

/** Whether an act may be named here, so that the reference goes on. */
export function opensAct(document: Document, token: number): boolean {
  const word = document.lowerOf(token);
  return ACT.test(word) || shortenedActs.has(word) || /^(?:[kpu]|ww|tej|tego)$/u.test(word);
}

/** Whether what stands here may follow a reference: another part of it, its act, the end of the clause, a verb, but no noun that is counted. */
export function mayEnd({ document, morphology }: RuleContext, token: number): boolean {
  if (token >= document.length || unitOf(document, token) !== undefined) return true;
  const word = document.lowerOf(token);
  if (isDash(word)) return document.isKind(token + 1, TokenKind.number);
  if (document.sentenceStart(token) === token) return true;
  // "5.30" is an hour
  if (CLOSING.test(word)) return !isGlued(document, token + 1) || !document.isKind(token + 1, TokenKind.number);
  if (!document.isKind(token, TokenKind.word)) return false;
  return opensAct(document, token) || conjunctions.has(word) || !isCounted(morphology, token);
}

function isCounted(morphology: Morphology, token: number): boolean {
  const readings = morphology.at(token);
  const isOther = readings.some(({ tag }) => !isNounTag(tag) && posOf(tag) !== Pos.adj && posOf(tag) !== Pos.brev);
  return !isOther;
}
