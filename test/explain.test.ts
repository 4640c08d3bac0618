import { expect, it } from "vitest";
import type { Link } from "../src/explain.ts";
import { explain } from "../src/extract.ts";

/** The words of each mention that joined others, its entity's name and the rule. */
function joins(text: string): readonly (readonly [text: string, name: string | undefined, rule: Link["rule"]])[] {
  const { sameEntity, extraction } = explain(text);
  return sameEntity.map(({ mention, entity, rule }) => {
    const { text: words = "" } = extraction.mentions[mention] ?? {};
    return [words, extraction.entities.find(({ id }) => id === entity)?.name, rule] as const;
  });
}

it.each<readonly [text: string, words: string, name: string, rule: Link["rule"]]>([
  ["Mówiła Ewa Mak. Z Ewą Mak zgodzili się radni.", "Ewą Mak", "Ewa Mak", "same name"],
  ["Mówiła Ewa Makowska. Makowska wróciła.", "Makowska", "Ewa Makowska", "surname"],
  ["Mówiła Ewa Makowska. Ewa wróciła.", "Ewa", "Ewa Makowska", "given name"],
  ["Wykład wygłosił Jan Lis. Artykuł podpisał J. Lis.", "J. Lis", "Jan Lis", "initials"],
  ["Jan Maria Rokosz otworzył zjazd. Jan Rokosz mówił.", "Jan Rokosz", "Jan Maria Rokosz", "fewer given names"],
  ["Wygrał Mychajło Szewczuk. Mychajło Szevczuk śpi.", "Mychajło Szevczuk", "Mychajło Szewczuk", "spelling"],
  ["Stowarzyszenie Ochrony Łąk (SOŁ) wygrało.", "SOŁ", "Stowarzyszenie Ochrony Łąk", "introduced in parentheses"],
  ["Najwyższa Izba Kontroli milczy. Raport NIK czeka.", "NIK", "Najwyższa Izba Kontroli", "listed name"],
  [
    "Fundacja Jasny Brzeg otworzyła świetlicę. Pracownicy Fundacji uczą.",
    "Fundacji",
    "Fundacja Jasny Brzeg",
    "short form",
  ],
  ["Padało 3 maja 2024 r. Dnia 3.05.2024 r. też.", "3.05.2024 r.", "3 maja 2024", "same value"],
])("tells why mentions are one entity: %s", (text, words, name, rule) => {
  expect(joins(text)).toContainEqual([words, name, rule]);
});

it("gives each mention but the first of its entity one reason", () => {
  const text =
    "Burmistrz Anna Kłos otworzyła targ w Radomiu. Kłos mieszka w Radomiu. Anna Kłos wraca do Radomia 3 maja.";
  const { sameEntity, extraction } = explain(text);
  const repeated = extraction.entities.flatMap(({ mentions }) => mentions.slice(1)).sort((a, b) => a - b);
  expect(repeated.length).toBeGreaterThanOrEqual(4);
  expect(sameEntity.map(({ mention }) => mention)).toEqual(repeated);
  for (const { mention, entity } of sameEntity) expect(extraction.mentions[mention]?.entity).toBe(entity);
});
