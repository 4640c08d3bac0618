import type { Status } from "../types.ts";
import type { RelationContext } from "./rule.ts";

/** Who fills an office now, as far as the rules before have found; several when the office is shared. */
export function holdersOf({ found }: Pick<RelationContext, "found">, position: number): readonly number[] {
  const gone = new Set<number>();
  const current = new Set<number>();
  for (const { type, subject, object, status, negated } of found) {
    if (object !== position || negated) continue;
    if (type === "dismissedFrom" || (type === "holdsPosition" && status === "former")) gone.add(subject);
    if ((type === "holdsPosition" || type === "appointedTo") && status !== "former" && status !== "future")
      current.add(subject);
  }
  return [...current].filter((person) => !gone.has(person));
}

/** The one person that an office called back stands for: `Komendant` its holder, `były komendant` the one who left. */
export function holderOf(
  context: Pick<RelationContext, "found">,
  position: number,
  status: Status | undefined,
): number | undefined {
  if (status !== "former") {
    const current = holdersOf(context, position);
    return current.length === 1 ? current[0] : undefined;
  }
  const left = new Set<number>();
  for (const { type, subject, object, status: found } of context.found) {
    if (object === position && (type === "dismissedFrom" || (type === "holdsPosition" && found === "former")))
      left.add(subject);
  }
  return left.size === 1 ? [...left][0] : undefined;
}
