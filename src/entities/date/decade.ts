import { ordinals } from "../../polish/numerals-ordinal.ts";
import { readRoman } from "../../polish/roman.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";
import { centuryEnd } from "./century.ts";
import { dateCandidate } from "./date-candidate.ts";
import { skipDot } from "./skip-dot.ts";

const nouns = new Set(["lata", "lat", "latach", "latami", "latom"]);
const short = "l"; // "w l. 80."
const prepositions = new Set(["w", "od", "do", "z", "na", "po", "lub"]);
const suffixes = new Set(["te", "tych", "tymi", "ych", "e"]); // "lata 80-te"
const joints = new Set(["i", "oraz", "a", "do", "na", "czy", "lub", "albo"]);

/** Decades: `w {latach 90.}`, `{lata 80-te}`, `{lat siedemdziesiątych XX wieku}`, `w {latach 80.} i {90.}`; value `199`. */
export const decadeDate: EntityRule<"date"> = {
  name: "date.decade",
  type: "date",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const isShort = document.lowerOf(token) === short;
      if (!isShort && !nouns.has(document.lowerOf(token))) continue;
      const first = isShort ? readAbbreviated(document, token) : readDecade(document, token + 1);
      if (!first) continue;
      const second =
        joints.has(document.lowerOf(first.end)) || isDash(document.formOf(first.end))
          ? readDecade(document, first.end + 1)
          : undefined;
      const century = readCentury(document, (second ?? first).end);
      const hundreds = (century?.century ?? 20) - 1;
      yield dateCandidate(token, second ? first.end : (century?.end ?? first.end), `${hundreds}${first.tens}`);
      if (second) yield dateCandidate(first.end + 1, century?.end ?? second.end, `${hundreds}${second.tens}`);
    }
  },
};

/** `w l. 80.`, but not `Jan Lis, l. 80`, an age: that it is a decade the preposition and the second full stop tell. */
function readAbbreviated(document: Document, token: number): { tens: number; end: number } | undefined {
  if (!prepositions.has(document.lowerOf(token - 1)) || document.formOf(token + 1) !== ".") return undefined;
  const decade = readDecade(document, token + 2);
  return document.formOf(token + 3) === "." || document.formOf(token + 3) === "-" ? decade : undefined;
}

function readDecade(document: Document, token: number): { tens: number; end: number } | undefined {
  const isFigures = document.isKind(token, TokenKind.number) && document.formOf(token).length === 2;
  const value = isFigures ? Number(document.formOf(token)) : (ordinals.get(document.lowerOf(token)) ?? 0);
  if (value % 10 !== 0 || value === 0 || value > 90) return undefined;
  if (!isFigures) return value >= 20 ? { tens: value / 10, end: token + 1 } : undefined;
  if (isDash(document.formOf(token + 1)) && suffixes.has(document.lowerOf(token + 2)))
    return { tens: value / 10, end: token + 3 };
  const end = skipDot(document, token + 1);
  // "do lat 10" is a penalty
  return value > 10 || end > token + 1 ? { tens: value / 10, end } : undefined;
}

function readCentury(document: Document, token: number): { century: number; end: number } | undefined {
  const lower = document.lowerOf(token);
  if (
    (lower === "ubiegłego" || lower === "minionego" || lower === "zeszłego") &&
    (document.lowerOf(token + 1) === "wieku" || document.lowerOf(token + 1) === "stulecia")
  ) {
    return { century: 20, end: token + 2 };
  }
  const century = readRoman(document.formOf(token));
  const end = century === undefined ? undefined : centuryEnd(document, token + 1);
  return century === undefined || end === undefined ? undefined : { century, end };
}
