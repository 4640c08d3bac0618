import type { Found } from "../entities/rule.ts";
import type { EntityType } from "../types.ts";
import { type Group, groupBy, type LinkContext, type Linker, mergeAttributes } from "./group.ts";
import type { LinkRule } from "./link-rule.ts";
import { nameOf } from "./name.ts";

// the attributes that tell two values of a type apart (annotation.md, rule 19); types not named go by their name
const keys: Partial<Record<EntityType, readonly string[]>> = {
  date: ["value"],
  time: ["value"],
  duration: ["value"],
  set: ["value"],
  money: ["amount", "currency"],
  quantity: ["amount", "unit"],
  percent: ["amount"],
  age: ["years"],
  contact: ["value"],
  identifier: ["value"],
  rank: ["service", "full"],
  title: ["full"],
  demonym: [],
};

/** One entity per value in a document: dates, amounts, ranks, titles, awards, works, products. */
export const linkByValue: Linker<EntityType> = (context, mentions) =>
  groupBy(mentions, (mention) => keyOf(context, mention)).map((members): Group => {
    const [first] = members;
    const joined = keys[first.type] === undefined ? {} : { joined: byValue(members) };
    return { members, ...joined, name: nameOf(context, first), attributes: attributesOf(members) };
  });

function byValue(members: readonly Found[]): ReadonlyMap<Found, LinkRule> {
  return new Map(members.map((member) => [member, "same value"]));
}

/** `ponad 300 zł` and `300 zł` are one amount (annotation.md, rule 19), of which only what all mentions say is said. */
function attributesOf(members: readonly Found[]): Readonly<Record<string, unknown>> {
  const { approximation, ...attributes } = mergeAttributes(members);
  const isShared = members.every((member) => mergeAttributes([member])["approximation"] === approximation);
  return isShared && approximation !== undefined ? { ...attributes, approximation } : attributes;
}

function keyOf(context: LinkContext, mention: Found): string {
  const attributes: Readonly<Record<string, unknown>> = { ...mention.attributes };
  const values = (keys[mention.type] ?? []).map((key) => attributes[key]).filter((value) => value !== undefined);
  return values.length > 0 ? values.join("|") : nameOf(context, mention).toLowerCase();
}
