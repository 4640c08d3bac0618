import { caseShapes } from "../../check/case-number.ts";
import { matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

// office: "II.511.312.2024", "DKO-WOR.4012.5.2024.AB"
const officeShape = /^\p{Lu}{1,8}(?:-[\p{Lu}0-9]{1,6}){0,3}(?:\.[0-9]{1,5}){1,4}\.(?:19|20)[0-9]{2}(?:\.\p{Lu}{2,4})?/u;

const labels: ReadonlySet<string> = new Set(
  "sygn sygnatura sygnatury sygnaturze sygnaturę sygnaturą sygnaturami sygnaturach".split(" "),
);
const numberWords: ReadonlySet<string> = new Set(["nr", "numer", "numerem", "znak", "numeru"]);
const caseWords: ReadonlySet<string> = new Set(["sprawy", "akt", "akta", "sprawa", "spraw", "aktów", "nr"]);
const MOST_CASE_WORDS = 4; // "znak sprawy", "sygn. akt nr"
// what a label may introduce: "K 1/20", "WO.12.2024", "C-123/20"
const labelledShape = /^[\p{Lu}0-9][\p{L}0-9]{0,9}(?:(?:[./-]|[ \u00a0]{1,2})[\p{Lu}0-9][\p{L}0-9]{0,9}){0,7}/u;
const UP_TO_LAST_DIGIT = /^.*[0-9](?:[./-]\p{Lu}{1,4}(?!\p{L}))?/u; // "II K 118/22 Sąd" → "II K 118/22"

/** Numbers of cases at courts, prosecutors, the police and offices: `(sygn. akt {II K 211/22})`. */
export const caseNumberRule: EntityRule<"identifier"> = {
  name: "identifier.case-number",
  type: "identifier",
  *find({ document }) {
    let token = 0;
    while (token < document.length) {
      const labelled = valueStart(document, token);
      const start = labelled ?? token;
      const end = shapeEnd(document, start) ?? (labelled === undefined ? undefined : labelledEnd(document, start));
      if (end !== undefined) yield make(document, start, end);
      token = end ?? token + 1;
    }
  },
};

function shapeEnd(document: Document, token: number): number | undefined {
  if (document.isKind(token, TokenKind.word)) {
    if (!document.hasFlag(token, TokenFlag.capitalized)) return undefined;
  } else if (!document.isKind(token, TokenKind.number)) return undefined;
  for (const { pattern } of caseShapes) {
    const end = matchAt(document, token, pattern);
    if (end !== undefined) return end;
  }
  return matchAt(document, token, officeShape);
}

/** First token of the number that a label introduces: `sygn. akt`, `nr sprawy:`, `znak:`. */
function valueStart(document: Document, token: number): number | undefined {
  const word = document.lowerOf(token);
  // "L.dz. 1234/2024"
  if (word === "l" && document.formOf(token + 1) === "." && document.lowerOf(token + 2) === "dz")
    return skipDot(document, token + 3);
  const isNumberWord = numberWords.has(word);
  if (!labels.has(word) && !isNumberWord) return undefined;
  let next = skipDot(document, token + 1);
  let named = !isNumberWord;
  for (let passed = 0; passed < MOST_CASE_WORDS && caseWords.has(document.lowerOf(next)); passed++) {
    named ||= document.lowerOf(next) !== "nr";
    next = skipDot(document, next + 1);
  }
  if (document.formOf(next) === ":") next++;
  return named && document.sentence[next] === document.sentence[token] ? next : undefined;
}

function labelledEnd(document: Document, token: number): number | undefined {
  const start = document.start[token] ?? 0;
  const end = matchAt(document, token, labelledShape);
  if (end === undefined) return undefined;
  const length = UP_TO_LAST_DIGIT.exec(document.text.slice(start, document.end[end - 1]))?.[0].length;
  if (length === undefined) return undefined;
  for (let last = token; last < end; last++) if (document.end[last] === start + length) return last + 1;
  return undefined;
}

function make(document: Document, start: number, end: number): Candidate<"identifier"> {
  return {
    type: "identifier",
    start,
    end,
    attributes: { kind: "case-number", value: document.written(start, end) },
  };
}
