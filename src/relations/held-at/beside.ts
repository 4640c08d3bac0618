import type { TokenMention } from "../../linking/linked.ts";
import { firstFrom } from "../../match/first-from.ts";
import { clausesOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";
import { venuesIn } from "./venues.ts";

// „{zawody} na stadionie miejskim im. {…}”: how far behind the event its place may start
const reach = 8;

/** A place that belongs to the event's name or stands right behind it: `wojna w {Ukrainie}`, `{Dni Młodzieży} w {Krakowie}`, `na {konferencję} do {Katowic}`. */
export const heldAtBeside: RelationRule = {
  name: "heldAt.beside",
  type: "heldAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, mentions } = context;
    const clauses = context.once(clausesOf);
    const { cancelled } = context.once(happeningsOf);
    for (const [index, event] of mentions.entries()) {
      if (event.type !== "event") continue;
      const inName = mentionsIn(context, event, "location", "organization").filter(
        ({ parent, start }) => parent === index && /^(we?|na)$/u.test(document.lowerOf(start - 1)),
      );
      const behind = event.parent === undefined ? placeBehind(context, event) : undefined;
      const [venue] = behind ? venuesIn(context, clauses, clauses.of[event.start] ?? -1, [behind], event.end) : [];
      const isGoal =
        behind?.type === "location" && behind.start === event.end + 1 && document.lowerOf(event.end) === "do";
      const isBeside = isGoal || venue?.start === event.end;
      for (const place of behind && isBeside ? [...inName, behind] : inName) {
        yield {
          type: "heldAt",
          subject: event.entity,
          object: place.entity,
          evidence: { start: event.start, end: Math.max(event.end, place.end) },
          ...(cancelled.has(event.entity) ? { negated: true } : {}),
        };
      }
    }
  },
};

function placeBehind(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  // the name of the place may be longer than the way to it
  const stretch = { start: end, end: end + reach };
  return mentionsFrom(context, stretch).find(({ parent }) => parent === undefined);
}

function mentionsFrom(
  { mentions }: RelationContext,
  { start, end }: { readonly start: number; readonly end: number },
): readonly TokenMention[] {
  const found: TokenMention[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.type === "location" || mention.type === "organization") found.push(mention);
  }
  return found;
}
