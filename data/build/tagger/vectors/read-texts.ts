import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";

/** Long documents, novels and days of debate, are cut at a paragraph; a word's letter case is judged by sentence only. */
const longestText = 1 << 18;

const record = z.object({ text: z.string() });

/**
 * The texts of a file one after the other: `.txt.xz`, a paragraph a line and an empty line between documents, or
 * `.jsonl.gz`, a document a line.
 */
export async function* readTexts(path: string): AsyncGenerator<string> {
  if (path.endsWith(".jsonl.gz")) {
    for await (const line of linesOf(createReadStream(path).pipe(createGunzip())))
      yield record.parse(JSON.parse(line)).text;
    return;
  }
  const xz = spawn("xz", ["-dc", path], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(xz, "close");
  yield* joinParagraphs(linesOf(xz.stdout));
  const [code] = await ended;
  if (code !== 0) throw new Error(`Expected xz to read ${path}, got exit code ${code}.`);
}

function linesOf(stream: Readable): AsyncIterable<string> {
  return createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

async function* joinParagraphs(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let paragraphs: string[] = [];
  let length = 0;
  for await (const line of lines) {
    if ((line === "" || length > longestText) && length > 0) {
      yield paragraphs.join("\n\n");
      paragraphs = [];
      length = 0;
    }
    if (line !== "") paragraphs.push(line);
    length += line.length;
  }
  if (length > 0) yield paragraphs.join("\n\n");
}
