import { describe, it } from "vitest";
import { addressRule } from "../../src/entities/contact/address.ts";
import { phoneRule } from "../../src/entities/contact/phone.ts";
import { bankAccountRule } from "../../src/entities/identifier/bank-account.ts";
import { caseNumberRule } from "../../src/entities/identifier/case-number.ts";
import { documentNumberRule } from "../../src/entities/identifier/document-number.ts";
import { plateRule } from "../../src/entities/identifier/plate.ts";
import { registryNumberRule } from "../../src/entities/identifier/registry-number.ts";
import { lawRule } from "../../src/entities/law/rule.ts";
import { moneyPrefixRule, moneyRule } from "../../src/entities/money/rule.ts";
import { percentRule } from "../../src/entities/percent/rule.ts";
import { brandRule } from "../../src/entities/product/rule.ts";
import { unknownProductRule } from "../../src/entities/product/unknown.ts";
import { quantityRule } from "../../src/entities/quantity/rule.ts";
import { expectLinear } from "./linear-harness.ts";
import { findMarked } from "./values-harness.ts";

const rules = [
  addressRule,
  phoneRule,
  bankAccountRule,
  registryNumberRule,
  caseNumberRule,
  plateRule,
  documentNumberRule,
  lawRule,
  moneyRule,
  moneyPrefixRule,
  percentRule,
  quantityRule,
  brandRule,
  unknownProductRule,
];
const UNITS = 100_000; // code units of each line
const SLACK = 6; // a line four times as long may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine

const lines: readonly string[] = [
  "1 ",
  "123 456 ",
  "9",
  "a",
  "I K ",
  "art. 5 § 1 i ",
  "ustawa o ochronie, ",
  "ustawa o ustawie o ",
  "Dz.U. poz. 5, ",
  "BMW X5 i ",
  "sto tysięcy ",
  "(",
  "tel. (",
  "zł ",
  "\ud800 5 zł ",
];

describe("values in hostile lines", () => {
  it.each(lines)(
    "takes linear time for many %j",
    (line) => {
      expectLinear(line, duration, { units: UNITS, slack: SLACK, grace: GRACE });
    },
    60_000,
  );
});

function duration(text: string): number {
  const started = performance.now();
  findMarked(rules, text);
  return performance.now() - started;
}
