import fc from "fast-check";
import { expect, test } from "vitest";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

// Pieces that meet at the seams of the rules, besides any code units at all.
const pieces = fc.constantFrom(
  ..."a|Ż|w|XVIII|7|14.30|.|…|?!|,|-|–|'|’|(|)|„|”| |\n|\r\n|\u00a0|\u00ad|\u200b|\ufeff|\u0301|\u0328|\ud83d|🔥|@|www.|http://|.pl|/|r.|ul.|k.k.|J.|Policja".split(
    "|",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

const BETWEEN_TOKENS = /^[\p{Z}\p{Cc}\p{Cf}]*$/u; // blanks, controls, soft hyphens

test("tokens are ordered, slice back and leave only blanks between them, whatever the string", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = readDocument(text, polishAbbreviations);
      let last = 0;
      for (let token = 0; token < document.length; token++) {
        const start = document.start[token] ?? -1;
        const end = document.end[token] ?? -1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start)).toMatch(BETWEEN_TOKENS);
        expect(document.textOf(token, token + 1)).toBe(text.slice(start, end));
        expect(document.formOf(token)).toBe(
          text
            .slice(start, end)
            .replace(/\p{Cf}+/gu, "")
            .normalize("NFC"),
        );
        last = end;
      }
      expect(text.slice(last)).toMatch(BETWEEN_TOKENS);
    }),
    { numRuns: 2000 },
  );
});

test("sentences are ordered and begin with the text, whatever the string", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { length, sentenceStarts } = readDocument(text, polishAbbreviations);
      expect(sentenceStarts[0]).toBe(length === 0 ? undefined : 0);
      for (let index = 1; index < sentenceStarts.length; index++) {
        expect(sentenceStarts[index]).toBeGreaterThan(sentenceStarts[index - 1] ?? length);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a text in NFD has the forms and sentences of the same text in NFC", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const composed = readDocument(text.normalize("NFC"), polishAbbreviations);
      const decomposed = readDocument(text.normalize("NFD"), polishAbbreviations);
      expect(Array.from(decomposed.form, (_, token) => decomposed.formOf(token))).toEqual(
        Array.from(composed.form, (_, token) => composed.formOf(token)),
      );
      expect([...decomposed.sentenceStarts]).toEqual([...composed.sentenceStarts]);
    }),
    { numRuns: 2000 },
  );
});

const UNITS = [
  "a",
  "Ż",
  " ",
  "\n",
  "7",
  "(",
  "„",
  ".",
  "a.",
  "a. ",
  "A. ",
  "1. ",
  "w 5 r. Ala ",
  ". (",
  "a@",
  "a.b@",
  "a-",
  "://",
  "http://",
  "a.pl/",
  "\u0301",
  "a\u200b",
  "\ud800",
  "IX",
];
// A quadratic step would take a hundred times the limit; the limit itself is ten times what is needed.
const LENGTH = 200_000;
const LIMIT = 5_000;

function timeOf(text: string): number {
  const began = performance.now();
  readDocument(text, polishAbbreviations);
  return performance.now() - began;
}

test.each(UNITS)("a long text of %j alone takes linear time", (unit) => {
  expect(timeOf(unit.repeat(LENGTH / unit.length))).toBeLessThan(LIMIT);
});

test.each([
  ["brackets before many full stops", `${"(".repeat(LENGTH)}${" a. a".repeat(LENGTH / 5)}`],
  ["one word before many full stops", `${"a".repeat(LENGTH)}${".b".repeat(LENGTH / 2)}`],
  ["a host that comes to nothing", `a@${"b.".repeat(LENGTH / 2)}b`],
  ["marks without a letter", ` ${"\u0301".repeat(LENGTH)}`],
])("%s take linear time", (_, text) => {
  expect(timeOf(text)).toBeLessThan(LIMIT);
});
