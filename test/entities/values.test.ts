import { describe, expect, it } from "vitest";
import { addressRule } from "../../src/entities/contact/address.ts";
import { contactExamples } from "../../src/entities/contact/examples.ts";
import { phoneRule } from "../../src/entities/contact/phone.ts";
import type { Example } from "../../src/entities/example.ts";
import { bankAccountRule } from "../../src/entities/identifier/bank-account.ts";
import { caseNumberRule } from "../../src/entities/identifier/case-number.ts";
import { documentNumberRule } from "../../src/entities/identifier/document-number.ts";
import { identifierExamples } from "../../src/entities/identifier/examples.ts";
import { plateRule } from "../../src/entities/identifier/plate.ts";
import { registryNumberRule } from "../../src/entities/identifier/registry-number.ts";
import { lawExamples } from "../../src/entities/law/examples.ts";
import { lawRule } from "../../src/entities/law/rule.ts";
import { moneyExamples } from "../../src/entities/money/examples.ts";
import { moneyPrefixRule, moneyRule } from "../../src/entities/money/rule.ts";
import { percentExamples } from "../../src/entities/percent/examples.ts";
import { percentRule } from "../../src/entities/percent/rule.ts";
import { productExamples } from "../../src/entities/product/examples.ts";
import { brandRule } from "../../src/entities/product/rule.ts";
import { unknownProductRule } from "../../src/entities/product/unknown.ts";
import { quantityExamples } from "../../src/entities/quantity/examples.ts";
import { quantityRule } from "../../src/entities/quantity/rule.ts";
import type { EntityRule } from "../../src/entities/rule.ts";
import { findMarked, marked } from "./values-harness.ts";

interface Folder {
  readonly name: string;
  readonly rules: readonly EntityRule[];
  readonly examples: readonly Example[];
}

const folders: readonly Folder[] = [
  { name: "contact", rules: [addressRule, phoneRule], examples: contactExamples },
  {
    name: "identifier",
    rules: [bankAccountRule, registryNumberRule, caseNumberRule, plateRule, documentNumberRule],
    examples: identifierExamples,
  },
  { name: "law", rules: [lawRule], examples: lawExamples },
  { name: "product", rules: [brandRule, unknownProductRule], examples: productExamples },
  { name: "percent", rules: [percentRule], examples: percentExamples },
  { name: "money", rules: [moneyRule, moneyPrefixRule], examples: moneyExamples },
  { name: "quantity", rules: [quantityRule], examples: quantityExamples },
];

describe.each(folders)("$name", ({ rules, examples }) => {
  it.each(examples)("finds what is marked in $text", (example) => {
    const found = findMarked(rules, marked(example.text).text);
    expect(found.marked).toBe(example.text);
    for (const [index, attributes] of (example.expect ?? []).entries())
      expect(found.attributes[index]).toMatchObject(attributes);
  });
});
