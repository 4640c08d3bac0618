/**
 * Prints what the relation rules get right by type, and every miss and false find with the rule that made it.
 *
 *     npx tsx benchmarks/relation-errors.ts [folder or file of gold] --mentions gold|found [--type heldOn] [--figures]
 *
 * With `gold` the rules see the mentions and entities of gold, so that what is wrong is theirs; with `found` they see those that
 * were extracted. `--figures` leaves the errors out: rules aren't written while looking at a text that checks them.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CountTable, count, figures, total } from "./counts.ts";
import type { GoldDocument } from "./gold.ts";
import { extractGold, readSoundGold } from "./own-gold.ts";
import { relateGold } from "./relate-gold.ts";
import { type RelationError, relationErrors } from "./relation-outcome.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mentions: { type: "string", default: "found" },
    type: { type: "string" },
    figures: { type: "boolean", default: false },
  },
});
if (options.mentions !== "gold" && options.mentions !== "found")
  throw new Error(`Expected --mentions gold or found, got ${options.mentions}.`);

const [path = "../shared/press/dev"] = positionals;
if (existsSync(path)) report(readSoundGold(path));
else print(`skipped: ${path} is not here`);

function report(documents: readonly GoldDocument[]): void {
  const predictions = options.mentions === "gold" ? relateGold(documents) : extractGold(documents);
  const table: CountTable = new Map();
  const errors: RelationError[] = [];
  for (const document of documents) {
    const prediction = predictions.get(document.id);
    if (!prediction) continue;
    const { right, wrong } = relationErrors(document, prediction);
    for (const type of right) count(table, type, "tp");
    for (const { type, what } of wrong) count(table, type, what === "missing" ? "fn" : "fp");
    errors.push(...wrong.filter(({ type }) => options.type === undefined || options.type === type));
  }
  print("relation            P      R      F  right extra missing");
  for (const [type, counts] of [...[...table].sort(([a], [b]) => (a < b ? -1 : 1)), ["all", total(table)] as const]) {
    const { precision, recall, f1 } = figures(counts);
    const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join("  ");
    print(
      `${type.padEnd(16)} ${shares} ${[counts.tp, counts.fp, counts.fn].map((n) => String(n).padStart(6)).join("")}`,
    );
  }
  if (options.figures) return;
  for (const { type, what, document, subject, object, rule, place } of errors)
    print(
      `\n${what} ${type} (${subject} → ${object})${rule === undefined ? "" : ` by ${rule}`}, ${document}\n    ${place}`,
    );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
