import type { Checked } from "../../check/checked.ts";
import { checkIdentityCard } from "../../check/identity-card.ts";
import { checkPassport } from "../../check/passport.ts";
import { matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { readLandRegister } from "./land-register-number.ts";

// Documents that bear any number at all: "rozkaz nr 7".
const numbered: ReadonlySet<string> = new Set(
  "rozkaz umowa decyzja porozumienie aneks postanowienie pismo protokół pozwolenie zezwolenie koncesja faktura polisa".split(
    " ",
  ),
);
// Documents whose numbers are long or mixed: "dowód nr KX 481516", but not "wniosek nr 2".
const personal: ReadonlySet<string> = new Set(
  (
    "dowód paszport legitymacja prawo licencja zaświadczenie certyfikat karta książeczka świadectwo upoważnienie projekt wniosek " +
    "zamówienie ogłoszenie przetarg dokument wiza raport notatka skierowanie identyfikator"
  ).split(" "),
);
const checks: ReadonlyMap<string, (text: string) => Checked> = new Map([
  ["dowód", checkIdentityCard],
  ["paszport", checkPassport],
]);
const numberWords: ReadonlySet<string> = new Set(["nr", "numer", "numerze", "numerem", "numeru", "numery", "numerach"]);
const fillers: ReadonlySet<string> = new Set(["o", "seria", "serii", "i", "z", "pod"]);
const FARTHEST = 5; // words from the document to its number: "prawo jazdy kategorii B nr"

// "14/2024", "KX 481516", "FV/12/2024", "POIS.01.02.00-00-0001/20"
const value = /^(?:\p{Lu}{1,6}[ \u00a0]{0,2})?[\p{Lu}0-9]{1,10}(?:[./-][\p{Lu}0-9]{1,10}){0,7}/u;
const bareValue = /^\p{Lu}{2,3}[ \u00a0]{0,2}[0-9]{6,7}/u; // "paszport AB1234567"
const LONG = 4; // digits
const BLANKS = /\s/gu; // "KX 481516"

/** Numbers of documents and contracts: `rozkaz personalny nr {211/2024}`, `dowód osobisty nr {ABX 512345}`, `KW {WA1M/00012345/1}`. */
export const documentNumberRule: EntityRule<"identifier"> = {
  name: "identifier.document",
  type: "identifier",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const found = numberWords.has(document.lowerOf(token))
        ? afterNumberWord(context, token)
        : (readLandRegister(document, token) ?? bare(context, token));
      if (found) yield found;
    }
  },
};

function afterNumberWord(context: RuleContext, word: number): Candidate<"identifier"> | undefined {
  const { document } = context;
  const head = headBefore(context, word) ?? headAfter(context, word);
  if (!head) return undefined;
  let start = skipDot(document, head.next);
  if (document.formOf(start) === ":") start++;
  const end = matchAt(document, start, value);
  if (end === undefined) return undefined;
  const text = document.written(start, end);
  if (!/[0-9]/u.test(text)) return undefined;
  const isLong = /\p{Lu}|\//u.test(text) || text.replace(/[^0-9]/gu, "").length >= LONG;
  return head.personal && !isLong
    ? undefined
    : make(document, { start, end, ...head, series: seriesBefore(document, word) });
}

interface Head extends Noun {
  /** Token after the words that name the number. */
  readonly next: number;
}

interface Noun {
  readonly personal: boolean;
  /** What its numbers have to stand, where they have a check digit. */
  readonly check?: (text: string) => Checked;
}

/** `{umową} nr`, `{dowód} osobisty serii ABC nr` */
function headBefore(context: RuleContext, word: number): Head | undefined {
  const { document } = context;
  for (let token = word - 1; token >= 0 && token >= word - FARTHEST; token--) {
    if (document.sentence[token] !== document.sentence[word]) return undefined;
    if (isBeforeSeries(document, token)) continue;
    if (!document.isKind(token, TokenKind.word)) return undefined;
    const noun = nounAt(context, token);
    if (noun) return { ...noun, next: word + 1 };
  }
  return undefined;
}

/** `dowód osobisty{,} seria i nr` */
function isBeforeSeries(document: Document, token: number): boolean {
  return document.formOf(token) === "," && document.lowerOf(token + 1).startsWith("seri");
}

/** `numer {dowodu} osobistego` */
function headAfter(context: RuleContext, word: number): Head | undefined {
  const noun = nounAt(context, word + 1);
  if (!noun?.personal) return undefined;
  let next = word + 2;
  while (next < word + FARTHEST && /^\p{Ll}+$/u.test(context.document.formOf(next))) next++;
  return { ...noun, next };
}

/** `paszport {AB1234567}`, `dowodem osobistym serii {ABC 123456}` */
function bare(context: RuleContext, start: number): Candidate<"identifier"> | undefined {
  const { document } = context;
  const end = matchAt(document, start, bareValue);
  if (end === undefined) return undefined;
  for (let token = start - 1; token >= 0 && token >= start - FARTHEST; token--) {
    if (!document.isKind(token, TokenKind.word)) return undefined;
    const noun = nounAt(context, token);
    if (noun?.personal) return make(document, { start, end, ...noun });
    if (!fillers.has(document.lowerOf(token)) && !/^\p{Ll}+$/u.test(document.formOf(token))) return undefined;
  }
  return undefined;
}

function nounAt({ morphology }: RuleContext, token: number): Noun | undefined {
  for (const { lemma } of morphology.at(token)) {
    const check = checks.get(lemma);
    if (personal.has(lemma)) return { personal: true, ...(check && { check }) };
    if (numbered.has(lemma)) return { personal: false };
  }
  return undefined;
}

const SERIES = /^[A-Z]{2,3}$/u; // "AVG"

/** `serii {AVG} nr 098765`: the letters of the number, apart from it */
function seriesBefore(document: Document, word: number): string {
  const isSeries = document.lowerOf(word - 2).startsWith("seri") && SERIES.test(document.formOf(word - 1));
  return isSeries ? document.formOf(word - 1) : "";
}

interface Found extends Noun {
  readonly start: number;
  readonly end: number;
  /** @default none */
  readonly series?: string;
}

function make(document: Document, { start, end, check, series = "" }: Found): Candidate<"identifier"> {
  const value = series + document.written(start, end).replace(BLANKS, "");
  const checked = check?.(value);
  // "dowód rejestracyjny serii BAT nr 1234567": a number of another shape has no such check digit
  const isChecked = checked !== undefined && (checked.valid || checked.reason === "checksum");
  return {
    type: "identifier",
    start,
    end,
    attributes: { kind: "document", value, ...(isChecked && { valid: checked.valid }) },
  };
}
