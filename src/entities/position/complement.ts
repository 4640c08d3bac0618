import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { adjectiveEnd } from "./adjectives.ts";
import { insideEnd, organizationEnd, placeEnd, postEnd, territorialSeatEnd, unitEnd } from "./institution.ts";
import { leavesMatter, matterEnd } from "./matter.ts";
import { officeEnd } from "./nested-office.ts";
import { fixedEnd, nounEnd } from "./noun.ts";

/** How far an office has been read. */
export interface State {
  /** Head noun; adjectives before it are part of the office too. */
  readonly head: number;
  /** Token after what has been read. */
  readonly end: number;
  /** Kinds of complement read already; each stands once. */
  readonly used: ReadonlySet<string>;
  /** How many offices this one stands inside. */
  readonly depth: number;
}

export type Reader = (context: RuleContext, state: State) => number;

const readers: readonly (readonly [kind: string, read: Reader])[] = [
  ["adjective", adjectiveEnd],
  ["office", nestedEnd],
  ["organization", organizationEnd],
  ["matter", matterEnd],
  ["seat", territorialSeatEnd],
  ["inside", insideEnd],
  ["place", placeEnd],
  ["noun", nounEnd],
  ["post", postEnd],
  ["fixed", fixedEnd],
];

/** Token after everything that belongs to an office whose head ends before `start`: through its last complement (annotation.md, rule 10). */
export function complementEnd(context: RuleContext, head: number, start: number): number {
  return readComplements(context, { head, start, depth: 0 });
}

// „zastępca naczelnika wydziału sekretariatu komendanta”; deeper is nobody's office
const deepest = 3;

interface Reading {
  readonly head: number;
  readonly start: number;
  /** How many offices this one stands inside. */
  readonly depth: number;
}

function readComplements(context: RuleContext, { head, start, depth }: Reading): number {
  const { document } = context;
  const used = new Set<string>(leavesMatter(context, head) ? ["matter"] : []);
  let end = unitEnd(context, head, start);
  for (;;) {
    if (end >= document.sentenceEnd(head) || document.hasFlag(end, TokenFlag.lineStart)) return end;
    const step = nextStep(context, { head, end, used, depth });
    if (!step) return end;
    used.add(step.kind);
    end = step.end;
  }
}

function nestedEnd(context: RuleContext, { end, depth }: State): number {
  if (depth >= deepest) return end;
  return officeEnd(context, end, (head, start) => readComplements(context, { head, start, depth: depth + 1 }));
}

function nextStep(context: RuleContext, state: State): { readonly kind: string; readonly end: number } | undefined {
  for (const [kind, read] of readers) {
    if (state.used.has(kind)) continue;
    const end = read(context, state);
    if (end > state.end) return { kind, end };
  }
  return undefined;
}
