import { isGlued, skipDot } from "../../match/pattern.ts";
import { readCompounds, readUnitAdjective, type UnitStems } from "../../polish/numerals-compound.ts";
import { type Measure, readMeasured } from "../../polish/numerals-measured.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { EntityRule } from "../rule.ts";

const words: ReadonlySet<string> = new Set(
  "procent procenta procentu procentowi procentem procencie procenty procentów procentom procentami procentach".split(
    " ",
  ),
);
const adjectives: UnitStems<"%"> = new Map([["procentow", "%"]]);

/** Percentages: `{15%}`, `{-0,5%}`, `{15 proc.}`, `{dwa procent}`, `{5}–{10 proc.}`, `{20-procentowy}`, `{dwudziestoprocentowy}`. */
export const percentRule: EntityRule<"percent"> = withApproximation({
  name: "percent.number",
  type: "percent",
  *find({ document }) {
    const measured = readMeasured(document, ({ end }) => readSign(document, end));
    for (const { start, end, value } of measured) yield { type: "percent", start, end, attributes: { amount: value } };
    for (const { start, end, value } of readCompounds(document, adjectives))
      yield { type: "percent", start, end, attributes: { amount: value } };
  },
});

function readSign(document: Document, token: number): Measure<"%"> | undefined {
  // "20-proc.", "20-%" are adjectives cut short
  const isJoined = isDash(document.formOf(token)) && isGlued(document, token) && isGlued(document, token + 1);
  const at = isJoined ? token + 1 : token;
  const word = document.lowerOf(at);
  if (word === "proc") return { unit: "%", end: skipDot(document, at + 1), isSigned: true };
  if (word === "%" || (!isJoined && words.has(word))) return { unit: "%", end: at + 1, isSigned: true };
  return readUnitAdjective(document, token, adjectives);
}
