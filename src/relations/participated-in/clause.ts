import { Case, Pos } from "../../lexicon/tag.ts";
import { subjectAntecedent } from "../antecedent.ts";
import { isFuture } from "../clause-state.ts";
import { type Clauses, clausesOf } from "../clauses.ts";
import { anaphorIn, type Happenings, happeningsOf, kindOf } from "../happenings.ts";
import { mentionAt } from "../mentions.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { type Participation, participationIn } from "../participation.ts";
import { partiesByClause } from "../parties.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { eventOf } from "./attended-event.ts";
import { carriedSubjects } from "./carried.ts";
import { isDenied, isMissed, isSubject, missedAntecedent } from "./subjects.ts";

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
      if (clause.predicate === undefined) continue;
      const own = parties.get(index) ?? [];
      const way = participationIn(context, clauses, index) ?? presenceIn(context, { clauses, happenings, index });
      const called = way
        ? (subjectAntecedent(context, parties, { clauses, clause }) ??
          missedAntecedent(context, parties, { clauses, clause }))
        : undefined;
      // an institution takes part by its people: „strażacy z {OSP}, którzy …”
      const antecedent = called?.mention.type === "person" || called?.group !== undefined ? called : undefined;
      if (!way) continue;
      const event = eventOf(context, { clauses, happenings, index, way });
      if (event === undefined) continue;
      const negated = isDenied(context, clause) || happenings.cancelled.has(event);
      const status = !negated && (way.isAnnounced || isFuture(context, clause)) ? "future" : undefined;
      const subjects = [
        ...(antecedent ? [antecedent] : []),
        ...own.filter((party) => isSubject(context, party, { clause, way })),
      ];
      const isNamed = happenings.in(index).length > 0 || anaphorIn(context, clause.start, clause.end) !== undefined;
      const carried =
        subjects.length === 0 && isNamed
          ? carriedSubjects(context, { clauses, index, way, byClause: parties })
          : subjects.map(({ start, mention }) => ({ ...mention, start }));
      for (const mention of carried) {
        const subject = actorOf(holders, mention);
        if (subject === undefined) continue;
        yield {
          type: "participatedIn",
          subject,
          object: event,
          evidence: {
            start: Math.min(mention.start, clause.predicate),
            end: Math.max(mention.end, clause.predicate + 1),
          },
          ...(status ? { status } : {}),
          ...(negated ? { negated } : {}),
        };
      }
    }
  },
};

const presence: Participation = { verbs: new Set(["być"]), isOfCurrent: false };

interface Place {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly index: number;
}

/** `Na {zjeździe} był {A}`, `{A} na {rozprawie} nie było`: whoever is or is missed there. */
function presenceIn(context: RelationContext, { clauses, happenings, index }: Place): Participation | undefined {
  const { document, morphology } = context;
  const clause = clauses.list[index];
  if (!clause) return undefined;
  if (isMissed(context, clause)) return presence;
  const { predicate, start, end } = clause;
  if (predicate === undefined || !morphology.hasLemma(predicate, "być")) return undefined;
  // „z wizytą w Kutnie był A”
  const isThere = happenings
    .in(index)
    .some(
      (event) =>
        document.lowerOf(event.start - 1) === "na" ||
        (document.lowerOf(event.start - 1) === "z" && kindOf(context, event) === "visit"),
    );
  // „na zjeździe była przewodniczącą”, „na zjeździe był wybrany”
  for (let token = start; token < end && isThere; token++) {
    const event = mentionAt(context, token, "event");
    if (event) {
      token = event.end - 1;
      continue;
    }
    const isNoun = morphology.hasPos(token, Pos.subst) && morphology.cases(token, Pos.subst) === Case.inst;
    if (isNoun || morphology.hasPos(token, Pos.ppas)) return undefined;
  }
  return isThere ? presence : undefined;
}
