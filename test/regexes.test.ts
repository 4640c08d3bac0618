import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { findRegexes } from "./harness/regex-literals.ts";

/** Polynomial ones that only ever see short strings, with what keeps them short. */
const bounded: Readonly<Record<string, string>> = {
  "lexicon/guess.ts": "words of at most 40 letters are guessed",
  "linking/seated-name.ts": "names of at most 300 letters",
  "relations/suspects.ts": "names of people, a few words",
  "polish/decline-brand.ts": "entries of gazetteers, never texts",
};

const { literals, built } = findRegexes("src");
const places = literals.map((literal) => ({
  ...literal,
  place: `${literal.file}:${literal.line} /${literal.source}/${literal.flags}`,
}));

describe("regular expressions of the library", () => {
  it("are many", () => {
    expect(literals.length).toBeGreaterThan(50);
  });

  it("are literals, never built from data", () => {
    expect(built).toEqual([]);
  });

  it("have the flag u or v", () => {
    expect(places.filter(({ flags }) => !/[uv]/u.test(flags)).map(({ place }) => place)).toEqual([]);
  });

  it(String.raw`use no \b and no \w, which know only ASCII`, () => {
    expect(places.filter(({ source }) => /(?<!\\)(?:\\\\)*\\[bBwW]/u.test(source)).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it("take linear time for every text", { timeout: 300_000 }, () => {
    const slow = places.flatMap(({ file, place, source, flags }) => {
      const result = checkSync(source, flags, { timeout: 5000 });
      if (result.status !== "vulnerable") return [];
      return result.complexity.type === "polynomial" && Object.hasOwn(bounded, file) ? [] : [place];
    });
    expect(slow).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["^(a+)+$", "vulnerable"],
    ["^\\p{L}+$", "safe"],
  ])("calls %s %s", (source, status) => {
    expect(checkSync(source, "u", { timeout: 10_000 }).status).toBe(status);
  });
});
