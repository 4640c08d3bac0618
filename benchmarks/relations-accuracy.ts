/**
 * Prints how the scheme `relations` does on KPWr's relations, by type, as the scorer of the corpora counts.
 *
 *     npx tsx benchmarks/relations-accuracy.ts [--mentions tagger|gold] [--weights held-out|shipped] [--out predictions.jsonl]
 *
 * `--mentions gold` gives the scheme the names and their types. The weights that are shipped have seen every sentence of
 * the set, so the figures are of weights learned on the other documents, ten times a tenth; `--weights shipped` shows
 * what was learned by heart. The tagger has seen most of these sentences too: their names are in `kpwr/train`.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fitRelations } from "../data/build/relations/fit-relations.ts";
import { makeSamples } from "../data/build/relations/samples.ts";
import { kpwrRelations } from "../data/compiled/kpwr-relations.ts";
import { type RelationRecord, readRelationRecords } from "./relations-corpus.ts";
import { placeGiven, placeTagged, readRelations, type SchemeRelation } from "./relations-scheme.ts";
import { addRelations, type RelationScores } from "./relations-scores.ts";
import { makeTaggedReader, type TaggedText } from "./tagged-text.ts";

interface ReadRecord {
  readonly record: RelationRecord;
  readonly tagged: TaggedText;
}

const folds = 10;

const { values } = parseArgs({
  options: {
    mentions: { type: "string", default: "tagger" },
    weights: { type: "string", default: "held-out" },
    out: { type: "string" },
  },
});
const records = readRelationRecords();
if (records === undefined) {
  process.stdout.write("skipped: the corpus of relations is not here\n");
} else {
  const read = makeTaggedReader();
  const all = records.map((record) => ({ record, tagged: read(record.text) }));
  const predicted = values.weights === "shipped" ? predictShipped(all) : predictHeldOut(all);
  const scores: RelationScores = new Map();
  for (const { record } of all) addRelations(scores, record, predicted.get(record) ?? []);
  process.stdout.write(
    `mentions: ${values.mentions}, weights: ${values.weights}, ${all.length} sentences\n${table(scores)}`,
  );
  if (values.out !== undefined) writeFileSync(values.out, lines(all, predicted));
}

function predictShipped(all: readonly ReadRecord[]): ReadonlyMap<RelationRecord, readonly SchemeRelation[]> {
  return new Map(all.map((read) => [read.record, predict(read, kpwrRelations)]));
}

function predictHeldOut(all: readonly ReadRecord[]): ReadonlyMap<RelationRecord, readonly SchemeRelation[]> {
  const predicted = new Map<RelationRecord, readonly SchemeRelation[]>();
  for (let fold = 0; fold < folds; fold++) {
    const others = all.filter(({ record }) => foldOf(record) !== fold);
    const weights = fitRelations(others.flatMap(({ record, tagged }) => makeSamples(tagged, record)));
    for (const read of all) if (foldOf(read.record) === fold) predicted.set(read.record, predict(read, weights));
  }
  return predicted;
}

/** Sentences of one document are held out together. */
function foldOf({ doc }: RelationRecord): number {
  return Number.parseInt(createHash("md5").update(doc).digest("hex").slice(0, 8), 16) % folds;
}

function predict({ record, tagged }: ReadRecord, weights: typeof kpwrRelations): readonly SchemeRelation[] {
  const names = values.mentions === "gold" ? placeGiven(tagged.document, record.entities) : placeTagged(tagged);
  return readRelations(tagged, names, weights);
}

function table(scores: RelationScores): string {
  const header = "                   gold   pairs      P      R     F1     all      P      R     F1\n";
  const rows = [...scores]
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(([type, { gold, hit, onPairs, predicted }]) => {
      const figures = [onPairs, predicted].map((count) => [
        String(count).padStart(8),
        ...[hit / (count || 1), hit / (gold || 1), (2 * hit) / (count + gold || 1)].map((share) =>
          share.toFixed(3).padStart(7),
        ),
      ]);
      return `  ${type.padEnd(15)}${String(gold).padStart(6)}${figures.flat().join("")}\n`;
    });
  return header + rows.join("");
}

function lines(all: readonly ReadRecord[], predicted: ReadonlyMap<RelationRecord, readonly SchemeRelation[]>): string {
  return all
    .map(({ record }) => `${JSON.stringify({ id: record.id, relations: predicted.get(record) ?? [] })}\n`)
    .join("");
}
