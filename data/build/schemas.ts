import type { EntryForm } from "../../src/match/gazetteer-builder.ts";
import type { Inflection } from "../../src/polish/entry-forms.ts";
import { type Cell, matching, oneOf, optional, text, texts, yes } from "./cells.ts";

/** A column that is searched for in texts. */
export interface FormColumn {
  readonly as: EntryForm["as"];
  readonly inflection: Inflection;
  /** `both`: singular and plural; `own`: the number of the name itself, which a column `number` may correct. */
  readonly numbers: "own" | "both";
}

export interface ListSchema {
  readonly columns: Readonly<Record<string, Cell>>;
  /** The columns that are searched for; the others are attributes only. */
  readonly forms: Readonly<Record<string, FormColumn>>;
  /** Lines with this value in this column are adjectives and inflect in all genders. */
  readonly adjectives?: readonly [column: string, value: string];
  /** Whether people are addressed by it, so that the vocative counts. @default false */
  readonly vocative?: boolean;
}

const name: FormColumn = { as: "name", inflection: "phrase", numbers: "own" };
const nameInBothNumbers: FormColumn = { ...name, numbers: "both" };
const abbreviations: FormColumn = { as: "abbreviation", inflection: "none", numbers: "own" };
const variants: FormColumn = { as: "variant", inflection: "phrase", numbers: "own" };
const variantsInBothNumbers: FormColumn = { ...variants, numbers: "both" };

const teryt = matching(/^\d{2}(?:\d{2}){0,2}\d?$/u, "a TERYT code of 2, 4, 6 or 7 digits"); // "1465"
const countryCode = matching(/^[A-Z]{2}$/u, "two capitals of ISO 3166-1"); // "PL"
const countryCodes = matching(/^[A-Z]{2}(?:; [A-Z]{2})*$/u, "codes of ISO 3166-1"); // "ES; CO"
const currencyCode = matching(/^[A-Z]{3,4}$/u, "capitals of ISO 4217"); // "PLN", "USDT"
const digits = matching(/^\d+$/u, "a whole number"); // "12"
const plural = optional(oneOf("pl"));

const organizationKind = oneOf(
  ...[
    "police",
    "uniformed",
    "government",
    "court",
    "prosecutor",
    "local-government",
    "international",
    "education",
    "health",
  ],
  ...["company", "party", "ngo", "media", "sport", "religious", "military", "other"],
);
const eventKind = oneOf(
  ...[
    "meeting",
    "ceremony",
    "conference",
    "training",
    "operation",
    "visit",
    "signing",
    "contest",
    "holiday",
    "conflict",
  ],
  ...["disaster", "other"],
);
const service = oneOf("police", "fire", "border", "prison", "customs", "army", "foreign");

