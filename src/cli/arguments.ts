import { parseArgs } from "node:util";
import type { ExtractOptions } from "../extractor.ts";
import { closestName } from "../match/distance.ts";
import type { Derivation, EntityType } from "../types.ts";

export const formats = ["table", "json", "jsonl"] as const;
export type Format = (typeof formats)[number];

/** What the user asked for. */
export type Command = { readonly name: "help" } | { readonly name: "version" } | TextCommand;

/** A command that reads texts. */
export interface TextCommand {
  readonly name: "extract" | "explain";
  /** `-` is the standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly options: ExtractOptions;
}

/** The command was called in a wrong way; the message says how to call it. */
export class UsageError extends Error {}

const commands = ["extract", "explain"] as const;

const flags = {
  format: { type: "string", short: "f" },
  types: { type: "string", short: "t", multiple: true },
  "reference-date": { type: "string", short: "d" },
  "min-confidence": { type: "string" },
  derived: { type: "string", multiple: true },
  "no-tagger": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** @throws {UsageError} for an unknown command, flag or format. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parseFlags(args);
  if (values.version) return { name: "version" };
  const [name, ...files] = positionals;
  if (values.help || name === "help" || args.length === 0) return { name: "help" };
  const command = commands.find((known) => known === name);
  if (!command)
    throw new UsageError(
      `Expected a command, ${commands.join(" or ")}, got ${JSON.stringify(name ?? "none")}; ${adviseOn(name)}`,
    );
  const format = formats.find((known) => known === (values.format ?? "table"));
  if (!format)
    throw new UsageError(`Expected --format as one of ${formats.join(", ")}, got ${JSON.stringify(values.format)}.`);
  return { name: command, files: files.length > 0 ? files : ["-"], format, options: readOptions(values) };
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof flags; allowPositionals: true }>>;

function parseFlags(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const flag = args.find((argument) => /^--\p{L}/u.test(argument) && !Object.hasOwn(flags, flagName(argument))); // "--typse=person"
    const close = flag === undefined ? undefined : closestName(flagName(flag), Object.keys(flags));
    throw new UsageError(
      `${error.message.split(". ")[0]}; ${close === undefined ? "see `encje --help`." : `did you mean --${close}?`}`,
    );
  }
}

function flagName(argument: string): string {
  return argument.replace(/^--/u, "").split("=", 1)[0] ?? "";
}

function readOptions(values: Parsed["values"]): ExtractOptions {
  const types = values.types && readList(values.types);
  const referenceDate = values["reference-date"];
  const confidence = values["min-confidence"];
  return {
    // the one checked place: `createExtractor` turns down what is no type and no derivation
    ...(types === undefined ? {} : { types: types as EntityType[] }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(confidence === undefined ? {} : { minConfidence: Number(confidence) }),
    ...(values.derived === undefined ? {} : { derived: readDerived(values.derived) }),
    ...(values["no-tagger"] ? { tagger: false } : {}),
  };
}

function readList(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(",").map((name) => name.trim()));
}

/** `all`, `none`, or names: `office,chain`. */
function readDerived(lists: readonly string[]): boolean | readonly Derivation[] {
  const names = readList(lists);
  const [only] = names.length === 1 ? names : [];
  if (only === "all" || only === "none") return only === "all";
  return names as readonly Derivation[];
}

function adviseOn(name: string | undefined): string {
  const close = name === undefined ? undefined : closestName(name, commands);
  return close === undefined ? "see `encje --help`." : `did you mean ${close}?`;
}
