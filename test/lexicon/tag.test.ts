import { describe, expect, it } from "vitest";
import {
  bitsOf,
  Case,
  casesOf,
  formatTag,
  Gender,
  gendersOf,
  makeTag,
  numbersOf,
  Pos,
  parseTag,
  posOf,
} from "../../src/lexicon/tag.ts";

describe("tags", () => {
  it.each([
    ["subst:sg:gen:m1"],
    ["adj:pl:acc:m2:com"],
    ["ger:sg:nom:n:perf:neg"],
    ["praet:sg:f:imperf"],
    ["fin:pl:ter:perf"],
    ["prep:loc"],
    ["adv:sup"],
    ["conj"],
  ])("writes %s as it was read", (tag) => {
    expect(parseTag(tag).map((parsed) => formatTag(parsed))).toEqual([tag]);
  });

  it("reads the finer genders of the dictionary", () => {
    const [tag = 0] = parseTag("adj:pl:nom.voc:m2.m3.f.n1.n2.p2.p3:pos");
    expect(gendersOf(tag)).toBe(Gender.m2 | Gender.m3 | Gender.f | Gender.n);
    expect(casesOf(tag)).toBe(Case.nom | Case.voc);
  });

  it("reads the conditional and the past as one class", () => {
    expect(parseTag("verb:pot:sg:f:ter:perf:refl.nonrefl").map(posOf)).toEqual([Pos.praet]);
  });

  it("writes the value that is chosen", () => {
    const tag = makeTag(Pos.subst, Case.dat | Case.loc, 1, Gender.f);
    expect(formatTag(tag)).toBe("subst:sg:dat:f");
    expect(formatTag(tag, makeTag(Pos.ign, Case.loc, 0, 0))).toBe("subst:sg:loc:f");
  });

  it("takes masks apart", () => {
    expect(bitsOf(Case.gen | Case.loc)).toEqual([Case.gen, Case.loc]);
    expect(numbersOf(makeTag(Pos.subst, 1, 2, 1))).toBe(2);
  });
});
