import type { TokenMention } from "../../linking/linked.ts";
import { bearersOf } from "../career-bearers.ts";
import { careerVerb } from "../career-verbs.ts";
import { skipBack } from "../filler.ts";
import { mentionAt } from "../mentions.ts";
import { genderOf, isNominative } from "../nominative.ts";
import { nameAfter } from "../person-list.ts";
import { pronounGender } from "../pronoun-gender.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { topicBefore } from "../topic.ts";
import { isFiniteVerb, isPassive, tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const successor = /^następc(?:a|y|ę|ą|zyni|zynię|zynią)$/u;
const predecessor = /^poprzedni(?:k|ka|kowi|kiem|ku|czka|czki|czkę|czką|czce)$/u;

/** The words `następca` and `poprzednik`: `jego następczyni {Ewa Mak}`, `następcą {Jana Lisa} został {Adam Kos}`, `jej poprzednik, insp. {Jan Lis}`. */
export const succeedsSuccessor: RelationRule = {
  name: "succeeds.successor",
  type: "succeeds",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const word = document.lowerOf(token);
      const isSuccessor = successor.test(word);
      if (!isSuccessor && !predecessor.test(word)) continue;
      const near = apposed(context, token + 1);
      const genitive =
        near && !isNominative(context, near) && near.start - token < 8 && document.formOf(token + 1) !== ","
          ? near
          : undefined;
      const clause = clauseAround(context, token);
      const verb = finiteVerb(context, token, clause.end) ?? finiteVerb(context, clause.start, clause.end);
      // "powołano A; poprzednik, B, odszedł"
      const isOwned = hasOwner(context, token) || (!isSuccessor && near !== undefined && genitive === undefined);
      const holder = isOwned || genitive ? named(context, verb, { clause, genitive }) : undefined;
      const first = genitive && !isOwned ? holder : (near ?? holder);
      const second = isOwned ? owner(context, token, { other: first, isSuccessor }) : genitive;
      if (!first || !second || first.entity === second.entity) continue;
      const [subject, object] = isSuccessor ? [first, second] : [second, first];
      yield {
        type: "succeeds",
        subject: subject.entity,
        object: object.entity,
        evidence: { start: Math.min(token, first.start, second.start), end: Math.max(first.end, second.end) },
        ...(isFuture(context, first) || (verb !== undefined && tenseOf(context.morphology, verb) === "future")
          ? { status: "future" }
          : {}),
      };
    }
  },
};

/** `następczyni {Ewa Mak}`, `następca, {insp. Jan Lis}` */
function apposed(context: RelationContext, token: number): TokenMention | undefined {
  const { document } = context;
  const start = document.formOf(token) === "," || document.formOf(token) === ":" ? token + 1 : token;
  const office = mentionAt(context, start, "position");
  return nameAfter(context, office ? office.end : start);
}

function hasOwner({ document }: RelationContext, token: number): boolean {
  return [1, 2].some((back) =>
    /^(?:jego|jej|swo(?:im|ją|jego|jej|jemu|ja)|swój|swego)$/u.test(document.lowerOf(token - back)),
  );
}

interface Owned {
  readonly other: TokenMention | undefined;
  readonly isSuccessor: boolean;
}

/** Whose successor it is: the last person before in the sentence; else of the sentence before, the one whose office it is about; else the topic. */
function owner(context: RelationContext, token: number, { other, isSuccessor }: Owned): TokenMention | undefined {
  const { document } = context;
  const form = [1, 2].map((back) => document.lowerOf(token - back));
  const gender = form.map(pronounGender).find((found) => found !== undefined);
  const own = document.sentenceStart(token);
  const isOther = ({ parent, entity }: TokenMention): boolean =>
    parent === undefined && entity !== other?.entity && (genderOf(context, entity) ?? gender) === gender;
  const before = mentionsIn(context, { start: Math.max(own, token - 40), end: skipBack(context, token) }, "person");
  const near = before.findLast(isOther);
  if (near) return near;
  const start = document.sentenceStart(Math.max(0, own - 1));
  const named = mentionsIn(context, { start, end: own }, "person").filter(isOther);
  const moved = named.findLast((person) => isMoved(context, person, { start, isSuccessor }));
  const isOne = named.every(({ entity }) => entity === named[0]?.entity);
  return moved ?? (isOne ? named[0] : undefined) ?? topicBefore(context, token, gender);
}

/** Whether the sentence shows the person to get an office, or of a successor to leave one. */
function isMoved(
  { found }: RelationContext,
  { entity, end }: TokenMention,
  { start, isSuccessor }: { readonly start: number; readonly isSuccessor: boolean },
): boolean {
  const type = isSuccessor ? "dismissedFrom" : "appointedTo";
  return found.some(
    (relation) =>
      relation.type === type &&
      relation.subject === entity &&
      relation.evidence.start >= start &&
      relation.evidence.start < end + 60,
  );
}

function named(
  context: RelationContext,
  verb: number | undefined,
  { clause, genitive }: { readonly clause: TokenSpan; readonly genitive: TokenMention | undefined },
): TokenMention | undefined {
  if (verb === undefined) return undefined;
  // "na następczynię Jana Lisa wyznaczono {Ewę Mak}", "wybrał {Ewę Mak}"
  const means = context.morphology.lemmasOf(verb).flatMap((lemma) => careerVerb("goal", lemma) ?? [])[0];
  if (means?.isDoneTo && !isPassive(context.morphology, verb)) {
    const start = genitive && genitive.end <= verb ? genitive.end : clause.start;
    return bearersOf(context, { start, end: clause.end }, { token: verb, means })[0];
  }
  return subjectsOf(context, verb, clause)[0];
}

function finiteVerb(context: RelationContext, start: number, end: number): number | undefined {
  for (let token = start; token < end; token++) if (isFiniteVerb(context, token)) return token;
  return undefined;
}

/** `która obejmie stanowisko`: the change is to come. */
function isFuture({ document, morphology, found }: RelationContext, person: TokenMention): boolean {
  if (
    found.some(
      ({ type, subject, status }) => type === "appointedTo" && subject === person.entity && status === "future",
    )
  )
    return true;
  const verb =
    document.lowerOf(person.end) === "," && /^któr[ya]$/u.test(document.lowerOf(person.end + 1)) ? person.end + 2 : -1;
  return verb >= 0 && tenseOf(morphology, verb) === "future";
}
