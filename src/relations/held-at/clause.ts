import type { TokenMention } from "../../linking/linked.ts";
import { eventClausesOf } from "../event-clauses.ts";
import { kindOf } from "../happenings.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { type Venue, venuesIn } from "./venues.ts";

/** The place or institution nearest the event: `{Spotkanie} odbyło się w siedzibie {Komendy}`; the address follows by other relations (annotation.md, rule 34). */
export const heldAtClause: RelationRule = {
  name: "heldAt.clause",
  type: "heldAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { clauses, happenings, list } = context.once(eventClausesOf);
    const places = new Map<number, TokenMention[]>();
    for (const mention of mentionsOf(context, "location", "organization")) {
      if (mention.parent !== undefined) continue;
      const index = clauses.of[mention.start] ?? -1;
      const there = places.get(index);
      if (there) there.push(mention);
      else places.set(index, [mention]);
    }
    for (const { event, clause, negated, isMain } of list) {
      const inside = places.get(clause) ?? [];
      // „{Uroczystość} zakończył koncert w Operze”: right behind another event it is that one's
      const others = happenings
        .in(clause)
        .filter((other) => other.entity !== event.entity && !isJoined(context, event, other));
      const venues = venuesIn(context, clauses, clause, inside).filter(({ start }) =>
        others.every(({ end }) => end !== start),
      );
      const site = siteOf(context, event, inside);
      const chosen = site
        ? [site, ...followers(context, site, venues)]
        : nearestChain(context, { venues, event, predicate: clauses.list[clause]?.predicate, isMain });
      for (const mention of chosen) {
        if (isHome(context, mention, inside)) continue;
        yield {
          type: "heldAt",
          subject: event.entity,
          object: mention.entity,
          evidence: { start: Math.min(event.start, mention.start), end: Math.max(event.end, mention.end) },
          ...(negated ? { negated } : {}),
        };
      }
    }
  },
};

/** `{Wypadek} i {pościg} w Kazanowie`: both there */
function isJoined({ document }: RelationContext, first: TokenMention, second: TokenMention): boolean {
  return second.start === first.end + 1 && /^(i|oraz)$/u.test(document.lowerOf(first.end));
}

interface Scene {
  readonly venues: readonly Venue[];
  readonly event: TokenMention;
  readonly predicate: number | undefined;
  readonly isMain: boolean;
}

/** The first of the places that hang together nearest the event, with those coordinated to it. */
function nearestChain(context: RelationContext, { venues, event, predicate, isMain }: Scene): readonly TokenMention[] {
  const chains: Venue[][] = [];
  for (const venue of venues) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && venue.start <= last.end + 1 && gapIsFree(context, last.end, venue)) chain.push(venue);
    else chains.push([venue]);
  }
  const anchor = predicate ?? event.start;
  const distance = (chain: readonly Venue[]): number => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last) return Number.POSITIVE_INFINITY;
    const toEvent = first.start > event.start ? first.start - event.end : event.start - last.end;
    const toVerb = first.start > anchor ? first.start - anchor : anchor - last.end;
    return Math.min(toEvent, isMain ? toVerb : toEvent);
  };
  const best = chains.reduce<Venue[] | undefined>(
    (near, chain) => (near === undefined || distance(chain) < distance(near) ? chain : near),
    undefined,
  );
  if (!best || (!isMain && distance(best) > 3)) return [];
  const [head, ...rest] = best;
  if (!head) return [];
  return [
    head.mention,
    ...rest
      .filter((venue) => venue.start === head.start || isCoordinated(context, venue))
      .map(({ mention }) => mention),
  ];
}

function gapIsFree({ document }: RelationContext, from: number, { start, mention }: Venue): boolean {
  if (start < from) return true;
  for (let token = from; token < start; token++)
    if (!["(", ")", ",", "i", "oraz"].includes(document.formOf(token))) return false;
  return mention.start >= from;
}

/** `w A i w B` */
function isCoordinated({ document }: RelationContext, { start }: Venue): boolean {
  const before = document.lowerOf(start - 1);
  return before === "i" || before === "oraz";
}

const incidents: ReadonlySet<string> = new Set(
  "pożar pożarze pożaru pożarem wypadek wypadku zdarzenie wybuch wybuchu eksplozja katastrofa zalanie".split(" "),
);

/** What burns is where it burns: `{pożar} hali firmy {Rec-Plast}`. */
function siteOf(
  { document, morphology }: RelationContext,
  event: TokenMention,
  inside: readonly TokenMention[],
): TokenMention | undefined {
  if (!incidents.has(document.lowerOf(event.end - 1))) return undefined;
  const site = inside.find(({ start }) => start >= event.end);
  if (!site || site.start - event.end > 4 || site.start === event.end) return undefined;
  for (let token = event.end; token < site.start; token++) if ((morphology.cases(token) & 2) === 0) return undefined;
  return site;
}

function followers(context: RelationContext, site: TokenMention, venues: readonly Venue[]): readonly TokenMention[] {
  const next = venues.find(({ start }) => start === site.end);
  return next && context.document.lowerOf(next.start) === "przy" ? [next.mention] : [];
}

/** `{Organizacja ds. Migracji} w {Polsce}`: a country right behind an institution is the institution's. */
function isHome(context: RelationContext, mention: TokenMention, inside: readonly TokenMention[]): boolean {
  const kind: unknown = Reflect.get(context.entities[mention.entity]?.attributes ?? {}, "kind");
  if (kind !== "country" || kindOf(context, mention) !== "country") return false;
  return inside.some(
    ({ type, end }) => type === "organization" && mention.start - end >= 1 && mention.start - end <= 4,
  );
}
