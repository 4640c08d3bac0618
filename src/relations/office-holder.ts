import type { TokenMention } from "../linking/linked.ts";
import type { RelationContext } from "./rule.ts";

/** Who each office stands for: the first person that the text shows in it, unless it is a former one. */
export type Holders = ReadonlyMap<number, number>;

export function readHolders({ found }: Pick<RelationContext, "found">): Holders {
  const holders = new Map<number, number>();
  for (const { type, subject, object, status } of found) {
    if (type === "holdsPosition" && status !== "former" && !holders.has(object)) holders.set(object, subject);
  }
  return holders;
}

/** The person or institution that a mention makes act: an office acts through its holder. */
export function actorOf(holders: Holders, { type, entity }: TokenMention): number | undefined {
  return type === "position" ? holders.get(entity) : entity;
}

/** What a mention stands for when it is represented: the holder of an office when the text names one, else the office (annotation.md, rule 30). */
export function representedBy(holders: Holders, { type, entity }: TokenMention): number {
  return type === "position" ? (holders.get(entity) ?? entity) : entity;
}
