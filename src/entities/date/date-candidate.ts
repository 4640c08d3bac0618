import type { Candidate, Found } from "../rule.ts";
import { nameMoment } from "./moment.ts";

/** A date over the tokens, with its value and, where the value tells it, its name. */
export function dateCandidate(start: number, end: number, value: string): Candidate<"date"> {
  const name = nameMoment(value);
  const candidate = { type: "date", start, end, attributes: { value } } as const;
  return name === undefined ? candidate : { ...candidate, name };
}

/** The value of a date that was found before. */
export function dateValue(candidate: Found): string | undefined {
  return candidate.type === "date" && "value" in candidate.attributes ? candidate.attributes.value : undefined;
}
