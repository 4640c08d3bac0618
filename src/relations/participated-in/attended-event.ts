import {
  anyCase,
  Case,
  casesOf,
  Gender,
  GrammaticalNumber,
  gendersOf,
  masculine,
  numbersOf,
  Pos,
} from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { firstFrom } from "../../match/first-from.ts";
import { isNounTag, nounTags } from "../../polish/agreement.ts";
import { isNegated } from "../clause-state.ts";
import type { Clause, Clauses } from "../clauses.ts";
import { anaphorIn, type Happenings, kindOf } from "../happenings.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt } from "../mentions.ts";
import type { Participation } from "../participation.ts";
import type { RelationContext } from "../rule.ts";

interface Search {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly index: number;
  readonly way: Participation;
}

/** The event of the clause: named in it, called back by a pronoun, else the release's own. */
export function eventOf(context: RelationContext, { clauses, happenings, index, way }: Search): number | undefined {
  const { document } = context;
  const clause = clauses.list[index];
  if (!clause || clause.predicate === undefined) return undefined;
  const { predicate } = clause;
  if (way.kind !== undefined) return contestAt(context, { clauses, happenings, index, way });
  const named = happenings
    .in(index)
    .filter(
      ({ start }) =>
        !isOccasion(document.lowerOf(start - 1)) && !isCallOut(context, start) && !isRecorded(context, start),
    );
  if (named.length > 0) {
    return named.reduce((best, mention) => (distance(mention, predicate) < distance(best, predicate) ? mention : best))
      .entity;
  }
  const anaphor = anaphorIn(context, clause.start, clause.end);
  if (
    clause.isRelative &&
    clause.before !== undefined &&
    (anaphor !== undefined || document.lowerOf(clause.start + 1).startsWith("któr"))
  ) {
    const before = happenings.antecedentOf(clause);
    if (before !== undefined && (anaphor !== undefined || before.end >= clause.start - 2)) return before.entity;
    const pronoun = clause.start + 1;
    const presided = happenings.in(clause.before).findLast((event) => isPresided(context, { clause, pronoun, event }));
    if (presided) return presided.entity;
  }
  const pronoun = way.isOfCurrent ? undefined : objectPronoun(context, clause);
  if (anaphor !== undefined && !clause.isRelative) return happenings.lastBefore(clause.start)?.entity;
  if (pronoun !== undefined && !clause.isRelative) {
    const before = happenings.lastBefore(clause.start);
    return before && callsBack(context, { pronoun, before, clauses }) ? before.entity : undefined;
  }
  if (isOnBehalf(context, clause)) return undefined;
  const current = happenings.currentAt(clause.start);
  if (way.ifKind !== undefined && (current === undefined || kindOf(context, current) !== way.ifKind)) return undefined;
  // „nie przyjechała X”: where she was expected
  if (!way.isOfCurrent && way.isArrival && isNegated(context, clause)) return current?.entity;
  if (!way.isOfCurrent || document.lowerOf(clause.start + 1) === "gdzie" || hasOtherPlace(context, clause))
    return undefined;
  return current?.entity;
}

const records: ReadonlySet<string> = new Set(
  "zdjęcie fotografia film nagranie relacja fotorelacja transmisja".split(" "),
);

/** `zdjęcia z |konferencji|`: who looks at them was not there */
function isRecorded({ document, morphology }: RelationContext, start: number): boolean {
  return /^ze?$/u.test(document.lowerOf(start - 1)) && isAnyLemma(morphology, start - 2, records);
}

/** `otworzył {go} A`, `poprowadzi {je} B`, `przewodniczył {jej} C` */
function objectPronoun({ document }: RelationContext, { predicate }: Clause): number | undefined {
  if (predicate === undefined) return undefined;
  return [predicate - 1, predicate + 1, predicate + 2].find((token) =>
    /^(go|je|ją|jej|nim|nią|mu)$/u.test(document.lowerOf(token)),
  );
}

const presiding: ReadonlySet<string> = new Set(
  "przewodniczyć otworzyć zainaugurować inaugurować celebrować koncelebrować odprawić poprowadzić współprowadzić moderować".split(
    " ",
  ),
);

