/**
 * How many names get their base form: in the development part of the list of names and in the tagged corpus, where the
 * spans are given.
 *
 *     npx tsx benchmarks/names.ts [--corpora ../shared/corpora] [--errors 5] [--data ../somewhere/names.ts]
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { tokenAt } from "../data/build/names/corpus-examples.ts";
import { lexiconData } from "../data/compiled/lexicon.ts";
import { NameReader } from "../src/lexicon/base/name-reader.ts";
import { Lexicon } from "../src/lexicon/lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { decodeTables } from "../src/lexicon/tables.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { readDocument } from "../src/text/read-document.ts";
import { makeNamesScheme } from "./names-scheme.ts";
import { isHeldOutName } from "./names-split.ts";
import { isPartOfPerson, kindOfNkjp, type NkjpEntity } from "./nkjp-kinds.ts";

const { values: options } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    errors: { type: "string", default: "0" },
    data: { type: "string", default: "data/compiled/names.ts" },
  },
});

interface Row {
  readonly form: string;
  readonly base: string;
  readonly got: string;
  readonly group: string;
}

if (!existsSync(options.corpora)) process.stdout.write(`skipped: no corpora in ${options.corpora}\n`);
else {
  const { nameData }: { nameData: string } = await import(resolve(options.data));
  const lexicon = new Lexicon(decodeTables(lexiconData), nameData);
  report("names, development part", [...readList(lexicon)]);
  report("nkjp/dev, spans given", [...readNkjp(lexicon)]);
}

function* readList(lexicon: Lexicon): Iterable<Row> {
  const scheme = makeNamesScheme(lexicon);
  for (const line of readLines("names/train.tsv.gz").slice(1)) {
    const [base = "", form = "", category = ""] = line.split("\t");
    if (!isHeldOutName(base)) continue;
    yield { form, base, got: scheme({ form, category }).base, group: category.split("_").slice(0, 3).join("_") };
  }
}

function* readNkjp(lexicon: Lexicon): Iterable<Row> {
  for (const line of readLines("nkjp/dev.jsonl.gz")) {
    const { text, entities }: { text: string; entities: NkjpEntity[] } = JSON.parse(line);
    const document = readDocument(text, polishAbbreviations);
    const reader = new NameReader(new Morphology(document, lexicon));
    const spanOf = ({ start, end }: NkjpEntity): { start: number; end: number } => ({
      start: tokenAt(document, start),
      end: tokenAt(document, end - 1) + 1,
    });
    const people = entities.filter(({ type, subtype, derived }) => type === "persName" && !subtype && !derived);
    for (const entity of entities) {
      const kind = kindOfNkjp(entity);
      if (kind === undefined || entity.base === undefined) continue;
      const span = spanOf(entity);
      const whole = isPartOfPerson(entity)
        ? people.find(({ start, end }) => start <= entity.start && entity.end <= end)
        : undefined;
      const got =
        whole === undefined
          ? reader.read(span, { kind }).text
          : reader.readPart(span, spanOf(whole), { kind: "person" });
      const group = [entity.type, entity.subtype, entity.derived].filter((part) => part !== undefined).join(" ");
      yield { form: document.written(span.start, span.end), base: entity.base, got, group };
    }
  }
}

function readLines(file: string): string[] {
  return gunzipSync(readFileSync(join(options.corpora, file)))
    .toString("utf8")
    .trim()
    .split("\n");
}

function report(title: string, rows: readonly Row[]): void {
  const exact = rows.filter(({ base, got }) => got === base).length / rows.length;
  const caseless = share(rows);
  const score = 0.2 * exact + 0.8 * caseless;
  process.stdout.write(
    `${title}: ${rows.length} names, exact ${exact.toFixed(4)}, caseless ${caseless.toFixed(4)}, score ${score.toFixed(4)}\n`,
  );
  for (const [group, inside] of [...groupRows(rows)].sort(([, a], [, b]) => wrong(b).length - wrong(a).length)) {
    process.stdout.write(`  ${group.padEnd(32)} ${String(inside.length).padStart(5)} ${share(inside).toFixed(3)}\n`);
    const errors = new Set(wrong(inside).map(({ form, base, got }) => `      ${form} → ${got}, not ${base}\n`));
    process.stdout.write([...errors].slice(0, Number(options.errors)).join(""));
  }
}

function wrong(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ base, got }) => got.toLowerCase() !== base.toLowerCase());
}

function share(rows: readonly Row[]): number {
  return 1 - wrong(rows).length / rows.length;
}

function groupRows(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}
