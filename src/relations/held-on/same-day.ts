import type { TokenMention } from "../../linking/linked.ts";
import { firstFrom } from "../../match/first-from.ts";
import { TokenFlag } from "../../text/document.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

/** An hour without a day is of the day named last: `W {sobotę} muzeum zaprasza na wykład. O {20.00} zacznie się {koncert}.` Runs after the other `heldOn` rules. */
export const heldOnSameDay: RelationRule = {
  name: "heldOn.sameDay",
  type: "heldOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { entities, found } = context;
    const held = found.filter(({ type }) => type === "heldOn");
    const dated = new Set(held.filter(({ object }) => entities[object]?.type === "date").map(({ subject }) => subject));
    const days = mentionsOf(context, "date").filter((mention) => isDay(context, mention));
    for (const { subject, object, evidence, negated } of held) {
      if (dated.has(subject)) continue;
      const hour = mentionsIn(context, evidence, "time").find(({ entity }) => entity === object);
      const day = hour && dayBefore(context, days, hour.start);
      if (!day) continue;
      dated.add(subject);
      yield {
        type: "heldOn",
        subject,
        object: day.entity,
        evidence: { start: day.start, end: evidence.end },
        ...(negated ? { negated } : {}),
      };
    }
  },
};

// „2025”, „2025-06”, „2025-SP”: longer than a day
const period = /^[\dX]{4}(?:-[\dXA-Z]{2,3})?$/u;

function isDay({ entities }: RelationContext, { entity, parent }: TokenMention): boolean {
  const value: unknown = Reflect.get(entities[entity]?.attributes ?? {}, "value");
  return parent === undefined && typeof value === "string" && !period.test(value);
}

/** The last day named in the sentence or in the one before it, within the paragraph. */
function dayBefore(
  { document }: RelationContext,
  days: readonly TokenMention[],
  hour: number,
): TokenMention | undefined {
  const sentence = document.sentenceStart(hour);
  const first = document.hasFlag(sentence, TokenFlag.paragraphStart) ? sentence : document.sentenceStart(sentence - 1);
  const day = days[firstFrom(days, hour) - 1];
  return day && day.start >= first ? day : undefined;
}
