import { positionOrganizations } from "../position-organization.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

type FoundOffice = RelationContext["found"][number];

/** From an office held or appointed to, to its organization; a current office outweighs a former one (annotation.md, rule 29). */
export const affiliatedWithOffice: RelationRule = {
  name: "affiliatedWith.office",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const organizations = positionOrganizations(context);
    const seats = new Map(
      context.found
        .filter(({ type }) => type === "positionAt")
        .map((seat) => [`${seat.subject} ${seat.object}`, seat] as const),
    );
    const byPair = new Map<string, FoundOffice[]>();
    const stated = new Set<string>();
    for (const relation of context.found) {
      const { type, subject, object, negated } = relation;
      if (type === "affiliatedWith") stated.add(`${subject} ${object}`);
      const organization = organizations.get(object);
      if (negated || organization === undefined || (type !== "holdsPosition" && type !== "appointedTo")) continue;
      const key = `${subject} ${organization}`;
      const there = byPair.get(key);
      if (there) there.push(relation);
      else byPair.set(key, [relation]);
    }
    for (const [pair, offices] of byPair) {
      const organization = organizations.get(offices[0]?.object ?? -1);
      if (organization === undefined) continue;
      const status = stated.has(pair) ? undefined : strongest(offices);
      for (const office of offices) {
        const { subject, evidence, since } = office;
        const seat = seats.get(`${office.object} ${organization}`);
        const begins = status === "future" ? since : undefined;
        yield {
          type: "affiliatedWith",
          subject,
          object: organization,
          evidence,
          derivedFrom: seat ? [office, seat] : [office],
          ...(begins === undefined ? {} : { since: begins }),
          ...(status === undefined ? {} : { status }),
        };
      }
    }
  },
};

/** The status of the office that counts: now before acting before to come before past. */
function strongest(offices: readonly FoundOffice[]): FoundOffice["status"] {
  const held = offices.filter(({ type }) => type === "holdsPosition");
  // an appointment says nothing of an office that the text shows as left
  const counted = offices.filter(
    ({ type, object }) => type === "holdsPosition" || held.every((other) => other.object !== object),
  );
  const all = new Set(counted.map(({ status }) => status ?? "current"));
  for (const status of ["current", "acting", "future"] as const)
    if (all.has(status)) return status === "current" ? undefined : status;
  return "former";
}
