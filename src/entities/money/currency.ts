import type { Hit } from "../../match/gazetteer.ts";
import { endWithoutStop, isGlued, isSpelledOut } from "../../match/pattern.ts";
import { type Decimal, readDecimal } from "../../polish/numerals-decimal.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { codeOfAdjective } from "./foreign.ts";
import { readSpelling } from "./spelling.ts";

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** 1, or what a part of it is worth: 0.01 for `grosz`. */
  readonly factor: Decimal;
  /** Token after it. */
  readonly end: number;
}

/** The currency that stands here, in any form: `zł`, `euro`, `dolarów amerykańskich`, `szwedzkich koron`, `PLN`. */
export function readCurrency(context: RuleContext, token: number): Currency | undefined {
  const start = skipFlourish(context.document, token);
  const currency = currencyAt(context, start);
  if (currency) return currency;
  const code = codeOfAdjective(context.document, start);
  const named = code === undefined ? undefined : currencyAt(context, start + 1);
  return code !== undefined && named ? { ...named, code } : readSpelling(context.document, start);
}

function currencyAt({ document, hits }: RuleContext, start: number): Currency | undefined {
  for (const hit of hits.at(start, "currencies")) {
    const currency = toCurrency(document, hit);
    if (currency) return currency;
  }
  return undefined;
}

/** `1200,- zł`: the comma and the dash say that there are no groszy. */
function skipFlourish(document: Document, token: number): number {
  const isFlourish =
    document.formOf(token) === "," &&
    isGlued(document, token) &&
    isDash(document.formOf(token + 1)) &&
    isGlued(document, token + 1);
  return isFlourish ? token + 2 : token;
}

// "COP 14" is a conference
const prefixes: ReadonlySet<string> = new Set(["€", "$", "£", "US$", "EUR", "USD", "PLN", "GBP", "CHF", "zł"]);

/** The sign or code before an amount: `€ 500`, `EUR 500`. */
export function currencyBefore(
  { document, hits }: RuleContext,
  token: number,
): (Currency & { readonly start: number }) | undefined {
  for (const start of [token - 2, token - 1]) {
    for (const hit of hits.at(start, "currencies")) {
      if (hit.end !== token || !prefixes.has(document.written(start, token))) continue;
      const currency = toCurrency(document, hit);
      if (currency) return { ...currency, start };
    }
  }
  return undefined;
}

function toCurrency(document: Document, hit: Hit): Currency | undefined {
  const { code, factor = "1" } = hit.entry.attributes;
  if (code === undefined || !isSpelledOut(document, hit)) return undefined;
  const end = endWithoutStop(document, hit);
  // "funtów szterlingów": the second word declines as no dictionary has it
  const isLong = code === "GBP" && document.lowerOf(end).startsWith("szterling");
  return { code, factor: readDecimal(factor), end: isLong ? end + 1 : end };
}
