import { closeSync, openSync, renameSync, writeSync } from "node:fs";

export interface VectorsHeader {
  readonly dims: number;
  readonly size: number;
  /** How they were made: options, tokens by source. */
  readonly [fact: string]: unknown;
}

/**
 * Writes the file that `read-vectors.ts` reads, under another name first, so that who reads meanwhile sees the old one whole.
 *
 *     one line of JSON: the header and `keyBytes` | the keys, one a line | rows of Float32, little-endian
 */
export function writeVectors(path: string, header: VectorsHeader, words: readonly string[], rows: Float32Array): void {
  const keys = Buffer.from(`${words.join("\n")}\n`);
  const line = Buffer.from(`${JSON.stringify({ ...header, keyBytes: keys.length })}\n`);
  const file = openSync(`${path}.new`, "w");
  for (const part of [line, keys, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength)]) writeSync(file, part);
  closeSync(file);
  renameSync(`${path}.new`, path);
}
