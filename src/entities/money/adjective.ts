import type { UnitStems } from "../../polish/numerals-compound.ts";
import type { Currency } from "./currency.ts";

const ONE = { units: 1n, places: 0 };
const HUNDREDTH = { units: 1n, places: 2 };

/** Adjectives of currencies: `200-{złotowy}`, `pięćdziesięcio{groszowa}`. */
export const currencyAdjectives: UnitStems<Pick<Currency, "code" | "factor">> = new Map([
  ["złotow", { code: "PLN", factor: ONE }],
  ["groszow", { code: "PLN", factor: HUNDREDTH }],
  ["dolarow", { code: "USD", factor: ONE }],
  ["centow", { code: "USD", factor: HUNDREDTH }],
  ["eurow", { code: "EUR", factor: ONE }],
  ["eurocentow", { code: "EUR", factor: HUNDREDTH }],
  ["funtow", { code: "GBP", factor: ONE }],
  ["frankow", { code: "CHF", factor: ONE }],
  ["rublow", { code: "RUB", factor: ONE }],
]);
