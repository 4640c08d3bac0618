import type { RelationCandidate } from "./rule.ts";
import type { Tense } from "./verb-form.ts";

interface Told {
  readonly on?: number | undefined;
  readonly tense: Tense;
  readonly isNegated: boolean;
}

/** Qualifiers of what somebody gets or loses: its day; denied, or announced (annotation.md, rule 41). */
export function stepQualifiers({ on, tense, isNegated }: Told): Pick<RelationCandidate, "on" | "status" | "negated"> {
  return {
    ...(on === undefined ? {} : { on }),
    ...(tense === "future" && !isNegated ? { status: "future" } : {}),
    ...(isNegated ? { negated: true } : {}),
  };
}