/** `{msza święta} w bazylice, {której} przewodniczył A`: of these verbs the event is the object, whatever stands between. */
function isPresided(
  { document, morphology }: RelationContext,
  { clause, pronoun, event }: { readonly clause: Clause; readonly pronoun: number; readonly event: TokenMention },
): boolean {
  const gender = genders.get(document.lowerOf(pronoun));
  if (gender === undefined || !isAnyLemma(morphology, clause.predicate ?? pronoun, presiding)) return false;
  return nounTags(morphology, event.start)
    .concat(nounTags(morphology, event.end - 1))
    .some((tag) => (gendersOf(tag) & gender) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0);
}

const genders: ReadonlyMap<string, number> = new Map([
  ["którego", masculine | Gender.n],
  ["któremu", masculine | Gender.n],
  ["który", masculine],
  ["której", Gender.f],
  ["którą", Gender.f],
  ["które", Gender.n],
  ["go", masculine],
  ["mu", masculine | Gender.n],
  ["nim", masculine | Gender.n],
  ["ją", Gender.f],
  ["jej", Gender.f],
  ["nią", Gender.f],
]);

interface Call {
  readonly pronoun: number;
  readonly before: TokenMention;
  readonly clauses: Clauses;
}

/** Whether a pronoun means the event: it has the gender, and no later subject does, `wyruszy {zmiana}. Poprowadzi {ją} A`. */
function callsBack(context: RelationContext, { pronoun, before, clauses }: Call): boolean {
  const { document, morphology } = context;
  const gender = genders.get(document.lowerOf(pronoun));
  if (gender === undefined) return true;
  const fits = (token: number, cases: number): boolean =>
    morphology
      .known(token)
      .some(
        ({ tag }) =>
          isNounTag(tag) &&
          (gendersOf(tag) & gender) !== 0 &&
          (numbersOf(tag) & GrammaticalNumber.sg) !== 0 &&
          (casesOf(tag) & cases) !== 0,
      );
  let isOfEvent = false;
  for (let token = before.start; token < before.end; token++) isOfEvent ||= fits(token, anyCase);
  const own = clauses.of[before.start];
  for (let token = before.end; token < pronoun && isOfEvent; token++) {
    const mention = mentionAt(context, token);
    if (mention) token = mention.end - 1;
    else if (clauses.of[token] !== own && clauses.of[token] !== clauses.of[pronoun] && fits(token, Case.nom))
      return false;
  }
  return isOfEvent;
}

/** The contest named last before the clause. */
function contestAt(context: RelationContext, { clauses, happenings, index, way }: Search): number | undefined {
  const clause = clauses.list[index];
  if (!clause) return undefined;
  let at = firstFrom(happenings.mentions, clause.end) - 1;
  for (let step = 0; step < 6; step++, at--) {
    const mention = happenings.mentions[at];
    if (!mention) return undefined;
    if (kindOf(context, mention) === way.kind) return mention.entity;
  }
  return undefined;
}

/** `Ze strony A obecni byli …` says whom they stand for, and no more (annotation.md, rule 31). */
function isOnBehalf({ document }: RelationContext, { start, end }: Clause): boolean {
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    if (
      (form === "strony" || form === "ramienia" || form === "imieniu") &&
      /^(ze?|w)$/u.test(document.lowerOf(token - 1)) &&
      // „obecni byli A i, w imieniu B, C”: put in between, it is of the last one only
      document.formOf(token - 2) !== ","
    )
      return true;
  }
  return false;
}

function distance({ start, end }: { readonly start: number; readonly end: number }, token: number): number {
  return start > token ? start - token : token - end;
}

function isOccasion(form: string): boolean {
  return form === "okazji";
}

/** `nie przyjechali strażacy, wezwani do {wypadku}`: where they are instead. */
function isCallOut({ document, morphology }: RelationContext, start: number): boolean {
  return document.lowerOf(start - 1) === "do" && morphology.hasPos(start - 2, Pos.ppas);
}

/** `uczestniczy w programie „Autochodzik”`: something else is attended. */
function hasOtherPlace(context: RelationContext, clause: Clause): boolean {
  const { document, morphology } = context;
  const verb = clause.predicate ?? clause.start;
  const isAttending = ["uczestniczyć", "wziąć", "brać"].some((lemma) => morphology.hasLemma(verb, lemma));
  if (!isAttending) return false;
  for (let token = clause.start; token < clause.end; token++) {
    const form = document.lowerOf(token);
    if (
      (form === "w" || form === "we") &&
      document.lowerOf(token + 1) !== "tym" &&
      (morphology.cases(token + 1) & Case.loc) !== 0 &&
      Math.abs(token - verb) <= 4
    )
      return true;
  }
  return false;
}
