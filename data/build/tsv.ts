import { readFileSync } from "node:fs";

export interface TsvRow {
  /** 1 is the header. */
  readonly line: number;
  /** By column; an empty cell is `""`. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Tsv {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly TsvRow[];
}

/** A mistake in a data file, told so that whoever edits the file can mend it: place, expected, got, what to do. */
export function mistake(place: { path: string; line: number }, expected: string, got: string, advice: string): string {
  return `${place.path}:${place.line}: expected ${expected}, got ${got}; ${advice}.`;
}

/** Reads tab-separated values with a header; what is wrong with their shape is added to `mistakes`. */
export function readTsv(path: string, mistakes: string[]): Tsv {
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  const columns = lines[0]?.split("\t") ?? [];
  if (lines.at(-1) === "") lines.pop();
  else mistakes.push(mistake({ path, line: lines.length }, "a line end after the last line", "none", "add one"));
  const rows: TsvRow[] = [];
  let last = "";
  for (const [index, text] of lines.entries()) {
    if (index === 0) continue;
    const line = index + 1;
    const cells = text.split("\t");
    if (cells.length !== columns.length) {
      mistakes.push(
        mistake({ path, line }, `${columns.length} cells as in the header`, `${cells.length}`, "add or remove tabs"),
      );
      continue;
    }
    if (index > 1 && text <= last) {
      const [got, advice] =
        text === last
          ? ["the same line twice", "delete one"]
          : [`"${cells[0]}" after "${last.split("\t")[0]}"`, "sort the lines with `LC_ALL=C sort`"];
      mistakes.push(mistake({ path, line }, "lines in the order of their characters, each once", got, advice));
    }
    last = text;
    rows.push({ line, cells: Object.fromEntries(columns.map((column, cell) => [column, cells[cell] ?? ""])) });
  }
  return { path, columns, rows };
}
