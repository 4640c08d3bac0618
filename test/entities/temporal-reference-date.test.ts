import { describe, expect, it } from "vitest";
import { findReferenceDate } from "../../src/entities/reference-date.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";

const found: readonly (readonly [text: string, date: string])[] = [
  ["Data publikacji: 09.02.2024\n\nWczoraj odbyła się narada.", "2024-02-09"],
  ["Opublikowano 9 lutego 2024\nKomunikat", "2024-02-09"],
  ["Komunikat\n\nDodano: piątek, 9 lutego 2024, 12:30\n\nTreść.", "2024-02-09"],
  ["Data dodania: 2024-02-09 12:30\nTreść.", "2024-02-09"],
  ["Warszawa, 9 lutego 2024 r.\n\nKomunikat prasowy", "2024-02-09"],
  ["Gdańsk, dnia 9 lutego 2024 r.\nZawiadomienie", "2024-02-09"],
  ["Warszawa, 09.02.2024 – Ruszył nabór do służby.", "2024-02-09"],
  ["Nagłówek\n\n09.02.2024\n\nWczoraj odbyła się narada.", "2024-02-09"],
  ["Nabór do służby (09.02.2024)\nTreść.", "2024-02-09"],
  [
    "Narada zakończyła się podpisaniem umowy z 5 stycznia 2020 r. o współpracy.\n\nBielsko-Biała, 9.02.2024 r.",
    "2024-02-09",
  ],
];

const none: readonly string[] = [
  "",
  "Spotkanie odbyło się 9 lutego 2024 r. w Gdańsku.",
  "9 lutego 2024 r. w Gdańsku odbyło się spotkanie.",
  "Ustawa z dnia 6 kwietnia 1990 r. o Policji.",
  "Warszawa, 9 lutego br.",
];

describe("the reference date of a text", () => {
  it.each(found)("is read from %j", (text, date) => {
    expect(findReferenceDate(readDocument(text, polishAbbreviations))).toBe(date);
  });

  it.each(none)("is not taken from %j", (text) => {
    expect(findReferenceDate(readDocument(text, polishAbbreviations))).toBeUndefined();
  });
});
