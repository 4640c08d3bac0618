import type { RelationType } from "./types.ts";

// a record, so that a type added to the union and not here fails to compile
const every: Readonly<Record<RelationType, true>> = {
  hasRank: true,
  hasTitle: true,
  holdsPosition: true,
  positionAt: true,
  affiliatedWith: true,
  represents: true,
  partOf: true,
  memberOf: true,
  locatedIn: true,
  operatesIn: true,
  foundedOn: true,
  cooperatesWith: true,
  heldOn: true,
  heldAt: true,
  organizedBy: true,
  participatedIn: true,
  appointedTo: true,
  dismissedFrom: true,
  promotedTo: true,
  awarded: true,
  deputyOf: true,
  succeeds: true,
  hasAge: true,
  bornOn: true,
  diedOn: true,
  bornIn: true,
  nationality: true,
  createdBy: true,
  ownedBy: true,
  chargedUnder: true,
  detainedBy: true,
};

/** Every relation type, in the order of the guide. */
export const relationTypes: readonly RelationType[] = Object.keys(every).filter(isRelationType);

export function isRelationType(type: string): type is RelationType {
  return Object.hasOwn(every, type);
}
