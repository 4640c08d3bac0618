import type { Found } from "../entities/rule.ts";
import { type Group, type LinkContext, type Linker, mergeAttributes } from "./group.ts";
import type { LinkRule } from "./link-rule.ts";
import { nameOf } from "./name.ts";
import { PlaceIndex } from "./place-index.ts";
import { surroundingUnit } from "./surrounding-unit.ts";

type LocationMention = Found<"location">;

interface Draft {
  readonly members: LocationMention[];
  readonly joined: Map<Found, LinkRule>;
  name: string;
  /** The county or region it is said to lie in. */
  unit: string | undefined;
}

/**
 * Places by name; a shorter name stands for the longer one it begins (`Frankfurt` for `Frankfurt nad Odrą`), a commune for its town;
 * towns of one name in two counties stay two.
 */
export const linkLocations: Linker<"location"> = (context, mentions) => {
  const drafts: Draft[] = [];
  const index = new PlaceIndex<Draft>();
  for (const [number, mention] of mentions.entries()) {
    const name = nameOf(context, mention);
    const unit = unitOf(context, mention, mentions[number + 1]);
    const draft = index.findLast(
      name,
      (known) => isSamePlace(known.name, name) && isSameSort(known.members, mention) && suits(known.unit, unit),
    );
    if (!draft) {
      const first: Draft = { members: [mention], joined: new Map(), name, unit };
      drafts.push(first);
      index.add(first);
      continue;
    }
    draft.joined.set(mention, draft.name === name ? "same name" : "short form");
    draft.members.push(mention);
    draft.unit ??= unit;
    if (name.length <= draft.name.length) continue;
    draft.name = name;
    index.add(draft);
  }
  return drafts.map(
    ({ members, joined, name }): Group<"location"> => ({ members, joined, name, attributes: mergeAttributes(members) }),
  );
};

function unitOf(context: LinkContext, mention: LocationMention, next: LocationMention | undefined): string | undefined {
  const unit = surroundingUnit(context, mention, next);
  return unit && `${unit.attributes.kind} ${nameOf(context, unit)}`;
}

/** A county says nothing against a region. */
function suits(known: string | undefined, unit: string | undefined): boolean {
  return known === unit || known === undefined || unit === undefined || known.split(" ")[0] !== unit.split(" ")[0];
}

function isSamePlace(known: string, name: string): boolean {
  if (known === name) return true;
  const [short, long] = known.length < name.length ? [known, name] : [name, known];
  if (long === `województwo ${short.toLowerCase()}`) return true; // "Lubuskie"
  return long.startsWith(`${short} `) && /^\p{Lu}/u.test(short) && !/^(ul|al|pl|os)\./u.test(long);
}

/** Streets and their addresses are places of their own. */
function isSameSort([first]: readonly LocationMention[], { attributes }: LocationMention): boolean {
  const isStreet = (kind: string | undefined): boolean => kind === "street" || kind === "address";
  // the members of a place are of one sort
  return first !== undefined && isStreet(first.attributes.kind) === isStreet(attributes.kind);
}
