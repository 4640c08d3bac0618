import type { Modality } from "../types.ts";
import { modalityOf } from "./modality.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "./rule.ts";

/** A relation with every place that says so. */
export interface RelatedPair extends Omit<RelationCandidate, "evidence" | "derivedFrom"> {
  readonly rule: string;
  /** Indices of the relations it follows from; absent where the text says it itself. */
  readonly derivedFrom?: readonly number[];
  readonly evidence: readonly RelationCandidate["evidence"][];
  /** Absent where the text itself states it. */
  readonly modality?: Modality;
}

// symmetric relations are kept once, with the entity named first as subject
const symmetric: ReadonlySet<string> = new Set(["cooperatesWith"]);

/** Runs the rules in order and keeps each relation once: evidence adds up, the first rule that knows a qualifier sets it. */
export function relate(
  input: Omit<RelationContext, "found" | "once">,
  rules: readonly RelationRule[],
): readonly RelatedPair[] {
  const found: (RelationCandidate & { readonly rule: string })[] = [];
  const pairs = new Map<string, Pair>();
  const known = new Map<unknown, unknown>();
  const context: RelationContext = {
    ...input,
    found,
    once<T>(read: (context: RelationContext) => T): T {
      if (!known.has(read)) known.set(read, read(context));
      // what this very function has given
      return known.get(read) as T;
    },
  };
  for (const rule of rules) {
    for (const candidate of [...rule.find(context)]) {
      if (candidate.subject === candidate.object) continue;
      found.push({ ...candidate, rule: rule.name });
      const swapped = symmetric.has(candidate.type) && candidate.object < candidate.subject;
      const subject = swapped ? candidate.object : candidate.subject;
      const object = swapped ? candidate.subject : candidate.object;
      const key = keyOf({ type: candidate.type, subject, object });
      const { evidence, derivedFrom, ...relation } = candidate;
      const pair = pairs.get(key) ?? { relation: {}, evidence: new Map(), parents: new Set() };
      if (!derivedFrom) pair.parents = undefined;
      for (const parent of derivedFrom ?? []) pair.parents?.add(keyOf(parent));
      pair.relation = { ...relation, subject, object, rule: rule.name, ...pair.relation };
      pair.evidence.set(`${evidence.start} ${evidence.end}`, evidence);
      pairs.set(key, pair);
    }
  }
  const indices = new Map([...pairs.keys()].map((key, index) => [key, index]));
  // every pair was given its type, subject, object and rule by the candidate that made it
  return Array.from(pairs.values(), ({ relation, evidence, parents }) => {
    const derivedFrom = parents && [...parents].flatMap((key) => indices.get(key) ?? []);
    const places = [...evidence.values()];
    const modality = relation.type && modalityOf(context, { type: relation.type, evidence: places });
    return {
      ...relation,
      evidence: places,
      ...(modality === undefined ? {} : { modality }),
      ...(derivedFrom === undefined ? {} : { derivedFrom }),
    } as RelatedPair;
  });
}

function keyOf({ type, subject, object }: Pick<RelationCandidate, "type" | "subject" | "object">): string {
  return `${type} ${subject} ${object}`;
}

interface Pair {
  relation: Partial<Omit<RelatedPair, "evidence" | "derivedFrom" | "modality">>;
  /** Keys of what it follows from; none once the text has said it itself. */
  parents: Set<string> | undefined;
  /** By the tokens it spans, so that a place is told once. */
  readonly evidence: Map<string, RelationCandidate["evidence"]>;
}
