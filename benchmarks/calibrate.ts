/**
 * Measures how often each rule is right on our gold, how often names of the tagger are right on the development parts of the corpora
 * it learnt from, and who is right where the two disagree. Writes it to `data/compiled/confidence.ts`, where mentions and relations
 * get their confidence from, and the settling its order.
 *
 *     npm run -s calibrate
 *
 * Entity rules count mentions with the right span and type, relation rules relations that gold holds. The precision is
 * Laplace-smoothed, (right + 1) / (all + 2), so that a rule seen once claims no certainty. Without `../shared` the tagger's figures
 * stay as they are.
 */
import { writeFileSync } from "node:fs";
import { taggedPrecision, taggedThresholds, yielding } from "../data/compiled/confidence.ts";
import { entityRules } from "../src/entities/index.ts";
import { makeResources } from "../src/extractor.ts";
import { relationRules } from "../src/relations/index.ts";
import { align } from "./align.ts";
import { calibrateTagger } from "./calibrate-tagger.ts";
import { type CorpusDocument, readCorpora } from "./corpora.ts";
import { extractGold, goldCorpora, hashGold, ownGoldFolder, readSoundGold } from "./own-gold.ts";

const file = "data/compiled/confidence.ts";
// share of names accepted from the tagger that must be right
const level = 0.8;
const gold = goldCorpora(readSoundGold(ownGoldFolder)).releases;
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

const measured = [...rules]
  // a rule that the gold never woke has no measured precision; `assemble.ts` says what it gets
  .filter(([, { all }]) => all > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { right, all }]) => `  "${name}": ${((right + 1) / (all + 2)).toFixed(3)}, // ${right} of ${all}`);
const corpora = readCorpora();
writeFileSync(
  file,
  [
    `// Made by benchmarks/calibrate.ts from ${gold.length} gold documents (${hashGold(gold)}): precision of each rule, (right + 1) / (all + 2).`,
    ...table("confidence", "number", measured),
    ...(corpora ? describeTagger(corpora) : keptTagger()),
  ].join("\n"),
);
const unseen = [...rules].filter(([, { all }]) => all === 0).map(([name]) => name);
process.stdout.write(`${rules.size} rules measured on ${gold.length} documents, written to ${file}\n`);
if (unseen.length > 0) process.stdout.write(`never fired: ${unseen.join(", ")}\n`);
if (!corpora) process.stdout.write("skipped: the corpora are not here; the tagger's figures stay as they were\n");

function describeTagger(corpora: readonly CorpusDocument[]): readonly string[] {
  const { precision, thresholds, yielding } = calibrateTagger({ corpora, gold, resources: makeResources() }, level);
  return [
    "// Precision of the tagger's names on NKJP, KPWr and CEN dev, by type and the schemes that see them, each time its doubt is halved.",
    ...table(
      "taggedPrecision",
      "readonly number[]",
      Object.entries(precision).map(([key, row]) => `  "${key}": [${row.join(", ")}],`),
    ),
    `// The confidence that a name of the tagger must have, so that ${level * 100}% of those accepted are right.`,
    ...table(
      "taggedThresholds",
      "number",
      Object.entries(thresholds).map(
        ([type, { confidence, right, all }]) => `  "${type}": ${confidence}, // ${right} of ${all}`,
      ),
    ),
    "// Rules that a name of the tagger so sure beats, for it was right more often where they disagreed.",
    ...table(
      "yielding",
      "number",
      yielding.map(({ rule, confidence, wins, losses }) => `  "${rule}": ${confidence}, // ${wins} : ${losses}`),
    ),
  ];
}

/** What an earlier run found out. */
function keptTagger(): readonly string[] {
  return [
    ...table("taggedPrecision", "readonly number[]", rows(taggedPrecision)),
    ...table("taggedThresholds", "number", rows(taggedThresholds)),
    ...table("yielding", "number", rows(yielding)),
  ];
}

function rows(kept: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(kept).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`);
}

function table(name: string, type: string, lines: readonly string[]): readonly string[] {
  return [`export const ${name}: Readonly<Record<string, ${type}>> = {`, ...lines, "};\n"];
}

function add(rule: string | undefined, right: boolean): void {
  const counts = rules.get(rule ?? "");
  if (!counts) return;
  counts.all++;
  if (right) counts.right++;
}
