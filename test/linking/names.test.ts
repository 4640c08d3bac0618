import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import type { EntityType } from "../../src/types.ts";

it.each<readonly [text: string, type: EntityType, name: string]>([
  ["Wolontariusze Fundacji Jasny Brzeg pomagają dzieciom.", "organization", "Fundacja Jasny Brzeg"],
  ["Rozmowy z Komendą Powiatową Policji w Wągrowcu trwają.", "organization", "Komenda Powiatowa Policji w Wągrowcu"],
  ["Umowę podpisała spółka Verdo Agri z Radomia.", "organization", "Verdo Agri"],
  ["Umowę podpisała spółka Kłos-Drew z Radomia.", "organization", "Kłos-Drew"],
  ["Spółka Termika podpisała umowę.", "organization", "Termika"],
  ["Siedzibę firmy Kalora otwarto w Łodzi.", "organization", "Kalora"],
  ["Powódź zalała domy we wsi Dymaszowice. W Dymaszowicach pracują strażacy.", "location", "Dymaszowice"],
  ["Rodzina pochodzi z Kromierowic pod Kielcami.", "location", "Kromierowice"],
  [
    "Naradę prowadził Zachodniopomorski Komendant Wojewódzki PSP.",
    "position",
    "Zachodniopomorski Komendant Wojewódzki PSP",
  ],
  ["O dotację prosił prezes zarządu.", "position", "prezes zarządu"],
  ["Rozmawiano z Aleksandrą Wrońską.", "person", "Aleksandra Wrońska"],
])("puts the name into the nominative: %s", (text, type, name) => {
  const names = extract(text).entities.filter((entity) => entity.type === type);
  expect(names.map((entity) => entity.name)).toContain(name);
});
