import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nounCases } from "../../polish/agreement.ts";
import { TokenKind } from "../../text/document.ts";
import { subjectBefore } from "../clause-subject.ts";
import { kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isFiniteVerb, isNegated } from "../verb-form.ts";
import { firmNouns, isOwnable, owners } from "./owned.ts";

const taking: ReadonlySet<string> = new Set("kupić zakupić wykupić odkupić nabyć przejąć".split(" "));
const having: ReadonlySet<string> = new Set(["mieć", "posiadać", "kontrolować"]);
const shares: ReadonlySet<string> = new Set(["akcja", "udział", "pakiet"]);
// "kupił w ubiegłym roku od Skarbu Państwa 51 proc. udziałów w spółce {B}"
const reach = 12;

/** Firms that are bought or held: `{A} kupił udziały w spółce {B}`, `{A} ma 49 proc. akcji {B}`, `Firmę {B} przejął {A}`, `{A} jest właścicielem {B}`. */
export const ownedByBought: RelationRule = {
  name: "ownedBy.bought",
  type: "ownedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    // no firms, no search
    if (!mentionsOf(context, "organization").some((mention) => kindOf(context, mention) === "company")) return;
    for (let token = 0; token < context.document.length; token++) {
      if (!isFiniteVerb(context, token)) continue;
      const parties = partiesOf(context, token);
      if (!parties || parties.owned.entity === parties.owner.entity) continue;
      const { owned, owner } = parties;
      yield {
        type: "ownedBy",
        subject: owned.entity,
        object: owner.entity,
        evidence: spanOf(owned, owner),
        ...(isNegated(context, token) ? { negated: true } : {}),
      };
    }
  },
};

/** `przejęła w 2020 r. spółka {Orlen}`: a date and a noun of the firm may stand between. */
function subjectBehind(context: RelationContext, verb: number): TokenMention | undefined {
  const { document, morphology } = context;
  let token = verb + 1;
  if (/^(?:w|we)$/u.test(document.lowerOf(token))) token++;
  token = mentionAt(context, token, "date")?.end ?? token;
  if (isAnyLemma(morphology, token, firmNouns)) token++;
  return mentionAt(context, token, "organization", "person");
}

/** Nothing but small words between a subject and its verb: in `{A}; prawa kupił {B}` another subject or object is meant. */
function isBeside({ document, morphology }: RelationContext, from: number, verb: number): boolean {
  for (let token = from; token < verb; token++)
    if (
      document.formOf(token) !== "," &&
      (!document.isKind(token, TokenKind.word) || nounCases(morphology, token) !== 0)
    )
      return false;
  return true;
}

/** In the nominative, as the common noun in front of it. */
function canBeSubject(context: RelationContext, mention: TokenMention): boolean {
  const cases = nounCases(context.morphology, mention.start - 1);
  return isNominative(context, mention) && (cases === 0 || (cases & Case.nom) !== 0);
}

interface Parties {
  readonly owned: TokenMention;
  readonly owner: TokenMention;
}

function partiesOf(context: RelationContext, verb: number): Parties | undefined {
  const { morphology } = context;
  const isTaking = isAnyLemma(morphology, verb, taking);
  const isBeing = morphology.hasLemma(verb, "być");
  if (!isTaking && !isBeing && !isAnyLemma(morphology, verb, having)) return undefined;
  const owned = firmBehind(context, verb, isBeing ? owners : shares, isTaking);
  const before = subjectBefore(context, verb, "organization", "person");
  // „Firmę {B} przejął {A}”: the noun in front of a name tells its case
  const isObject = before !== undefined && !canBeSubject(context, before);
  if (owned && before && !isObject && isBeside(context, before.end, verb)) return { owned, owner: before };
  const behind = isTaking && isObject ? subjectBehind(context, verb) : undefined;
  return before && behind && isOwnable(context, before) ? { owned: before, owner: behind } : undefined;
}

/** The firm behind the verb: of shares or an owner's noun that must stand between, or right behind a verb that takes it whole. */
function firmBehind(
  context: RelationContext,
  verb: number,
  nouns: ReadonlySet<string>,
  isWhole: boolean,
): TokenMention | undefined {
  const { document, morphology } = context;
  const end = Math.min(document.sentenceEnd(verb), verb + reach);
  let noun: number | undefined;
  for (let token = verb + 1; token < end; token++) {
    if (/^[;:]$/u.test(document.formOf(token)) || isFiniteVerb(context, token)) return undefined;
    if (isAnyLemma(morphology, token, nouns)) noun = token;
    const firm = mentionAt(context, token, "organization");
    if (!firm) continue;
    const isFit = noun === undefined ? isWhole && firm.start <= verb + 2 : firm.start <= noun + 4;
    if (isFit && kindOf(context, firm) === "company") return firm;
    token = firm.end - 1;
  }
  return undefined;
}
