import type { Hit } from "../src/match/gazetteer.ts";
import type { CoarseName } from "./coarse-names.ts";
import type { TaggedText } from "./tagged-text.ts";

interface Correction {
  readonly from: readonly string[];
  readonly isListed: (hit: Hit) => boolean;
  readonly to: Pick<CoarseName, "type" | "kind">;
}

/** Types that our lists correct, the first that fits: `Indie` is no organization, `Ryanair` no person, `Astra` no town. */
const corrections: readonly Correction[] = [
  {
    from: ["PER", "ORG"],
    isListed: ({ entry }) => entry.list === "countries" || entry.list === "regions",
    to: { type: "LOC", kind: "country" },
  },
  {
    from: ["PER"],
    isListed: (hit) => isOrganization(hit) && hit.entry.attributes.kind === "media",
    to: { type: "PRO", kind: "medium" },
  },
  { from: ["PER"], isListed: isOrganization, to: { type: "ORG", kind: "organization" } },
  {
    from: ["PER", "LOC"],
    isListed: ({ entry }) => entry.list === "brands" && entry.attributes.common === undefined,
    to: { type: "PRO", kind: "product" },
  },
];

function isOrganization({ entry }: Hit): boolean {
  return entry.list === "organizations" && entry.attributes.ambiguous === undefined;
}

/** The names with the types that our lists have for them, where the tagger's can't be. */
export function correctByLists({ hits }: TaggedText, names: readonly CoarseName[]): readonly CoarseName[] {
  return names.map((name) => {
    const whole = hits.at(name.start).filter(({ end }) => end === name.end);
    const found = corrections.find(({ from, isListed }) => from.includes(name.type) && whole.some(isListed));
    return found ? { ...name, ...found.to } : name;
  });
}
