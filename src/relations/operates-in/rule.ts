import { Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { isComplement } from "../apposed.ts";
import { attributed, organizationsWith } from "../clause-organizations.ts";
import { placeNouns } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isNegated } from "../verb-form.ts";
import { mentionsIn } from "../window.ts";

const verbs: ReadonlySet<string> = new Set(["działać", "funkcjonować", "operować"]);
const reach = 8;

/** Where an organization works: `IOM działa w {Polsce} od 2002 roku`, `działający na {Opolszczyźnie} od 1949 r. Bank`, `prowadzi działalność w {Łódzkiem} i na {Mazowszu}`. */
export const operatesIn: RelationRule = {
  name: "operatesIn.predicate",
  type: "operatesIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      if (!isOperation(context, token)) continue;
      const places = placesNear(context, token);
      const [first] = places;
      const last = places.at(-1);
      if (!first || !last) continue;
      const since = sinceNear(context, { start: Math.min(token, first.start), end: Math.max(token + 1, last.end) });
      const negated = isNegated(context, token);
      for (const subject of subjectsOf(context, token, last)) {
        for (const place of places) {
          yield {
            type: "operatesIn",
            subject: subject.entity,
            object: place.entity,
            evidence: spanOf(subject, place),
            ...(since === undefined ? {} : { since: since.entity }),
            ...(negated ? { negated } : {}),
          };
        }
      }
    }
  },
};

/** A verb or a participle of `działać`, and `prowadzi działalność`; the noun `działania` is no predicate. */
function isOperation(context: RelationContext, token: number): boolean {
  const { document, morphology } = context;
  if (isCovering(context, token)) return true;
  if (document.lowerOf(token).startsWith("działalnoś"))
    return morphology.hasLemma(token - 1, "prowadzić") || morphology.hasLemma(token - 2, "prowadzić");
  if (!isAnyLemma(morphology, token, verbs)) return false;
  return morphology
    .known(token)
    .some(
      ({ tag, lemma }) =>
        verbs.has(lemma) && posOf(tag) !== Pos.ger && posOf(tag) !== Pos.subst && posOf(tag) !== Pos.inf,
    );
}

/** `obejmuje swoim {działaniem} powiat żniński` */
function isCovering({ document, morphology }: RelationContext, token: number): boolean {
  return (
    /^(?:działaniem|zasięgiem|opieką)$/u.test(document.lowerOf(token)) &&
    (morphology.hasLemma(token - 1, "obejmować") || morphology.hasLemma(token - 2, "obejmować"))
  );
}

const prepositions: ReadonlySet<string> = new Set(["w", "we", "na"]);

/** The place right behind the verb and those joined to it, or the one that opens the clause: `W Polsce Organizacja działa od 1992 roku`. */
function placesNear(context: RelationContext, verb: number): readonly TokenMention[] {
  const { document } = context;
  const isPlace = (place: TokenMention): boolean =>
    place.parent === undefined &&
    (prepositions.has(document.lowerOf(beforeGround(context, place.start) - 1)) ||
      (isCovering(context, verb) && beforeGround(context, place.start) === verb + 1));
  const end = Math.min(document.sentenceEnd(verb), verb + reach);
  const behind = mentionsIn(context, { start: verb, end: end + reach }, "location").find(
    (place) => place.start < end && isPlace(place),
  );
  if (behind) return [behind, ...joined(context, behind)];
  const first = document.sentenceStart(verb);
  const opening = mentionsIn(context, { start: first, end: Math.min(verb, first + 12) }, "location").find(
    (place) => isPlace(place) && opensClause(context, first, place.start - 1),
  );
  return opening ? [opening] : [];
}

/** `na {terenie gmin Stryków} i Głowno`, `w {powiecie kieleckim}`: the nouns in front of a name. */
function beforeGround({ document, morphology }: RelationContext, start: number): number {
  let token = start;
  if (isAnyLemma(morphology, token - 1, placeNouns)) token--;
  if (/^(?:terenie|obszarze|rynku|terytorium)$/u.test(document.lowerOf(token - 1))) token--;
  return token;
}

/** Nothing but a date stands before: `W {Polsce} działa`, `Od 2012 r. w {Radomiu} działa`. */
function opensClause(context: RelationContext, first: number, end: number): boolean {
  const { document } = context;
  for (let token = first; token < end; ) {
    const date = mentionAt(context, token, "date");
    if (!date && document.lowerOf(token) !== "od" && document.lowerOf(token) !== "już") return false;
    token = date ? date.end : token + 1;
  }
  return true;
}

/** `w Łódzkiem i na {Mazowszu}`, `w Polsce, {Czechach} i {Słowacji}` */
function joined(context: RelationContext, first: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const places: TokenMention[] = [];
  let end = first.end;
  while (places.length < 10) {
    const joint = document.lowerOf(end);
    if (joint !== "i" && joint !== "oraz" && joint !== ",") break;
    const start = prepositions.has(document.lowerOf(end + 1)) ? end + 2 : end + 1;
    const next = mentionAt(context, start, "location");
    if (!next) break;
    places.push(next);
    end = next.end;
  }
  return places;
}

/** The subject before the verb, with those joined to it; of a participle the organization it stands with. */
function subjectsOf(context: RelationContext, verb: number, last: TokenMention): readonly TokenMention[] {
  const isParticiple = context.morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.pact);
  if (!isParticiple) return organizationsWith(context, verb).filter((mention) => !isComplement(context, mention));
  const noun = attributed(context, verb, { end: Math.max(verb, last.end) + reach });
  return noun ? [noun] : [];
}

/** `od 2002 roku` right before or behind. */
function sinceNear(
  context: RelationContext,
  { start, end }: { readonly start: number; readonly end: number },
): TokenMention | undefined {
  const { document } = context;
  for (let token = Math.max(start - 6, document.sentenceStart(start)); token <= end + 1; token++) {
    // „działa w Łodzi; od stycznia należy do …”
    if (token >= end && /^[;,:]$/u.test(document.formOf(token))) return undefined;
    if (document.lowerOf(token) !== "od") continue;
    const date = mentionAt(context, token + 1, "date") ?? mentionAt(context, token + 2, "date");
    if (date) return date;
  }
  return undefined;
}
