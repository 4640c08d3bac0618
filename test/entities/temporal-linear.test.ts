import { describe, expect, it } from "vitest";
import { entityRules } from "../../src/entities/index.ts";
import { expectLinear } from "./linear-harness.ts";
import { findMarked } from "./values-harness.ts";

const types = new Set(["date", "time", "duration", "set"]);
const rules = entityRules.filter(({ type }) => types.has(type));
const UNITS = 40_000; // code units of each line
const SLACK = 6; // a line four times as long may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine

const lines: readonly string[] = [
  "1 ",
  "5 i ",
  "5.05.",
  "12:30-",
  "od 4 do ",
  "5, 6 i 7 maja ",
  "2012–",
  "XV i ",
  "428–348 p.n.e. ",
  "sto tysięcy dziewięćset ",
  "osiemdziesiątym dziewiątym ",
  "pierwszego dnia ",
  "następnego dnia ",
  "w tym samym roku ",
  "w piątek ",
  "za rok ",
  "ostatni ",
  "początku ",
  "za pięć ósma ",
  "po ósmej ",
  "'89 ",
  "rok ",
  "p.n.e. ",
];

describe("time expressions in hostile lines", () => {
  it("come from all rules of time", () => {
    expect(rules.length).toBeGreaterThanOrEqual(22);
  });

  it.each(lines)(
    "take linear time for many %j",
    (line) => {
      expectLinear(line, duration, { units: UNITS, slack: SLACK, grace: GRACE });
    },
    60_000,
  );
});

/** Milliseconds, the best of three: others use the machine too. */
function duration(text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    findMarked(rules, text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
