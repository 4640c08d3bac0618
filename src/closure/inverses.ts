import type { InverseRelationType, RelationType } from "../types.ts";

/**
 * Each inverse and the relation it reads from the object. Relations to a value (a rank, a title, a date, an age, an article of law,
 * a nationality) have none: nobody asks what a date was the birthday of.
 */
export const inverses: Readonly<Record<InverseRelationType, RelationType>> = {
  heldBy: "holdsPosition",
  hasPost: "positionAt",
  hasAffiliate: "affiliatedWith",
  representedBy: "represents",
  hasPart: "partOf",
  hasMember: "memberOf",
  locationOf: "locatedIn",
  operatingAreaOf: "operatesIn",
  venueOf: "heldAt",
  organized: "organizedBy",
  hasParticipant: "participatedIn",
  hasAppointee: "appointedTo",
  vacatedBy: "dismissedFrom",
  awardedTo: "awarded",
  hasDeputy: "deputyOf",
  succeededBy: "succeeds",
  birthplaceOf: "bornIn",
  created: "createdBy",
  owns: "ownedBy",
  detained: "detainedBy",
};

export const inverseRelationTypes: readonly InverseRelationType[] = Object.keys(inverses).filter(isInverse);

function isInverse(type: string): type is InverseRelationType {
  return Object.hasOwn(inverses, type);
}
