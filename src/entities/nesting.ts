import type { SettlePolicy } from "../match/settle.ts";
import type { EntityType } from "../types.ts";
import type { Found } from "./rule.ts";

// annotation.md, rules 1–3: what may stand inside a mention of each type; types not named hold nothing
const inside: Partial<Record<EntityType, readonly EntityType[]>> = {
  position: ["position", "organization", "location", "event", "demonym"],
  organization: ["organization", "position", "location", "person", "title"],
  location: ["person", "title"],
  event: ["event", "location", "demonym", "person", "organization"],
  law: ["date", "position", "organization", "location", "demonym"],
  title: ["organization"],
  award: ["person"],
};

/** Rule that finds bare service names (Policja, Straż Graniczna): they nest in positions and nowhere else (rule 2). */
export const serviceRule = "organization.service";

function mayNest(outer: Found, inner: Found): boolean {
  if (!inside[outer.type]?.includes(inner.type)) return false;
  // a shorter name from the same word is the longer one cut off: {Wydział Prewencji} KGP, {UEFA} EURO, {Stacja} Sanitarna
  if (outer.start === inner.start && !mayShareStart(outer, inner)) return false;
  // the tagger tells one name in several layers, and of acts it knows nothing: `Dz.U.`
  if (inner.confidence !== undefined && (inner.type === outer.type || outer.type === "law")) return false;
  // `ul. |Korfantego|`: a patron has a given name (rule 1)
  if (inner.type === "person" && inner.attributes.givenNames === undefined) return false;
  return inner.rule !== serviceRule || outer.type === "position";
}

/** Whether one lies inside the other and may. */
export function isNesting(a: Found, b: Found): boolean {
  if (a.start <= b.start && b.end <= a.end && b.end - b.start < a.end - a.start) return mayNest(a, b);
  return b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start && mayNest(b, a);
}

/** `{Prof.} PUSS`, `{Jana Pawła II} 12`, `{polsko-niemieckie} spotkanie`: what stands first may be of another kind, names may not. */
function mayShareStart({ type }: Found, inner: Found): boolean {
  if (type === inner.type) return false;
  return (type !== "organization" && type !== "event") || (inner.type !== "location" && inner.type !== "organization");
}

/** Names of the tagger stand where their confidence is; rules above them all, but for the candidates that a name has outvoted. */
function standing({ outvoted, confidence }: Found): number {
  return outvoted ?? confidence ?? 1;
}

function compare(a: Found, b: Found): number {
  return (
    standing(b) - standing(a) ||
    (b.weight ?? 0) - (a.weight ?? 0) ||
    b.end - b.start - (a.end - a.start) ||
    a.order - b.order ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Rules before the tagger, but for those outvoted; then surer evidence, then the longer span (the longest official name wins), then the rule's place in the list. */
export const settlePolicy: SettlePolicy<Found> = { compare, mayNest };
