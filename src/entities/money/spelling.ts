import { skipDot } from "../../match/pattern.ts";
import type { Decimal } from "../../polish/numerals-decimal.ts";
import type { Document } from "../../text/document.ts";
import type { Currency } from "./currency.ts";

// ISO 4217 of names that stand so only after an amount: cut short, in the wrong case, or declined as no dictionary has them
const codes: ReadonlyMap<string, string> = new Map([
  ...row("PLN", "pln zł"),
  ...row("USD", "usd dol"),
  ...row("GBP", "gbp"),
  ...row("CHF", "chf"),
  ...row("XBT", "bitcoiny"),
  ...row("MXN", "pesos"),
  ...row("KRW", "wony wonów wonom wonami wonach"),
  ...row("LTL", "lita lity litów litom litami litach"),
  ...row("NLG", "gulden guldena guldeny guldenów guldenom guldenami guldenach"),
  ...row("GRD", "drachma drachmę drachmy drachm drachmom drachmami drachmach"),
  ...row("PTE", "escudo escudos"),
]);
const dotted: ReadonlySet<string> = new Set(["dol"]);
const ONE: Decimal = { units: 1n, places: 0 };

/** A spelling of a currency that the gazetteer leaves out: `5 mln {dol.}`, `20 {pln}`, `2 {bitcoiny}`. */
export function readSpelling(document: Document, token: number): Currency | undefined {
  const word = document.lowerOf(token);
  const code = codes.get(word);
  const end = dotted.has(word) ? skipDot(document, token + 1) : token + 1;
  return code === undefined ? undefined : { code, factor: ONE, end };
}

function row(code: string, forms: string): [string, string][] {
  return forms.split(" ").map((form) => [form, code]);
}
