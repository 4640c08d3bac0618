import type { Found } from "../entities/rule.ts";
import type { LocationKind } from "../types.ts";
import type { LinkContext } from "./group.ts";

type LocationMention = Found<"location">;

const units: ReadonlySet<LocationKind | undefined> = new Set(["county", "region"]);
const joints: ReadonlySet<string> = new Set(["w", "(", ","]);

/** The county or region that the words right behind a place put it into: `Brzeziny |w powiecie kaliskim|`, `Dąbrowa (|powiat opolski|)`. */
export function surroundingUnit(
  { document }: LinkContext,
  place: LocationMention,
  next: LocationMention | undefined,
): LocationMention | undefined {
  if (!next || !units.has(next.attributes.kind) || units.has(place.attributes.kind)) return undefined;
  if (next.start !== place.end + 1 || !joints.has(document.formOf(place.end))) return undefined;
  return document.sentence[next.start] === document.sentence[place.start] ? next : undefined;
}
