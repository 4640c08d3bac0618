import type { TokenMention } from "../../linking/linked.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionsOf } from "../mentions.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { isNegated } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";

const entering: ReadonlySet<string> = new Set(["wchodzić", "wejść"]);

/** `W skład {Rady} wchodzą {A} i {B}`, `{A} wszedł w skład {Rady}` */
export const memberOfComposition: RelationRule = {
  name: "memberOf.composition",
  type: "memberOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (const body of mentionsOf(context, "organization")) {
      if (body.parent !== undefined || document.lowerOf(body.start - 1) !== "skład") continue;
      const clause = clauseAround(context, body.start);
      for (let verb = clause.start; verb < clause.end; verb++) {
        if (!isAnyLemma(context.morphology, verb, entering)) continue;
        for (const member of membersOf(context, body, verb))
          yield {
            type: "memberOf",
            subject: member.entity,
            object: body.entity,
            evidence: { start: Math.min(body.start, member.start), end: Math.max(body.end, member.end) },
            ...(isNegated(context, verb) ? { negated: true } : {}),
          };
        break;
      }
    }
  },
};

/** Right behind the verb a list of names, before it the subject that the clause names: an institution may be part of another as well. */
function membersOf(context: RelationContext, body: TokenMention, verb: number): readonly TokenMention[] {
  if (verb > body.start) {
    const first = nameAfter(context, context.document.formOf(verb + 1) === ":" ? verb + 2 : verb + 1);
    return first ? personList(context, first) : [];
  }
  const { start } = clauseAround(context, verb);
  return subjectsOf(context, verb, { start, end: body.start }).filter((member) => member.start >= start);
}
