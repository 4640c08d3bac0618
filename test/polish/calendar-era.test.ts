import { describe, expect, it } from "vitest";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { type Era, readEra } from "../../src/polish/calendar-era.ts";
import { readDocument } from "../../src/text/read-document.ts";

const eras: readonly (readonly [text: string, isBefore: boolean, end: number])[] = [
  ["p.n.e. w Rzymie", true, 6],
  ["p. n. e. w Rzymie", true, 6],
  ["pne w Rzymie", true, 1],
  ["przed naszą erą w Rzymie", true, 3],
  ["przed Chrystusem w Rzymie", true, 2],
  ["przed Chr. w Rzymie", true, 3],
  ["n.e. w Rzymie", false, 4],
  ["naszej ery w Rzymie", false, 2],
  ["po Chr. w Rzymie", false, 3],
];

describe("the era behind a year", () => {
  it.each(eras)("is read from %j", (text, isBefore, end) => {
    expect(eraAfterNumber(text)).toEqual({ isBefore, end: end + 1 });
  });

  it.each(["n.p.m.", "przed nami", "po nas", "ery", "p.n. e", ""])("is not seen in %j", (text) => {
    expect(eraAfterNumber(text)).toBeUndefined();
  });
});

function eraAfterNumber(text: string): Era | undefined {
  return readEra(readDocument(`44 ${text}`, polishAbbreviations), 1);
}
