import type { Writable } from "node:stream";
import { ExtractionError } from "../errors.ts";
import { createExtractor } from "../extractor.ts";
import { readArguments, type TextCommand, UsageError } from "./arguments.ts";
import { writeClaims } from "./claims.ts";
import { helpText, versionText } from "./help.ts";
import { readInput } from "./input.ts";
import { type Result, writeResults } from "./results.ts";

/** What the command reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly errors: Writable;
  readonly color: boolean;
}

/** Exit codes: all well, some input could not be read, called in a wrong way. */
const Exit = { ok: 0, input: 1, usage: 2 } as const;

/** Runs `encje` with its arguments and gives the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let closed = false;
  // `encje … | head`: the reader has seen enough, which is no failure
  terminal.output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  const write = async (text: string): Promise<void> => {
    if (closed || terminal.output.destroyed || terminal.output.write(text)) return;
    await new Promise<void>((resolve) =>
      terminal.output
        .once("drain", resolve)
        .once("close", resolve)
        .once("error", () => resolve()),
    );
  };
  try {
    const command = readArguments(args);
    if (command.name === "help") await write(helpText);
    else if (command.name === "version") await write(versionText);
    else return await runOnInputs(command, { ...terminal, write, isClosed: () => closed });
    return Exit.ok;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof ExtractionError)) throw error;
    terminal.errors.write(`encje: ${error.message}\n`);
    return Exit.usage;
  }
}

interface Writer extends Terminal {
  readonly write: (text: string) => Promise<void>;
  readonly isClosed: () => boolean;
}

async function runOnInputs(command: TextCommand, terminal: Writer): Promise<number> {
  // wrong options fail here, before anything is read
  const extractor = createExtractor(command.options);
  const problems: string[] = [];
  const texts = readTexts(command.files, terminal, problems);
  if (command.name === "explain") await writeClaims(mapTexts(texts, extractor.explain), command, terminal);
  else await writeResults(mapTexts(texts, extractor.extract), command, terminal);
  return problems.length > 0 ? Exit.input : Exit.ok;
}

/** One file after the other; one that cannot be read is reported and the others go on. */
async function* readTexts(
  files: readonly string[],
  terminal: Writer,
  problems: string[],
): AsyncGenerator<Result<string>> {
  for (const file of files) {
    if (terminal.isClosed()) return;
    const { text, problem } = await readInput(file, terminal.input);
    if (text !== undefined) yield { file, content: text };
    if (problem === undefined) continue;
    problems.push(problem);
    terminal.errors.write(`encje: ${problem}\n`);
  }
}

async function* mapTexts<T>(
  texts: AsyncIterable<Result<string>>,
  read: (text: string) => T,
): AsyncGenerator<Result<T>> {
  for await (const { file, content } of texts) yield { file, content: read(content) };
}
