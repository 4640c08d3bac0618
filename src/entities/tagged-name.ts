import { yielding } from "../../data/compiled/confidence.ts";
import type { EntityType } from "../types.ts";
import { isNesting } from "./nesting.ts";
import { isInQuotedName } from "./official-name/quote.ts";
import type { Found, RuleContext } from "./rule.ts";

/** Types of ours that the tagger knows something of. */
export type TaggedType = Extract<
  EntityType,
  "person" | "organization" | "location" | "event" | "work" | "product" | "law"
>;

/** A name that the tagger sees, in a type of ours and with the span that our guide gives it. */
export interface TaggedName {
  readonly type: TaggedType;
  /** First token, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** What the tagger's layers call it, the surest first: `settlement`, `medium`, `relAdj`. */
  readonly labels: readonly string[];
  /** Of a person: given names, surnames and by-names, in text order. */
  readonly parts: readonly NamePart[];
  /** Measured share of such names that are right. */
  readonly confidence: number;
}

export interface NamePart {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a type that a rule may still find: what surer rules have found already at their place leaves them room. */
export function taggedNames(context: RuleContext, type: TaggedType): readonly TaggedName[] {
  const names = (context.tagged ?? []).filter(
    // „Pan |Tadeusz|”: nothing is named inside a title (annotation.md, rule 3)
    (name) => name.type === type && !isInQuotedName(context, name.start),
  );
  if (names.length === 0) return names;
  const byToken = new Map<number, TaggedName[]>();
  for (const name of names) {
    for (let token = name.start; token < name.end; token++) {
      const there = byToken.get(token);
      if (there) there.push(name);
      else byToken.set(token, [name]);
    }
  }
  const excluded = new Set<TaggedName>();
  for (const candidate of context.found.all) {
    for (let token = candidate.start; token < candidate.end; token++)
      for (const name of byToken.get(token) ?? []) if (excludes(candidate, name)) excluded.add(name);
  }
  return names.filter((name) => !excluded.has(name));
}

function excludes(candidate: Found, { type, start, end, confidence }: TaggedName): boolean {
  if ((candidate.confidence ?? yielding[candidate.rule] ?? 1) <= confidence) return false;
  // the one checked place: nesting looks at nothing else of a candidate; a person has a given name till the rule reads it
  const name = { type, start, end, confidence, attributes: { givenNames: "" }, rule: "", order: 0 } as Found;
  return !isNesting(candidate, name);
}
