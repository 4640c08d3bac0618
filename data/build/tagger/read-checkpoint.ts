import { readFileSync } from "node:fs";

/** A trained net in floats, as `write-net.ts` describes it. */
export interface Checkpoint {
  readonly embedding: number;
  readonly width: number;
  readonly labels: number;
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
  /** `hashes.length × embedding` */
  readonly table: Float32Array;
  readonly blocks: ReadonlyMap<string, Float32Array>;
}

interface Header {
  readonly embedding: number;
  readonly width: number;
  readonly labels: number;
  readonly rows: number;
  readonly blocks: readonly { readonly name: string; readonly length: number }[];
}

export function readCheckpoint(path: string): Checkpoint {
  const bytes = readFileSync(path);
  const line = bytes.indexOf("\n");
  const { embedding, width, labels, rows, blocks }: Header = JSON.parse(bytes.toString("utf8", 0, line));
  // a copy, so that the arrays begin where a number may
  const { buffer } = Uint8Array.from(bytes.subarray(line + 1));
  let at = 0;
  const take = (length: number): number => {
    const from = at;
    at += 4 * length;
    return from;
  };
  const checkpoint = {
    embedding,
    width,
    labels,
    hashes: new Uint32Array(buffer, take(rows), rows),
    counts: new Uint32Array(buffer, take(rows), rows),
    table: new Float32Array(buffer, take(rows * embedding), rows * embedding),
    blocks: new Map(blocks.map(({ name, length }) => [name, new Float32Array(buffer, take(length), length)])),
  };
  if (at !== buffer.byteLength)
    throw new Error(`Expected ${at} bytes of numbers in ${path}, got ${buffer.byteLength}.`);
  return checkpoint;
}