/** Every list there may be: `data/gazetteers/NAME.tsv`. A file without a schema is an error. */
export const schemas: Readonly<Record<string, ListSchema>> = {
  awards: {
    columns: { name: text, head: optional(text), variants: optional(texts) },
    forms: { name: nameInBothNumbers, variants: variantsInBothNumbers },
  },
  brands: {
    columns: { name: text, variants: optional(texts), class: text, models: optional(texts), common: yes },
    forms: { name: { ...name, inflection: "brand" }, variants: { ...variants, inflection: "brand" } },
  },
  cities: {
    columns: {
      ...{ name: text, code: teryt, county: optional(text), voivodeship: text },
      ...{ abbreviations: optional(texts), common: yes, number: plural },
    },
    forms: { name, abbreviations },
  },
  counties: {
    columns: { name: text, code: teryt, voivodeship: text, seat: text, abbreviations: optional(texts) },
    forms: { name, abbreviations },
  },
  countries: {
    columns: {
      ...{
        name: text,
        kind: oneOf("country", "bloc"),
        code: optional(countryCode),
        full: optional(text),
        variants: optional(texts),
      },
      ...{ adjective: optional(text), inhabitant: optional(text), inhabitantF: optional(text), number: plural },
    },
    forms: { name, full: variants, variants },
  },
  currencies: {
    columns: { name: text, code: currencyCode, abbreviations: optional(texts), factor: oneOf("1", "0.01") },
    forms: { name: nameInBothNumbers, abbreviations },
  },
  demonyms: {
    columns: {
      ...{ name: text, form: oneOf("adjective", "inhabitant"), feminine: optional(text) },
      ...{ place: text, others: optional(texts), common: yes },
    },
    forms: { name: nameInBothNumbers, feminine: variantsInBothNumbers },
    adjectives: ["form", "adjective"],
    vocative: true,
  },
  districts: {
    columns: { name: text, city: text, common: yes },
    forms: { name },
  },
  "event-heads": {
    columns: {
      name: text,
      kind: optional(eventKind),
      sort: oneOf("happening", "attended", "called", "verbal", "never"),
      number: plural,
    },
    forms: { name: nameInBothNumbers },
  },
  facilities: {
    columns: { name: text, head: yes, city: optional(text), variants: optional(texts), number: plural },
    forms: { name, variants },
  },
  "foreign-cities": {
    columns: { name: text, country: countryCodes, common: yes, number: plural },
    forms: { name },
  },
  "forenames-extra": {
    columns: { name: text, gender: oneOf("f", "m", "f; m") },
    forms: { name },
    vocative: true,
  },
  holidays: {
    columns: { name: text, kind: eventKind, variants: optional(texts) },
    forms: { name, variants },
  },
  "institution-heads": {
    columns: { name: text, kind: organizationKind, level: oneOf("top", "unit"), shortForm: yes },
    forms: { name: nameInBothNumbers },
  },
  "law-acts": {
    columns: { name: text, abbreviations: optional(texts) },
    forms: { name, abbreviations: { ...abbreviations, inflection: "words" } },
  },
  months: {
    columns: {
      name: text,
      number: digits,
      genitive: text,
      abbreviations: texts,
      roman: matching(/^[IVX]+$/u, "a Roman number"),
    }, // "XII"
    forms: { name, abbreviations },
  },
  municipalities: {
    columns: { name: text, code: teryt, county: optional(text) },
    forms: { name },
  },
  natural: {
    columns: { name: text, kind: oneOf("natural"), class: text, common: yes, number: plural },
    forms: { name },
  },
  offices: {
    columns: {
      ...{ name: text, feminine: optional(text), sort: oneOf("office", "job", "never") },
      ...{ complements: yes, abbreviations: optional(texts) },
    },
    forms: { name: nameInBothNumbers, feminine: variantsInBothNumbers, abbreviations },
    vocative: true,
  },
  organizations: {
    columns: {
      ...{ name: text, acronym: optional(texts), variants: optional(texts), kind: organizationKind },
      ...{ nesting: optional(oneOf("service")), ambiguous: yes },
    },
    forms: { name, acronym: abbreviations, variants },
  },
  ranks: {
    columns: { name: text, abbreviations: optional(texts), service, level: optional(digits), suffix: optional(texts) },
    forms: { name: nameInBothNumbers, abbreviations },
    vocative: true,
  },
  regions: {
    columns: {
      ...{ name: text, kind: oneOf("region"), country: optional(countryCode) },
      ...{ variants: optional(texts), number: plural, common: yes },
    },
    forms: { name, variants },
  },
  roads: {
    columns: {
      name: text,
      abbreviations: optional(texts),
      kind: oneOf("facility", "street"),
      numbered: yes,
      named: yes,
    },
    forms: { name, abbreviations: { ...abbreviations, inflection: "words" } },
  },
  settlements: {
    columns: { name: text, code: optional(teryt), count: optional(digits), common: yes },
    forms: { name },
  },
  "street-heads": {
    columns: {
      ...{ name: text, abbreviations: optional(texts), number: plural },
      kind: oneOf("street", "facility", "settlement", "district", "municipality", "county", "region"),
    },
    forms: { name, abbreviations },
  },
  titles: {
    columns: {
      ...{ name: text, abbreviations: optional(texts), combines: yes },
      kind: oneOf("academic", "church", "court", "medical", "noble"),
    },
    forms: { name: nameInBothNumbers, abbreviations },
    vocative: true,
  },
  "unit-acronyms": {
    columns: { name: text, full: text, kind: organizationKind, ambiguous: yes },
    forms: { name: { ...name, inflection: "none" }, full: variants },
  },
  units: {
    columns: { name: text, abbreviations: optional(texts), ucum: optional(text), kind: text },
    forms: { name: nameInBothNumbers, abbreviations },
  },
  voivodeships: {
    columns: { name: text, code: teryt, short: text, region: optional(text), seat: texts, abbreviations: texts },
    forms: { name, short: { ...variants, inflection: "region" }, abbreviations },
  },
  works: {
    columns: { name: text, kind: text, variants: optional(texts), heads: optional(oneOf("head")) },
    forms: { name, variants },
  },
};
