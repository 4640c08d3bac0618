import { type DigitRun, isGlued, readDigitRun } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";
import { phoneLabel } from "./phone-labels.ts";

const NATIONAL = 9; // digits of a Polish number
const COUNTRY = "48";
const LONGEST_INTERNATIONAL = 15; // E.164
const SHORTEST_INTERNATIONAL = 8;
const SHORTEST_SHORT = 3;
const LONGEST_SHORT = 6; // 116 111
// How Poles group nine digits; 3-3-3 is also how they group millions.
const shapes: ReadonlySet<string> = new Set(["2322", "3222", "2232", "2223", "252", "27", "234", "2331"]);
const shortNumbers: ReadonlySet<string> = new Set(
  "112 997 998 999 996 995 994 993 992 991 987 986 985 984 983 982 981".split(" "),
);

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
  if (!run || isContinued(document, run.end)) return undefined;
  const value = nationalValue(document, token, run) ?? shortValue(document, token, { ...run, ...place });
  return value === undefined ? undefined : phone(token, run.end, value);
}

/** `+48 600 100 200`, `+380 44 123 45 67` */
function readInternational(document: Document, token: number): Candidate<"contact"> | undefined {
  const run = isGlued(document, token + 1) ? readDigitRun(document, token + 1, { signs: "()/" }) : undefined;
  if (!run || run.digits.length < SHORTEST_INTERNATIONAL || run.digits.length > LONGEST_INTERNATIONAL) return undefined;
  if (run.digits.startsWith(COUNTRY) && run.digits.length !== COUNTRY.length + NATIONAL) return undefined;
  return phone(token, run.end, `+${run.digits}`);
}

/** `(22) 601-23-45`, `(0-22) 601 23 45`, `(+48) 600 100 200` */
function readBracketed(document: Document, token: number): Candidate<"contact"> | undefined {
  const plus = document.formOf(token + 1) === "+" ? 1 : 0;
  const run = readDigitRun(document, token + 1 + plus, { signs: ")/" });
  if (!run || document.formOf(run.end - 1) === ")") return undefined;
  const area = readDigitRun(document, token + 1 + plus);
  if (!area || document.formOf(area.end) !== ")" || area.end >= run.end) return undefined;
  const value = plus > 0 ? `+${run.digits}` : nationalDigits(run.digits);
  return value === undefined ? undefined : phone(token, run.end, value);
}

function nationalValue(document: Document, token: number, run: DigitRun): string | undefined {
  const value = nationalDigits(run.digits);
  if (value === undefined) return undefined;
  const shape = run.groups.map((group) => group.length).join("");
  if (shapes.has(shape)) return value;
  if (phoneLabel(document, token) !== undefined) return value;
  return shape === "333" && standsAlone(document, run.end) ? value : undefined;
}

/** With the prefix of the country, without the trunk zero of old numbers. */
function nationalDigits(digits: string): string | undefined {
  if (digits.length === NATIONAL && !digits.startsWith("0")) return `+${COUNTRY}${digits}`;
  if (digits.length === NATIONAL + 1 && digits.startsWith("0")) return `+${COUNTRY}${digits.slice(1)}`;
  if (digits.startsWith(`00${COUNTRY}`) && digits.length === NATIONAL + 4) return `+${digits.slice(2)}`;
  return undefined;
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
