import type { TokenMention } from "../linking/linked.ts";
import type { RelationContext } from "./rule.ts";

const deputies: ReadonlySet<string> = new Set(["zastępca", "zastępczyni"]);

/** Whether the office is that of a deputy: `I Zastępca`, `zastępczyni dyrektora`, `z-ca Naczelnika`. */
export function isDeputy(
  { document, morphology }: Pick<RelationContext, "document" | "morphology">,
  { start, end }: TokenMention,
): boolean {
  for (let token = start; token < Math.min(end, start + 3); token++) {
    if (morphology.lemmasOf(token).some((lemma) => deputies.has(lemma))) return true;
    if (document.lowerOf(token) === "z" && /^-?ca$/u.test(document.lowerOf(token + 2))) return true;
  }
  return false;
}
