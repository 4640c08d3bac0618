import type { RuleContext } from "../rule.ts";

/** Tokens that belong to a person found already. */
export function coveredByPersons({ found }: RuleContext): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { type, start, end } of found.all)
    if (type === "person") for (let token = start; token < end; token++) covered.add(token);
  return covered;
}
