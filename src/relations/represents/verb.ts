import { Case, Pos } from "../../lexicon/tag.ts";
import { TokenFlag } from "../../text/document.ts";
import { isDash } from "../apposition.ts";
import { stateOf } from "../clause-state.ts";
import { type Clause, type Clauses, clausesOf, verbsOf } from "../clauses.ts";
import { type Holders, readHolders, representedBy } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { readSides, type SideAt } from "../sides.ts";
import { mentionsIn } from "../window.ts";

/** `{Komendanta} reprezentował {A}, {Urząd} – {B}, a {Szkołę} {C}`, `Stronę polską reprezentowali {A} i {B}`. */
export const representsVerb: RelationRule = {
  name: "represents.verb",
  type: "represents",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const byClause = context.once(partiesByClause);
    const holders = readHolders(context);
    const sideAt = context.once(readSides);
    for (const [index, clause] of clauses.list.entries()) {
      const parties = byClause.get(index) ?? [];
      const verb = isRepresenting(context, clauses, index) ? index : gappedVerb(context, { clauses, index, parties });
      if (verb === undefined) continue;
      const predicate = verb === index ? clause.predicate : undefined;
      const state = stateOf(context, clauses, verb);
      const scene = { clause, parties, holders, side: sideIn(context, clause, sideAt) };
      for (const { subjects, objects } of pairs(context, scene)) {
        for (const subject of subjects) {
          for (const object of objects) {
            yield {
              type: "represents",
              subject: subject.mention.entity,
              object,
              evidence: {
                start: Math.min(predicate ?? clause.start, subject.start),
                end: Math.max((predicate ?? clause.start) + 1, subject.mention.end),
              },
              ...state,
            };
          }
        }
      }
    }
  },
};

function isRepresenting(context: RelationContext, { list }: Clauses, index: number): boolean {
  return list[index]?.predicate !== undefined && verbsOf(context, index).has("reprezentować");
}

/** `{Fundację} reprezentował {A}. {Wojewodę} – {B}.`: a sentence whose verb is that of the sentence before. */
function gappedVerb(
  context: RelationContext,
  {
    clauses,
    index,
    parties,
  }: { readonly clauses: Clauses; readonly index: number; readonly parties: readonly Party[] },
): number | undefined {
  const { document } = context;
  const [object, subject] = parties.filter(({ isAside }) => !isAside);
  const clause = clauses.list[index];
  if (!object || !subject || clause === undefined || clause.predicate !== undefined) return undefined;
  const before = clauses.of[clause.start - 1] ?? -1;
  if (!isRepresenting(context, clauses, before)) return undefined;
  const isSameParagraph = !document.hasFlag(clause.start, TokenFlag.paragraphStart);
  const isObject = (object.cases & (Case.acc | Case.gen)) !== 0 && !isSubject(object);
  const isGapped = isDash(document.formOf(subject.start - 1)) && object.end === subject.start - 1;
  return isSameParagraph && isObject && isGapped && isSubject(subject) ? before : undefined;
}

interface Scene {
  readonly clause: Clause;
  readonly parties: readonly Party[];
  readonly holders: Holders;
  readonly side: number | undefined;
}

interface Pair {
  readonly subjects: Party[];
  readonly objects: number[];
}

