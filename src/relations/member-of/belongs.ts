import type { TokenMention } from "../../linking/linked.ts";
import type { OrganizationKind } from "../../types.ts";
import { datesIn } from "../dates.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionEndingAt, mentionsOf } from "../mentions.ts";
import { canBeSubject } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { topicBefore } from "../topic.ts";
import { isFiniteVerb, isNegated, subjectGender, tenseOf } from "../verb-form.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const joining: ReadonlySet<string> = new Set(["przystąpić", "przystępować", "wstąpić", "dołączyć", "wejść"]);
const belonging: ReadonlySet<string> = new Set(["należeć"]);
const leaving: ReadonlySet<string> = new Set(["wystąpić", "występować", "odejść"]);
// bodies that have members; one serves in the others
const bodies: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  "international",
  "ngo",
  "party",
  "sport",
  "religious",
  "other",
]);

/** Verbs of membership: `{Polska} przystąpiła do {UE}`, `należy do {Federacji} od 2019 r.`, `{Litwa} i {Polska} są w {Unii Europejskiej}`. */
export const memberOfBelongs: RelationRule = {
  name: "memberOf.belongs",
  type: "memberOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const organization of mentionsOf(context, "organization")) {
      if (organization.parent !== undefined || !hasMembers(context, organization)) continue;
      const clause = clauseAround(context, organization.start);
      const verb = verbFor(context, organization, clause);
      if (verb === undefined) continue;
      const { document, morphology } = context;
      const isOver = document.lowerOf(verb + 1) === "już" && isNegated(context, verb);
      const isLeft = isAnyLemma(morphology, verb, leaving);
      const { since, until, on } = datesIn(context, clause);
      const begins = since ?? (isAnyLemma(morphology, verb, joining) ? on : undefined);
      const isFuture = tenseOf(morphology, verb) === "future";
      for (const member of membersOf(context, organization, verb, clause)) {
        yield {
          type: "memberOf",
          subject: member.entity,
          object: organization.entity,
          evidence: clause,
          ...(begins === undefined || isOver ? {} : { since: begins }),
          ...(until === undefined ? {} : { until }),
          ...(isOver || isLeft ? { status: "former" } : {}),
          ...(isFuture && !isOver && !isLeft ? { status: "future" } : {}),
          ...(isNegated(context, verb) && !isOver ? { negated: true } : {}),
        };
      }
    }
  },
};

function hasMembers({ entities }: RelationContext, { entity }: TokenMention): boolean {
  const attributes = entities[entity]?.attributes;
  const kind = attributes && "kind" in attributes ? attributes.kind : undefined;
  return kind === undefined || [...bodies].some((body) => body === kind);
}

/** The verb that the preposition asks for: `do` of joining and belonging, `z` of leaving, `w` of being in it. */
function verbFor(context: RelationContext, { start }: TokenMention, clause: TokenSpan): number | undefined {
  const { document, morphology } = context;
  const preposition = document.lowerOf(firstJoined(context, start) - 1);
  for (let at = clause.start; at < clause.end; at++) {
    if (!isFiniteVerb(context, at)) continue;
    if (preposition === "do" && (isAnyLemma(morphology, at, joining) || isAnyLemma(morphology, at, belonging)))
      return at;
    if ((preposition === "z" || preposition === "ze") && isAnyLemma(morphology, at, leaving)) return at;
    if ((preposition === "w" || preposition === "we") && /^(?:jest|są)$/u.test(document.lowerOf(at)) && start - at <= 3)
      return at;
  }
  return undefined;
}

// bodies joined in a row
const mostJoined = 10;

/** Where the first of joined bodies begins: `do {NATO} i Unii Europejskiej`. */
function firstJoined(context: RelationContext, start: number): number {
  let first = start;
  for (let joined = 0; joined < mostJoined && /^(?:i|oraz|,)$/u.test(context.document.lowerOf(first - 1)); joined++) {
    const before = mentionEndingAt(context, first - 1, "organization");
    if (!before) break;
    first = before.start;
  }
  return first;
}

function membersOf(
  context: RelationContext,
  organization: TokenMention,
  verb: number,
  clause: TokenSpan,
): readonly TokenMention[] {
  const isIn = /^(?:jest|są)$/u.test(context.document.lowerOf(verb));
  const types = isIn ? (["location"] as const) : (["location", "organization"] as const);
  const named = mentionsIn(context, clause, ...types).filter(
    (mention) =>
      mention.entity !== organization.entity &&
      firstJoined(context, mention.start) !== firstJoined(context, organization.start) &&
      canBeSubject(context, mention),
  );
  const before = named.filter(({ end }) => end <= Math.max(verb, organization.start));
  if (before.length > 0) return before;
  if (isIn) return [];
  // „Do {Związku} należą m.in. {Gniezno} i {Września}”
  const behind = organization.end <= verb ? named.filter(({ start }) => start > verb) : [];
  if (behind.length > 0) return behind;
  const person = mentionsIn(context, clause, "person").find((mention) => canBeSubject(context, mention));
  const last = person ?? lastSubject(context, clause.start, organization);
  if (last) return [last];
  // „{Jan Lis} … . Od 1995 r. należał do Towarzystwa”
  const gender = subjectGender(context.morphology, verb);
  const topic = gender === "n" ? undefined : topicBefore(context, clause.start, gender);
  return topic ? [topic] : [];
}

/** Who or what the sentence before the clause, or the sentence before that, was about. */
function lastSubject(context: RelationContext, token: number, organization: TokenMention): TokenMention | undefined {
  const { document } = context;
  const start = document.sentenceStart(Math.max(0, document.sentenceStart(token) - 1));
  const before = mentionsIn(
    context,
    { start: Math.max(start, token - 60), end: token },
    "person",
    "organization",
    "location",
  );
  return before.filter((mention) => mention.entity !== organization.entity && canBeSubject(context, mention)).at(-1);
}
