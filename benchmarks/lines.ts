import type { Writable } from "node:stream";

/**
 * Lines of a stream of UTF-8, one at a time, without their line feed; the stream waits while a line is worked on.
 * (`node:readline` also breaks at U+2028, which a JSON string may hold.)
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // pieces of the line that is still open; joined once, so that a line of many megabytes stays linear
  let open: string[] = [];
  for await (const bytes of input) {
    const pieces = decoder.decode(bytes, { stream: true }).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield [...open, piece].join("");
      open = [];
    }
    open.push(pieces.at(-1) ?? "");
  }
  const last = [...open, decoder.decode()].join("");
  if (last !== "") yield last;
}

/** Writes a line and waits while the reader is behind. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (output.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => output.once("drain", resolve));
}
