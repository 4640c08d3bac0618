/**
 * Learns KPWr's relations between names for the scheme `relations` of `predict` and writes `data/compiled/kpwr-relations.ts`.
 * The set has no training part: what it learns from is all of `relations/dev`, so that `benchmarks/relations-accuracy.ts`
 * measures by cross-validation.
 *
 *     npx tsx data/build/relations/train.ts
 */
import { writeFileSync } from "node:fs";
import { readRelationRecords } from "../../../benchmarks/relations-corpus.ts";
import { makeTaggedReader } from "../../../benchmarks/tagged-text.ts";
import { fitRelations } from "./fit-relations.ts";
import { makeSamples } from "./samples.ts";

const out = "data/compiled/kpwr-relations.ts";
/** Weights whose largest is smaller change nothing that can be measured. */
const least = 0.05;

const records = readRelationRecords();
if (records === undefined) {
  process.stdout.write("skipped: the corpus of relations is not here\n");
} else {
  const read = makeTaggedReader();
  const weights = fitRelations(records.flatMap((record) => makeSamples(read(record.text), record)));
  const lines = Object.entries(weights).flatMap(([feature, row]) =>
    row.some((weight) => Math.abs(weight) >= least)
      ? [`  ${JSON.stringify(feature)}: [${row.map((weight) => Number(weight.toFixed(2)) || 0).join(", ")}],\n`]
      : [],
  );
  writeFileSync(
    out,
    `// Made by data/build/relations/train.ts from KPWr's relations (CC BY 3.0); do not edit.
import type { RelationWeights } from "../../benchmarks/relations-model.ts";

export const kpwrRelations: RelationWeights = {
${lines.join("")}};
`,
  );
  process.stdout.write(`${lines.length} features in ${out}\n`);
}
