import { Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import { isNegated } from "./clause-state.ts";
import { type Clause, type Clauses, clausesOf, isPronoun, verbsOf } from "./clauses.ts";
import type { RelationContext } from "./rule.ts";

/** Which event a clause speaks of: the release's own one goes without saying (annotation.md, rule 32). */
export interface Happenings {
  /** Events outside other mentions, in text order. */
  readonly mentions: readonly TokenMention[];
  /** Those inside a clause. */
  in(clause: number): readonly TokenMention[];
  /** The last one in front of a clause, within the clause before: what `który` calls back. */
  antecedentOf(clause: Clause): TokenMention | undefined;
  /** The event that the clause is about when it names none: the last one named in the paragraph, else the release's own. */
  currentAt(token: number): TokenMention | undefined;
  /** The last one named in the paragraph, told of or announced: what `w nim`, `poprowadzi je` call back. */
  lastBefore(token: number): TokenMention | undefined;
  /** Entities of events called off. */
  readonly cancelled: ReadonlySet<number>;
}

const circumstances: ReadonlySet<string> = new Set(["holiday", "conflict", "disaster"]);
// „kolejne {spotkanie}” is announced, not told of
const next: ReadonlySet<string> = new Set(
  "kolejne kolejna kolejny kolejną kolejnego kolejnej następne następna następny następną następnego następnej przyszłe przyszła przyszły nowe nowa nowy nową nowego nowej".split(
    " ",
  ),
);

export function happeningsOf(context: RelationContext): Happenings {
  const clauses = context.once(clausesOf);
  const { document, mentions, entities } = context;
  const events = mentions.filter(
    ({ type, parent }) => type === "event" && (parent === undefined || mentions[parent]?.type !== "position"),
  );
  const top = events.filter(({ parent }) => parent === undefined);
  const announced = new Set<number>();
  for (const { start, entity } of top)
    if (next.has(document.lowerOf(start - 1)) || next.has(document.lowerOf(start))) announced.add(entity);
  const own = (mention: TokenMention): boolean => {
    const kind = attribute(entities[mention.entity]?.attributes, "kind");
    return !announced.has(mention.entity) && (kind === undefined || !circumstances.has(kind));
  };
  // nobody is "present" at an accident or a war that goes without saying
  const main = top.find(own) ?? top.find((mention) => kindOf(context, mention) === "holiday");
  const paragraphs = paragraphStarts(context);

  const byClause = new Map<number, TokenMention[]>();
  for (const mention of top) {
    const index = clauses.of[mention.start] ?? -1;
    const there = byClause.get(index);
    if (there) there.push(mention);
    else byClause.set(index, [mention]);
  }
  const inside = (index: number): readonly TokenMention[] => byClause.get(index) ?? [];

  const cancelled = new Set<number>();
  for (const [index, clause] of clauses.list.entries())
    if (isCancelling(context, clauses, index))
      for (const { entity } of nearestTo(inside(index), clause.predicate ?? clause.start)) cancelled.add(entity);

  return {
    mentions: top,
    in: inside,
    cancelled,
    antecedentOf({ before, start }) {
      // the clause before may go on behind: „{Piknik}, który odbył się w sobotę, zakończył {koncert}”
      return before === undefined ? undefined : inside(before).findLast(({ end }) => end <= start);
    },
    lastBefore(token) {
      const mention = top[firstFrom(top, token) - 1];
      const isNear =
        mention !== undefined && mention.start >= (paragraphs[token] ?? 0) && kindOf(context, mention) !== "holiday";
      return isNear ? mention : this.currentAt(token);
    },
    currentAt(token) {
      const from = paragraphs[token] ?? 0;
      for (let at = firstFrom(top, token) - 1, step = 0; at >= 0 && step < 8; at--, step++) {
        const mention = top[at];
        if (!mention || mention.start < from) break;
        if (own(mention)) return mention;
      }
      return main;
    },
  };
}

function nearestTo(events: readonly TokenMention[], verb: number): readonly TokenMention[] {
  const sorted = events.toSorted((a, b) => Math.abs(a.start - verb) - Math.abs(b.start - verb));
  return sorted.slice(0, 1);
}

const happens: ReadonlySet<string> = new Set(["odbyć", "dojść"]);

/** `{koncert} odwołano`, `{prelekcja} nie odbędzie się`; but `odwołał dyrektora ze stanowiska` is of a post, `odwołał udział` of one guest. */
function isCancelling(context: RelationContext, clauses: Clauses, index: number): boolean {
  const clause = clauses.list[index];
  if (!clause || clause.predicate === undefined) return false;
  const { document, morphology } = context;
  const verbs = verbsOf(context, index);
  if (isNegated(context, clause)) return [...verbs].some((verb) => happens.has(verb));
  let isCalledOff = verbs.has("odwołać") || verbs.has("anulować");
  for (let token = clause.start; token < clause.end; token++) {
    if (/^(stanowisk|udział)/u.test(document.lowerOf(token))) return false;
    isCalledOff ||=
      clauses.of[token] === index &&
      (morphology.hasLemma(token, "odwołać") || morphology.hasLemma(token, "anulować")) &&
      morphology.hasPos(token, Pos.ppas);
  }
  return isCalledOff;
}

function attribute(attributes: object | undefined, name: string): string | undefined {
  const value: unknown = attributes === undefined ? undefined : Reflect.get(attributes, name);
  return typeof value === "string" ? value : undefined;
}

/** `meeting`, `conference`, …; undefined when nobody said. */
export function kindOf({ entities }: RelationContext, { entity }: TokenMention): string | undefined {
  return attribute(entities[entity]?.attributes, "kind");
}

// TokenFlag.paragraphStart
const paragraphStart = 16;

function paragraphStarts({ document }: RelationContext): Uint32Array {
  const starts = new Uint32Array(document.length);
  let start = 0;
  for (let token = 0; token < document.length; token++) {
    if (document.hasFlag(token, paragraphStart)) start = token;
    starts[token] = start;
  }
  return starts;
}

const anaphors: ReadonlySet<string> = new Set("nim niej nich niego tym tej".split(" "));

/** Token of a pronoun that calls an event back: `wziął w {nim} udział`, `w {którym} uczestniczył`. */
export function anaphorIn({ document }: RelationContext, start: number, end: number): number | undefined {
  for (let token = start; token + 1 < end; token++) {
    const form = document.lowerOf(token);
    if (form !== "w" && form !== "na" && form !== "podczas" && form !== "we") continue;
    const after = document.lowerOf(token + 1);
    if (
      isPronoun(after) ||
      (anaphors.has(after) && !((after === "tym" || after === "tej") && isDeterminer(document, token + 2)))
    )
      return token + 1;
  }
  return undefined;
}

// „w tej sprawie”, „w tym m.in.”
function isDeterminer(document: RelationContext["document"], token: number): boolean {
  const form = document.lowerOf(token);
  return form !== "udział" && form !== "udziału" && form !== "," && form !== ".";
}
