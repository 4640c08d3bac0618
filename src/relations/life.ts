import { Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import type { RelationType } from "../types.ts";
import { isAnyLemma } from "./lemmas.ts";
import { lifeYears } from "./life-years.ts";
import { mentionAt, mentionEndingAt, spanOf } from "./mentions.ts";
import { canBeSubject } from "./nominative.ts";
import type { RelationCandidate, RelationContext } from "./rule.ts";
import { topicBefore } from "./topic.ts";
import { isFiniteVerb, isNegated, subjectGender } from "./verb-form.ts";
import { mentionsIn } from "./window.ts";

export interface LifeFact {
  readonly relation: RelationType;
  readonly event: "birth" | "death";
  readonly object: "date" | "location";
}

const verbs: Readonly<Record<LifeFact["event"], ReadonlySet<string>>> = {
  birth: new Set(["urodzić", "urodzony"]),
  death: new Set(["umrzeć", "zmarły", "zginąć", "polec"]),
};
const short: Readonly<Record<LifeFact["event"], string>> = { birth: "ur", death: "zm" };
const reach = 14;
const widest = 40;

/** When and where somebody was born or died: the date or place right behind the verb, else before it in the same clause. */
export function* lifeFacts(
  context: RelationContext,
  { relation, event, object }: LifeFact,
): Iterable<RelationCandidate> {
  const years = new Set(context.once(lifeYears).flatMap(({ born, died }) => [born, died]));
  for (const token of context.once(eventWords)[event]) {
    if (isNegated(context, token)) continue;
    const person = bearer(context, token);
    if (!person) continue;
    const fact = factBehind(context, token, object) ?? factBefore(context, token, object);
    // „zmarł Jan Bąk (1939–2006)”: each year has its own rule
    if (fact && !years.has(fact))
      yield { type: relation, subject: person.entity, object: fact.entity, evidence: spanOf(person, fact) };
  }
}

/** The few tokens that tell of a birth or a death, read once for the three rules that ask. */
function eventWords(context: RelationContext): Readonly<Record<LifeFact["event"], readonly number[]>> {
  const words: Readonly<Record<LifeFact["event"], number[]>> = { birth: [], death: [] };
  for (let token = 0; token < context.document.length; token++) {
    if (isEvent(context, token, "birth")) words.birth.push(token);
    if (isEvent(context, token, "death")) words.death.push(token);
  }
  return words;
}

function isEvent({ document, morphology }: RelationContext, token: number, event: LifeFact["event"]): boolean {
  const form = document.lowerOf(token);
  if (form === short[event] && document.formOf(token + 1) === ".") return true;
  if (event === "birth")
    return (
      isAnyLemma(morphology, token, verbs.birth) ||
      (form === "świat" && document.lowerOf(token - 1) === "na" && morphology.hasLemma(token - 2, "przyjść"))
    );
  if (/^zmar(?:ł[aeyi]?|li)$/u.test(form) || isAnyLemma(morphology, token, verbs.death)) return true;
  if (form === "śmierć")
    return isAnyLemma(morphology, token - 1, suffering) || isAnyLemma(morphology, token + 1, suffering);
  return morphology.hasLemma(token, "odejść") && isPassing(document, token);
}

const suffering: ReadonlySet<string> = new Set(["ponieść"]);

/** `odszedł od nas`, `odeszła na wieczną służbę`, `odszedł w wieku 68 lat`; not `odszedł na emeryturę`. */
function isPassing(document: RelationContext["document"], verb: number): boolean {
  for (let token = verb + 1; token <= verb + 4; token++) {
    const form = document.lowerOf(token);
    const next = document.lowerOf(token + 1);
    if (form === "od" && next === "nas") return true;
    if (form === "na" && /^(?:zawsze|wieczn|ostatni)/u.test(next)) return true;
    if (form === "do" && /^(?:wieczno|pana|domu)/u.test(next)) return true;
    if ((form === "w" && next === "wieku") || form === "nagle" || form === "niespodziewanie") return true;
  }
  return false;
}

/** Who was born or died: of `ur.`, `zm.` and a participle the name beside, of a verb its subject, or whom the text is about. */
function bearer(context: RelationContext, token: number): TokenMention | undefined {
  const { document, morphology } = context;
  const first = Math.max(document.sentenceStart(token), token - widest);
  const before = mentionsIn(context, { start: first, end: token }, "person").filter(
    ({ parent }) => parent === undefined,
  );
  const isShort = document.formOf(token + 1) === "." && document.lowerOf(token).length === 2;
  if (isShort) return before.at(-1);
  const end = Math.min(document.sentenceEnd(token), token + reach + 6);
  const after = mentionsIn(context, { start: token, end }, "person").filter(({ parent }) => parent === undefined);
  if (!isFiniteVerb(context, token) && (morphology.hasPos(token, Pos.ppas) || morphology.hasPos(token, Pos.adj))) {
    return document.formOf(token - 1) === ","
      ? (mentionEndingAt(context, token - 1, "person") ?? before.at(-1))
      : (after[0] ?? before.at(-1));
  }
  const relative = antecedent(context, token, before);
  if (relative) return relative;
  // „zmarł insp. Jan Lis, były komendant”: the subject follows unless one stands before
  const named =
    before.findLast((person) => canBeSubject(context, person)) ?? after.find((person) => canBeSubject(context, person));
  if (named) return named;
  const gender = subjectGender(morphology, token);
  return before.length > 0 || gender === "n" || gender === undefined ? undefined : topicBefore(context, token, gender);
}

/** `post. Jana Lisa, który zginął`: the last name before the pronoun. */
function antecedent(
  { document }: RelationContext,
  verb: number,
  before: readonly TokenMention[],
): TokenMention | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  for (let token = verb - 1; token >= last.end; token--) if (/^któr[ya]$/u.test(document.lowerOf(token))) return last;
  return undefined;
}

