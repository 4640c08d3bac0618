import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Lexicon } from "../../src/lexicon/lexicon.ts";
import { GrammaticalNumber } from "../../src/lexicon/tag.ts";
import type { EntryForm, InflectedEntry } from "../../src/match/gazetteer-builder.ts";
import { formsOf } from "../../src/polish/entry-forms.ts";
import { inflectAbbreviation } from "../../src/polish/inflect-abbreviation.ts";
import { partsOf } from "./cells.ts";
import { type FormColumn, type ListSchema, schemas } from "./schemas.ts";
import { mistake, readTsv, type Tsv } from "./tsv.ts";

export interface CheckedList {
  readonly list: string;
  readonly schema: ListSchema;
  readonly tsv: Tsv;
}

/** Reads and checks all lists of a folder, in the order of their names. What is wrong is added to `mistakes`. */
export function readGazetteers(folder: string, mistakes: string[]): readonly CheckedList[] {
  const checked: CheckedList[] = [];
  for (const file of gazetteerFiles(folder)) {
    const list = basename(file, ".tsv");
    const schema = schemas[list];
    if (schema === undefined) {
      const known = Object.keys(schemas).join(", ");
      mistakes.push(
        mistake(
          { path: file, line: 1 },
          `a list of data/build/schemas.ts (${known})`,
          `"${list}"`,
          "add a schema for it or rename the file",
        ),
      );
      continue;
    }
    const tsv = readTsv(file, mistakes);
    checkTsv(tsv, schema, mistakes);
    checked.push({ list, schema, tsv });
  }
  return checked;
}

/** Paths of the lists, sorted. */
export function gazetteerFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files.sort().map((file) => join(folder, file));
}

function checkTsv({ path, columns, rows }: Tsv, { columns: cells }: ListSchema, mistakes: string[]): void {
  const expected = Object.keys(cells);
  const same = columns.toSorted().join(", ") === expected.toSorted().join(", ");
  if (!same || columns[0] !== "name") {
    const advice = "correct the header or the schema in data/build/schemas.ts";
    mistakes.push(mistake({ path, line: 1 }, `the columns ${expected.join(", ")}`, columns.join(", "), advice));
    return;
  }
  const row = z.object(cells);
  for (const { line, cells } of rows) {
    const parsed = row.safeParse(cells);
    for (const {
      path: [column],
      message,
    } of parsed.error?.issues ?? []) {
      const got = JSON.stringify(cells[String(column)] ?? "");
      mistakes.push(mistake({ path, line }, `${message} in column "${String(column)}"`, got, "correct the cell"));
    }
  }
}

/** The entries of a list with all their forms. */
export function inflectList({ list, schema, tsv }: CheckedList, lexicon: Lexicon): readonly InflectedEntry[] {
  return tsv.rows.map(({ cells }) => {
    const { name = "", ...others } = cells;
    const attributes = Object.fromEntries(Object.entries(others).filter(([, cell]) => cell !== ""));
    const forms = Object.entries(schema.forms).flatMap(([column, how]) =>
      inflectCell(cells, { column, how, schema, lexicon }),
    );
    return { list, name, attributes, forms };
  });
}

interface CellSource {
  readonly column: string;
  readonly how: FormColumn;
  readonly schema: ListSchema;
  readonly lexicon: Lexicon;
}

function inflectCell(
  cells: Readonly<Record<string, string>>,
  { column, how, schema, lexicon }: CellSource,
): readonly EntryForm[] {
  const { as } = how;
  const [kindColumn = "", kind] = schema.adjectives ?? [];
  const inflection = kind !== undefined && cells[kindColumn] === kind ? "adjective" : how.inflection;
  const numbers = numbersOf(cells, how);
  const parts = column === "name" ? [cells[column] ?? ""] : partsOf(cells[column] ?? "");
  const options = { as, inflection, ...(numbers === undefined ? {} : { numbers }), vocative: schema.vocative ?? false };
  if (as !== "abbreviation") return parts.flatMap((part) => formsOf(lexicon, part, options));
  const nameForms = inflectCell(cells, { column: "name", how: schema.forms["name"] ?? how, schema, lexicon });
  return parts.flatMap((part) => [
    ...formsOf(lexicon, part, options),
    ...inflectAbbreviation(part, cells["name"] ?? "", nameForms),
  ]);
}

function numbersOf(cells: Readonly<Record<string, string>>, { as, numbers }: FormColumn): number | undefined {
  if (numbers === "both") return GrammaticalNumber.sg | GrammaticalNumber.pl;
  return as === "name" && cells["number"] === "pl" ? GrammaticalNumber.pl : undefined;
}
