import type { TokenMention } from "../../linking/linked.ts";
import { bearersOf } from "../career-bearers.ts";
import { type CareerVerb, careerVerb } from "../career-verbs.ts";
import { datesIn } from "../dates.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround, segmentAround } from "../segments.ts";
import { stepQualifiers } from "../step-qualifiers.ts";
import { stepTold } from "../step-told.ts";
import { isFiniteVerb, isPassive } from "../verb-form.ts";

// the dismissal stands near the words that tell of the change
const farthest = 60;

/** Somebody dismissed whose office the text names as the successor's: `Dyrektorem została A. Zastąpiła {B}, odwołanego 31 marca`, `w miejsce {B}, którego odwołano`. */
export const dismissedFromReplaced: RelationRule = {
  name: "dismissedFrom.replaced",
  type: "dismissedFrom",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const changes = readChanges(context);
    if (changes.size === 0) return;
    for (let token = 0; token < context.document.length; token++) {
      const means = dismissing(context, token);
      if (!means) continue;
      const clause = clauseAround(context, token);
      const told = stepTold(context, clause, token);
      if (!told) continue;
      for (const person of bearersOf(context, clause, { token, means })) {
        const change = changes.get(person.entity);
        if (!change || Math.abs(change.at - token) > farthest) continue;
        yield {
          type: "dismissedFrom",
          subject: person.entity,
          object: change.position,
          evidence: spanWith(token, person),
          ...stepQualifiers({ on: datesIn(context, segmentAround(context, token)).on, ...told }),
        };
      }
    }
  },
};

const ending: ReadonlySet<string> = new Set(["zakończyć", "kończyć"]);

interface Change {
  readonly position: number;
  readonly at: number;
}

/** For who is succeeded the one office that the successor got, or has; nobody whose dismissal has been found. */
function readChanges(context: RelationContext): ReadonlyMap<number, Change> {
  const gone = new Set(context.found.flatMap(({ type, subject }) => (type === "dismissedFrom" ? [subject] : [])));
  const given = officesBy(context, "appointedTo");
  const held = officesBy(context, "holdsPosition");
  const changes = new Map<number, Change>();
  for (const { type, subject, object, evidence, negated } of context.found) {
    if (type !== "succeeds" || negated || gone.has(object)) continue;
    const [position, ...others] = given.get(subject) ?? held.get(subject) ?? [];
    if (position !== undefined && others.length === 0) changes.set(object, { position, at: evidence.start });
  }
  return changes;
}

/** The offices of each person by relations of the type that hold or are to come. */
function officesBy(
  { found }: RelationContext,
  wanted: "appointedTo" | "holdsPosition",
): ReadonlyMap<number, ReadonlySet<number>> {
  const offices = new Map<number, Set<number>>();
  for (const { type, subject, object, status, negated } of found) {
    if (type !== wanted || negated || status === "former") continue;
    const there = offices.get(subject);
    if (there) there.add(object);
    else offices.set(subject, new Set([object]));
  }
  return offices;
}

/** `odwołany`, `którego zdymisjonowano`, `zrezygnował`, `zakończyła kadencję`; not what somebody merely goes away from. */
function dismissing(context: RelationContext, token: number): CareerVerb | undefined {
  if (!isFiniteVerb(context, token) && !isPassive(context.morphology, token)) return undefined;
  for (const lemma of context.morphology.lemmasOf(token)) {
    const means = careerVerb("source", lemma);
    if (ending.has(lemma) && /^kadencj[ęi]$/u.test(context.document.lowerOf(token + 1))) return { kind: "dismissed" };
    if (means && !means.isNoun && (means.isDoneTo || lemma.endsWith("rezygnować"))) return means;
  }
  return undefined;
}

function spanWith(token: number, { start, end }: TokenMention): { readonly start: number; readonly end: number } {
  return { start: Math.min(token, start), end: Math.max(token + 1, end) };
}
