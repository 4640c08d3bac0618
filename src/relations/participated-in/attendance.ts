import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { happeningsOf } from "../happenings.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesOf } from "../parties.ts";
import type { Party } from "../party.ts";
import { absences } from "../party-lead.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const attending: ReadonlySet<string> = new Set(["udziałem", "udziale", "obecności", "asyście", "towarzystwie"]);
const absent: ReadonlySet<string> = new Set(
  "nieobecny nieobecna nieobecnego nieobecnej nieobecnemu nieobecną nieobecnym".split(" "),
);

/** `z udziałem {A} i {B}`, `w obecności {A}`, `bez udziału {A}`, `{A} w asyście {B}`, `w imieniu nieobecnego {A}`. */
export const participatedInAttendance: RelationRule = {
  name: "participatedIn.attendance",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    let before: Party | undefined;
    for (const party of context.once(partiesOf)) {
      if (party.isAside) continue;
      const index = clauses.of[party.start] ?? -1;
      const subject = actorOf(holders, party.mention);
      const isAbsent =
        absences.has(party.preposition ?? "") ||
        absent.has(context.document.lowerOf(party.start)) ||
        absent.has(context.document.lowerOf(party.start - 1));
      const isAttending = party.preposition !== undefined && attending.has(party.preposition);
      const event =
        isAttending || isAbsent ? (happenings.in(index)[0] ?? happenings.currentAt(party.start)) : undefined;
      if (event !== undefined && subject !== undefined) {
        const evidence = {
          start: Math.min(party.governor ?? party.start, event.start),
          end: Math.max(party.mention.end, event.end),
        };
        const state = isAbsent ? { negated: true } : stateOf(context, clauses, index);
        yield { type: "participatedIn", subject, object: event.entity, evidence, ...state };
        const escorted =
          party.preposition === "asyście" && before && clauses.of[before.start] === index
            ? actorOf(holders, before.mention)
            : undefined;
        if (escorted !== undefined)
          yield { type: "participatedIn", subject: escorted, object: event.entity, evidence, ...state };
      }
      before = party;
    }
  },
};
