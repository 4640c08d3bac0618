import { describe, it } from "vitest";
import { personAge } from "../../src/entities/age/person-age.ts";
import { yearsAge } from "../../src/entities/age/years.ts";
import { moneyPrefixRule, moneyRule } from "../../src/entities/money/rule.ts";
import { percentRule } from "../../src/entities/percent/rule.ts";
import { quantityRule } from "../../src/entities/quantity/rule.ts";
import { expectLinear } from "./linear-harness.ts";
import { findMarked } from "./values-harness.ts";

const rules = [moneyRule, moneyPrefixRule, percentRule, quantityRule, personAge, yearsAge];
const UNITS = 60_000; // code units of each line
const SLACK = 6; // a line four times as long may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine

const lines: readonly string[] = [
  "5, ",
  "5 i ",
  "5 x ",
  "5- i ",
  "od 5 do ",
  "1/",
  "1/2 ",
  "½",
  "5 (",
  "5 (pięć) ",
  "500 (słownie: ",
  "minus ",
  "- 5 ",
  "trzy czwarte ",
  "dwie trzecie miliona ",
  "pięciokilogramowyow",
  "dwudziestopięciokilogramowy ",
  "5-złotowy ",
  "1 m 80 ",
  "1 kg 5 kg ",
  "stopni w skali ",
  "5 stopni w ",
  "3 złote i ",
  "szwedzkich ",
  "5 mln. ",
  "16, 17 i ",
  "w wieku 5 i ",
  "nie ma jeszcze 5 ",
  "lat 40, ",
  "lat5lat",
];

describe("amounts in hostile lines", () => {
  it.each(lines)(
    "take linear time for many %j",
    (line) => {
      expectLinear(line, duration, { units: UNITS, slack: SLACK, grace: GRACE });
    },
    60_000,
  );
});

/** The better of two runs, as other work may disturb one. */
function duration(text: string): number {
  return Math.min(run(text), run(text));
}

function run(text: string): number {
  const started = performance.now();
  findMarked(rules, text);
  return performance.now() - started;
}
