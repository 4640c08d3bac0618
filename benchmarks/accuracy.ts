/**
 * Prints every accuracy figure that the data at hand allows and writes them to `benchmarks/results/accuracy.json`.
 *
 *     npm run -s bench:accuracy
 *
 * Our own gold always; the corpora of `../shared` when they are there.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createExtractor } from "../src/extractor.ts";
import { type CountTable, figures, share, total } from "./counts.ts";
import type { GoldDocument } from "./gold.ts";
import { extractGold, goldCorpora, hashGold, ownGoldFolder, readSoundGold } from "./own-gold.ts";
import { scoreCorpora } from "./score-corpora.ts";
import { type PressScore, scorePress } from "./score-press.ts";
import { scoreSentences } from "./score-sentences.ts";

const resultFile = "benchmarks/results/accuracy.json";
const seedGold = "../shared/press/seed.gold";
const sentenceCorpus = "../shared/corpora/nkjp/dev.jsonl.gz";

const extractor = createExtractor();
const { releases, open, check } = goldCorpora(readSoundGold(ownGoldFolder));
const corpora: readonly (readonly [name: string, documents: readonly GoldDocument[]])[] = [
  ["gold, releases", releases],
  ["gold, press-dev", releases.filter(({ id }) => id.startsWith("press-dev-"))],
  ["gold, own", releases.filter(({ id }) => id.startsWith("own-"))],
  ["gold, open text", open],
  ["gold, check", check],
  ...(existsSync(seedGold) ? [["seed", readSoundGold(seedGold)] as const] : []),
];
const scores = corpora.map(([name, documents]) => ({
  name,
  hash: hashGold(documents),
  score: scorePress(documents, extractGold(documents, extractor)),
}));
const sentences = existsSync(sentenceCorpus) ? figures(scoreSentences(sentenceCorpus)) : undefined;
const corpusFigures = [...scoreCorpora()];

print(
  table(
    ["corpus", "documents", "mentions F", "relaxed F", "relations F", "names", "values", "linking F"],
    scores.map(summaryRow),
  ),
);
for (const path of [seedGold, sentenceCorpus]) if (!existsSync(path)) print(`skipped: ${path} is not here\n`);
if (sentences) print(`sentence boundaries, nkjp/dev: ${cells(sentences).join("  ")} (P R F)\n`);
if (corpusFigures.length === 0) print("skipped: the tagged corpora are not here\n");
else
  print(
    table(
      ["corpus", "measure", ""],
      corpusFigures.map(({ corpus, measure, value }) => [corpus, measure, value.toFixed(4)]),
    ),
  );
const [all] = scores;
if (all) {
  print(table(["mentions, strict", "P", "R", "F", "right", "extra", "missing"], typeRows(all.score.mentionsStrict)));
  print(table(["relations", "P", "R", "F", "right", "extra", "missing"], typeRows(all.score.relations)));
}
mkdirSync("benchmarks/results", { recursive: true });
writeFileSync(resultFile, `${JSON.stringify(report(), undefined, 2)}\n`);
print(`written to ${resultFile}\n`);

function report(): unknown {
  return {
    maker: "benchmarks/accuracy.ts",
    corpora: scores.map(({ name, hash, score }) => ({
      ...{ name, hash, documents: score.documents },
      mentions: rounded(figures(total(score.mentionsStrict))),
      mentionsRelaxed: rounded(figures(total(score.mentionsRelaxed))),
      relations: rounded(figures(total(score.relations))),
      ...rounded({ names: share(score.names), values: share(score.values), linking: figures(score.linking).f1 }),
      mentionsByType: byType(score.mentionsStrict),
      relationsByType: byType(score.relations),
    })),
    ...(sentences ? { sentenceBoundaries: { corpus: "nkjp/dev", ...rounded(sentences) } } : {}),
    names: corpusFigures.map(({ corpus, measure, value, byType: counts }) => ({
      ...{ corpus, measure, ...rounded({ value }) },
      byType: byType(counts),
    })),
  };
}

function byType(counts: CountTable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(sorted(counts).map(([type, each]) => [type, { ...rounded(figures(each)), ...each }]));
}

function rounded<Key extends string>(values: { readonly [K in Key]: number }): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries<number>(values).map(([key, value]) => [key, Math.round(value * 10_000) / 10_000]),
  );
}

function summaryRow({ name, score }: { readonly name: string; readonly score: PressScore }): readonly string[] {
  const f1 = (counts: CountTable): string => figures(total(counts)).f1.toFixed(3);
  const { mentionsStrict, mentionsRelaxed, relations, names, values, linking } = score;
  return [
    ...[name, String(score.documents), f1(mentionsStrict), f1(mentionsRelaxed), f1(relations)],
    ...[share(names).toFixed(3), share(values).toFixed(3), figures(linking).f1.toFixed(3)],
  ];
}

function typeRows(counts: CountTable): readonly (readonly string[])[] {
  const rows = sorted(counts).map(([type, each]) => [
    type,
    ...cells(figures(each)),
    ...[each.tp, each.fp, each.fn].map(String),
  ]);
  const sum = total(counts);
  return [...rows, ["all", ...cells(figures(sum)), ...[sum.tp, sum.fp, sum.fn].map(String)]];
}

function cells({ precision, recall, f1 }: ReturnType<typeof figures>): readonly string[] {
  return [precision, recall, f1].map((value) => value.toFixed(3));
}

function sorted(counts: CountTable): readonly (readonly [string, { tp: number; fp: number; fn: number }])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return `${[line(head), ...rows.map(line)].join("\n")}\n\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}
