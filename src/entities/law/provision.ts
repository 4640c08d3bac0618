import { isGlued, readSequence, skipDot } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { mayEnd, opensAct, type ProvisionList, readList } from "./provision-list.ts";
import { readLetter, readNumber, readOrdinal } from "./provision-number.ts";
import { type ProvisionUnit, unitOf } from "./provision-units.ts";

/** The places in an act that a reference names: `art. 178a § 4 pkt 2`. */
export interface Provision {
  /** In one spelling: `art. 5 ust. 1 pkt 3 lit. a–c`. */
  readonly name: string;
  /** Token after it. */
  readonly end: number;
  readonly article?: string;
  readonly paragraph?: string;
  readonly point?: string;
}

interface Place extends ProvisionList {
  readonly unit: ProvisionUnit;
}

const MOST_PLACES = 24;

/** Reads a provision that starts with an article, or with a smaller unit if an act will follow (`§ 12 ust. 3 rozporządzenia`). */
export function readProvision(context: RuleContext, token: number): Provision | undefined {
  const first = readPlace(context, token);
  if (!first || !startsProvision(context, token, first)) return undefined;
  const found: Partial<Record<ProvisionUnit["part"], string>> = { [first.unit.part]: first.value };
  const labels = new Map([[first.unit.part, first.unit.label]]);
  let name = `${first.unit.label} ${first.written}`;
  let { end } = first;
  for (let count = 1; count < MOST_PLACES; count++) {
    const link = linkEnd(context.document, end);
    const next = readPlace(context, link);
    if (!next || next.unit.part === "article") break;
    const { part, label } = next.unit;
    // the "ust. 3" of "§ 12 ust. 3" is a smaller unit, that of "ust. 1 i ust. 3" one more of the same
    if (found[part] === undefined) labels.set(part, label);
    if (labels.get(part) === label) found[part] = found[part] ? `${found[part]}, ${next.value}` : next.value;
    name += `${joint(context.document, end, link)}${label} ${next.written}`;
    ({ end } = next);
  }
  const { article, paragraph, point } = found;
  const fine = readSequence(context.document, end, ["in", "fine"]);
  return {
    name: fine === undefined ? name : `${name} in fine`,
    end: fine ?? end,
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
    ...(point !== undefined && { point }),
  };
}

function startsProvision(context: RuleContext, token: number, { unit, end }: Place): boolean {
  const word = context.document.lowerOf(token);
  // "artykuł 12 autorów", "art. 50 zł" are goods and papers
  if (unit.part === "article") return word === "art" ? !isPriced(context.document, end) : mayEnd(context, end);
  return unit.part === "paragraph" || word === "pkt" || word === "punkt" || word === "punktu";
}

function isPriced(document: Document, token: number): boolean {
  return /^(?:zł|złotych|złote|szt|sztuk|sztuki|proc|procent|%|gr|groszy)$/u.test(document.lowerOf(token));
}

/** Token after what may join another unit of the same article: `§ 1 {i} § 4`, `ust. 1{,} pkt 3`, `ust. 2{, a także} ust. 4`. */
function linkEnd(document: Document, token: number): number {
  const word = document.lowerOf(token);
  const also = /^(?:także|też|również)$/u;
  if (/^(?:i|oraz|lub|albo|bądź|a|do|[–-])$/u.test(word))
    return also.test(document.lowerOf(token + 1)) ? token + 2 : token + 1;
  if (word !== ",") return token;
  if (document.lowerOf(token + 1) === "a" && also.test(document.lowerOf(token + 2))) return token + 3;
  return token + 1;
}

function joint(document: Document, from: number, to: number): string {
  const link = document.written(from, to);
  if (link === "") return " ";
  if (link === "do" || link === "-" || link === "–") return "–";
  return link.startsWith(",") ? `${link} ` : ` ${link} `;
}

/** `§ 1`, `§§ 1 i 2`, `art. 189a`, `lit. b` */
function readPlace(context: RuleContext, token: number): Place | undefined {
  const { document } = context;
  const unit = unitOf(document, token);
  if (unit === undefined) return undefined;
  const next = document.formOf(token + 1) === "§" ? token + 2 : skipDot(document, token + 1);
  if (document.sentence[next] !== document.sentence[token] && document.formOf(token + 1) !== ".") return undefined;
  const list = readList(context, next, readerOf(unit));
  return list && { ...list, unit, end: closedEnd(document, unit, list.end) };
}

function readerOf({ part }: ProvisionUnit): typeof readNumber {
  if (part === "letter") return readLetter;
  return part === "sentence" ? readOrdinal : readNumber;
}

/** `lit. a)`, `pkt 2) ustawy`: the parenthesis that closes the number, if the reference goes on behind it. */
function closedEnd(document: Document, unit: ProvisionUnit, end: number): number {
  const isClosed = document.formOf(end) === ")" && isGlued(document, end) && unit.part !== "article";
  const isWithin = unitOf(document, end + 1) !== undefined || opensAct(document, end + 1);
  return isClosed && isWithin ? end + 1 : end;
}
