import { describe, expect, it } from "vitest";
import { foldToken, readPattern, readPhrase } from "../../src/match/phrase-pattern.ts";
import { tokenize } from "../../src/text/tokenize.ts";

function phraseOf(text: string) {
  const tokens = tokenize(text);
  return readPhrase(tokens, 0, tokens.length);
}

describe("phrase patterns", () => {
  it.each([
    ["Komenda Główna Policji", "komenda główna policji", "ccc"],
    ["mł. insp.", "mł insp", "a.a."],
    ["sp. z o.o.", "sp z o o", "a.aa.a."],
    ["KGP", "kgp", "A"],
    ["APwSz", "apwsz", "MAPwSz "],
    ["Jana Pawła II", "jana pawła ii", "ccA"],
    ["Bielsko–Biała", "bielsko - biała", "cac"],
    ["„Solidarność”", '" solidarność "', "aca"],
    ["1. Brygada", "1 brygada", "a.c"],
  ])("%s has the key %s", (text, key, pattern) => {
    expect(phraseOf(text)).toMatchObject({ key, pattern });
  });

  it("finds no phrase in full stops", () => {
    expect(phraseOf(" ... ")).toBeUndefined();
  });

  it("is read back as it was written", () => {
    const { writings, stops, spellings } = readPattern(phraseOf("st. NASK mObywatel KAS.")?.pattern ?? "");
    expect([...writings]).toEqual([0, 2, 3, 2]);
    expect([...stops]).toEqual([1, 0, 0, 1]);
    expect(spellings).toEqual(["", "", "mObywatel", ""]);
  });

  it("folds signs and apostrophes", () => {
    expect(["—", "»", "o’brien", "słowo"].map(foldToken)).toEqual(["-", '"', "o'brien", "słowo"]);
  });
});
