/**
 * What a name is a name of: kinds differ in what is likely (surnames of women in `-ej`, settlements in `-ach`) and in
 * what their base form is (see `Convention`).
 */
export const nameKinds = [
  "person",
  "forename",
  "surname",
  "nickname",
  "settlement",
  "country",
  "region",
  "district",
  "geography",
  "road",
  "organization",
  "medium",
  "people",
  "adjective",
  "event",
  "work",
  "product",
  "position",
  "rank",
  "award",
  "other",
] as const;
export type NameKind = (typeof nameKinds)[number];

/** Kinds that are declined alike. */
export const KindGroup = {
  person: 0,
  place: 1,
  organization: 2,
  people: 3,
  adjective: 4,
  office: 5,
  other: 6,
} as const;

const groups: Readonly<Record<NameKind, number>> = {
  person: KindGroup.person,
  forename: KindGroup.person,
  surname: KindGroup.person,
  nickname: KindGroup.person,
  settlement: KindGroup.place,
  country: KindGroup.place,
  region: KindGroup.place,
  district: KindGroup.place,
  geography: KindGroup.place,
  road: KindGroup.place,
  organization: KindGroup.organization,
  medium: KindGroup.organization,
  people: KindGroup.people,
  adjective: KindGroup.adjective,
  event: KindGroup.office,
  award: KindGroup.office,
  position: KindGroup.office,
  rank: KindGroup.office,
  work: KindGroup.other,
  product: KindGroup.other,
  other: KindGroup.other,
};

export function groupOf(kind: NameKind): number {
  return groups[kind];
}

/** How the base form of a kind is written beyond being a nominative. */
export interface Convention {
  /** One of many: `Polaków` → `Polak`, `prorektorzy` → `prorektor`. @default the number of the name */
  readonly singular?: boolean;
  /** Adjectives as dictionaries have them: `polskiej` → `polski`. @default the gender of the name */
  readonly masculine?: boolean;
}

const one: Convention = { singular: true };
const conventions: Partial<Readonly<Record<NameKind, Convention>>> = {
  person: one,
  forename: one,
  surname: one,
  nickname: one,
  people: one,
  position: one,
  rank: one,
  award: one,
  adjective: { singular: true, masculine: true },
};

export function conventionOf(kind: NameKind): Convention {
  return conventions[kind] ?? {};
}
