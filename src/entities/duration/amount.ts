import { formatDuration, pluralUnits, singularUnits, type TimeUnit, yearsOfUnit } from "../../polish/calendar-units.ts";
import { readNumber } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const fillers = new Set([
  "kolejne",
  "kolejnych",
  "pełne",
  "pełnych",
  "długie",
  "długich",
  "całe",
  "całych",
  "ostatnie",
  "ostatnich",
]);
const joints = new Set(["do", "lub", "albo", "czy", "i", "na", "oraz"]);
const dotted = new Set(["min", "godz", "sek", "mies", "tyg"]);
const order: readonly TimeUnit[] = ["Y", "Q", "M", "W", "D", "H", "min", "s"];

/** A number of units: `{48 godzin}`, `{cztery i pół roku}`, `od {3} do {20 lat}`, `{2 lata i 6 miesięcy}`, `{pół roku}`. */
export const amountDuration: EntityRule<"duration"> = withApproximation({
  name: "duration.amount",
  type: "duration",
  *find({ document }) {
    for (let token = 0; token < document.length; ) {
      const number = readNumber(document, token);
      if (!number) {
        token++;
        continue;
      }
      yield* readDurations(document, token);
      token = number.end;
    }
  },
});

interface Length {
  readonly amounts: readonly (readonly [number, TimeUnit])[];
  readonly end: number;
}

function* readDurations(document: Document, token: number): Iterable<Candidate<"duration">> {
  const length = readLength(document, token);
  if (length) {
    yield candidate(token, length);
    return;
  }
  // "od 3 do 20 lat": the unit of the last number goes for the first
  const first = readNumber(document, token);
  const joint = first && document.lowerOf(first.end);
  if (!first || joint === undefined || !(joints.has(joint) || isDash(joint))) return;
  const last = readLength(document, first.end + 1);
  const unit = last?.amounts[0]?.[1];
  if (unit && isLower(first.value, last))
    yield candidate(token, { amounts: [[Number(first.value), unit]], end: first.end });
}

function isLower(value: string, last: Length | undefined): boolean {
  return Number(value) < (last?.amounts[0]?.[0] ?? 0);
}

/** `4 lata i 6 miesięcy`, `rok i 8 miesięcy` from its number on. */
function readLength(document: Document, token: number): Length | undefined {
  const first = readPart(document, token);
  return first && extendLength(document, first);
}

/** The length with the smaller unit that follows: `i 6 miesięcy`, `30 minut`. */
export function extendLength(document: Document, first: Length): Length {
  const unit = first.amounts.at(-1)?.[1];
  const next = readPart(document, document.lowerOf(first.end) === "i" ? first.end + 1 : first.end);
  const smaller = next?.amounts[0]?.[1];
  if (!next || !unit || !smaller || order.indexOf(smaller) <= order.indexOf(unit)) return first;
  return { amounts: [...first.amounts, ...next.amounts], end: next.end };
}

function readPart(document: Document, token: number): Length | undefined {
  const number = readNumber(document, token);
  if (!number) return undefined;
  const at = fillers.has(document.lowerOf(number.end)) ? number.end + 1 : number.end;
  const lower = document.lowerOf(at);
  const count = Number(number.value);
  const years = yearsOfUnit.get(lower);
  if (years !== undefined) return { amounts: [[count * years, "Y"]], end: at + 1 };
  const takesSingular = count === 1 || !Number.isInteger(count);
  const unit = pluralUnits.get(lower) ?? (takesSingular ? singularUnits.get(lower) : undefined);
  if (!unit) return undefined;
  if (document.hasFlag(at, TokenFlag.paragraphStart)) return undefined;
  const isDotted = dotted.has(lower) && document.formOf(at + 1) === "." && document.hasFlag(at + 1, TokenFlag.glued);
  return { amounts: [[count, unit]], end: isDotted ? at + 2 : at + 1 };
}

function candidate(start: number, { amounts, end }: Length): Candidate<"duration"> {
  return { type: "duration", start, end, attributes: { value: formatDuration(amounts) } };
}
