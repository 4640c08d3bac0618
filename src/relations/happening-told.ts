import { Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { TokenFlag } from "../text/document.ts";
import { clausesOf } from "./clauses.ts";
import { happeningsOf, kindOf } from "./happenings.ts";
import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

/** A happening that the sentence before its noun told: `W piątek w Urzędzie Miasta wręczono medale. {Uroczystość} otworzył …`. */
export interface HappeningTold {
  readonly event: TokenMention;
  /** First clause of the sentence that told it. */
  readonly clause: number;
  readonly span: TokenSpan;
}

// nouns that may sum up what was told; a conference or a course is news itself
const summing: ReadonlySet<string> = new Set(
  "uroczystość uroczystości ceremonia gala impreza wydarzenie spotkanie zawody turniej bieg półmaraton akcja".split(
    " ",
  ),
);
// words of a sentence that may stand before the noun: „Podczas uroczystości …”
const reach = 2;

/** The first happening of a paragraph, named early in a sentence whose forerunner has a verb in the past and names none. */
export function happeningsTold(context: RelationContext): readonly HappeningTold[] {
  const { document, morphology } = context;
  const clauses = context.once(clausesOf);
  const { mentions } = context.once(happeningsOf);
  const told: HappeningTold[] = [];
  let last = -1;
  for (const event of mentions) {
    const sentence = document.sentenceStart(event.start);
    const isFirst = last < paragraphStart(context, sentence);
    last = event.start;
    if (!isFirst || sentence === 0 || event.start - sentence > reach) continue;
    if (document.hasFlag(sentence, TokenFlag.paragraphStart) || kindOf(context, event) === "disaster") continue;
    const isBare = event.end === event.start + 1;
    if (!isBare || !morphology.lemmasOf(event.start).some((lemma) => summing.has(lemma))) continue;
    const start = document.sentenceStart(sentence - 1);
    const clause = clauses.of[start] ?? -1;
    const { predicate, end = sentence } = clauses.list[clause] ?? {};
    const isPast = predicate !== undefined && [Pos.praet, Pos.imps].some((pos) => morphology.hasPos(predicate, pos));
    if (isPast) told.push({ event, clause, span: { start, end } });
  }
  return told;
}

// a bound for a paragraph without an end
const longest = 400;

function paragraphStart({ document }: RelationContext, token: number): number {
  let start = token;
  while (start > 0 && token - start < longest && !document.hasFlag(start, TokenFlag.paragraphStart)) start--;
  return start;
}
