import type { Hit } from "../../match/gazetteer.ts";
import type { Attributes, LocationKind } from "../../types.ts";

const kinds: Readonly<Record<string, LocationKind>> = {
  countries: "country",
  voivodeships: "region",
  regions: "region",
  counties: "county",
  municipalities: "municipality",
  cities: "settlement",
  settlements: "settlement",
  "foreign-cities": "settlement",
  districts: "district",
  natural: "natural",
  facilities: "facility",
  roads: "facility",
};

/** Gazetteers whose entries are places. */
export const placeLists: readonly string[] = Object.keys(kinds);

/** Name and attributes of a place of the gazetteer: its common name, its official one in `full` if the text uses that (annotation.md, rule 21). */
export function describePlace(
  hit: Hit,
  written: string,
): { readonly name: string; readonly attributes: Attributes<"location"> } {
  const { list, name, attributes } = hit.entry;
  // `kind` of a line says more than its list: blocs among countries, continents among regions
  const kind = isLocationKind(attributes.kind) ? attributes.kind : kinds[list];
  const isCountry = list === "countries";
  const isOfficial =
    isCountry && hit.as === "variant" && attributes.full !== undefined && isFormOf(written, attributes.full);
  const { code } = attributes;
  return {
    name:
      list === "voivodeships" &&
      hit.as !== "name" &&
      attributes.short !== undefined &&
      !/^(woj|województw)/iu.test(written)
        ? attributes.short
        : name,
    attributes: {
      ...(kind === undefined ? {} : { kind }),
      ...(isCountry && code !== undefined ? { code } : {}),
      ...(isOfficial && attributes.full !== undefined ? { full: attributes.full } : {}),
    },
  };
}

const locationKinds: ReadonlySet<string> = new Set([...Object.values(kinds), "street", "address", "bloc"]);

function isLocationKind(kind: string | undefined): kind is LocationKind {
  return kind !== undefined && locationKinds.has(kind);
}

/** Whether the words written may be a form of the official name: as many words, or its acronym (`RP`). */
function isFormOf(written: string, full: string): boolean {
  const words = full.split(" ");
  return written.split(/\s+/u).length === words.length || words.map((word) => word.charAt(0)).join("") === written;
}
