import type { Relation } from "../types.ts";

/** Each relation stands once in a result: what it is known by. */
export function keyOf({ type, subject, object }: Pick<Relation, "type" | "subject" | "object">): string {
  return `${type} ${subject} ${object}`;
}
