import { internationalE164, shortNumbers, toE164 } from "../../check/phone.ts";
import { type DigitRun, isGlued, matchAt, readDigitRun } from "../../match/pattern.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";
import { phoneLabel } from "./phone-labels.ts";

const PESEL_DIGITS = 11;
const SHORTEST_SHORT = 3;
const LONGEST_SHORT = 6; // 116 111
// How Poles group nine digits; 3-3-3 is also how they group millions.
const shapes: ReadonlySet<string> = new Set(["2322", "3222", "2232", "2223", "252", "27", "234", "2331"]);

/** Telephone numbers: `{47 811 46 90}`, `{(22) 601-23-45}`, `{+48 600 100 200}`; short ones only where the text says they are called. */
export const phoneRule: EntityRule<"contact"> = {
  name: "contact.phone",
  type: "contact",
  *find({ document }) {
    let token = 0;
    let last: number | undefined;
    while (token < document.length) {
      const found = readPhone(document, token, { isListed: last === token - 1 && links.has(document.lowerOf(last)) });
      if (found) {
        yield found;
        last = found.end;
      }
      token = found?.end ?? skipRun(document, token);
    }
  },
};

/** No number starts in the middle of a run of digits. */
function skipRun(document: Document, token: number): number {
  if (!document.isKind(token, TokenKind.number)) return token + 1;
  return readDigitRun(document, token, { signs: "/()" })?.end ?? token + 1;
}

// "pod numerem 112 lub 997"
const links: ReadonlySet<string> = new Set(["lub", "albo", "i", "oraz", "czy", ",", "/"]);

interface Place {
  /** Whether it follows another number after `lub`, a comma. */
  readonly isListed: boolean;
}

function readPhone(document: Document, token: number, place: Place): Candidate<"contact"> | undefined {
  const sign = document.formOf(token);
  if (sign === "+") return readInternational(document, token);
  if (sign === "(") return readBracketed(document, token);
  if (!document.isKind(token, TokenKind.number) || isInsideNumber(document, token)) return undefined;
  const run = readDigitRun(document, token, { signs: "/)" });
  if (!run) return undefined;
  const value = isContinued(document, run.end)
    ? undefined
    : (nationalValue(document, token, { ...run, ...place }) ?? shortValue(document, token, { ...run, ...place }));
  if (value !== undefined) return phone(token, run.end, value);
  return phoneLabel(document, token) === "named"
    ? (readDotted(document, token) ?? readFirst(document, token, run))
    : undefined;
}

// "22.621.02.51"
const dotted = /^[0-9]{2,3}(?:\.[0-9]{2,3}){2,3}(?![0-9])/u;

/** `tel. {600.100.200}` */
function readDotted(document: Document, token: number): Candidate<"contact"> | undefined {
  const end = matchAt(document, token, dotted);
  const value = end && toE164(document.written(token, end).replaceAll(".", ""));
  return end && value ? phone(token, end, value) : undefined;
}

/** The first of several numbers that nothing but blanks or a stroke parts: `tel. {22 621 02 51}/52`, `tel. {22 621 02 51} – 12 osób`. */
function readFirst(document: Document, token: number, run: DigitRun): Candidate<"contact"> | undefined {
  let digits = "";
  for (const [index, group] of run.groups.entries()) {
    digits += group;
    const end = run.ends[index] ?? run.end;
    const value = !isGlued(document, end) || document.formOf(end) === "/" ? toE164(digits) : undefined;
    if (value !== undefined) return phone(token, end, value);
  }
  return undefined;
}

/** `+48 600 100 200`, `+380 44 123 45 67` */
function readInternational(document: Document, token: number): Candidate<"contact"> | undefined {
  const run = isGlued(document, token + 1) ? readDigitRun(document, token + 1, { signs: "()/" }) : undefined;
  const value = run && internationalE164(run.digits);
  return run && value ? phone(token, run.end, value) : undefined;
}

/** `(22) 601-23-45`, `(0-22) 601 23 45`, `(+48) 600 100 200` */
function readBracketed(document: Document, token: number): Candidate<"contact"> | undefined {
  const plus = document.formOf(token + 1) === "+" ? 1 : 0;
  const run = readDigitRun(document, token + 1 + plus, { signs: ")/" });
  if (!run || document.formOf(run.end - 1) === ")") return undefined;
  const area = readDigitRun(document, token + 1 + plus);
  if (!area || document.formOf(area.end) !== ")" || area.end >= run.end) return undefined;
  const value = plus > 0 ? internationalE164(run.digits) : toE164(run.digits);
  return value === undefined ? undefined : phone(token, run.end, value);
}

function nationalValue(document: Document, token: number, run: DigitRun & Place): string | undefined {
  const value = toE164(run.digits);
  if (value === undefined) return undefined;
  const shape = run.groups.map((group) => group.length).join("");
  if (shapes.has(shape) || run.isListed) return value;
  const label = phoneLabel(document, token);
  // "numer 48010112345" is rather a PESEL, "tel. 48226210251" is none
  const isEnough = run.digits.length === PESEL_DIGITS ? label === "named" : label !== undefined;
  if (isEnough) return value;
  return shape === "333" && (isDashed(document, token) || standsAlone(document, run.end)) ? value : undefined;
}

/** `600-100-200`: millions are grouped by blanks. */
function isDashed(document: Document, token: number): boolean {
  return isDash(document.formOf(token + 1)) && isDash(document.formOf(token + 3));
}

function shortValue(document: Document, token: number, { digits, isListed }: DigitRun & Place): string | undefined {
  if (digits.length < SHORTEST_SHORT || digits.length > LONGEST_SHORT || digits.startsWith("0")) return undefined;
  const label = phoneLabel(document, token);
  if (label === "named") return digits;
  if (label === "weak" || isListed) return shortNumbers.has(digits) ? digits : undefined;
  return label === "likely" && (shortNumbers.has(digits) || digits.length > SHORTEST_SHORT) ? digits : undefined;
}

/** Nothing counted follows: `600 100 200 zł` is an amount. */
function standsAlone(document: Document, token: number): boolean {
  return (
    token >= document.length ||
    document.hasFlag(token, TokenFlag.lineStart) ||
    document.isKind(token, TokenKind.punctuation)
  );
}

/** `12/34`, `5,5`, `2.500`: the digits before belong to the same number. */
function isInsideNumber(document: Document, token: number): boolean {
  const isJoined =
    isGlued(document, token) && isGlued(document, token - 1) && /^[-.,:/–]$/u.test(document.formOf(token - 1));
  return (
    (isGlued(document, token) && document.isKind(token - 1, TokenKind.word)) ||
    (isJoined && document.isKind(token - 2, TokenKind.number))
  );
}

/** Letters or a fraction follow without a space: `112B`, `100,50`, `8080.12`. */
function isContinued(document: Document, token: number): boolean {
  if (!isGlued(document, token)) return false;
  if (document.isKind(token, TokenKind.word)) return true;
  return (
    /^[.,:/]$/u.test(document.formOf(token)) &&
    isGlued(document, token + 1) &&
    document.isKind(token + 1, TokenKind.number)
  );
}

function phone(start: number, end: number, value: string): Candidate<"contact"> {
  return { type: "contact", start, end, attributes: { kind: "phone", value } };
}
