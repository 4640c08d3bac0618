import type { Document } from "../../text/document.ts";

// ISO 4217 of the money of a country, by the beginning of its adjective
const codes: readonly (readonly [stem: string, code: string])[] = [
  ["amerykańsk", "USD"],
  ["australijsk", "AUD"],
  ["białorusk", "BYN"],
  ["brytyjsk", "GBP"],
  ["chińsk", "CNY"],
  ["czesk", "CZK"],
  ["duńsk", "DKK"],
  ["francusk", "FRF"],
  ["islandzk", "ISK"],
  ["japońsk", "JPY"],
  ["kanadyjsk", "CAD"],
  ["niemieck", "DEM"],
  ["norwesk", "NOK"],
  ["rosyjsk", "RUB"],
  ["rumuńsk", "RON"],
  ["szwajcarsk", "CHF"],
  ["szwedzk", "SEK"],
  ["tureck", "TRY"],
  ["ukraińsk", "UAH"],
  ["węgiersk", "HUF"],
];
// złoty before the redenomination of 1995
const old: ReadonlySet<string> = new Set(["stary", "stare", "starych", "starym", "starymi"]);

/** The code that an adjective before the name of a currency gives it: `1000 {szwedzkich} koron`, `5 mln {starych} złotych`. */
export function codeOfAdjective(document: Document, token: number): string | undefined {
  const word = document.lowerOf(token);
  return old.has(word) ? "PLZ" : codes.find(([stem]) => word.startsWith(stem))?.[1];
}
