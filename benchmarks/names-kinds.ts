import type { NameKind } from "../src/lexicon/base/name-kind.ts";

/** Kinds of KPWr's categories of names, the first beginning that fits. */
const kinds: readonly (readonly [beginning: string, kind: NameKind])[] = [
  ["nam_adj", "adjective"],
  ["nam_liv_person_first", "forename"],
  ["nam_liv_person_last", "surname"],
  ["nam_liv_person_add", "nickname"],
  ["nam_liv_habitant", "people"],
  ["nam_org_nation", "people"],
  ["nam_liv", "person"],
  ["nam_loc_gpe_city", "settlement"],
  ["nam_loc_gpe_country", "country"],
  ["nam_loc_gpe_district", "district"],
  ["nam_loc_gpe_subdivision", "district"],
  ["nam_loc_gpe_admin", "region"],
  ["nam_loc_country_region", "region"],
  ["nam_loc_historical_region", "region"],
  ["nam_loc_land_region", "region"],
  ["nam_loc", "geography"],
  ["nam_fac_system", "product"],
  ["nam_fac_road", "road"],
  ["nam_fac_square", "road"],
  ["nam_fac_goe_stop", "road"],
  ["nam_fac", "geography"],
  ["nam_org", "organization"],
  ["nam_pro_media", "medium"],
  ["nam_pro_title", "work"],
  ["nam_pro_award", "award"],
  ["nam_pro", "product"],
  ["nam_eve", "event"],
  ["nam_oth_position", "position"],
  ["nam_oth_tech", "product"],
];

export function kindOfCategory(category: string): NameKind {
  return kinds.find(([beginning]) => category.startsWith(beginning))?.[1] ?? "other";
}
