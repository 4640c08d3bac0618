import { Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { isNegated } from "../clause-state.ts";
import { type Clause, clausesOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isTogether } from "../together.ts";

const organizing: ReadonlySet<string> = new Set([
  "organizować",
  "zorganizować",
  "współorganizować",
  "urządzić",
  "urządzać",
]);

// a time and a place may stand between: „organizowany od 2010 r. przez {A}”
const reach = 8;

/** `{turniej} zorganizowany przez {KS „Krata”}`, `zorganizowana przez {A} i {B} {konferencja}` */
export const organizedByParticiple: RelationRule = {
  name: "organizedBy.participle",
  type: "organizedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    const clauses = context.once(clausesOf);
    for (const [index, parties] of context.once(partiesByClause)) {
      let participle: number | undefined;
      for (const party of parties) {
        if (party.isAside || party.governor === undefined) continue;
        if (party.preposition === "przez") participle = participleBefore(context, party.governor);
        const isAgent = party.preposition === "przez" || isTogether(context, party);
        if (!isAgent || participle === undefined) continue;
        const event = nearestTo(happenings.in(index), participle);
        const object = actorOf(holders, party.mention);
        if (event && object !== undefined)
          yield {
            type: "organizedBy",
            subject: event.entity,
            object,
            evidence: { start: Math.min(event.start, participle), end: Math.max(event.end, party.mention.end) },
            ...(isNegatedAt(context, clauses.list[index], participle) ? { negated: true } : {}),
          };
      }
    }

    function participleBefore(scope: RelationContext, preposition: number): number | undefined {
      for (
        let token = preposition - 1;
        token >= preposition - reach && token >= document.sentenceStart(preposition);
        token--
      ) {
        if (morphology.known(token).some(({ lemma, tag }) => organizing.has(lemma) && (tag & 63) === Pos.ppas))
          return token;
        // „organizowany w hali zbudowanej przez {A}”
        if (scope.document.formOf(token) === "," || morphology.hasPos(token, Pos.ppas)) return undefined;
      }
      return undefined;
    }
  },
};

/** `nie był organizowany przez {A}`: the clause's own verb denies it. */
function isNegatedAt(context: RelationContext, clause: Clause | undefined, participle: number): boolean {
  const { predicate } = clause ?? {};
  return (
    clause !== undefined &&
    predicate !== undefined &&
    Math.abs(participle - predicate) <= 2 &&
    isNegated(context, clause)
  );
}

/** The event before a participle, else the one behind it. */
function nearestTo(events: readonly TokenMention[], participle: number): TokenMention | undefined {
  return events.findLast(({ end }) => end <= participle) ?? events.find(({ start }) => start > participle);
}
