import { subjectAntecedent } from "../antecedent.ts";
import { isFuture } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import { isHypothetical } from "../hypothetical.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { type Participation, participationIn } from "../participation.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { eventOf } from "./attended-event.ts";
import { isDenied, isMissed, isSubject } from "./subjects.ts";

/** Subjects of a participant predicate: `W zbiórce wzięli udział: insp. {A}, {B} oraz strażacy z {C}`, `Gospodarzem był {A}`. */
export const participatedInClause: RelationRule = {
  name: "participatedIn.clause",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    const parties = context.once(partiesByClause);
    for (const [index, clause] of clauses.list.entries()) {
      if (clause.predicate === undefined || isHypothetical(context, clause)) continue;
      const own = parties.get(index) ?? [];
      const way = participationIn(context, clauses, index) ?? (isMissed(context, clause) ? missed : undefined);
      const called = way ? subjectAntecedent(context, parties, { clauses, clause }) : undefined;
      // an institution takes part by its people: „strażacy z {OSP}, którzy …”
      const antecedent = called?.mention.type === "person" || called?.group !== undefined ? called : undefined;
      if (!way || (own.length === 0 && !antecedent)) continue;
      const event = eventOf(context, { clauses, happenings, index, way });
      if (event === undefined) continue;
      const negated = isDenied(context, clause) || happenings.cancelled.has(event);
      const status = !negated && isFuture(context, clause) ? "future" : undefined;
      const subjects = [
        ...(antecedent ? [antecedent] : []),
        ...own.filter((party) => isSubject(context, party, { clause, way })),
      ];
      for (const party of subjects) {
        const subject = actorOf(holders, party.mention);
        if (subject === undefined) continue;
        yield {
          type: "participatedIn",
          subject,
          object: event,
          evidence: {
            start: Math.min(party.start, clause.predicate),
            end: Math.max(party.mention.end, clause.predicate + 1),
          },
          ...(status ? { status } : {}),
          ...(negated ? { negated } : {}),
        };
      }
    }
  },
};

const missed: Participation = { verbs: new Set(["być"]), isOfCurrent: false };
