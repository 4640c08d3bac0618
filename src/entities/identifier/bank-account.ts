import { checkIban } from "../../check/iban.ts";
import { ibanLengths } from "../../check/iban-lengths.ts";
import { isGlued } from "../../match/pattern.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const HOME = "PL";
const CHECK_DIGITS = /^[0-9]{2}/u; // "61" of "PL61", "611090…"
const DIGITS = /^[0-9]+$/u; // "1090"
const SIGNS = /^[0-9A-Z]+$/u; // "1090", "NWBK"
const labels: ReadonlySet<string> = new Set(
  (
    "iban nrb konto konta kontem koncie kont rachunek rachunku rachunkiem rachunki rachunków rachunkach rachunkowi kontu " +
    "przelew przelewu przelewem wpłata wpłaty wpłatę"
  ).split(" "),
);
const FARTHEST = 8; // words from the label to the number: "na rachunek bankowy Fundacji Przykład nr"

/** Bank accounts, with or without the country: `{PL61 1090 1014 0000 0712 1981 2874}`; one that fails its check only with the country or a label. */
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

/** No account starts in the middle of a run of digits. */
function skip(document: Document, token: number): number {
  let next = token + 1;
  if (!document.isKind(token, TokenKind.number)) return next;
  while (document.isKind(next, TokenKind.number) && !document.hasFlag(next, TokenFlag.lineStart)) next++;
  return next;
}

function readAccount(document: Document, token: number): Candidate<"identifier"> | undefined {
  const form = document.formOf(token);
  const length = ibanLengths.get(form);
  const isBare = length === undefined;
  const digits = isBare ? token : token + 1;
  if (!CHECK_DIGITS.test(document.formOf(digits))) return undefined;
  const wanted = isBare ? (ibanLengths.get(HOME) ?? 0) : length;
  const read = readSigns(document, digits, { length: wanted - HOME.length, onlyDigits: isBare || form === HOME });
  if (read === undefined) return undefined;
  const value = `${isBare ? HOME : form}${read.signs}`;
  const { valid } = checkIban(value);
  if (!valid && (isBare || form !== HOME) && !isLabelled(document, token)) return undefined;
  return { type: "identifier", start: token, end: read.end, attributes: { kind: "iban", value, valid } };
}

interface Wanted {
  readonly length: number;
  readonly onlyDigits: boolean;
}

/** So many letters and digits of one line, with blanks or dashes between them, and no more written to them. */
function readSigns(
  document: Document,
  start: number,
  { length, onlyDigits }: Wanted,
): { readonly signs: string; readonly end: number } | undefined {
  const allowed = onlyDigits ? DIGITS : SIGNS;
  let signs = "";
  let token = start;
  while (signs.length < length) {
    if (signs !== "" && isDash(document.formOf(token))) token++;
    const isBroken = signs !== "" && document.hasFlag(token, TokenFlag.lineStart);
    if (isBroken || !allowed.test(document.formOf(token))) return undefined;
    signs += document.formOf(token++);
  }
  const isContinued =
    (isGlued(document, token) && !document.isKind(token, TokenKind.punctuation)) ||
    (onlyDigits && document.isKind(token, TokenKind.number) && !document.hasFlag(token, TokenFlag.lineStart));
  return signs.length === length && !isContinued ? { signs, end: token } : undefined;
}

/** `na konto`, `nr rachunku:` not far before */
function isLabelled(document: Document, token: number): boolean {
  for (let word = token - 1; word >= 0 && word >= token - FARTHEST; word--) {
    if (document.sentence[word] !== document.sentence[token]) return false;
    if (labels.has(document.lowerOf(word))) return true;
  }
  return false;
}
