import type { TokenMention } from "../../linking/linked.ts";
import { firstFrom } from "../../match/first-from.ts";
import { TokenFlag } from "../../text/document.ts";
import { isDash } from "../apposition.ts";
import { calledBackSuspects, hasSuspectPronoun } from "../called-back-suspects.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { stretchesOf } from "../stretches.ts";
import { groupsIn, type SuspectGroup, suspectsOf } from "../suspects.ts";
import { rememberSuspect } from "../told-suspects.ts";
import { isFiniteVerb } from "../verb-form.ts";
import type { TokenSpan } from "../window.ts";
import { isOfCharge, isOfCrimes, isOfPenalty, isPenal } from "./articles.ts";
import { isDenied } from "./denied.ts";

/**
 * Articles that a person is charged under: each goes to the names before it in its part of the sentence, else to those behind it (`Zarzut z art. … usłyszał
 * {Jan K.}`), else to whom the part calls back; `dodatkowo` keeps the charge before.
 */
export const chargedUnder: RelationRule = {
  name: "chargedUnder.charge",
  type: "chargedUnder",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    const suspects = suspectsOf(context);
    const laws = mentionsOf(context, "law").filter((law) => law.parent === undefined && isPenal(context, law));
    const told: TokenMention[] = [];
    let next = 0;
    let read = 0;
    for (let index = 0; index < laws.length; ) {
      const law = laws[index]?.start ?? 0;
      const start = Math.max(document.sentenceStart(law), read, law - longest);
      const end = Math.min(wholeEnd(context, start), law + longest);
      read = end;
      const first = index;
      while (index < laws.length && (laws[index]?.start ?? end) < end) index++;
      for (; (suspects[next]?.start ?? document.length) < start; next++) rememberSuspect(told, suspects[next]);
      const named: TokenMention[] = [];
      for (const suspect of suspects.slice(next, next + longest)) if (suspect.start < end) named.push(suspect);
      yield* chargesIn(context, { start, end, laws: laws.slice(first, index), named, told });
    }
  },
};

// a bound for hostile text: tokens of a sentence on either side of an article
const longest = 300;

/** End of the sentence; one without a verb that ends with a code of law goes on: `Poszukiwany za czyn z art. 286 § 1 k.k. | Jan K. został …`. */
function wholeEnd(context: RelationContext, start: number): number {
  const { document } = context;
  const end = document.sentenceEnd(start);
  if (
    end >= document.length ||
    document.hasFlag(end, TokenFlag.paragraphStart) ||
    !mentionEndingAt(context, end, "law")
  )
    return end;
  // „… a z art. 291 § 1 k.k. | – Anna Z.”
  if (isDash(document.formOf(end)) && !document.hasFlag(end, TokenFlag.lineStart)) return document.sentenceEnd(end);
  return hasVerb(context, { start: Math.max(start, end - longest), end }) ? end : document.sentenceEnd(end);
}

interface Sentence extends TokenSpan {
  readonly laws: readonly TokenMention[];
  readonly named: readonly TokenMention[];
  /** Suspects of the sentences before. */
  readonly told: readonly TokenMention[];
}

function* chargesIn(
  context: RelationContext,
  { laws, named, told, ...sentence }: Sentence,
): Iterable<RelationCandidate> {
  const groups = groupsIn(context, named);
  let before: { readonly persons: readonly TokenMention[]; readonly laws: readonly TokenMention[] } = {
    persons: [],
    laws: [],
  };
  for (const stretch of stretchesOf(context, sentence)) {
    const own = groups.filter(({ start }) => start >= stretch.start && start < stretch.end);
    for (const law of laws.filter(({ start }) => start >= stretch.start && start < stretch.end)) {
      const persons = accusedOf(context, { law, stretch, groups: own, last: before.persons, told });
      if (persons.length === 0 || !isCharge(context, law, { stretch, sentence })) continue;
      const part = partOf(stretch, { groups: own, laws, law });
      const negated = isDenied(context, part);
      const added = isAdded(context, {
        start: own.findLast(({ end }) => end <= law.start)?.start ?? stretch.start,
        end: law.start,
      })
        ? before.laws
        : [];
      for (const person of persons) {
        for (const article of [law, ...added]) {
          yield {
            type: "chargedUnder",
            subject: person.entity,
            object: article.entity,
            evidence: spanOf(person, article),
            ...(negated ? { negated } : {}),
          };
        }
      }
      const isSame = persons.every(({ entity }) => before.persons.some((other) => other.entity === entity));
      before = { persons, laws: isSame ? [...before.laws, law] : [law] };
    }
    const last = own.at(-1);
    if (last && !before.persons.some(({ start }) => start >= last.start))
      before = { persons: last.persons, laws: before.laws };
  }
}

