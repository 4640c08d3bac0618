import { ExtractionError } from "../errors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { GrammaticalNumber } from "../lexicon/tag.ts";
import { CompiledGazetteer } from "../match/compiled-gazetteer.ts";
import type { Gazetteer } from "../match/gazetteer.ts";
import { buildGazetteer, type EntryForm, type InflectedEntry } from "../match/gazetteer-builder.ts";
import type { EntityType } from "../types.ts";
import { acronymEndings } from "./acronym-endings.ts";
import { type FormOptions, formsOf } from "./entry-forms.ts";

/** A name of your own; further keys become attributes of the entity. */
export interface UserEntry {
  readonly type: EntityType;
  /** In the nominative: `Fundacja Ocalenie`; the library inflects it. */
  readonly name: string;
  /** `FO`; found as it stands and with an ending, `FO-u`. */
  readonly acronym?: string;
  /** Other names, in the nominative; inflected as well. */
  readonly aliases?: readonly string[];
  /** Handed through as `externalId`. */
  readonly id?: string;
  readonly [attribute: string]: string | number | boolean | readonly string[] | undefined;
}

/** Every entity type, and whether it is a word for people or things that also stands in the plural: `inspektorzy`. */
const types: Readonly<Record<EntityType, { readonly plural: boolean }>> = {
  ...{ person: { plural: false }, rank: { plural: true }, title: { plural: true }, position: { plural: true } },
  ...{ organization: { plural: false }, location: { plural: false }, demonym: { plural: true } },
  ...{ date: { plural: false }, time: { plural: false }, duration: { plural: false }, set: { plural: false } },
  ...{ event: { plural: false }, law: { plural: false }, money: { plural: false }, quantity: { plural: false } },
  ...{ percent: { plural: false }, age: { plural: false }, award: { plural: true }, work: { plural: false } },
  ...{ product: { plural: false }, contact: { plural: false }, identifier: { plural: false } },
};

/**
 * Compiles names of the caller's own: inflected like those that ship, found in the same way, in the list `user`. The
 * type, `id` and everything else of an entry stand in its attributes.
 *
 * @throws {ExtractionError} `invalid-gazetteer` when an entry is not as described.
 * @example
 * const gazetteer = compileUserEntries([{ type: "organization", name: "Fundacja Ocalenie" }], lexicon);
 * gazetteer.match(readDocument("Spotkanie z Fundacją Ocalenie.", abbreviations))[0]?.entry.name // "Fundacja Ocalenie"
 */
export function compileUserEntries(entries: readonly UserEntry[], lexicon: Lexicon): Gazetteer {
  if (!Array.isArray(entries)) fail("`gazetteer` as an array of entries", entries, "wrap the entry in [ ]");
  const inflected = Array.from(entries, (entry, index): InflectedEntry => {
    checkEntry(entry, index);
    return { list: "user", name: entry.name, attributes: attributesOf(entry), forms: inflectEntry(entry, lexicon) };
  });
  return new CompiledGazetteer(buildGazetteer(inflected), acronymEndings);
}

function inflectEntry(entry: UserEntry, lexicon: Lexicon): readonly EntryForm[] {
  const { plural } = types[entry.type];
  const inflection = entry.type === "demonym" && entry["form"] === "adjective" ? "adjective" : "phrase";
  const numbers = plural ? { numbers: GrammaticalNumber.sg | GrammaticalNumber.pl } : {};
  const options: Omit<FormOptions, "as"> = { inflection, vocative: plural || entry.type === "person", ...numbers };
  return [
    ...formsOf(lexicon, entry.name, { ...options, as: "name" }),
    ...(entry.acronym === undefined ? [] : formsOf(lexicon, entry.acronym, { as: "abbreviation", inflection: "none" })),
    ...(entry.aliases ?? []).flatMap((alias) => formsOf(lexicon, alias, { ...options, as: "variant" })),
  ];
}

function attributesOf({ name: _name, ...others }: UserEntry): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(others)) {
    if (value !== undefined) attributes[key] = Array.isArray(value) ? value.join("; ") : String(value);
  }
  return attributes;
}

function checkEntry(entry: UserEntry, index: number): void {
  const place = `gazetteer[${index}]`;
  if (typeof entry !== "object" || entry === null)
    fail(`\`${place}\` as an object`, entry, 'write { type: "organization", name: "…" }');
  if (!Object.hasOwn(types, entry.type))
    fail(`\`${place}.type\` as one of ${Object.keys(types).join(", ")}`, entry.type, "use the name of an entity type");
  checkName(`${place}.name`, entry.name);
  if (entry.acronym !== undefined) checkName(`${place}.acronym`, entry.acronym);
  if (entry.id !== undefined && typeof entry.id !== "string") fail(`\`${place}.id\` as a string`, entry.id, "quote it");
  if (entry.aliases !== undefined && !Array.isArray(entry.aliases))
    fail(`\`${place}.aliases\` as an array of names`, entry.aliases, "wrap it in [ ]");
  for (const [at, alias] of (entry.aliases ?? []).entries()) checkName(`${place}.aliases[${at}]`, alias);
  for (const [key, value] of Object.entries(entry)) {
    if (key === "aliases" || value === undefined || ["string", "number", "boolean"].includes(typeof value)) continue;
    fail(`\`${place}.${key}\` as a string, a number or a boolean`, value, "leave it out or write it as text");
  }
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u; // "Fundacja", "112"

function checkName(place: string, name: unknown): void {
  if (typeof name !== "string" || !LETTER_OR_DIGIT.test(name))
    fail(`\`${place}\` as a name in the nominative`, name, "write the name as it stands in a register");
}

function fail(expected: string, got: unknown, advice: string): never {
  throw new ExtractionError("invalid-gazetteer", `Expected ${expected}, got ${describe(got)}; ${advice}.`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
