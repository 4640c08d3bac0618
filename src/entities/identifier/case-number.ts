import { matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const shapes: readonly RegExp[] = [
  // court: "II K 123/23", "II AKa 301/22", "IV SA/Wa 12/2023"
  /^[IVXL]{1,7}[ \u00a0]{1,2}\p{Lu}\p{L}{0,4}(?:\/\p{Lu}\p{Ll}{1,2})?(?:[ \u00a0]{1,2}\p{Lu}\p{Ll}{0,3})?[ \u00a0]{1,2}[0-9]{1,5}\/[0-9]{2,4}/u,
  // prosecutor: "4312-0.Ds.914.2023", "PO I Ds 12.2024", "1 Ds. 45/2015"
  /^(?:\p{Lu}{1,3}[ \u00a0]{1,2})?(?:[IVX]{1,5}[ \u00a0]{1,2})?(?:[0-9]{1,4}(?:-[0-9]{1,3})?[. \u00a0])?Ds[. \u00a0-]{0,2}[0-9]{1,5}[./][0-9]{2,4}/u,
  // police: "RSD 34/23", "RSOW-12/2024"
  /^(?:RSD|RSOW|RSW|RKS)[ \u00a0-][0-9]{1,5}\/[0-9]{2,4}/u,
];
// office: "II.511.312.2024", "DKO-WOR.4012.5.2024.AB"
const officeShape = /^\p{Lu}{1,8}(?:-[\p{Lu}0-9]{1,6}){0,3}(?:\.[0-9]{1,5}){1,4}\.(?:19|20)[0-9]{2}(?:\.\p{Lu}{2,4})?/u;

const labels: ReadonlySet<string> = new Set(
  "sygn sygnatura sygnatury sygnaturze sygnaturę sygnaturą sygnaturami sygnaturach".split(" "),
);
const numberWords: ReadonlySet<string> = new Set(["nr", "numer", "numerem", "znak", "numeru"]);
const caseWords: ReadonlySet<string> = new Set(["sprawy", "akt", "akta", "sprawa", "spraw", "aktów", "nr"]);
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
  for (const shape of shapes) {
    const end = matchAt(document, token, shape);
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
  while (caseWords.has(document.lowerOf(next))) {
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