/** The first date or place behind, in the same clause. */
function factBehind(context: RelationContext, token: number, type: LifeFact["object"]): TokenMention | undefined {
  const limit = Math.min(context.document.sentenceEnd(token), token + reach);
  const fact = mentionsIn(context, { start: token + 1, end: limit + reach }, type).find(
    ({ start, parent }) => start < limit && parent === undefined,
  );
  if (!fact || !isSameClause(context, token + 1, fact.start)) return undefined;
  return type === "date" || isPlace(context, fact) ? fact : undefined;
}

function factBefore(context: RelationContext, token: number, type: LifeFact["object"]): TokenMention | undefined {
  const first = Math.max(context.document.sentenceStart(token), token - widest);
  const fact = mentionsIn(context, { start: first, end: token }, type).findLast(({ parent }) => parent === undefined);
  if (!fact || !isSameClause(context, fact.end, token - 1)) return undefined;
  return type === "date" || isPlace(context, fact) ? fact : undefined;
}

/** No other verb, semicolon or closing bracket between. */
function isSameClause(context: RelationContext, from: number, to: number): boolean {
  const { document } = context;
  for (let token = from; token < to; token++) {
    if (
      /^[;)]$/u.test(document.formOf(token)) ||
      document.lowerOf(token) === "zm" ||
      document.lowerOf(token).startsWith("któr")
    )
      return false;
    if (isFiniteVerb(context, token) && !mentionAt(context, token) && document.lowerOf(token) !== "się") return false;
  }
  return true;
}

const heads: ReadonlySet<string> = new Set(["miejscowość", "wieś", "miasto", "miasteczko", "pobliże", "okolica"]);

/** `w {Żorach}`, `we wsi {Dębno}`, `pod {Tarnowem}` */
function isPlace({ document, morphology }: RelationContext, { start }: TokenMention): boolean {
  const token = isAnyLemma(morphology, start - 1, heads) ? start - 1 : start;
  return ["w", "we", "na", "pod", "koło", "k", "."].includes(document.lowerOf(token - 1));
}
