import { yielding } from "../../../data/compiled/confidence.ts";
import { isNesting } from "../nesting.ts";
import type { Found } from "../rule.ts";

/**
 * Marks what rules found where a name of the tagger disagrees and is so sure that, when measured, it was right more often than the rule:
 * `nad |Wartą|` is no sports club. Linear: each candidate looks only at names over its own tokens.
 */
export function outvote(
  found: readonly Found[],
  limits: Readonly<Record<string, number>> = yielding,
): readonly Found[] {
  const names = new Map<number, Found[]>();
  for (const candidate of found) {
    if (candidate.confidence === undefined) continue;
    for (let token = candidate.start; token < candidate.end; token++)
      names.set(token, [...(names.get(token) ?? []), candidate]);
  }
  return found.map((candidate) => {
    const limit = candidate.confidence === undefined ? limits[candidate.rule] : undefined;
    if (limit === undefined) return candidate;
    let outvoted = 0;
    for (let token = candidate.start; token < candidate.end; token++)
      for (const name of names.get(token) ?? [])
        if ((name.confidence ?? 0) >= limit && !isNesting(candidate, name))
          outvoted = Math.max(outvoted, name.confidence ?? 0);
    // just below: of two that stand alike the rule would win
    return outvoted > 0 ? { ...candidate, outvoted: outvoted - Number.EPSILON } : candidate;
  });
}
