import { Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { subjectBefore } from "../clause-subject.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { topicBefore } from "../topic.ts";
import { isNegated, subjectGender } from "../verb-form.ts";
import { mentionsIn } from "../window.ts";
import { makersBehind } from "./makers.ts";

const making: ReadonlySet<string> = new Set(
  "stworzyć zainicjować inicjować przygotować przygotowywać opracować opracowywać wydać wydawać wygłosić napisać nakręcić zrealizować realizować nagrać zaprojektować wyprodukować wyreżyserować namalować skomponować ogłosić zredagować współtworzyć zbudować budować skonstruować wymyślić wykonać opublikować publikować obronić".split(
    " ",
  ),
);
// "tworzą" is of a team or an exhibition alike; "prowadzić", "uruchomić" are of a programme that may be another's
const reach = 40;
// how far back a work may be called back by its noun
const memory = 80;

/** Who made a work or a product: `program „X”, zainicjowany przez {Ministerstwo}`, `wykład pt. „X” wygłosił {Leon Cichosz}`, `Przygotowały ją {A} oraz {B}`, `{A} opracowała poradnik „X”`. */
export const createdBy: RelationRule = {
  name: "createdBy.predicate",
  type: "createdBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    // no works, no search
    if (mentionsOf(context, "work", "product").length === 0) return;
    for (let token = 0; token < document.length; token++) {
      if (!isAnyLemma(morphology, token, making)) continue;
      const made = workOf(context, token);
      if (!made) continue;
      const negated = isNegated(context, token);
      for (const maker of made.isObject ? makersBefore(context, token) : makersOf(context, token)) {
        yield {
          type: "createdBy",
          subject: made.work.entity,
          object: maker.entity,
          evidence: spanOf(made.work, maker),
          ...(negated ? { negated } : {}),
        };
      }
    }
  },
};

interface Made {
  readonly work: TokenMention;
  /** The work stands behind the verb, its maker before it. */
  readonly isObject: boolean;
}

/** The work named before the verb in its sentence, or called back by a pronoun; else the object behind it. */
function workOf(context: RelationContext, verb: number): Made | undefined {
  const { document } = context;
  const first = document.sentenceStart(verb);
  const before = mentionsIn(context, { start: Math.max(first, verb - reach), end: verb }, "work", "product").findLast(
    ({ end }) => isReached(context, end, verb),
  );
  if (before) return { work: before, isObject: false };
  const called = calledBack(context, first, verb);
  if (called) return { work: called, isObject: false };
  const end = Math.min(document.sentenceEnd(verb), verb + 14);
  const behind = mentionsIn(context, { start: verb, end }, "work", "product")[0];
  return behind && !hasStop(context, verb, behind.start) ? { work: behind, isObject: true } : undefined;
}

/** `Przygotowały {ją} A i B`, `{Wystawę} przygotowała A`: the work of the sentences before that the pronoun or its noun calls back. */
function calledBack(context: RelationContext, first: number, verb: number): TokenMention | undefined {
  const { document, morphology } = context;
  if (verb - first > 1) return undefined;
  const before = (start: number): readonly TokenMention[] =>
    mentionsIn(context, { start: Math.max(0, start), end: first }, "work", "product");
  if (/^(?:ją|je|go|jej|jego)$/u.test(document.lowerOf(verb + 1)))
    return before(document.sentenceStart(Math.max(0, first - 1))).at(-1);
  const nouns = verb === first ? [] : morphology.lemmasOf(first);
  if (nouns.length === 0 || !morphology.hasPos(first, Pos.subst)) return undefined;
  return before(first - memory).findLast(({ start }) =>
    [start - 1, start - 2].some((token) => nouns.some((noun) => morphology.hasLemma(token, noun))),
  );
}

/** No other clause stands between: `„X”, którą co roku przygotowują`, `„X” i wydała`. */
function isReached({ document }: RelationContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (document.formOf(token) === ";" || /^(?:a|ale)$/u.test(document.lowerOf(token))) return false;
  return true;
}

function hasStop({ document }: RelationContext, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (/^[;,]$/u.test(document.formOf(token))) return true;
  return false;
}

/** Those named behind the verb, or by `przez`; of an active verb with none behind it its subject: `„X”, który {Ministerstwo} przygotowało`. */
function makersOf(context: RelationContext, verb: number): readonly TokenMention[] {
  const isPassive = context.morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.ppas);
  const behind = makersBehind(context, verb, { isPassive });
  if (behind.length > 0 || isPassive) return behind;
  const subject = mentionsIn(
    context,
    { start: Math.max(context.document.sentenceStart(verb), verb - 12), end: verb },
    "organization",
    "person",
  ).at(-1);
  return subject && subject.parent === undefined && subject.end >= verb - 3 ? [subject] : [];
}

/** Of `ogłoszonego przez {X} programu „W”` those behind `przez`, the subject for `przez siebie`; else the subject of the clause. */
function makersBefore(context: RelationContext, verb: number): readonly TokenMention[] {
  const { document, morphology } = context;
  const isPassive = morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.ppas);
  if (isPassive && document.lowerOf(verb + 1) !== "przez") return [];
  if (isPassive && document.lowerOf(verb + 2) !== "siebie") return makersBehind(context, verb, { isPassive });
  if (!isPassive && !morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.praet || posOf(tag) === Pos.fin))
    return [];
  const subject = subjectBefore(context, verb, "organization", "person");
  const isPlace = subject?.type === "organization" && /^(?:w|we|na|przy)$/u.test(document.lowerOf(subject.start - 1));
  if (subject && !isPlace) return [subject];
  // „{Brigitte Lenz} … . Na uczelni wydała m.in. monografię „X””
  const gender = subjectGender(morphology, verb);
  const isOmitted = (isPlace || verb === document.sentenceStart(verb)) && (gender === "m" || gender === "f");
  const topic = isOmitted ? topicBefore(context, verb, gender) : undefined;
  return topic ? [topic] : [];
}
