import { expect, test } from "vitest";
import { wordEnd, wordStart } from "../../src/text/characters.ts";
import { foldLetters, foldSign } from "../../src/text/fold.ts";

test.each([
  ["Łódź", "lodz"],
  ["Łódz\u0301", "lodz"],
  ["Müller", "muller"],
  ["ŻÓŁW", "zolw"],
  ["Straße", "strasse"],
])("folds the letters of %s", (form, expected) => {
  expect(foldLetters(form)).toBe(expected);
});

test.each([
  ["–", "-"],
  ["‑", "-"],
  ["„", '"'],
  ["»", '"'],
  ["(", "("],
])("folds the sign %s", (form, expected) => {
  expect(foldSign(form)).toBe(expected);
});

test("a word begins and ends beside Polish letters, digits and marks as well", () => {
  const word = new RegExp(`${wordStart}mą${wordEnd}`, "u");
  expect(["mą", "-mą.", "żmą", "mąż", "mą\u0301", "1mą"].map((text) => word.test(text))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
