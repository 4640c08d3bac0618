import type * as z from "zod/mini";
import { derivations } from "./closure/derivations.ts";
import { entityTypes } from "./entity-types.ts";
import { type ErrorCode, ExtractionError } from "./errors.ts";
import { closestName } from "./match/distance.ts";
import {
  extractOptionNames,
  extractOptionsSchema,
  extractorOptionNames,
  extractorOptionsSchema,
} from "./option-schemas.ts";

/** @throws {ExtractionError} `invalid-text` when it is no string; any string will do. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text === "string") return;
  fail(
    "invalid-text",
    "a text as a string",
    text,
    "decode bytes with TextDecoder, and read the file before extracting",
  );
}

/** @throws {ExtractionError} `unknown-option` or `invalid-option`, with what was expected, what came and what to do. */
export function checkExtractOptions(options: unknown): void {
  check(extractOptionsSchema, options, extractOptionNames);
}

/** @throws {ExtractionError} as `checkExtractOptions`, and `invalid-gazetteer` or `invalid-rule`. */
export function checkExtractorOptions(options: unknown): void {
  check(extractorOptionsSchema, options, extractorOptionNames);
}

function check(schema: z.ZodMiniType, options: unknown, names: readonly string[]): void {
  const result = schema.safeParse(options);
  const issue = result.error?.issues[0];
  if (!issue) return;
  if (issue.code === "unrecognized_keys") failOnKey(issue.keys[0] ?? "", names);
  const path = pathOf(issue);
  const [name, index, field] = path.map(String);
  const got = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], options);
  if (name === undefined)
    fail("invalid-option", "options as an object", options, 'write { referenceDate: "2024-02-09" }');
  const expectation = expectations[name];
  // every option has its line below
  if (!expectation) throw new Error(`no expectation for ${name}`);
  const place = `\`${[index === undefined ? name : `${name}[${index}]`, ...(field === undefined ? [] : [field])].join(".")}\``;
  const { expected, advice } = expectation({
    place,
    inside: index !== undefined,
    got,
    ...(field === undefined ? {} : { field }),
  });
  fail(codes[name] ?? "invalid-option", expected, got, advice);
}

/** Where the fault lies: an element, when a list is one of the things that may stand there. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : [];
  const element = inner.find(({ path }) => typeof path[0] === "number");
  return [...issue.path, ...(element?.path ?? [])];
}

function failOnKey(key: string, names: readonly string[]): never {
  const known = names.join(", ");
  throw new ExtractionError(
    "unknown-option",
    `Expected options among ${known}, got \`${key}\`; ${suggest(key, names) ?? "leave it out."}`,
  );
}

interface Fault {
  readonly place: string;
  /** The fault lies in an element, not in the option as a whole. */
  readonly inside: boolean;
  readonly field?: string;
  readonly got: unknown;
}

interface Expected {
  readonly expected: string;
  readonly advice: string;
}

type Expectation = (fault: Fault) => Expected;

const codes: Readonly<Record<string, ErrorCode>> = {
  gazetteer: "invalid-gazetteer",
  entities: "invalid-rule",
  relations: "invalid-rule",
};

const expectations: Readonly<Record<string, Expectation>> = {
  referenceDate: ({ place, got }) => ({
    expected: `${place} as a date of the calendar, YYYY-MM-DD`,
    advice: adviseOnDate(got),
  }),
  types: ({ place, inside, got }) =>
    inside
      ? expectOneOf(place, got, entityTypes)
      : { expected: `${place} as an array of entity types`, advice: 'write ["person", "organization"]' },
  minConfidence: ({ place }) => ({
    expected: `${place} as a number from 0 to 1`,
    advice: "write 0.8 for eighty per cent",
  }),
  derived: ({ place, inside, got }) =>
    inside
      ? expectOneOf(place, got, derivations)
      : {
          expected: `${place} as a boolean or an array of derivations`,
          advice: 'write ["office", "chain"], or false to leave out relations that only follow from others',
        },
  tagger: ({ place }) => ({
    expected: `${place} as a boolean or an object with \`minConfidence\` from 0 to 1`,
    advice: "write false to do without it, or { minConfidence: 0.9 } for sure names only",
  }),
  gazetteer: ({ place }) => ({
    expected: `${place} as an array of entries`,
    advice: 'write [{ type: "organization", name: "…" }]',
  }),
  entities: expectRule,
  relations: expectRule,
};

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/u; // "2024-02-30"

function adviseOnDate(got: unknown): string {
  if (got instanceof Date) return "use date.toISOString().slice(0, 10)";
  if (typeof got === "string" && DATE_SHAPE.test(got))
    return "the calendar has no such day, check the month and the day";
  return 'write it as "2024-02-09"';
}

function expectOneOf(place: string, got: unknown, names: readonly string[]): Expected {
  return {
    expected: `${place} as one of ${names.join(", ")}`,
    advice: suggest(got, names) ?? "choose one of these",
  };
}

function expectRule({ place, inside, field }: Fault): Expected {
  const advice = "see `encje/define` for its shape";
  if (!inside) return { expected: `${place} as an array of rules`, advice };
  if (field === undefined) return { expected: `${place} as a rule`, advice };
  return { expected: `${place} as ${field === "find" ? "a function" : "a string"}`, advice };
}

function suggest(got: unknown, names: readonly string[]): string | undefined {
  const name = typeof got === "string" ? closestName(got, names) : undefined;
  return name === undefined ? undefined : `did you mean \`${name}\`?`;
}

function fail(code: ErrorCode, expected: string, got: unknown, advice: string): never {
  throw new ExtractionError(
    code,
    `Expected ${expected}, got ${describe(got)}; ${advice.endsWith("?") ? advice : `${advice}.`}`,
  );
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value instanceof Date) return "a Date";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
