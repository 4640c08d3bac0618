import { readFile } from "node:fs/promises";

/** The text of a file, or of the standard input for `-`; else what is wrong with it. */
export async function readInput(
  file: string,
  input: AsyncIterable<Uint8Array>,
): Promise<{ readonly text?: string; readonly problem?: string }> {
  try {
    const bytes = file === "-" ? await readAll(input) : await readFile(file);
    // a byte order mark stays, so that offsets are those of the file as decoded
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { problem: describe(file === "-" ? "standard input" : file, error) };
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file; check the path",
  EISDIR: "a folder; give the files in it, as in folder/*.txt",
  EACCES: "not readable for you; check its permissions",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not UTF-8; convert it first, as in: iconv -f windows-1250 -t utf-8",
};

function describe(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return `${file}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}.`;
}
