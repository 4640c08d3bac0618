import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

const opening: ReadonlySet<string> = new Set("jeśli jeżeli gdyby aby żeby czy".split(" "));
const conditional = /(?:ł[aoy]?|li)by(?:m|ś|śmy|ście)?$/u; // "mógłby", "chciałaby"

/** Whether a clause tells what might be and not what was: `jeśli zostanie …`, `gdyby objął …`, `mógłby wziąć udział`. */
export function isHypothetical({ document }: Pick<RelationContext, "document">, { start, end }: TokenSpan): boolean {
  // the first word, or the one behind the comma
  if (opening.has(document.lowerOf(start)) || opening.has(document.lowerOf(start + 1))) return true;
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    // few words have it; looking for the letters is cheaper than the pattern
    if (form.includes("by") && conditional.test(form)) return true;
  }
  return false;
}
