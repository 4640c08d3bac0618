import type { TokenMention } from "../../linking/linked.ts";
import { skipBack } from "../filler.ts";
import { mentionAt } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import { nameAfter } from "../person-list.ts";
import { pronounGender } from "../pronoun-gender.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { topicBefore } from "../topic.ts";
import { isFiniteVerb, tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn } from "../window.ts";

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
      const holder = isOwned || genitive ? named(context, verb, clause) : undefined;
      const first = genitive && !isOwned ? holder : (near ?? holder);
      const second = isOwned ? owner(context, token, first) : genitive;
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

/** Whose successor it is: the last person before, or the one the text is talking about. */
function owner(context: RelationContext, token: number, other: TokenMention | undefined): TokenMention | undefined {
  const form = [1, 2].map((back) => context.document.lowerOf(token - back));
  const gender = form.map(pronounGender).find((found) => found !== undefined);
  const start = Math.max(context.document.sentenceStart(token), token - 40);
  const before = mentionsIn(context, { start, end: skipBack(context, token) }, "person").filter(
    ({ parent, entity }) => parent === undefined && entity !== other?.entity,
  );
  return before.at(-1) ?? topicBefore(context, token, gender);
}

function named(
  context: RelationContext,
  verb: number | undefined,
  clause: { start: number; end: number },
): TokenMention | undefined {
  return verb === undefined ? undefined : subjectsOf(context, verb, clause)[0];
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
