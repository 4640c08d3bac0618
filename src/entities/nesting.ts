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
};

/** Rule that finds bare service names (Policja, Straż Graniczna): they nest in positions and nowhere else (rule 2). */
export const serviceRule = "organization.service";

function mayNest(outer: Found, inner: Found): boolean {
  if (!inside[outer.type]?.includes(inner.type)) return false;
  // a shorter name from the same word is the longer one cut off: {Wydział Prewencji} KGP, {UEFA} EURO, {Stacja} Sanitarna
  if (outer.start === inner.start && !mayShareStart(outer, inner)) return false;
  return inner.rule !== serviceRule || outer.type === "position";
}

/** `{Prof.} PUSS`, `{Jana Pawła II} 12`, `{polsko-niemieckie} spotkanie`: what stands first may be of another kind, names may not. */
function mayShareStart({ type }: Found, inner: Found): boolean {
  if (type === inner.type) return false;
  return (type !== "organization" && type !== "event") || (inner.type !== "location" && inner.type !== "organization");
}

function compare(a: Found, b: Found): number {
  return (
    (b.weight ?? 0) - (a.weight ?? 0) ||
    b.end - b.start - (a.end - a.start) ||
    a.order - b.order ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Surer evidence first, then the longer span (the longest official name wins), then the rule's place in the list. */
export const settlePolicy: SettlePolicy<Found> = { compare, mayNest };
