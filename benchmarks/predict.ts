/**
 * Reads JSON lines `{"id","text","date"?}` and writes one JSON line for each, in order.
 *
 *     npm run -s predict -- --scheme native < documents.jsonl > predictions.jsonl
 *
 *     native  {"id","mentions":[{type,start,end,entity}],"entities":[{id,type,name,aliases,…}],"relations":[{type,subject,object,…}]}
 *     nkjp    {"id","entities":[{start,end,type,subtype?,derived?,base,value?,confidence}]}: names and dates as in NKJP
 *     core    {"id","entities":[{start,end,type,confidence?}]}: PER, ORG, LOC, EVT, PRO, DOC, ADJ, DEM, …, DATE, TIME
 *     slavicner {"id","entities":[{start,end,type,base,entity,confidence}]}: PER, ORG, LOC, EVT, PRO
 *     timex   {"id","entities":[{start,end,type,value}]}: t3_date, t3_time, t3_duration, t3_set as in KPWr
 *     relations {"id","relations":[{type,from:[start,end],to:[start,end],confidence}]}: KPWr's types
 *     names   {"id","base"}, from lines {"id","form","category"}
 *     tokens  {"id","sentences":[[start,end]],"tokens":[[start,end,lemma,tag]]}
 *
 * A line that cannot be read is reported on stderr with its number; the others go on, and the exit code is 1.
 */
import { parseArgs } from "node:util";
import { createExtractor } from "../src/extractor.ts";
import { makeCoreScheme } from "./core-scheme.ts";
import { readLines, writeLine } from "./lines.ts";
import { makeNamesScheme, readListedName } from "./names-scheme.ts";
import { toNative } from "./native-scheme.ts";
import { makeNkjpScheme } from "./nkjp-scheme.ts";
import { makeRelationsScheme } from "./relations-scheme.ts";
import { makeSlavicnerScheme } from "./slavicner-scheme.ts";
import { makeTimexScheme } from "./timex-scheme.ts";
import { makeTokensScheme } from "./tokens-scheme.ts";

interface Text {
  readonly text: string;
  readonly date?: string;
}

/** From a line to what is written beside its `id`. */
type Scheme = (line: unknown) => Readonly<Record<string, unknown>>;

const schemes: Readonly<Record<string, () => Scheme>> = {
  native() {
    const extractor = createExtractor();
    return ofText(({ text, date }) =>
      toNative(extractor.extract(text, date === undefined ? {} : { referenceDate: date })),
    );
  },
  nkjp: () => ofText(plain(makeNkjpScheme())),
  core: () => ofText(plain(makeCoreScheme())),
  slavicner: () => ofText(plain(makeSlavicnerScheme())),
  timex() {
    const read = makeTimexScheme();
    return ofText(({ text, date }) => read(text, date));
  },
  names() {
    const read = makeNamesScheme();
    return (line) => read(readListedName(line));
  },
  relations() {
    const read = makeRelationsScheme();
    return ofText(({ text }) => read(text));
  },
  tokens: () => ofText(plain(makeTokensScheme())),
};

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { scheme: { type: "string", default: "native" } } });
  const makeScheme = Object.hasOwn(schemes, values.scheme) ? schemes[values.scheme] : undefined;
  if (!makeScheme) {
    process.stderr.write(
      `Expected --scheme as one of ${Object.keys(schemes).join(", ")}, got ${JSON.stringify(values.scheme)}.\n`,
    );
    return 2;
  }
  // a reader that has seen enough, `| head`, is no failure
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const scheme = makeScheme();
  let number = 0;
  let bad = 0;
  for await (const line of readLines(process.stdin)) {
    number++;
    if (line.trim() === "") continue;
    try {
      const input: unknown = JSON.parse(line);
      await writeLine(process.stdout, JSON.stringify({ ...idOf(input), ...scheme(input) }));
    } catch (error) {
      bad++;
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (bad > 0) process.stderr.write(`${bad} of ${number} lines could not be read.\n`);
  return bad > 0 ? 1 : 0;
}

function idOf(input: unknown): { readonly id?: unknown } {
  return typeof input === "object" && input !== null && "id" in input ? { id: input.id } : {};
}

function plain(read: (text: string) => Readonly<Record<string, unknown>>): (input: Text) => ReturnType<typeof read> {
  return ({ text }) => read(text);
}

function ofText(read: (input: Text) => Readonly<Record<string, unknown>>): Scheme {
  return (input) => {
    if (typeof input !== "object" || input === null || !("text" in input) || typeof input.text !== "string")
      throw new Error('Expected an object {"id","text","date"?} with a string as text.');
    const { text } = input;
    const date = "date" in input && input.date !== null ? input.date : undefined;
    if (date !== undefined && typeof date !== "string")
      throw new Error(`Expected "date" as YYYY-MM-DD, got ${JSON.stringify(date)}.`);
    return read({ text, ...(date === undefined ? {} : { date }) });
  };
}