interface Charge {
  readonly law: TokenMention;
  readonly stretch: TokenSpan;
  readonly groups: readonly SuspectGroup[];
  /** The suspects that the stretches before were about. */
  readonly last: readonly TokenMention[];
  readonly told: readonly TokenMention[];
}

function accusedOf(context: RelationContext, { law, stretch, groups, last, told }: Charge): readonly TokenMention[] {
  const { document } = context;
  const before = groups.findLast(({ end }) => end <= law.start);
  if (before) return before.persons;
  const recent = [...told];
  for (const person of last) rememberSuspect(recent, person);
  if (hasSuspectPronoun(context, { start: stretch.start, end: law.start }))
    return calledBackSuspects(context, stretch, recent);
  const behind = groups.find(({ start }) => start >= law.end);
  // „Usłyszał zarzut z art. 1, Jan K. z art. 2”: the name starts a part of its own
  if (behind && (document.formOf(behind.start - 1) !== "," || hasVerb(context, { start: law.end, end: behind.start })))
    return behind.persons;
  return last.length > 0 ? last : calledBackSuspects(context, stretch, recent);
}

/** `Zarzut z art. 1 usłyszała też jego żona, Ewa N.`: the comma is of an apposition. */
function hasVerb(context: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) if (isFiniteVerb(context, token)) return true;
  return false;
}

/** From the article of the names before to the next names, or the ends of the stretch. */
function partOf(
  stretch: TokenSpan,
  {
    groups,
    laws,
    law,
  }: { readonly groups: readonly SuspectGroup[]; readonly laws: readonly TokenMention[]; readonly law: TokenMention },
): TokenSpan {
  const own = groups.findLast(({ end }) => end <= law.start);
  const next = own && groups.find(({ start }) => start >= law.end);
  const before = own && laws.findLast(({ end }) => end <= own.start);
  return { start: Math.max(before?.end ?? stretch.start, stretch.start), end: next?.start ?? stretch.end };
}

function isCharge(
  context: RelationContext,
  law: TokenMention,
  { stretch, sentence }: { readonly stretch: TokenSpan; readonly sentence: TokenSpan },
): boolean {
  if (isOfCharge(context, law, stretch)) return true;
  if (isOfPenalty(context, stretch)) return false;
  if (isOfCharge(context, law, sentence)) return true;
  return (
    isOfCrimes(context, law) &&
    isOfCharge(context, law, { start: paragraphStart(context, sentence.start), end: sentence.start })
  );
}

// the tokens of a long paragraph
const memory = 200;

function paragraphStart({ document }: RelationContext, token: number): number {
  for (let at = token; at > Math.max(0, token - memory); at--)
    if (document.hasFlag(at, TokenFlag.paragraphStart)) return at;
  return Math.max(0, token - memory);
}

/** `dodatkowo`, `ponadto`, `także z`, `oprócz tego` */
function isAdded({ document, mentions }: RelationContext, { start, end }: TokenSpan): boolean {
  // a reference between belongs to the charge before
  const from = Math.max(start, mentions[firstFrom(mentions, end) - 1]?.end ?? start);
  for (let token = Math.min(from, end); token < end; token++) {
    const form = document.lowerOf(token);
    if (form === "dodatkowo" || form === "ponadto" || (form === "oprócz" && document.lowerOf(token + 1) === "tego"))
      return true;
    if (
      (form === "także" || form === "również" || form === "też") &&
      /^(?:z|za|zarzut\p{L}*|o)$/u.test(document.lowerOf(token + 1))
    )
      return true;
  }
  return false;
}
