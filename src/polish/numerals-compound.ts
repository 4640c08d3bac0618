import { isDash } from "../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { numberPrefixes } from "./calendar-adjectives.ts";
import type { Measure, Measured } from "./numerals-measured.ts";

/** Stems of adjectives made from units: `metrow` → `m`. */
export type UnitStems<Unit> = ReadonlyMap<string, Unit>;

const ADJECTIVE = /^(?<stem>\p{Ll}{2,32}(?:ow|konn))(?<ending>y|ego|emu|ym|a|ej|ą|e|ych|ymi|i|o)$/u; // "kilogramowego"
const singular: ReadonlySet<string> = new Set(["y", "ego", "emu", "a", "ej", "ą"]);
const SHORTEST_PREFIX = 2;
const hundreds: ReadonlyMap<string, number> = new Map([
  ["trzystu", 300],
  ["czterystu", 400],
  ["pięciuset", 500],
  ["sześciuset", 600],
  ["siedmiuset", 700],
  ["ośmiuset", 800],
  ["dziewięciuset", 900],
]);

/** The adjective of a unit after a number in digits: `50{-kilogramowy}`, `20{ procentowa}`. */
export function readUnitAdjective<Unit>(
  document: Document,
  token: number,
  stems: UnitStems<Unit>,
): Measure<Unit> | undefined {
  if (!document.isKind(token - 1, TokenKind.number)) return undefined;
  const isJoined = isDash(document.formOf(token)) && isGlued(document, token) && isGlued(document, token + 1);
  const at = isJoined ? token + 1 : token;
  const { stem, ending } = split(document.lowerOf(at));
  const unit = stems.get(stem);
  // "5 metrowych desek" are five
  if (unit === undefined || !(isJoined || singular.has(ending))) return undefined;
  return { unit, end: at + 1 };
}

/** Adjectives that hold a number and its unit: `{pięciokilogramowy}`, `{półlitrowa}`, `{dwudziestoprocentowa}`. */
export function* readCompounds<Unit>(document: Document, stems: UnitStems<Unit>): Iterable<Measured<Unit>> {
  for (let token = 0; token < document.length; token++) {
    if (!document.isKind(token, TokenKind.word)) continue;
    const { stem } = split(document.lowerOf(token));
    for (let at = SHORTEST_PREFIX; at < stem.length; at++) {
      const unit = stems.get(stem.slice(at));
      const count = unit === undefined ? undefined : prefixValue(stem.slice(0, at));
      if (unit === undefined || count === undefined) continue;
      yield { start: token, end: token + 1, value: String(count), unit };
      break;
    }
  }
}

function prefixValue(prefix: string): number | undefined {
  return numberPrefixes.get(prefix) ?? hundreds.get(prefix);
}

function split(lower: string): { readonly stem: string; readonly ending: string } {
  const groups = ADJECTIVE.exec(lower)?.groups;
  return { stem: groups?.["stem"] ?? "", ending: groups?.["ending"] ?? "" };
}

function isGlued(document: Document, token: number): boolean {
  return document.hasFlag(token, TokenFlag.glued);
}
