/**
 * Prints the figures of the time expressions: the scheme `timex` on both parts of the KPWr set, dates and times on NKJP.
 *
 *     npx tsx benchmarks/temporal-accuracy.ts
 *
 * The rules were made on NKJP/train and on two thirds of the KPWr set, by the md5 of the document's name; the last third checks.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { figures } from "./counts.ts";
import { makeNkjpTemporal } from "./nkjp-temporal.ts";
import { addDocument, emptyScore, type TemporalEntity, type TemporalScore } from "./temporal-scores.ts";
import { makeTimexScheme } from "./timex-scheme.ts";

interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly entities: readonly TemporalEntity[];
}

const folder = "../shared/corpora";
const nkjpTypes = new Set(["date", "time"]);
const readTimex = makeTimexScheme();
const readNkjp = makeNkjpTemporal();

const timex = readRecords("timex/train");
report(
  "kpwr timex, developed on (two thirds)",
  timex.filter(({ id }) => !isCheck(id)),
  toTimex,
);
report(
  "kpwr timex, checked on (one third)",
  timex.filter(({ id }) => isCheck(id)),
  toTimex,
);
report("nkjp/dev, date and time", readRecords("nkjp/dev").map(datesAndTimes), ({ text }) => readNkjp(text));

/** Every third document by its name's hash is kept for checking. */
function isCheck(id: string): boolean {
  return Number.parseInt(createHash("md5").update(id).digest("hex").slice(0, 8), 16) % 3 === 0;
}

function toTimex({ text, date }: CorpusRecord): readonly TemporalEntity[] {
  return readTimex(text, date ?? undefined).entities;
}

function datesAndTimes(record: CorpusRecord): CorpusRecord {
  return { ...record, entities: record.entities.filter(({ type }) => nkjpTypes.has(type)) };
}

function readRecords(name: string): readonly CorpusRecord[] {
  const file = `${folder}/${name}.jsonl.gz`;
  if (!existsSync(file)) {
    process.stdout.write(`skipped: ${file} is not here\n`);
    return [];
  }
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  // the one checked place: the files' format is fixed, and they are read by us alone
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as CorpusRecord);
}

function report(
  name: string,
  records: readonly CorpusRecord[],
  predict: (record: CorpusRecord) => readonly TemporalEntity[],
): void {
  if (records.length === 0) return;
  const score = emptyScore();
  for (const record of records) addDocument(score, record.entities, predict(record));
  process.stdout.write(`${name}: ${records.length} documents\n${rows(score)}\n`);
}

function rows(score: TemporalScore): string {
  return Object.entries(score)
    .map(([measure, counts]) => {
      const { precision, recall, f1 } = figures(counts);
      const cells = [precision, recall, f1].map((figure) => (figure * 100).toFixed(2).padStart(7));
      return `  ${measure.padEnd(8)}${cells.join("")}\n`;
    })
    .join("");
}
