import { Case } from "../../lexicon/tag.ts";
import { isDash } from "../apposition.ts";
import { stateOf } from "../clause-state.ts";
import { type Clause, clausesOf, verbsOf } from "../clauses.ts";
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
      if (clause.predicate === undefined || !verbsOf(context, index).has("reprezentować")) continue;
      const state = stateOf(context, clauses, index);
      const scene = { clause, parties: byClause.get(index) ?? [], holders, side: sideIn(context, clause, sideAt) };
      for (const { subjects, objects } of pairs(context, scene)) {
        for (const subject of subjects) {
          for (const object of objects) {
            yield {
              type: "represents",
              subject: subject.mention.entity,
              object,
              evidence: {
                start: Math.min(clause.predicate, subject.start),
                end: Math.max(clause.predicate + 1, subject.mention.end),
              },
              ...state,
            };
          }
        }
      }
    }
  },
};

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
    if (party.isAside || party.preposition !== undefined) continue;
    if (isSubject(party)) {
      // „A reprezentował B, a wojewodę – C”: whoever is no mention is represented all the same
      if (open.subjects.length > 0 && followsDash(context, party, parties)) {
        open = { subjects: [], objects: [] };
        all.push(open);
      }
      open.subjects.push(party);
    } else if (hasSubject && (party.cases & (Case.acc | Case.gen)) !== 0) {
      // „A, B” in a row are represented together; behind a subject a new pair begins
      if (open.objects.length > 0 && open.subjects.length > 0) {
        open = { subjects: [], objects: [] };
        all.push(open);
      }
      open.objects.push(representedBy(holders, party.mention));
    }
  }
  if (all.length === 1 && open.objects.length === 0 && open.subjects.length > 0) {
    const called = calledBack(context, clause, parties);
    if (called !== undefined) open.objects.push(called);
  }
  return all;
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
  if (before === undefined) return undefined;
  for (let token = start; token < Math.min(end, start + 6); token++) {
    if (!pronouns.has(document.lowerOf(token))) continue;
    const first = parties[0]?.mention.start ?? end;
    const stretch = { start: Math.max(document.sentenceStart(token), token - reach), end: Math.min(token, first) };
    return mentionsIn(context, stretch, "person", "organization", "position").findLast(
      ({ parent }) => parent === undefined,
    )?.entity;
  }
  return undefined;
}
