import { anyGender, Case, casesOf, gendersOf, numbersOf, Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import type { Clauses } from "../clauses.ts";
import { mentionAt } from "../mentions.ts";
import type { Participation } from "../participation.ts";
import type { Party } from "../party.ts";
import type { RelationContext } from "../rule.ts";
import { subjectsOf } from "../verb-subject.ts";
import { isSubject } from "./subjects.ts";

interface Search {
  readonly clauses: Clauses;
  readonly index: number;
  readonly way: Participation;
  readonly byClause: ReadonlyMap<number, readonly Party[]>;
}

const joints: ReadonlySet<string> = new Set([",", ";", "i", "oraz", "a", "ale", "lecz"]);
// clauses of one sentence that may share a subject
const mostClauses = 3;

/** Who does it when the clause does not say: the subject of the clauses before it, `{Muzeum} odmówiło i w Nocy Muzeów nie uczestniczy`, else who is talked about. */
export function carriedSubjects(context: RelationContext, search: Search): readonly TokenMention[] {
  const { clauses, index, way, byClause } = search;
  const { document } = context;
  const clause = clauses.list[index];
  const isTold = clause !== undefined && /^(że|iż)$/u.test(document.lowerOf(clause.start + 1));
  if (clause?.predicate === undefined || (clause.isRelative && !isTold) || hasNominative(context, search)) return [];
  let before = clause.before;
  for (let step = 0; step < mostClauses && before !== undefined; step++) {
    const joint = clauses.list[before];
    if (!joints.has(document.lowerOf(clause.start)) || joint?.predicate === undefined) break;
    if (!agree(context, joint.predicate, clause.predicate)) return [];
    const subjects = (byClause.get(before) ?? []).filter(
      (party) => party.preposition === undefined && isSubject(context, party, { clause: joint, way }),
    );
    if (subjects.length > 0) return subjects.map(({ mention }) => mention);
    // „Zapowiedział, że weźmie udział”: who is talked about says so
    if (isTold) return isPastAt(context, joint.predicate) ? subjectsOf(context, joint.predicate, joint) : [];
    before = joint.before;
  }
  // „{A} służy od 2006 r. Uczestniczył w operacji”
  return isPastAt(context, clause.predicate) ? subjectsOf(context, clause.predicate, clause) : [];
}

function isPastAt({ morphology }: RelationContext, verb: number): boolean {
  return morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.praet);
}

/** Whether a noun or a number of the clause may be its subject: `i w zbiórce wzięło udział {20 osób}`. */
function hasNominative(context: RelationContext, { clauses, index }: Search): boolean {
  const { document, morphology } = context;
  const { start, end } = clauses.list[index] ?? { start: 0, end: 0 };
  for (let token = start; token < end; token++) {
    if (clauses.of[token] !== index) continue;
    const mention = mentionAt(context, token, "event", "date", "time", "location");
    if (mention) {
      // „a zakończył je {koncert}”
      const isFree = mention.type === "event" && !morphology.hasPos(token - 1, Pos.prep);
      if (isFree && (nominalCases(morphology, mention.end - 1) & Case.nom) !== 0) return true;
      token = mention.end - 1;
      continue;
    }
    if (morphology.hasPos(token, Pos.num)) return true;
    if (document.lowerOf(token) === "udział" || morphology.hasPos(token, Pos.prep)) continue;
    const nouns = morphology.known(token).filter(({ tag }) => posOf(tag) === Pos.subst);
    if (nouns.some(({ tag }) => (casesOf(tag) & Case.nom) !== 0)) return true;
  }
  return false;
}

/** Whether two verbs may have one subject: `odmówiło … uczestniczy`. */
function agree({ morphology }: RelationContext, first: number, second: number): boolean {
  for (const { tag: a } of morphology.known(first))
    for (const { tag: b } of morphology.known(second)) {
      const genders = (genderOf(a) & genderOf(b)) !== 0;
      if ((numbersOf(a) & numbersOf(b)) !== 0 && genders) return true;
    }
  return false;
}

function genderOf(tag: number): number {
  return posOf(tag) === Pos.praet ? gendersOf(tag) : anyGender;
}
