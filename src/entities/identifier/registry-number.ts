import type { Checked } from "../../check/checked.ts";
import { checkKrs } from "../../check/krs.ts";
import { checkNip } from "../../check/nip.ts";
import { checkPesel } from "../../check/pesel.ts";
import { checkRegon } from "../../check/regon.ts";
import { type DigitRun, readDigitRun } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

type Kind = "pesel" | "nip" | "regon" | "krs";

interface Register {
  readonly kind: Kind;
  readonly lengths: readonly number[];
  /** Absent where the register has no check digit. */
  readonly check?: (digits: string) => Checked;
}

const registers: ReadonlyMap<string, Register> = new Map([
  ["pesel", { kind: "pesel", lengths: [11], check: checkPesel }],
  ["nip", { kind: "nip", lengths: [10], check: checkNip }],
  ["regon", { kind: "regon", lengths: [9, 14], check: checkRegon }],
  ["krs", { kind: "krs", lengths: [10] }],
]);
// Words between the label and the number: "wpisana do KRS pod numerem 0000412356", "NIP UE: PL 699…", "NIP-u 699…"
const fillers: ReadonlySet<string> = new Set("nr numer numerem numeru pod ue pl a to o u em".split(" "));
const MOST_FILLERS = 4;
// Between two labels, and between their numbers: "NIP/REGON: 7010023348/365123458"
const joints: ReadonlySet<string> = new Set(["/", ",", "i", "oraz"]);
const NIP_SHAPES: ReadonlySet<string> = new Set(["3-3-2-2", "3-2-2-3"]);

/** PESEL, NIP, REGON and KRS after their labels: `NIP {699-184-27-36}`; without one where the checksum or the shape is proof enough. */
export const registryNumberRule: EntityRule<"identifier"> = {
  name: "identifier.registry",
  type: "identifier",
  *find({ document }) {
    let token = 0;
    while (token < document.length) {
      const labels = readLabels(document, token);
      const found = labels ? readLabelled(document, labels) : readBare(document, token);
      yield* found;
      token = found.at(-1)?.end ?? skip(document, token);
    }
  },
};

function skip(document: Document, token: number): number {
  if (!document.isKind(token, TokenKind.number)) return token + 1;
  return readDigitRun(document, token)?.end ?? token + 1;
}

interface Labels {
  readonly registers: readonly Register[];
  /** Token after the last label. */
  readonly end: number;
}

/** `PESEL`, `NIP/REGON` */
function readLabels(document: Document, start: number): Labels | undefined {
  const first = registers.get(document.lowerOf(start));
  if (!first) return undefined;
  const named = [first];
  let end = start + 1;
  while (named.length < registers.size && joints.has(document.lowerOf(end))) {
    const next = registers.get(document.lowerOf(end + 1));
    if (!next) break;
    named.push(next);
    end += 2;
  }
  return { registers: named, end };
}

/** A number for each label: the first of them whose length it has. */
function readLabelled(document: Document, { registers: named, end }: Labels): readonly Candidate<"identifier">[] {
  const found: Candidate<"identifier">[] = [];
  let token = end;
  for (let rest = named; rest.length > 0; token++) {
    for (let passed = 0; passed < MOST_FILLERS && isFiller(document, token); passed++) token++;
    const run = readDigitRun(document, token);
    const register = run && rest.find((one) => take(token, run, one));
    const number = run && register && take(token, run, register);
    if (!number) break;
    found.push(number);
    rest = rest.filter((one) => one !== register);
    token = number.end;
    if (!joints.has(document.lowerOf(token))) break;
  }
  return found;
}

function isFiller(document: Document, token: number): boolean {
  return fillers.has(document.lowerOf(token)) || /^[:.–-]$/u.test(document.formOf(token));
}

/** As many groups as make a number of the right length. */
function take(start: number, run: DigitRun, { kind, lengths, check }: Register): Candidate<"identifier"> | undefined {
  let value = "";
  for (const [index, group] of run.groups.entries()) {
    value += group;
    const rest = run.groups.length - index - 1;
    if (!lengths.includes(value.length) || (rest > 0 && lengths.includes(run.digits.length))) continue;
    const end = run.ends[index] ?? run.end;
    return { type: "identifier", start, end, attributes: { kind, value, ...(check && { valid: check(value).valid }) } };
  }
  return undefined;
}

function readBare(document: Document, token: number): readonly Candidate<"identifier">[] {
  const run = readDigitRun(document, token);
  const kind = run && bareKind(run);
  return run && kind ? [make(token, run, kind)] : [];
}

/** What a number without a label can only be. */
function bareKind({ digits, groups }: DigitRun): Kind | undefined {
  const shape = groups.map((group) => group.length).join("-");
  if (shape === "11" && checkPesel(digits).valid) return "pesel";
  if (NIP_SHAPES.has(shape) && checkNip(digits).valid) return "nip";
  return shape === "10" && checkKrs(digits).valid ? "krs" : undefined;
}

function make(start: number, run: DigitRun, kind: Kind): Candidate<"identifier"> {
  const attributes = { kind, value: run.digits, ...(kind !== "krs" && { valid: true }) };
  return { type: "identifier", start, end: run.end, attributes };
}
