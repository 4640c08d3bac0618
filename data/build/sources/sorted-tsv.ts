import { existsSync, readFileSync, writeFileSync } from "node:fs";

export type Row = Readonly<Record<string, string>>;

/** Rows of a gazetteer by its header; a file that is not there yet has none. */
export function readTsv(path: string): Row[] {
  if (!existsSync(path)) return [];
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** Writes rows under their header, sorted by code units over all columns: the order people keep when they add a line. */
export function writeTsv(path: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? "").join("\t"));
  lines.sort((a, b) => (a < b ? -1 : Number(a > b)));
  writeFileSync(path, `${[columns.join("\t"), ...lines].join("\n")}\n`);
}
