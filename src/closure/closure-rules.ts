import type { Entity, RelationType } from "../types.ts";

/** `a —first→ b` and `b —next→ c`, so `a —gives→ c`. */
export interface ClosureRule {
  /** The provenance of what it gives. */
  readonly name: string;
  readonly first: RelationType;
  readonly next: RelationType;
  readonly gives: RelationType;
  /** What `b` must be. @default anything that the two relations take */
  readonly through?: (middle: Entity) => boolean;
}

const isLocation = ({ type }: Entity): boolean => type === "location";

// a river or a mountain range reaches beyond the place the text puts it in
const isBounded = (middle: Entity): boolean => !(middle.type === "location" && middle.kind === "natural");

/**
 * Compositions that hold whatever the names. Left out, because they do not:
 * - part of a body, body in a town: a department need not sit in the town of its headquarters;
 * - part of a body, body works in a country: the part may not;
 * - office at a part: the head of a department is no head of the whole (whom it employs follows by `affiliatedWith`);
 * - member of a member, member of a part: a state in an agency is not in every body the agency has joined;
 * - owner of an owner: shares may be few; deputy of a deputy, successor of a successor: not the next one;
 * - held at a body that is part of another: an office has rooms, the service it belongs to has not;
 * - organized, detained, represented by a part: the text names the one that acted.
 */
export const closureRules: readonly ClosureRule[] = [
  { name: "partOf.partOf", first: "partOf", next: "partOf", gives: "partOf" },
  { name: "locatedIn.partOf", first: "locatedIn", next: "partOf", gives: "locatedIn" },
  { name: "locatedIn.locatedIn", first: "locatedIn", next: "locatedIn", gives: "locatedIn", through: isBounded },
  { name: "operatesIn.partOf", first: "operatesIn", next: "partOf", gives: "operatesIn" },
  { name: "operatesIn.locatedIn", first: "operatesIn", next: "locatedIn", gives: "operatesIn", through: isBounded },
  { name: "bornIn.partOf", first: "bornIn", next: "partOf", gives: "bornIn" },
  { name: "bornIn.locatedIn", first: "bornIn", next: "locatedIn", gives: "bornIn", through: isBounded },
  { name: "heldAt.partOf", first: "heldAt", next: "partOf", gives: "heldAt", through: isLocation },
  { name: "heldAt.locatedIn", first: "heldAt", next: "locatedIn", gives: "heldAt", through: isBounded },
  { name: "affiliatedWith.partOf", first: "affiliatedWith", next: "partOf", gives: "affiliatedWith" },
];

/** Relations that hold in both directions; the text's is kept, the other one derived. */
export const symmetricTypes: ReadonlySet<string> = new Set<RelationType>(["cooperatesWith"]);
