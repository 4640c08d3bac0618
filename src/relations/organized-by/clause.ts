import { Case, Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { subjectAntecedent } from "../antecedent.ts";
import { isDash } from "../apposition.ts";
import { bothBefore } from "../both.ts";
import { isNegated } from "../clause-state.ts";
import { type Clause, type Clauses, clausesOf, verbsOf } from "../clauses.ts";
import { type Happenings, happeningsOf } from "../happenings.ts";
import { isAnyLemma } from "../lemmas.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isTogether } from "../together.ts";
import { mentionsIn } from "../window.ts";

const organizing: ReadonlySet<string> = new Set(
  "organizować zorganizować współorganizować urządzić urządzać".split(" "),
);
// „za organizację {festynu} odpowiada {A}”
const undertaking: ReadonlySet<string> = new Set("odpowiadać zająć zajmować podjąć podejmować".split(" "));
// „ćwiczenia przygotował {A}”: the happening itself, nothing for it
const preparing: ReadonlySet<string> = new Set(["przygotować", "przygotowywać"]);
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
      const verbs = [...verbsOf(context, index)];
      const isNamed = namesOrganizer(context, clauses, index);
      const isActive =
        verbs.some((verb) => organizing.has(verb)) ||
        (verbs.some((verb) => undertaking.has(verb)) && undertakes(context, clause)) ||
        (verbs.some((verb) => preparing.has(verb)) && preparesOne(context, happenings, { clause, index }));
      const isInviting = verbs.some((verb) => inviting.has(verb));
      if (!isNamed && !isActive && !isInviting) continue;
      const event =
        isInviting && !isActive && !isNamed
          ? invitedTo(context, happenings, { clauses, clause, index })
          : eventOf(context, { clauses, happenings, index });
      if (!event) continue;
      const negated = isNegated(context, clause);
      const called = isActive
        ? // „{A}, która organizuje konferencję”, „Obie instytucje zorganizowały”
          [...(antecedent ? [antecedent] : []), ...bothBefore(context, { clauses, index, byClause })]
        : [];
      for (const party of [...called, ...own.filter((other) => isOrganizer(context, other, { isNamed }))]) {
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

/** `Organizatorem był {A}`; `pogratulował organizatorom` names none. */
function namesOrganizer({ morphology }: RelationContext, { list, of }: Clauses, index: number): boolean {
  const { start, end } = list[index] ?? { start: 0, end: 0 };
  for (let token = start; token < end; token++)
    if (
      of[token] === index &&
      isAnyLemma(morphology, token, organizerNouns) &&
      (morphology.cases(token) & (Case.nom | Case.inst)) !== 0
    )
      return true;
  return false;
}

function isOrganizer(context: RelationContext, party: Party, { isNamed }: { readonly isNamed: boolean }): boolean {
  const { document } = context;
  if (party.isAside || (isNamed && hasOtherRole(context, party))) return false;
  if (party.preposition === undefined)
    return isNamed ? (party.cases & (Case.nom | Case.inst)) !== 0 : (party.cases & Case.nom) !== 0;
  return isTogether(context, party) || (document.lowerOf(party.governor ?? 0) === "przez" && isNamed);
}

/** `odpowiada za organizację`, `zajął się organizacją`; but `pytania o organizację`. */
function undertakes({ document, morphology }: RelationContext, { start, end }: Clause): boolean {
  for (let token = start + 1; token < end; token++)
    if (morphology.hasLemma(token, "organizacja") && /^(za|się|któr(ego|ej|ych))$/u.test(document.lowerOf(token - 1)))
      return true;
  return false;
}

/** `Przygotował {je} A`, `{ćwiczenia} przygotowała B`; but `przygotował na {zjazd} referat`. */
function preparesOne(
  context: RelationContext,
  happenings: Happenings,
  { clause, index }: { readonly clause: Clause; readonly index: number },
): boolean {
  const { document, morphology } = context;
  const { predicate } = clause;
  if (predicate === undefined) return false;
  const isObject = ({ start, end }: TokenMention): boolean =>
    (end === predicate || start === predicate + 1) && (nominalCases(morphology, end - 1) & Case.acc) !== 0;
  if (/^(je|ją|go)$/u.test(document.lowerOf(predicate + 1))) {
    // „konferencja o {kampanii „…”}. Przygotowała ją A”: the work named last
    const event = happenings.lastBefore(clause.start);
    return event !== undefined && mentionsIn(context, { start: event.end, end: clause.start }, "work").length === 0;
  }
  return happenings.in(index).some((event) => isObject(event) && !morphology.hasPos(event.start - 1, Pos.prep));
}

/** `organizatorem jest A, partnerem – {B}`, `a partnerem {B}` */
function hasOtherRole({ document, morphology }: RelationContext, { start }: Party): boolean {
  const noun = isDash(document.formOf(start - 1)) ? start - 2 : start - 1;
  return !isAnyLemma(morphology, noun, organizerNouns) && morphology.cases(noun, Pos.subst) === Case.inst;
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
    const before = happenings.antecedentOf(clause);
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
      return (
        document.formOf(token + 1) === ":" ||
        token === start ||
        // „…, a współorganizatorem był A”
        (document.formOf(start) === "," &&
          (token === start + 1 || (token === start + 2 && document.lowerOf(start + 1) === "a"))) ||
        document.formOf(token + 1) === "–"
      );
  }
  return false;
}

/** `zaprasza na {wernisaż}`, `do udziału w {konkursie} zaprasza`; a bare `Zaprasza {A}` is to the one before. */
function invitedTo(
  { document }: RelationContext,
  happenings: Happenings,
  { clauses, clause, index }: { readonly clauses: Clauses; readonly clause: Clause; readonly index: number },
): TokenMention | undefined {
  const named = happenings.in(index);
  // „{festyn}, na który zaprasza A”
  if (named.length === 0 && clause.before !== undefined && isGoalOf(document, clauses, clause))
    return happenings.antecedentOf(clause);
  if (named.length === 0 && clause.predicate === document.sentenceStart(clause.start))
    return happenings.lastBefore(clause.start);
  return named.find(({ start }) => {
    const [second, first] = [document.lowerOf(start - 2), document.lowerOf(start - 1)];
    return first === "na" || first === "do" || second === "na" || (second === "udziału" && first === "w");
  });
}

/** `, na który`, `, do udziału w którym` */
function isGoalOf(
  document: RelationContext["document"],
  { list }: Clauses,
  { start, isRelative, before }: Clause,
): boolean {
  if (!isRelative || before === undefined || list[before] === undefined) return false;
  if (!/^(na|do)$/u.test(document.lowerOf(start + 1))) return false;
  return [start + 2, start + 4].some((token) => document.lowerOf(token).startsWith("któr"));
}
