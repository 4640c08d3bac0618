import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { subjectAntecedent } from "../antecedent.ts";
import { isNegated } from "../clause-state.ts";
import { type Clause, type Clauses, clausesOf, verbsOf } from "../clauses.ts";
import { type Happenings, happeningsOf } from "../happenings.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { hasLemmaIn } from "../participation.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isTogether } from "../together.ts";

const organizing: ReadonlySet<string> = new Set(["organizować", "zorganizować", "współorganizować"]);
const inviting: ReadonlySet<string> = new Set(["zaprosić", "zapraszać"]);
const organizerNouns: ReadonlySet<string> = new Set([
  "organizator",
  "organizatorka",
  "współorganizator",
  "współorganizatorka",
]);

/** `{Turniej} zorganizował {klub} wspólnie z {X}`, `Organizatorami {konferencji} byli: {A} i {B}`, `{Muzeum} zaprasza na {wernisaż}` (annotation.md, rule 33). */
export const organizedByClause: RelationRule = {
  name: "organizedBy.clause",
  type: "organizedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    const byClause = context.once(partiesByClause);
    for (const [index, clause] of clauses.list.entries()) {
      const own = byClause.get(index) ?? [];
      const antecedent = subjectAntecedent(context, byClause, { clauses, clause });
      if (own.length === 0 && !antecedent) continue;
      const verbs = [...verbsOf(context, index)];
      const isNamed = hasLemmaIn(context, clauses, { index, lemmas: organizerNouns });
      const isActive = verbs.some((verb) => organizing.has(verb));
      const isInviting = verbs.some((verb) => inviting.has(verb));
      if (!isNamed && !isActive && !isInviting) continue;
      const event =
        isInviting && !isActive && !isNamed
          ? invitedTo(context, happenings, index)
          : eventOf(context, { clauses, happenings, index });
      if (!event) continue;
      const negated = isNegated(context, clause);
      const organizers = own.filter((party) => isOrganizer(context, party, { isNamed }));
      // „{A}, która organizuje konferencję”
      for (const party of antecedent && isActive ? [antecedent, ...organizers] : organizers) {
        if (isInviting && !isActive && !isNamed && party.mention.type !== "organization") continue;
        const object = actorOf(holders, party.mention);
        if (object === undefined) continue;
        yield {
          type: "organizedBy",
          subject: event.entity,
          object,
          evidence: { start: Math.min(event.start, party.start), end: Math.max(event.end, party.mention.end) },
          ...(negated ? { negated } : {}),
        };
      }
    }
  },
};

function isOrganizer(context: RelationContext, party: Party, { isNamed }: { readonly isNamed: boolean }): boolean {
  const { document } = context;
  if (party.isAside) return false;
  if (party.preposition === undefined)
    return isNamed ? (party.cases & (Case.nom | Case.inst)) !== 0 : (party.cases & Case.nom) !== 0;
  return isTogether(context, party) || (document.lowerOf(party.governor ?? 0) === "przez" && isNamed);
}

interface Scene {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly index: number;
}

/** The event that is organized: named in the clause, before it (`którą organizuje`, `Organizuje je`), else the release's own. */
function eventOf(context: RelationContext, { clauses, happenings, index }: Scene): TokenMention | undefined {
  const { document } = context;
  const clause = clauses.list[index];
  if (!clause) return undefined;
  const named = happenings
    .in(index)
    .find(({ start }) => !/^(okazji|ramach|podczas|po|przed|trakcie)$/u.test(document.lowerOf(start - 1)));
  if (named) return named;
  if (clause.isRelative && clause.before !== undefined) {
    const before = happenings.in(clause.before).at(-1);
    return before && before.end >= clause.start - 3 ? before : undefined;
  }
  return isCalledBack(context, clause) ? happenings.lastBefore(clause.start) : undefined;
}

/** `Organizuje {je} A`, `{Jej} organizatorami były`, `Organizatorzy: A i B` */
function isCalledBack({ document, morphology }: RelationContext, { start, end, predicate }: Clause): boolean {
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    if (
      /^(je|ją|go|jej|jego|ich)$/u.test(form) &&
      (predicate === undefined || Math.abs(token - predicate) <= 2 || token === start)
    )
      return true;
    if (morphology.lemmasOf(token).some((lemma) => organizerNouns.has(lemma)))
      return document.formOf(token + 1) === ":" || token === start || document.formOf(token + 1) === "–";
  }
  return false;
}

/** `zaprasza na {wernisaż}` */
function invitedTo({ document }: RelationContext, happenings: Happenings, index: number): TokenMention | undefined {
  return happenings
    .in(index)
    .find(
      ({ start }) => ["na", "do"].includes(document.lowerOf(start - 1)) || ["na"].includes(document.lowerOf(start - 2)),
    );
}
