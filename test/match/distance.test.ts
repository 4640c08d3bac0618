import { describe, expect, it } from "vitest";
import { withinDistance } from "../../src/match/distance.ts";

describe("withinDistance", () => {
  it.each([
    ["insp", "isnp", 2, true],
    ["insp", "isnp", 1, false],
    ["nadinsp", "nadinp", 1, true],
    ["asp", "asp", 0, true],
    ["żółw", "zolw", 3, true],
    ["kom", "komisarz", 2, false],
    ["", "a", 1, true],
  ])("%s and %s within %i: %s", (a, b, max, expected) => {
    expect(withinDistance(a, b, max)).toBe(expected);
    expect(withinDistance(b, a, max)).toBe(expected);
  });

  it("does not compare words of absurd length", () => {
    expect(withinDistance("a".repeat(1e6), `${"a".repeat(1e6 - 1)}b`, 1)).toBe(false);
  });
});
