import { isGlued, skipDot } from "../../match/pattern.ts";
import { type Measure, readMeasured } from "../../polish/numerals-measured.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import type { EntityRule } from "../rule.ts";

const words: ReadonlySet<string> = new Set(
  "procent procenta procentu procentowi procentem procencie procenty procentów procentom procentami procentach".split(
    " ",
  ),
);
const ADJECTIVE = /^procentow(?:y|ego|emu|ym|a|ej|ą|e|ych|ymi|i|o)$/u; // "20-procentowym"

/** Percentages: `{15%}`, `{15 proc.}`, `{dwa procent}`, `{5}–{10 proc.}`, `{20-procentowy}`. */
export const percentRule: EntityRule<"percent"> = {
  name: "percent.number",
  type: "percent",
  *find({ document }) {
    for (const { start, end, value } of readMeasured(document, (numeral) => readSign(document, numeral.end))) {
      yield { type: "percent", start, end, attributes: { amount: value } };
    }
  },
};

function readSign(document: Document, token: number): Measure<"%"> | undefined {
  const word = document.lowerOf(token);
  if (word === "%" || words.has(word)) return { unit: "%", end: token + 1 };
  if (word === "proc") return { unit: "%", end: skipDot(document, token + 1) };
  const isJoined = isDash(word) && isGlued(document, token) && isGlued(document, token + 1);
  return isJoined && ADJECTIVE.test(document.lowerOf(token + 1)) ? { unit: "%", end: token + 2 } : undefined;
}
