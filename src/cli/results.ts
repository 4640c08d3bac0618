import { formatJson } from "../formats/json.ts";
import { formatJsonLine } from "../formats/json-lines.ts";
import { makePaint } from "../formats/paint.ts";
import { formatTable } from "../formats/table.ts";
import type { Extraction } from "../types.ts";
import type { Format } from "./arguments.ts";

/** A file and what became of it. */
export interface Result<T> {
  readonly file: string;
  readonly content: T;
}

export interface Layout {
  readonly files: readonly string[];
  readonly format: Format;
}

export interface Page {
  readonly color: boolean;
  readonly write: (text: string) => Promise<void>;
}

/** Writes results as they come. JSON is one object for one file, an array of `{file, …}` for several; JSON lines always name the file. */
export async function writeResults(
  results: AsyncIterable<Result<Extraction>>,
  { files, format }: Layout,
  { color, write }: Page,
): Promise<void> {
  const isSingle = files.length === 1;
  if (format === "json" && !isSingle) await write("[");
  let count = 0;
  for await (const { file, content: extraction } of results) {
    if (format === "jsonl") await write(formatJsonLine({ id: file, ...extraction }));
    else if (format === "table")
      await write(
        `${isSingle ? "" : `${count > 0 ? "\n" : ""}${makePaint({ color }).head(file)}\n`}${formatTable(extraction, { color })}`,
      );
    else if (isSingle) await write(formatJson(extraction));
    else await write(`${count > 0 ? "," : ""}\n${JSON.stringify({ file, ...extraction }, undefined, 2)}`);
    count++;
  }
  if (format === "json" && !isSingle) await write("\n]\n");
}
