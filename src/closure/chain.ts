import type { Entity, Extraction, Relation, Span } from "../types.ts";
import { type ClosureRule, closureRules } from "./closure-rules.ts";
import { keyOf } from "./key.ts";

// street, district, town, commune, county, voivodeship, country, bloc: no ladder of places has more rungs
const maxSteps = 8;
// relations looked at from one that the text says
const maxLooks = 16;

const rules = new Map<string, ClosureRule>(closureRules.map((rule) => [`${rule.first} ${rule.next}`, rule]));
const followed: ReadonlySet<string> = new Set(closureRules.map(({ next }) => next));

/** A relation that may lead on, its index, and how many were joined to reach it. */
interface Reached {
  readonly relation: Relation;
  readonly index: number;
  readonly steps: number;
}

/**
 * What follows by the rules of composition, to add behind the relations given; what these say, or deny, is not said again.
 *
 * Linear in the relations: from each, at most 8 steps are taken and 16 relations looked at, so that 10,000 places in one chain give
 * 8 relations each, and what lies further is left out. Cycles end where they meet what is known.
 */
export function chainRelations({ entities, relations }: Pick<Extraction, "entities" | "relations">): Relation[] {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity] as const));
  const nextOf = indexFollowed(relations, inSeveralTowns(relations, entityOf));
  const known = new Set(relations.map(keyOf));
  const derived: Relation[] = [];
  for (const start of startsOf(relations)) {
    const queue = [start];
    let looks = 0;
    // grows while it is read
    for (const from of queue) {
      if (from.steps === maxSteps) break;
      const { subject, object } = from.relation;
      const middle = entityOf.get(object);
      for (const next of nextOf.get(object) ?? []) {
        if (++looks > maxLooks) break;
        const rule = ruleFor(from, next, middle);
        const end = next.relation.object;
        const key = rule && keyOf({ type: rule.gives, subject, object: end });
        if (!rule || !key || subject === end || known.has(key)) continue;
        known.add(key);
        const relation = compose(rule, from, next);
        queue.push({ relation, index: relations.length + derived.length, steps: from.steps + 1 });
        derived.push(relation);
      }
    }
  }
  return derived;
}

/** Relations that something may follow from; what holds before what held or will, for of two ways to one relation the first counts. */
function startsOf(relations: readonly Relation[]): readonly Reached[] {
  const starts = relations.flatMap((relation, index): readonly Reached[] => {
    // an end that the text gives is one of the part: whether of the whole, too, nobody says
    const isOpen = relation.until === undefined || relation.status === "former";
    return isOpen && !relation.negated ? [{ relation, index, steps: 0 }] : [];
  });
  const isPresent = ({ relation: { status } }: Reached): boolean => status !== "former" && status !== "future";
  return [...starts.filter(isPresent), ...starts.filter((start) => !isPresent(start))];
}

/** What the text puts in several towns: a meeting at such a body was in one of them, and nobody says in which. */
function inSeveralTowns(relations: readonly Relation[], entityOf: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const townOf = new Map<string, string>();
  const several = new Set<string>();
  for (const { type, subject, object } of relations) {
    const place = type === "locatedIn" ? entityOf.get(object) : undefined;
    if (place?.type !== "location" || place.kind !== "settlement") continue;
    if ((townOf.get(subject) ?? object) !== object) several.add(subject);
    townOf.set(subject, object);
  }
  return several;
}

/** By subject, the relations that others lead on to. */
function indexFollowed(
  relations: readonly Relation[],
  severalTowns: ReadonlySet<string>,
): ReadonlyMap<string, readonly Reached[]> {
  const bySubject = new Map<string, Reached[]>();
  for (const [index, relation] of relations.entries()) {
    if (!followed.has(relation.type) || !isPlain(relation)) continue;
    if (relation.type === "locatedIn" && severalTowns.has(relation.subject)) continue;
    const there = bySubject.get(relation.subject);
    if (there) there.push({ relation, index, steps: 0 });
    else bySubject.set(relation.subject, [{ relation, index, steps: 0 }]);
  }
  return bySubject;
}

/** Whether it holds without reserve. What was, will be, began or is denied may not have held at the time of the other relation. */
function isPlain({ type, subject, object, evidence, confidence, rule, derivedFrom, ...qualifiers }: Relation): boolean {
  return Object.values(qualifiers).every((value) => value === undefined || value === "current");
}

function ruleFor(
  { relation: first }: Reached,
  { relation: next }: Reached,
  middle: Entity | undefined,
): ClosureRule | undefined {
  const rule = rules.get(`${first.type} ${next.type}`);
  return rule && middle && (rule.through?.(middle) ?? true) ? rule : undefined;
}

/** The first relation carries its qualifiers over, but for `since` and `until`: one may have joined the whole before the part. */
function compose(
  rule: ClosureRule,
  { relation: first, index, steps }: Reached,
  { relation: next, index: nextIndex }: Reached,
): Relation {
  const { since: _since, until: _until, ...qualified } = first;
  // one place each will do: the parents have the others, and many a relation may follow from one
  const places = steps === 0 ? first.evidence.slice(0, 1) : first.evidence;
  return {
    ...qualified,
    type: rule.gives,
    object: next.object,
    evidence: withPlace(places, next.evidence[0]),
    confidence: first.confidence * next.confidence,
    rule: rule.name,
    derivedFrom: [index, nextIndex],
  };
}

function withPlace(places: readonly Span[], place: Span | undefined): readonly Span[] {
  const isKnown = !place || places.some(({ start, end }) => start === place.start && end === place.end);
  return isKnown ? places : [...places, place];
}
