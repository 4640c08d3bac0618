import { readDigitRun } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";
import { isValidIban } from "./checksums.ts";

const POLISH_DIGITS = 26;
const SHORTEST = 13; // digits of a Norwegian IBAN
const LONGEST = 32;
const COUNTRY = /^[A-Z]{2}$/u; // PL

/** Bank accounts, with or without the country: `{PL74 1090 2402 0000 0001 2345 6789}`. */
export const bankAccountRule: EntityRule<"identifier"> = {
  name: "identifier.iban",
  type: "identifier",
  *find({ document }) {
    let token = 0;
    while (token < document.length) {
      const found = readAccount(document, token);
      if (found) yield found;
      token = found?.end ?? skip(document, token);
    }
  },
};

function skip(document: Document, token: number): number {
  if (!document.isKind(token, TokenKind.number)) return token + 1;
  return readDigitRun(document, token)?.end ?? token + 1;
}

function readAccount(document: Document, token: number): Candidate<"identifier"> | undefined {
  const country = COUNTRY.test(document.formOf(token)) ? document.formOf(token) : undefined;
  const run = readDigitRun(document, country ? token + 1 : token);
  if (!run) return undefined;
  const value = (country ?? "PL") + run.digits;
  const isPolish = value.startsWith("PL") && run.digits.length === POLISH_DIGITS;
  const isForeign =
    !value.startsWith("PL") && run.digits.length >= SHORTEST && run.digits.length <= LONGEST && isValidIban(value);
  if (!isPolish && !isForeign) return undefined;
  return {
    type: "identifier",
    start: token,
    end: run.end,
    attributes: { kind: "iban", value, valid: isValidIban(value) },
  };
}
