import type { Party } from "./party.ts";
import type { RelationContext } from "./rule.ts";

const together: ReadonlySet<string> = new Set(["wspólnie", "razem", "wraz"]);

/** `wspólnie z {B}`: B does what the subject does. */
export function isTogether({ document }: RelationContext, { preposition, governor }: Party): boolean {
  return (
    governor !== undefined &&
    (preposition === "z" || preposition === "ze") &&
    together.has(document.lowerOf(governor - 1))
  );
}
