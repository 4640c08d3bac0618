import { expect, it } from "vitest";
import { makeCoreScheme } from "../benchmarks/core-scheme.ts";
import { makeNkjpScheme } from "../benchmarks/nkjp-scheme.ts";
import { makeSlavicnerScheme } from "../benchmarks/slavicner-scheme.ts";

const text = "Anna Nowak przyjechała 5 maja 2001 r. z Krakowa. Annę Nowak powitał polski minister.";

it("gives NKJP's nested names with base forms, and dates with values", () => {
  const { entities } = makeNkjpScheme()(text);
  const found = entities.map(({ start, end, type, subtype, derived, base, value }) =>
    [text.slice(start, end), subtype ?? type, derived, base ?? value].filter(Boolean).join(" | "),
  );
  expect(found).toEqual([
    "Anna Nowak | persName | Anna Nowak",
    "Anna | forename | Anna",
    "Nowak | surname | Nowak",
    "5 maja 2001 r. | date | 2001-05-05",
    "Krakowa | settlement | Kraków",
    "Annę Nowak | persName | Anna Nowak",
    "Annę | forename | Anna",
    "Nowak | surname | Nowak",
    "polski | country | relAdj | polski",
  ]);
});

it("gives coarse names with dates", () => {
  const found = makeCoreScheme()(text).entities.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
  expect(found.filter((name) => !name.startsWith("ADJ"))).toEqual([
    "PER: Anna Nowak",
    "DATE: 5 maja 2001 r.",
    "LOC: Krakowa",
    "PER: Annę Nowak",
  ]);
});

it("gives SlavicNER's names with bases and identifiers", () => {
  const [person, place, again, ...more] = makeSlavicnerScheme()(text).entities;
  expect(person).toMatchObject({ type: "PER", base: "Anna Nowak" });
  expect(place).toMatchObject({ type: "LOC", base: "Kraków" });
  expect(again).toMatchObject({ type: "PER", base: "Anna Nowak", entity: person?.entity });
  expect(more).toEqual([]);
});

it("answers any string", () => {
  for (const odd of ["", "\ud800", "–-–", "A".repeat(5000), "ul. ".repeat(500), "Lis-".repeat(500)]) {
    for (const make of [makeNkjpScheme, makeCoreScheme, makeSlavicnerScheme])
      expect(Array.isArray(make()(odd).entities)).toBe(true);
  }
});
