import type { NameKind } from "../src/lexicon/base/name-kind.ts";

/** An entity as NKJP labels it. */
export interface NkjpEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly subtype?: string;
  readonly base?: string;
  readonly derived?: string;
  readonly parts?: readonly (readonly [start: number, end: number])[];
}

const kinds: Readonly<Record<string, NameKind>> = {
  persName: "person",
  "persName/forename": "forename",
  "persName/surname": "surname",
  "persName/addName": "nickname",
  orgName: "organization",
  geogName: "geography",
  placeName: "geography",
  "placeName/settlement": "settlement",
  "placeName/country": "country",
  "placeName/bloc": "country",
  "placeName/region": "region",
  "placeName/district": "district",
};

/** `undefined` for dates and times. */
export function kindOfNkjp({ type, subtype, derived }: NkjpEntity): NameKind | undefined {
  if (derived === "relAdj") return "adjective";
  if (derived === "persDeriv") return "people";
  return kinds[subtype === undefined ? type : `${type}/${subtype}`];
}

/** Part of a person's name, which is read within the whole. */
export function isPartOfPerson({ type, subtype, derived }: NkjpEntity): boolean {
  return type === "persName" && subtype !== undefined && derived === undefined;
}