function pairs(context: RelationContext, { clause, parties, holders, side }: Scene): readonly Pair[] {
  let open: Pair = { subjects: [], objects: [] };
  const all: Pair[] = [open];
  if (side !== undefined) open.objects.push(side);
  const hasSubject = parties.some((party) => isSubject(party));
  for (const party of parties) {
    const isGapped = isGappedObject(context, party);
    if ((party.isAside && !isGapped) || party.preposition !== undefined) continue;
    if (isSubject(party)) {
      // „A reprezentował B, a wojewodę – C”: whoever is no mention is represented all the same
      if (open.subjects.length > 0 && followsDash(context, party, parties)) {
        open = { subjects: [], objects: [] };
        all.push(open);
      }
      open.subjects.push(party);
    } else if (hasSubject && (party.cases & (Case.acc | Case.gen)) !== 0) {
      // „A, B” in a row are represented together; behind a subject a new pair begins, „miasto reprezentował A, a spółkę {B} – C”
      const isNext = open.objects.length > 0 || context.document.formOf(party.start - 1) === ",";
      if (isNext && open.subjects.length > 0) {
        open = { subjects: [], objects: [] };
        all.push(open);
      }
      open.objects.push(representedBy(holders, party.mention));
    }
  }
  if (all.length === 1 && open.objects.length === 0 && open.subjects.length > 0) {
    const called = calledBack(context, clause, parties);
    const places = called === undefined ? placesIn(context, clause) : [called];
    // "A reprezentował Polskę, B – Litwę"
    if (places.length > 1 && places.length === open.subjects.length)
      return open.subjects.map((subject, index) => ({ subjects: [subject], objects: places.slice(index, index + 1) }));
    open.objects.push(...places.slice(0, 1));
  }
  return all;
}

/** `A reprezentował fundację, {uczelnię} – B`: it stands beside A and is none of his. */
function isGappedObject({ document }: RelationContext, { mention }: Party): boolean {
  return (
    mention.type === "organization" &&
    document.formOf(mention.start - 1) === "," &&
    isDash(document.formOf(mention.end))
  );
}

/** `{word} – {A}` where the word belongs to no party. */
function followsDash({ document }: RelationContext, { start }: Party, parties: readonly Party[]): boolean {
  return isDash(document.formOf(start - 1)) && !parties.some(({ end }) => end === start - 1);
}

function isSubject({ mention, cases, isAside, preposition, group }: Party): boolean {
  if (isAside || preposition !== undefined) return false;
  return (mention.type === "person" && (cases & Case.nom) !== 0) || (group !== undefined && (cases & Case.nom) !== 0);
}

/** `stronę polską`, `stronę policyjną` */
function sideIn({ morphology }: RelationContext, { start, end }: Clause, sideAt: SideAt): number | undefined {
  for (let token = start; token < end; token++) {
    if (!morphology.hasLemma(token, "strona")) continue;
    const side = sideAt(token + 1) ?? sideAt(token - 1);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** `{Polskę} na szczycie reprezentował A`, `A i B będą reprezentować {powiat}` */
function placesIn(context: RelationContext, clause: Clause): readonly number[] {
  return mentionsIn(context, clause, "location")
    .filter(
      (place) =>
        place.parent === undefined &&
        (context.morphology.cases(place.end - 1) & Case.acc) !== 0 &&
        !context.morphology.hasPos(place.start - 1, Pos.prep),
    )
    .map(({ entity }) => entity);
}

// how far back a pronoun may point
const reach = 60;
const pronouns: ReadonlySet<string> = new Set("go ją ich je którego którą które których".split(" "));

/** `insp. X, którego reprezentował Y`: whoever was named last. */
function calledBack(
  context: RelationContext,
  { start, end, before }: Clause,
  parties: readonly Party[],
): number | undefined {
  const { document } = context;
  const sentence = document.sentenceStart(start);
  const isOpening = before === undefined && !document.hasFlag(sentence, TokenFlag.paragraphStart);
  if (before === undefined && !isOpening) return undefined;
  for (let token = start; token < Math.min(end, start + 6); token++) {
    if (!pronouns.has(document.lowerOf(token))) continue;
    const first = parties[0]?.mention.start ?? end;
    // „A nie przyjechał. Reprezentowała {go} B.”
    const from = isOpening ? document.sentenceStart(sentence - 1) : sentence;
    const stretch = { start: Math.max(from, token - reach), end: Math.min(token, first) };
    return mentionsIn(context, stretch, "person", "organization", "position").findLast(
      ({ parent }) => parent === undefined,
    )?.entity;
  }
  return undefined;
}
