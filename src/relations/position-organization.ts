import type { RelationContext } from "./rule.ts";

// "oficer prasowa Komendanta Powiatowego": one office inside another, seldom more
const deepest = 3;

/** The organization of each office: its own, or that of the office nested in it (annotation.md, rule 29). */
export function positionOrganizations(context: RelationContext): ReadonlyMap<number, number> {
  const { mentions, found } = context;
  const own = new Map<number, number>();
  for (const { type, subject, object } of found)
    if (type === "positionAt" && !own.has(subject)) own.set(subject, object);
  const inner = new Map<number, number>();
  for (const { type, entity, parent } of mentions) {
    const around = parent === undefined ? undefined : mentions[parent];
    if (type === "position" && around?.type === "position" && around.entity !== entity)
      inner.set(around.entity, entity);
  }
  const organizations = new Map(own);
  for (const [outer] of inner) {
    let office: number | undefined = outer;
    for (let depth = 0; office !== undefined && depth <= deepest && !organizations.has(outer); depth++) {
      const organization = own.get(office);
      if (organization !== undefined) organizations.set(outer, organization);
      office = inner.get(office);
    }
  }
  return organizations;
}
