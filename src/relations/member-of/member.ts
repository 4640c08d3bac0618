import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import type { Status } from "../../types.ts";
import { institutionBefore } from "../clause-organizations.ts";
import { subjectBefore } from "../clause-subject.ts";
import { type DateQualifiers, datesIn } from "../dates.ts";
import { skipForward } from "../filler.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt } from "../mentions.ts";
import { canBeSubject, isNominative } from "../nominative.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround, segmentAround } from "../segments.ts";
import { topicBefore } from "../topic.ts";
import { isFiniteVerb, isNegated, isPluralVerb, type Tense, tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const members: ReadonlySet<string> = new Set(["członek", "członkini", "współzałożyciel", "współzałożycielka"]);

/** The word `członek`: `{Tadeusz Fras}, członek {Rady Seniorów}`, `jest członkiem {NATO} od 1999 r.`, `{GKS}, którego jest członkiem`. */
export const memberOfMember: RelationRule = {
  name: "memberOf.member",
  type: "memberOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    for (let token = 0; token < document.length; token++) {
      if (!isAnyLemma(morphology, token, members)) continue;
      const clause = clauseAround(context, token);
      const organization = organizationOf(context, token, clause);
      if (organization?.type !== "organization") continue;
      const verb = copula(context, clause);
      const beside = membersBeside(context, token, organization);
      const all = beside.length > 0 ? beside : subjects(context, { noun: token, verb, clause, organization });
      const dates = datesIn(context, segmentAround(context, token));
      for (const member of all) {
        if (member.entity === organization.entity) continue;
        const evidence = {
          start: Math.min(token, member.start, organization.start),
          end: Math.max(token + 1, member.end, organization.end),
        };
        yield {
          type: "memberOf",
          subject: member.entity,
          object: organization.entity,
          evidence,
          ...qualify(context, beside.length > 0 ? undefined : verb, dates),
        };
      }
    }
  },
};

/** Behind the word, `zarządu` or an adjective between; before it with `którego`. */
function organizationOf(context: RelationContext, token: number, clause: TokenSpan): TokenMention | undefined {
  const { document } = context;
  const behind = mentionsIn(
    context,
    { start: token + 1, end: Math.min(token + 60, document.length) },
    "organization",
    "person",
    "position",
  )[0];
  if (
    behind?.type === "organization" &&
    behind.start - token <= 3 &&
    !/^[,.;:(]$/u.test(document.formOf(behind.start - 1)) &&
    !hasVerb(context, token + 1, behind.start)
  )
    return behind;
  for (let at = clause.start; at < token; at++) {
    if (/^któr(?:ego|ej)$/u.test(document.lowerOf(at)))
      return mentionEndingAt(context, document.formOf(at - 1) === "," ? at - 1 : at, "organization");
  }
  return undefined;
}

/** `członków zarządu {przyniosła} …` */
function hasVerb(context: RelationContext, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (isFiniteVerb(context, token)) return true;
  return false;
}

/** Names beside the noun: `Jan Lis, członek Rady`, `członkowie Rady: A i B`, `członkini Rady Ewa Mak`. */
function membersBeside(context: RelationContext, token: number, organization: TokenMention): readonly TokenMention[] {
  const { document } = context;
  // „{Słowacja}, od 2004 r. członek”
  const date = mentionEndingAt(context, token, "date");
  const noun = date && document.lowerOf(date.start - 1) === "od" ? date.start - 1 : token;
  if (/^[,(–—-]$/u.test(document.formOf(noun - 1))) {
    const before = mentionsIn(
      context,
      { start: Math.max(document.sentenceStart(noun), noun - 12), end: noun },
      "person",
      "location",
      "organization",
    ).at(-1);
    if (before && skipForward(context, before.end) === noun - 1) return [before];
  }
  const colon = document.formOf(organization.end);
  const first =
    organization.start > token
      ? nameAfter(context, /^[:,–—-]$/u.test(colon) ? organization.end + 1 : organization.end)
      : undefined;
  return first && (colon !== "," || isNominative(context, first)) ? personList(context, first) : [];
}

function copula(context: RelationContext, clause: TokenSpan): number | undefined {
  for (let at = clause.start; at < clause.end; at++) if (isFiniteVerb(context, at)) return at;
  return undefined;
}

interface Predicate {
  readonly noun: number;
  readonly verb: number | undefined;
  readonly clause: TokenSpan;
  readonly organization: TokenMention;
}

/** A country, an organization or a person that is said to be one: `{Polska} jest członkiem NATO`; not `kandydat na członka`. */
function subjects(context: RelationContext, { noun, verb, clause, organization }: Predicate): readonly TokenMention[] {
  const { morphology } = context;
  if (
    verb === undefined ||
    !isAnyLemma(morphology, verb, copulas) ||
    (nominalCases(morphology, noun) & Case.inst) === 0
  )
    return [];
  const others = mentionsIn(context, clause, "location", "organization").filter(
    (mention) =>
      mention !== organization && mention.end <= Math.max(verb, organization.start) && canBeSubject(context, mention),
  );
  if (others.length > 0) return others;
  // „{Instytut}, utworzony w 1973 roku, jest członkiem …”
  const across =
    clause.start < verb - 1 ? undefined : subjectBefore(context, verb, "organization", "location", "person");
  if (across && across !== organization && canBeSubject(context, across)) return [across];
  // „{Związek}, którego członkiem jest {Klub}”
  const behind =
    noun < verb ? (nameAfter(context, verb + 1) ?? mentionAt(context, verb + 1, "organization")) : undefined;
  const isOwnClause = organization.end <= clause.start + 1;
  // „Jest {ona} członkiem Związku”
  const isPronoun = [verb - 1, verb + 1].some((token) => /^(?:on[ao]?|oni)$/u.test(context.document.lowerOf(token)));
  const first =
    behind ??
    (isPronoun ? institutionBefore(context, verb) : undefined) ??
    subjectsOf(context, verb, clause)[0] ??
    // „{PTH}, którego członkinią jest od 2011 r.”
    (isOwnClause
      ? topicBefore(context, organization.start, morphology.hasLemma(noun, "członkini") ? "f" : undefined)
      : undefined);
  if (!first) return [];
  return isPluralVerb(morphology, verb) ? personList(context, first) : [first];
}

const copulas: ReadonlySet<string> = new Set(["być", "zostać", "pozostać", "pozostawać", "stać"]);

/** `będzie członkiem` to come; `był członkiem do 2010 r.` over; `od 2002 r. członkiem` not. */
function statusOf(tense: Tense | undefined, until: number | undefined): Status | undefined {
  if (tense === "future") return "future";
  return tense === "past" && until !== undefined ? "former" : undefined;
}

function qualify(
  context: RelationContext,
  verb: number | undefined,
  { since, until, on }: DateQualifiers,
): Partial<RelationCandidate> {
  const tense = verb === undefined ? undefined : tenseOf(context.morphology, verb);
  const status = statusOf(tense, until);
  const begins = since ?? (status === undefined ? undefined : on);
  return {
    ...(begins === undefined ? {} : { since: begins }),
    ...(until === undefined ? {} : { until }),
    ...(status === undefined ? {} : { status }),
    ...(verb !== undefined && isNegated(context, verb) ? { negated: true } : {}),
  };
}
