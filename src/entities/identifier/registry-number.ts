import { type DigitRun, readDigitRun } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";
import { isValidNip, isValidPesel, isValidRegon } from "./checksums.ts";

type Kind = "pesel" | "nip" | "regon" | "krs";

interface Register {
  readonly kind: Kind;
  readonly lengths: readonly number[];
  readonly isValid?: (digits: string) => boolean;
}

const registers: ReadonlyMap<string, Register> = new Map([
  ["pesel", { kind: "pesel", lengths: [11], isValid: isValidPesel }],
  ["nip", { kind: "nip", lengths: [10], isValid: isValidNip }],
  ["regon", { kind: "regon", lengths: [9, 14], isValid: isValidRegon }],
  ["krs", { kind: "krs", lengths: [10] }],
]);
// Words between the label and the number: "wpisana do KRS pod numerem 0000412356", "NIP UE: PL 699…"
const fillers: ReadonlySet<string> = new Set(["nr", "numer", "numerem", "numeru", "pod", "ue", "pl", "a", "to", "o"]);
const MOST_FILLERS = 4;
const NIP_SHAPES: ReadonlySet<string> = new Set(["3-3-2-2", "3-2-2-3"]);
const KRS_DIGITS = /^0000[0-9]{6}$/u; // 0000412356

/** PESEL, NIP, REGON and KRS after their labels: `NIP {699-184-27-36}`; without one where the checksum or the shape is proof enough. */
export const registryNumberRule: EntityRule<"identifier"> = {
  name: "identifier.registry",
  type: "identifier",
  *find({ document }) {
    let token = 0;
    while (token < document.length) {
      const register = registers.get(document.lowerOf(token));
      const found = register ? readLabelled(document, token + 1, register) : readBare(document, token);
      if (found) yield found;
      token = found?.end ?? skip(document, token);
    }
  },
};

function skip(document: Document, token: number): number {
  if (!document.isKind(token, TokenKind.number)) return token + 1;
  return readDigitRun(document, token)?.end ?? token + 1;
}

function readLabelled(document: Document, label: number, register: Register): Candidate<"identifier"> | undefined {
  let token = label;
  while (token < label + MOST_FILLERS && isFiller(document, token)) token++;
  const run = readDigitRun(document, token);
  return run && take(token, run, register);
}

function isFiller(document: Document, token: number): boolean {
  return fillers.has(document.lowerOf(token)) || /^[:.–-]$/u.test(document.formOf(token));
}

/** As many groups as make a number of the right length. */
function take(start: number, run: DigitRun, { kind, lengths, isValid }: Register): Candidate<"identifier"> | undefined {
  let value = "";
  for (const [index, group] of run.groups.entries()) {
    value += group;
    const rest = run.groups.length - index - 1;
    if (!lengths.includes(value.length) || (rest > 0 && lengths.includes(run.digits.length))) continue;
    const end = run.ends[index] ?? run.end;
    return { type: "identifier", start, end, attributes: { kind, value, ...(isValid && { valid: isValid(value) }) } };
  }
  return undefined;
}

function readBare(document: Document, token: number): Candidate<"identifier"> | undefined {
  const run = readDigitRun(document, token);
  if (!run) return undefined;
  const shape = run.groups.map((group) => group.length).join("-");
  if (shape === "11" && isValidPesel(run.digits) && isBirthDate(run.digits)) return make(token, run, "pesel");
  if (NIP_SHAPES.has(shape) && isValidNip(run.digits)) return make(token, run, "nip");
  if (!KRS_DIGITS.test(run.digits) || run.groups.length > 1) return undefined;
  return { type: "identifier", start: token, end: run.end, attributes: { kind: "krs", value: run.digits } };
}

function make(start: number, run: DigitRun, kind: "pesel" | "nip"): Candidate<"identifier"> {
  return { type: "identifier", start, end: run.end, attributes: { kind, value: run.digits, valid: true } };
}

/** A PESEL begins with year, month (20 is added to it for each century after 1900) and day. */
function isBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
