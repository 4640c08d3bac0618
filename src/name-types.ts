import type { NameKind } from "./lexicon/base/name-kind.ts";

/** Entity types whose names decline. */
export const nameTypes = [
  "person",
  "rank",
  "title",
  "position",
  "organization",
  "location",
  "demonym",
  "event",
  "law",
  "award",
  "work",
  "product",
] as const;
export type NameType = (typeof nameTypes)[number];

const kinds: Readonly<Record<NameType, NameKind>> = {
  person: "person",
  rank: "rank",
  title: "rank",
  position: "position",
  organization: "organization",
  location: "settlement",
  demonym: "adjective",
  event: "event",
  law: "work",
  award: "award",
  work: "work",
  product: "product",
};

/** How names of the type are declined when nothing else is known of them. */
export function kindOfType(type: NameType, name: string): NameKind {
  // "Ukraińcom", but "ukraińskim"
  if (type === "demonym" && name.charAt(0) !== name.charAt(0).toLowerCase()) return "people";
  return kinds[type];
}
