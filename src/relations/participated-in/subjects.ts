import { Case, Pos } from "../../lexicon/tag.ts";
import { TokenKind } from "../../text/document.ts";
import { isNegated } from "../clause-state.ts";
import type { Clause, Clauses } from "../clauses.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionEndingAt } from "../mentions.ts";
import type { Participation } from "../participation.ts";
import type { Party } from "../party.ts";
import type { RelationContext } from "../rule.ts";

const missing: ReadonlySet<string> = new Set(["zabraknąć", "odmówić", "odmawiać", "zrezygnować", "odwołać"]);

/** `nie przybył X`, `zabrakło X`, `odmówił udziału`; but `nie zabrakło X` says that X came. */
export function isDenied(context: RelationContext, clause: Clause): boolean {
  const isMissing = clause.predicate !== undefined && isAnyLemma(context.morphology, clause.predicate, missing);
  return isMissing ? !isNegated(context, clause) : isNegated(context, clause) || isAbsence(context, clause);
}

/** `zabrakło X`, `nieobecny był X` */
function isAbsence(context: RelationContext, clause: Clause): boolean {
  const { morphology } = context;
  const { start, end, predicate } = clause;
  if (isMissed(context, clause)) return true;
  if (predicate !== undefined && morphology.hasLemma(predicate, "zabraknąć")) return true;
  for (let token = start; token < end; token++) if (morphology.hasLemma(token, "nieobecny")) return true;
  return false;
}

/** `{A}, którego nie zabrakło na pikniku`, `{A}, której na zebraniu nie było`: the person right before. */
export function missedAntecedent(
  context: RelationContext,
  parties: ReadonlyMap<number, readonly Party[]>,
  { clauses, clause }: { readonly clauses: Clauses; readonly clause: Clause },
): Party | undefined {
  if (!clause.isRelative || clause.before === undefined || !isAbsence(context, clause)) return undefined;
  if (!/^któr(?:ego|ej)$/u.test(context.document.lowerOf(clause.start + 1))) return undefined;
  const before = parties.get(clauses.of[clause.start - 1] ?? -1)?.findLast(({ isAside }) => !isAside);
  return before && before.end >= clause.start - 1 ? before : undefined;
}

const alongside: ReadonlySet<string> = new Set("obok oprócz prócz poza wraz".split(" "));

/** Who does it: in the nominative and governed by nothing; `obok {A}`, `wraz z {A}` and `nikt z {A}` share it. */
export function isSubject(
  context: RelationContext,
  party: Party,
  { clause, way }: { readonly clause: Clause; readonly way: Participation },
): boolean {
  const { document, morphology } = context;
  if (party.isAside) return false;
  if (party.preposition === undefined) {
    if ((party.cases & Case.nom) !== 0)
      return party.mention.type === "person" || party.group !== undefined || !isComplement(context, party);
    // numerals take the genitive: „54 strażaków”; „zabrakło X”
    if (party.group !== undefined && party.isCounted) return true;
    return isReceiver(context, party, clause) || (isAbsence(context, clause) && (party.cases & Case.gen) !== 0);
  }
  const governor = party.governor ?? party.start;
  if (alongside.has(party.preposition) || /^(wraz|razem|wspólnie)$/u.test(document.lowerOf(governor - 1))) return true;
  if (party.preposition === "z" || party.preposition === "ze")
    return (
      isCompanion(context, party, governor) ||
      document.lowerOf(governor - 1) === "nikt" ||
      document.lowerOf(governor - 1) === "żaden"
    );
  // „zwyciężył A, przed B i C”
  if (party.preposition === "przed") return way.kind === "contest";
  return party.preposition === "przez" && morphology.hasPos(governor - 1, Pos.ppas);
}

/** `wójt A {z zastępcą B}`: one behind the other. */
function isCompanion(context: RelationContext, { mention }: Party, governor: number): boolean {
  return mention.type === "person" && mentionEndingAt(context, governor, "person") !== undefined;
}

/** `towarzyszył {A-owi}`, `drugie miejsce przypadło {A-owi}`, `przyjął delegację {A}`, `w finale pokonał {A}` */
function isReceiver(context: RelationContext, { mention, cases, group }: Party, clause: Clause): boolean {
  if ((cases & Case.dat) !== 0 && (hasVerb(context, clause, "towarzyszyć") || hasVerb(context, clause, "przypaść")))
    return true;
  const isGuest = mention.type === "person" || isGroup(context, group);
  return (
    (cases & Case.acc) !== 0 &&
    isGuest &&
    ["powitać", "przywitać", "przyjąć", "gościć", "podjąć", "pokonać"].some((lemma) => hasVerb(context, clause, lemma))
  );
}

function isGroup(context: RelationContext, group: number | undefined): boolean {
  return (
    group !== undefined &&
    (context.morphology.hasLemma(group, "delegacja") || context.morphology.hasLemma(group, "przedstawiciel"))
  );
}

function hasVerb({ morphology }: RelationContext, { start, end }: Clause, lemma: string): boolean {
  for (let token = start; token < end; token++) if (morphology.hasLemma(token, lemma)) return true;
  return false;
}

/** `komendant {Policji}`, `w auli {Szkoły}`: an institution right behind a noun that it completes. */
function isComplement({ document, morphology }: RelationContext, { start, cases }: Party): boolean {
  const before = start - 1;
  // „nie weźmie udziału {X}”, „zastępy straży, w tym {X}”
  if ((cases & Case.gen) === 0 || before < 0 || /^(udziału?|tym|innymi)$/u.test(document.lowerOf(before))) return false;
  const isNoun = morphology.hasPos(before, Pos.subst) && document.isKind(before, TokenKind.word);
  return isNoun && !morphology.hasPos(before, Pos.praet) && document.sentence[before] === document.sentence[start];
}

/** `X na {rozprawie} nie było` */
export function isMissed(context: RelationContext, clause: Clause): boolean {
  const { predicate } = clause;
  if (predicate === undefined || !context.morphology.hasLemma(predicate, "być")) return false;
  // „nie był organizowany przez X”
  return isNegated(context, clause) && !context.morphology.hasPos(predicate + 1, Pos.ppas);
}
