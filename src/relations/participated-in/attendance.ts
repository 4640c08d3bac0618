import { Pos } from "../../lexicon/tag.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf, verbsOf } from "../clauses.ts";
import { type Happenings, happeningsOf } from "../happenings.ts";
import { mentionEndingAt } from "../mentions.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesOf } from "../parties.ts";
import type { Party } from "../party.ts";
import { absences } from "../party-lead.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

const attending: ReadonlySet<string> = new Set(["udziałem", "udziale", "obecności", "asyście", "towarzystwie"]);
const absent: ReadonlySet<string> = new Set(
  "nieobecny nieobecna nieobecnego nieobecnej nieobecnemu nieobecną nieobecnym".split(" "),
);

const leading: ReadonlySet<string> = new Set(["przewodnictwem", "kierownictwem", "dowództwem"]);
const happening: ReadonlySet<string> = new Set("odbyć odbywać toczyć trwać przebiegać przeprowadzić".split(" "));

/** `z udziałem {A} i {B}`, `pod przewodnictwem {A}`, `w obecności {A}`, `bez udziału {A}`, `{A} w asyście {B}`, `w imieniu nieobecnego {A}`. */
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
      const isAttending =
        party.preposition !== undefined &&
        (attending.has(party.preposition) || isLeading(context, party, { happenings, index }));
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

interface Scene {
  readonly happenings: Happenings;
  readonly index: number;
}

/** `{rozprawa}, pod przewodnictwem {A}`, `toczyła się pod przewodnictwem {A}`; but `jury pod przewodnictwem {A}`, `wydział działa pod kierownictwem {A}`. */
function isLeading(
  context: RelationContext,
  { preposition, governor = 0, mention }: Party,
  { happenings, index }: Scene,
): boolean {
  const { document, morphology } = context;
  const under = governor - 1;
  if (mention.type !== "person" || !leading.has(preposition ?? "") || document.lowerOf(under) !== "pod") return false;
  const isOfNoun = morphology.hasPos(under - 1, Pos.subst) && !mentionEndingAt(context, under, "event", "date", "time");
  const isHappening = [...verbsOf(context, index)].some((verb) => happening.has(verb));
  return !isOfNoun && (isHappening || happenings.in(index).some(({ end }) => end <= under));
}
