import type { Document } from "../../text/document.ts";

/** A year, month or week told by its place after the one that the text named: `tym samym roku`, `następnym miesiącu`. */
export interface PeriodStep {
  readonly end: number;
  readonly count: number;
  readonly unit: "Y" | "M" | "W";
}

const nouns: ReadonlyMap<string, "Y" | "M" | "W"> = new Map([
  ...row("Y", "roku rok rokiem"),
  ...row("M", "miesiąca miesiącu miesiąc miesiącem"),
  ...row("W", "tygodnia tygodniu tydzień tygodniem"),
]);
const pointers = new Set("tego tym ten tegoż tymże tenże".split(" "));
const sames = new Set("samego samym sam".split(" "));
const steps: ReadonlyMap<string, number> = new Map([
  ...steppers(1, "następnego następnym następny kolejnego kolejnym kolejny"),
  ...steppers(-1, "poprzedniego poprzednim poprzedni"),
  ...steppers(0, "tamtego tamtym tamten tegoż tymże"),
]);

/** Reads `tym samym roku`, `tamtego roku`, `następnym miesiącu`; without *sam* `tym roku` is the present one. */
export function readPeriodStep(document: Document, token: number): PeriodStep | undefined {
  const lower = document.lowerOf(token);
  if (pointers.has(lower) && sames.has(document.lowerOf(token + 1))) {
    const unit = nouns.get(document.lowerOf(token + 2));
    return unit && { end: token + 3, count: 0, unit };
  }
  const count = steps.get(lower);
  const unit = count === undefined ? undefined : nouns.get(document.lowerOf(token + 1));
  return unit && count !== undefined ? { end: token + 2, count, unit } : undefined;
}

function row(unit: "Y" | "M" | "W", forms: string): [string, "Y" | "M" | "W"][] {
  return forms.split(" ").map((form) => [form, unit]);
}

function steppers(count: number, forms: string): [string, number][] {
  return forms.split(" ").map((form) => [form, count]);
}
