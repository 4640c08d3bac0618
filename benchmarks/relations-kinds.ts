/** What a name is a name of, as finely as relations need it. */
export type RelationKind = keyof typeof groups;

/** Kinds, each with the broader group that it shares evidence with. */
const groups = {
  person: "person",
  people: "people",
  country: "place",
  region: "place",
  county: "place",
  municipality: "place",
  settlement: "place",
  district: "place",
  area: "place",
  island: "place",
  mountain: "place",
  star: "place",
  river: "place",
  water: "place",
  facility: "site",
  road: "site",
  institution: "body",
  organization: "body",
  company: "body",
  party: "body",
  team: "body",
  band: "body",
  medium: "medium",
  program: "work",
  work: "work",
  document: "work",
  product: "product",
  technology: "product",
  event: "event",
  sport: "event",
  adjective: "adjective",
  position: "position",
  other: "other",
} as const;

export type RelationGroup = (typeof groups)[RelationKind];

export function groupOf(kind: RelationKind): RelationGroup {
  return groups[kind];
}

/** KPWr's types, the first beginning that fits. */
const beginnings: readonly (readonly [beginning: string, kind: RelationKind])[] = [
  ["nam_liv_habitant", "people"],
  ["nam_org_nation", "people"],
  ["nam_liv", "person"],
  ["nam_loc_gpe_country", "country"],
  ["nam_loc_gpe_city", "settlement"],
  ["nam_loc_gpe_district", "district"],
  ["nam_loc_gpe_subdivision", "district"],
  ["nam_loc_gpe_admin1", "region"],
  ["nam_loc_gpe_admin2", "county"],
  ["nam_loc_gpe_admin3", "municipality"],
  ["nam_loc_hydronym_river", "river"],
  ["nam_loc_hydronym", "water"],
  ["nam_loc_astronomical", "star"],
  ["nam_loc_land_island", "island"],
  ["nam_loc_land_mountain", "mountain"],
  ["nam_loc_land_peak", "mountain"],
  ["nam_loc", "area"],
  ["nam_fac_system", "technology"],
  ["nam_fac_road", "road"],
  ["nam_fac_square", "road"],
  ["nam_fac", "facility"],
  ["nam_org_institution", "institution"],
  ["nam_org_company", "company"],
  ["nam_org_political_party", "party"],
  ["nam_org_group_team", "team"],
  ["nam_org_group_band", "band"],
  ["nam_org", "organization"],
  ["nam_pro_media", "medium"],
  ["nam_pro_title_tv", "program"],
  ["nam_pro_title_document", "document"],
  ["nam_pro_title_treaty", "document"],
  ["nam_pro_title", "work"],
  ["nam_pro_award", "work"],
  ["nam_pro", "product"],
  ["nam_eve_human_sport", "sport"],
  ["nam_eve", "event"],
  ["nam_adj", "adjective"],
  ["nam_oth_position", "position"],
  ["nam_oth_tech", "technology"],
];

/** The kind that names of a type of KPWr are of. */
export function kindOfType(type: string): RelationKind {
  return beginnings.find(([beginning]) => type.startsWith(beginning))?.[1] ?? "other";
}
