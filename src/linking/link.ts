import type { Found } from "../entities/rule.ts";
import type { Attributes, EntityType } from "../types.ts";
import { linkByValue } from "./by-value.ts";
import { linkEvents } from "./events.ts";
import { type Group, type LinkContext, mergeAttributes } from "./group.ts";
import { linkLaws } from "./laws.ts";
import type { LinkRule } from "./link-rule.ts";
import type { Linked, LinkedEntity, TokenMention } from "./linked.ts";
import { linkLocations } from "./locations.ts";
import { linkOrganizations } from "./organizations.ts";
import { linkPersons } from "./persons.ts";
import { linkPositions } from "./positions.ts";

/** Settled mentions to entities: which mentions name one thing, and what it is called. */
export function linkMentions(input: Omit<LinkContext, "nominatives">): Linked {
  const context: LinkContext = { ...input, nominatives: new Map() };
  const groups = groupAll(context).toSorted((a, b) => first(a) - first(b) || length(b) - length(a));
  const indices = new Map(context.found.map((mention, index): [Found, number] => [mention, index]));
  const entityOf = new Map<Found, number>();
  const linkedBy = new Map<Found, LinkRule>();
  for (const [entity, { members, joined }] of groups.entries()) {
    for (const [index, member] of members.entries()) {
      entityOf.set(member, entity);
      if (index > 0) linkedBy.set(member, reasonOf(joined, member, members[0]));
    }
  }

  const entities = groups.map(({ members, name, aliases = [], attributes }): LinkedEntity => {
    const externalId = members.find((member) => member.externalId !== undefined)?.externalId;
    return {
      // groups are never empty
      type: members[0]?.type ?? "work",
      name,
      aliases,
      mentions: members.flatMap((member) => indices.get(member) ?? []),
      // the one checked place: members of a group have one type, so their attributes are that type's
      attributes: (attributes ?? mergeAttributes(members)) as Attributes,
      ...(externalId === undefined ? {} : { externalId }),
    };
  });
  const parents = parentsOf(context.found);
  const mentions = context.found.map((mention, index): TokenMention => {
    const parent = parents[index];
    const reason = linkedBy.get(mention);
    return {
      type: mention.type,
      start: mention.start,
      end: mention.end,
      entity: entityOf.get(mention) ?? 0,
      ...(parent === undefined ? {} : { parent }),
      ...(reason === undefined ? {} : { linkedBy: reason }),
    };
  });
  return { mentions, entities };
}

/**
 * A short form in a headline comes before the name that it was joined to: what joins the two is then said of that name.
 */
function reasonOf(joined: Group["joined"], member: Found, first: Found | undefined): LinkRule {
  return joined?.get(member) ?? (first && joined?.get(first)) ?? "same name";
}

function groupAll(context: LinkContext): readonly Group[] {
  const of = <Type extends EntityType>(type: Type): readonly Found<Type>[] =>
    context.found.filter((mention): mention is Found<Type> & Found => mention.type === type);
  const rest = context.found.filter(({ type }) => !linked.has(type));
  const types = [...new Set(rest.map(({ type }) => type))];
  const organizations = linkOrganizations(context, of("organization"));
  const locations = linkLocations(context, of("location"));
  return [
    ...linkPersons(context, of("person")),
    ...organizations,
    ...locations,
    ...linkPositions(context, of("position"), [...organizations, ...locations]),
    ...linkEvents(context, of("event")),
    ...linkLaws(context, of("law")),
    ...types.flatMap((type) =>
      linkByValue(
        context,
        rest.filter((mention) => mention.type === type),
      ),
    ),
  ];
}

const linked: ReadonlySet<EntityType> = new Set(["person", "organization", "location", "position", "event", "law"]);

function first({ members }: Group): number {
  return members[0]?.start ?? 0;
}

function length({ members }: Group): number {
  const [mention] = members;
  return mention ? mention.end - mention.start : 0;
}

/** For each mention the index of the smallest one around it; they are sorted by start, longest first. */
function parentsOf(found: readonly Found[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return found.map(({ start, end }, index) => {
    while (open.length > 0 && (found[open.at(-1) ?? 0]?.end ?? 0) < end) open.pop();
    while (open.length > 0 && (found[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop();
    const parent = open.at(-1);
    open.push(index);
    return parent;
  });
}
