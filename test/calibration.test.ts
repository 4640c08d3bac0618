import { describe, expect, it } from "vitest";
import { Disagreements } from "../benchmarks/disagreements.ts";
import { TaggedTally } from "../benchmarks/tagged-precision.ts";
import type { Found } from "../src/entities/rule.ts";
import { certaintyLevel, certaintyLevels } from "../src/entities/tagged/certainty.ts";
import type { TaggedName } from "../src/entities/tagged-name.ts";

describe("the tally of the tagger's names", () => {
  const tally = new TaggedTally();
  const add = (certainty: number, right: number, wrong: number): void => {
    for (let count = 0; count < right + wrong; count++)
      tally.add({ type: "person", support: "both", certainty }, count < right);
  };
  add(0.3, 1, 9);
  add(0.6, 7, 3);
  add(0.8, 9, 1);
  // an accident: surer, and yet less often right
  add(0.9, 8, 2);

  it("never lets confidence sink where the tagger is surer", () => {
    const row = tally.precision()["person both"] ?? [];
    expect(row).toHaveLength(certaintyLevels);
    expect(row).toEqual(row.toSorted((a, b) => a - b));
    expect(row[certaintyLevel(0.3)]).toBeLessThan(0.25);
    expect(row[certaintyLevel(0.8)]).toBe(row[certaintyLevel(0.9)]);
  });

  it("chooses the lowest confidence that keeps the names accepted right enough", () => {
    const { person: strict } = tally.thresholds(0.85);
    expect(strict).toMatchObject({ right: 17, all: 20 });
    const { person: lenient } = tally.thresholds(0.8);
    expect(lenient).toMatchObject({ right: 24, all: 30 });
    expect(lenient?.confidence).toBeLessThan(strict?.confidence ?? 0);
    expect(tally.thresholds(0.99)["person"]).toEqual({ confidence: 1, right: 0, all: 0 });
  });
});

describe("disagreements", () => {
  const club = { type: "organization", start: 3, end: 4, rule: "organization.known" } as Found;
  const river = (confidence: number): TaggedName => ({
    ...{ type: "location", start: 3, end: 4, labels: [], parts: [] },
    confidence,
  });
  const judges = (winner: "rule" | "tagger", decisive = false) => ({
    rules: () => winner === "rule",
    tagger: () => winner === "tagger",
    suits: () => false,
    decisive,
  });

  it("makes a rule yield from the confidence on at which the tagger is right more often", () => {
    const disagreements = new Disagreements();
    for (let count = 0; count < 9; count++) disagreements.add([club], [river(0.9)], judges("tagger"));
    for (let count = 0; count < 9; count++) disagreements.add([club], [river(0.6)], judges("rule"));
    expect(disagreements.yielding()).toEqual([{ rule: "organization.known", confidence: 0.9, wins: 9, losses: 0 }]);
  });

  it("makes none yield by what may be chance, or against our own gold", () => {
    const chance = new Disagreements();
    for (let count = 0; count < 3; count++) chance.add([club], [river(0.9)], judges("tagger"));
    expect(chance.yielding()).toEqual([]);
    const gold = new Disagreements();
    for (let count = 0; count < 9; count++) gold.add([club], [river(0.9)], judges("tagger"));
    gold.add([club], [river(0.95)], judges("rule", true));
    expect(gold.yielding()).toEqual([]);
  });
});
