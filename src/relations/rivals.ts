import type { LinkedEntity } from "../linking/linked.ts";
import type { RelatedPair } from "./relate.ts";

// who is born, dies or is founded does so once
const once: ReadonlySet<string> = new Set(["bornOn", "diedOn", "foundedOn"]);

/** For each relation how many of its subject and type exclude one another; `1990` and `5 maja 1990 r.` do not. */
export function countRivals(
  relations: readonly RelatedPair[],
  entities: readonly Pick<LinkedEntity, "attributes">[],
): readonly number[] {
  const values = new Map<string, Set<string>>();
  const keys = relations.map(({ type, subject, object, negated }) => {
    const value: unknown = Reflect.get(entities[object]?.attributes ?? {}, "value");
    if (!once.has(type) || negated === true || typeof value !== "string") return undefined;
    const key = `${type} ${subject}`;
    values.set(key, (values.get(key) ?? new Set()).add(value));
    return key;
  });
  const counts = new Map([...values].map(([key, own]) => [key, distinct(own)]));
  return keys.map((key) => counts.get(key ?? "") ?? 1);
}

/** Dates that no other one tells more exactly: in order, one stands right before what it begins. */
function distinct(values: ReadonlySet<string>): number {
  const sorted = [...values].sort();
  return sorted.filter((value, index) => sorted[index + 1]?.startsWith(value) !== true).length;
}
