/**
 * Measures how often each rule is right on our gold and writes it to `data/compiled/confidence.ts`, where mentions and
 * relations get their confidence from.
 *
 *     npm run -s calibrate
 *
 * Entity rules count mentions with the right span and type, relation rules relations that gold holds. The precision is
 * Laplace-smoothed, (right + 1) / (all + 2), so that a rule seen once claims no certainty.
 */
import { writeFileSync } from "node:fs";
import { entityRules } from "../src/entities/index.ts";
import { relationRules } from "../src/relations/index.ts";
import { align } from "./align.ts";
import { extractGold, hashGold, ownGoldFolder, readSoundGold } from "./own-gold.ts";

const file = "data/compiled/confidence.ts";
const gold = readSoundGold(ownGoldFolder);
const rules = new Map<string, { right: number; all: number }>();
for (const { name } of [...entityRules, ...relationRules]) rules.set(name, { right: 0, all: 0 });

const extractions = extractGold(gold);
for (const document of gold) {
  const extraction = extractions.get(document.id);
  if (!extraction) continue;
  const { matches, relations } = align(document, extraction);
  const right = new Set(matches.map(([, mention]) => mention));
  for (const mention of extraction.mentions) add(mention.rule, right.has(mention));
  for (const { predicted, gold: match } of relations) add(predicted.rule, match !== undefined);
}

const lines = [...rules]
  // a rule that the gold never woke has no measured precision; `assemble.ts` says what it gets
  .filter(([, { all }]) => all > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { right, all }]) => `  "${name}": ${((right + 1) / (all + 2)).toFixed(3)}, // ${right} of ${all}`);
writeFileSync(
  file,
  [
    `// Made by benchmarks/calibrate.ts from ${gold.length} gold documents (${hashGold(gold)}): precision of each rule, (right + 1) / (all + 2).`,
    "export const confidence: Readonly<Record<string, number>> = {",
    ...lines,
    "};\n",
  ].join("\n"),
);
const unseen = [...rules].filter(([, { all }]) => all === 0).map(([name]) => name);
process.stdout.write(`${rules.size} rules measured on ${gold.length} documents, written to ${file}\n`);
if (unseen.length > 0) process.stdout.write(`never fired: ${unseen.join(", ")}\n`);

function add(rule: string | undefined, right: boolean): void {
  const counts = rules.get(rule ?? "");
  if (!counts) return;
  counts.all++;
  if (right) counts.right++;
}
