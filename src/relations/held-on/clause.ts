import type { TokenMention } from "../../linking/linked.ts";
import { type EventClause, type EventClauses, eventClausesOf } from "../event-clauses.ts";
import { mentionsOf } from "../mentions.ts";
import { hasParticiple } from "../participle-between.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Days and hours in the clause that says that the event takes place: `{9 lutego} o {10.00} odbyło się {spotkanie}` (annotation.md, rule 34). */
export const heldOnClause: RelationRule = {
  name: "heldOn.clause",
  type: "heldOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const eventClauses = context.once(eventClausesOf);
    const when = mentionsOf(context, "date", "time").filter(({ parent }) => parent === undefined);
    const byClause = new Map<number, TokenMention[]>();
    for (const mention of when) {
      const index = eventClauses.clauses.of[mention.start] ?? -1;
      const there = byClause.get(index);
      if (there) there.push(mention);
      else byClause.set(index, [mention]);
    }
    for (const eventClause of eventClauses.list) {
      const { event, clause, negated } = eventClause;
      for (const mention of whenOf(context, eventClauses, { eventClause, byClause })) {
        const evidence = { start: Math.min(event.start, mention.start), end: Math.max(event.end, mention.end) };
        yield {
          type: "heldOn",
          subject: event.entity,
          object: mention.entity,
          evidence,
          ...(negated ? { negated } : {}),
        };
      }
      for (const holiday of framedHolidays(context, eventClauses, clause)) {
        const day = (byClause.get(clause) ?? []).find(
          (mention) => mention.type === "date" && Math.abs(mention.end - holiday.start) <= 3,
        );
        if (day)
          yield {
            type: "heldOn",
            subject: holiday.entity,
            object: day.entity,
            evidence: { start: Math.min(day.start, holiday.start), end: Math.max(day.end, holiday.end) },
          };
      }
    }
  },
};

interface Scene {
  readonly eventClause: EventClause;
  readonly byClause: ReadonlyMap<number, readonly TokenMention[]>;
}

function whenOf(
  context: RelationContext,
  { clauses, happenings }: EventClauses,
  { eventClause, byClause }: Scene,
): readonly TokenMention[] {
  const { event, clause, isReport, isMain, isFrame } = eventClause;
  const { start, predicate, before } = clauses.list[clause] ?? { start: 0 };
  const others = predicate === undefined ? happenings.in(clause) : [];
  const inside = (byClause.get(clause) ?? []).filter(
    (mention) =>
      isOfEvent(context, mention, { event, predicate, start }) &&
      // „W programie: msza (godz. 10), festyn (godz. 14)”: each its own hour
      !others.some((other) => other.start >= event.end && other.end <= mention.start),
  );
  const named = isMain || happenings.in(clause).length > 0 ? inside : [];
  const isClear = isMain && !isFrame;
  const own = named.filter(
    (mention) => isClear || (!isPart(context, mention) && !(isFrame && mention.start > event.start)),
  );
  const fitting = isReport ? inside.filter(({ type }) => type === "date") : own;
  if (fitting.some(({ type }) => type === "date") || fitting.length === 0 || before === undefined) return fitting;
  // „W czwartek kadra świętowała rocznicę; apel odbył się o 10.00”: the day stands before
  const first = clauses.list[before];
  const day = (byClause.get(before) ?? []).find(
    ({ type, start: at }) => type === "date" && first !== undefined && at <= first.start + 3,
  );
  return day && !clauses.list[clause]?.isRelative ? [day, ...fitting] : fitting;
}

/** `akcją dowodził A, od {godz. 5} B`: since when somebody was there. */
function isPart({ document }: RelationContext, { start }: TokenMention): boolean {
  return document.lowerOf(start - 1) === "od" || document.lowerOf(start - 1) === "do";
}

interface Place {
  readonly event: TokenMention;
  readonly predicate: number | undefined;
  readonly start: number;
}

const comparing: ReadonlySet<string> = new Set(["niż", "wobec", "analogicznym", "porównaniu"]);

/** Not the date of something else: `umowy z dnia {…}`, `przyjętych {29 grudnia}`, `niż {rok wcześniej}`. */
function isOfEvent(context: RelationContext, mention: TokenMention, { event, predicate, start }: Place): boolean {
  const { document } = context;
  if (comparing.has(document.lowerOf(mention.start - 1)) || comparing.has(document.lowerOf(mention.start - 2)))
    return false;
  if (document.lowerOf(mention.start - 1) === "dnia" && document.lowerOf(mention.start - 2) === "z") return false;
  // „policjantka z lat 20.”; but „w nocy z 5 na 6 maja”
  if (document.lowerOf(mention.start - 1) === "z" && document.lowerOf(mention.end) !== "na") return false;
  const from = Math.max(start, ...[event.end, predicate ?? 0].filter((token) => token < mention.start));
  return !hasParticiple(context, from, mention.start);
}

/** `w {Międzynarodowym Dniu Seniora}` beside the date. */
function framedHolidays(
  { document, entities }: RelationContext,
  { happenings }: EventClauses,
  clause: number,
): readonly TokenMention[] {
  return happenings.in(clause).filter(({ start, entity }) => {
    const kind: unknown = Reflect.get(entities[entity]?.attributes ?? {}, "kind");
    const word = document.lowerOf(start - 1);
    return kind === "holiday" && (word === "w" || word === "we");
  });
}
