// nominative, genitive (the form after a day: "9 lutego"), dative, instrumental, locative
const rows = [
  "styczeń stycznia styczniowi styczniem styczniu",
  "luty lutego lutemu lutym lutym",
  "marzec marca marcowi marcem marcu",
  "kwiecień kwietnia kwietniowi kwietniem kwietniu",
  "maj maja majowi majem maju",
  "czerwiec czerwca czerwcowi czerwcem czerwcu",
  "lipiec lipca lipcowi lipcem lipcu",
  "sierpień sierpnia sierpniowi sierpniem sierpniu",
  "wrzesień września wrześniowi wrześniem wrześniu",
  "październik października październikowi październikiem październiku",
  "listopad listopada listopadowi listopadem listopadzie",
  "grudzień grudnia grudniowi grudniem grudniu",
].map((row) => row.split(" "));

/** `lutym` → 2: every singular form in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, index) => row.map((form): [string, number] => [form, index + 1])),
);

/** `lutego` → 2: the form that follows a day. */
export const monthGenitives: ReadonlyMap<string, number> = new Map(
  rows.map((row, index): [string, number] => [row[1] ?? "", index + 1]),
);

/** `lut.` → 2: as tables and stamps shorten them. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map(
  "sty lut mar kwi maj cze lip sie wrz paź lis gru"
    .split(" ")
    .map((form, index): [string, number] => [form, index + 1]),
);

/** Nominative and genitive of a month, `["luty", "lutego"]`; empty strings outside 1–12. */
export function monthName(month: number): { readonly nominative: string; readonly genitive: string } {
  const row = rows[month - 1];
  return { nominative: row?.[0] ?? "", genitive: row?.[1] ?? "" };
}
