import { Case, Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { type HeldPosition, heldPositions } from "./apposition.ts";
import { clauseTense, finiteVerb } from "./clause-tense.ts";
import { describedBy } from "./described-by.ts";
import { isAnyLemma } from "./lemmas.ts";
import { isNominative } from "./nominative.ts";
import { officeCases } from "./office-agreement.ts";
import type { RelationContext } from "./rule.ts";
import { clauseAround } from "./segments.ts";
import { isFiniteVerb, isNegated, isPassive, type Tense } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

/** Somebody dismissed by name and office: `Minister odwołał {komendanta} {Jana Lisa}`; or who resigns: `rezygnację złożył {prezes} {Jan Lis}`. */
export interface Dismissal extends HeldPosition {
  readonly clause: TokenSpan;
  readonly tense: Tense;
  readonly isNegated: boolean;
  /** Who resigns is shown in office, who is dismissed is not (annotation.md, rule 27). */
  readonly isResignation: boolean;
}

const dismissing: ReadonlySet<string> = new Set(["odwołać", "odwoływać", "zdymisjonować"]);

/** Dismissals that name the office beside the person, without `ze stanowiska`, by the mention of the office. */
export function dismissalsOf(context: RelationContext): ReadonlyMap<TokenMention, Dismissal> {
  const found = new Map<TokenMention, Dismissal>();
  for (const held of context.once(heldPositions)) {
    const clause = clauseAround(context, Math.min(held.person.start, held.position.start));
    const told =
      namedIn(context, held, clause) ?? (hasOfficeNoun(context, clause) ? undefined : toldIn(context, held, clause));
    if (told) found.set(held.position, { ...held, ...told, clause });
  }
  return found;
}

type Told = Omit<Dismissal, keyof HeldPosition | "clause">;

/** `{odwołanie} dyrektora Jana Lisa`, `wniosek o {odwołanie} …` */
function namedIn(context: RelationContext, { position }: HeldPosition, clause: TokenSpan): Told | undefined {
  const noun = position.start - 1;
  const resigned = acceptedResignation(context, noun, clause);
  if (resigned) return resigned;
  if (!context.morphology.hasPos(noun, Pos.ger) || !isAnyLemma(context.morphology, noun, dismissing)) return undefined;
  return { tense: "past", isNegated: isAskedFor(context, clause), isResignation: false };
}

/** `przyjął {dymisję} ministra Jana Lisa` */
function acceptedResignation(context: RelationContext, noun: number, clause: TokenSpan): Told | undefined {
  if (!/^(?:rezygnacj[ęi]|dymisj[ęi])$/u.test(context.document.lowerOf(noun))) return undefined;
  const verb = finiteVerb(context, clause);
  if (verb === undefined || !context.morphology.hasLemma(verb, "przyjąć")) return undefined;
  return { tense: clauseTense(context, clause, verb), isNegated: isNegated(context, verb), isResignation: false };
}

function toldIn(context: RelationContext, held: HeldPosition, clause: TokenSpan): Told | undefined {
  for (let token = clause.start; token < clause.end; token++) {
    const isResignation = isResigning(context, token, clause);
    if (!isResignation && !isDismissing(context, token)) continue;
    // "zastąpi odwołanego w maju {dyrektora} {Jana Lisa}"
    const described = isResignation ? [] : describedBy(context, token);
    if (described.length > 0) {
      if (described.some(({ entity }) => entity === held.person.entity))
        return { tense: "past", isNegated: false, isResignation };
      continue;
    }
    // an active verb dismisses the one in the accusative, a passive one its subject
    const isSubject = isResignation || isPassive(context.morphology, token);
    if (isNominative(context, held.person) !== isSubject || (!isSubject && !isObject(context, held))) return undefined;
    return { tense: clauseTense(context, clause, token), isNegated: isNegated(context, token), isResignation };
  }
  return undefined;
}

function isDismissing(context: RelationContext, token: number): boolean {
  const { morphology } = context;
  return isAnyLemma(morphology, token, dismissing) && (isFiniteVerb(context, token) || isPassive(morphology, token));
}

/** `złożył rezygnację`, `podała się do dymisji` */
function isResigning(context: RelationContext, token: number, clause: TokenSpan): boolean {
  if (!isFiniteVerb(context, token) || !isAnyLemma(context.morphology, token, giving)) return false;
  for (let at = clause.start; at < clause.end; at++)
    if (/^(?:rezygnacj[ęi]|dymisj[ęi])$/u.test(context.document.lowerOf(at))) return true;
  return false;
}

const giving: ReadonlySet<string> = new Set(["złożyć", "podać"]);

/** After no preposition: not `odwołał spotkanie z {wójtem Janem Lisem}`. */
function isObject(context: RelationContext, { person, position }: HeldPosition): boolean {
  const cases = officeCases(context, person, position);
  return cases === 0 || (cases & (Case.acc | Case.gen)) !== 0;
}

const asking: ReadonlySet<string> = new Set(
  "wniosek wnioskować chcieć domagać żądać zażądać żądanie apelować postulować sprawa głosować głosowanie".split(" "),
);

/** `wniosek o odwołanie`, `chcą odwołania` */
function isAskedFor({ morphology }: RelationContext, clause: TokenSpan): boolean {
  for (let token = clause.start; token < clause.end; token++) if (isAnyLemma(morphology, token, asking)) return true;
  return false;
}

/** `ze stanowiska …`: the verb takes that office and not the one beside the name. */
function hasOfficeNoun({ document }: RelationContext, clause: TokenSpan): boolean {
  for (let token = clause.start; token < clause.end; token++)
    if (/^(?:stanowiska|funkcji|urzędu|obowiązków)$/u.test(document.lowerOf(token))) return true;
  return false;
}
