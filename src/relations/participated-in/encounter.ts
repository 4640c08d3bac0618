import { Case } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf, verbsOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import { meetingAt, meetingVerbs } from "../meeting.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `A spotkał się z B`, the meeting named in the clause, right after it, or before. */
export const participatedInEncounter: RelationRule = {
  name: "participatedIn.encounter",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    const parties = context.once(partiesByClause);
    for (const [index, { predicate, start, end }] of clauses.list.entries()) {
      if (predicate === undefined || ![...verbsOf(context, index)].some((verb) => meetingVerbs.has(verb))) continue;
      const object = meetingAt(context, happenings, { start, end })?.entity;
      if (object === undefined) continue;
      const state = stateOf(context, clauses, index);
      for (const party of parties.get(index) ?? []) {
        if (party.isAside) continue;
        const isSubject = party.preposition === undefined && (party.cases & Case.nom) !== 0;
        const isWith = party.preposition === "z" || party.preposition === "ze";
        // who was not met did take part in other ways, perhaps
        if (!isSubject && (!isWith || state.negated)) continue;
        const subject = actorOf(holders, party.mention);
        if (subject !== undefined)
          yield {
            type: "participatedIn",
            subject,
            object,
            evidence: { start: Math.min(party.start, predicate), end: Math.max(predicate + 1, party.mention.end) },
            ...state,
          };
      }
    }
  },
};
