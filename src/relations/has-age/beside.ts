import { Case, Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { TokenKind } from "../../text/document.ts";
import { personBefore } from "../beside-person.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import { nameAfter } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isFiniteVerb } from "../verb-form.ts";

/** An age beside a name: `41-letni Jan Lis`, `34-letni kierowca BMW Jan K.`, `Jan K. (46 lat)`, `Damian K., 22-latek`. */
export const hasAgeBeside: RelationRule = {
  name: "hasAge.beside",
  type: "hasAge",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const age of mentionsOf(context, "age")) {
      if (isPaired(context, age)) continue;
      // „A (46 lat), {31-letni} B”
      // „A, {15-letni} książę B”
      const office = mentionAt(context, age.end, "position");
      const person =
        nameAfter(context, office?.end ?? age.end) ?? bearerBefore(context, age) ?? bearerAfter(context, age);
      if (person) yield { type: "hasAge", subject: person.entity, object: age.entity, evidence: spanOf(person, age) };
    }
  },
};

/** `{20-} i {22-letni}`: ages of two people, see `shared.ts`. */
function isPaired(context: RelationContext, { start, end }: TokenMention): boolean {
  const { document } = context;
  const isAnd = (token: number): boolean => document.lowerOf(token) === "i" || document.lowerOf(token) === "oraz";
  return (
    (isAnd(end) && mentionAt(context, end + 1, "age") !== undefined) ||
    (isAnd(start - 1) && mentionEndingAt(context, start - 1, "age") !== undefined)
  );
}

const having = /^(?:ma|miał|miała|liczy|skończył|skończyła)$/u;

/** `Jan K. ({46 lat}`, `Jan K. (KPP), {22-latek}`, `Jan K. ma {20 lat}`, `Jan K. w wieku {45 lat}` */
function bearerBefore(context: RelationContext, { start }: TokenMention): TokenMention | undefined {
  const { document } = context;
  const beside = personBefore(context, start);
  if (beside) return beside;
  if (having.test(document.lowerOf(start - 1)))
    return mentionEndingAt(context, document.formOf(start - 2) === "," ? start - 2 : start - 1, "person");
  if (document.lowerOf(start - 1) !== "wieku" || document.lowerOf(start - 2) !== "w") return undefined;
  return mentionEndingAt(context, start - 2, "person") ?? personBefore(context, start - 2);
}

// "34-letni syn Jana K.": the age is not Jan's
const kin: ReadonlySet<string> = new Set(
  "syn córka brat siostra mąż żona ojciec matka wnuk wnuczka partner partnerka kolega koleżanka znajomy pasażer pasażerka".split(
    " ",
  ),
);
const reach = 10;

/** `{31-letni} Konrad T.`, `{25-letni} Ukrainiec Denys O.`, `{34-letni} obywatel Mołdawii Ion C.`, `{34-latek}, Jan K.`; what the bearer is may stand between. */
function bearerAfter(context: RelationContext, { start, end }: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  if (document.lowerOf(start - 1) === "wieku") return undefined;
  const isNoun = /lat(?:ek|ka|ki|kowi|kiem|ków|ce|kę|ką)$/u.test(document.lowerOf(end - 1));
  const limit = Math.min(document.sentenceEnd(start), end + reach);
  let token = isNoun && /^[,–(]$/u.test(document.formOf(end)) ? end + 1 : end;
  let isKin = false;
  while (token < limit) {
    const person = nameAfter(context, token);
    if (person) return agrees(context, end - 1, person, isKin) ? person : undefined;
    const between = mentionAt(
      context,
      token,
      "location",
      "demonym",
      "rank",
      "title",
      "position",
      "organization",
      "product",
    );
    if (between) {
      token = between.end;
      continue;
    }
    // „34-letni kierowca BMW, Jan K.”
    if (document.formOf(token) === "," && token > end) return apposed(context, { age: end - 1, comma: token, isKin });
    if (
      !document.isKind(token, TokenKind.word) ||
      isFiniteVerb(context, token) ||
      morphology.hasPos(token, Pos.prep) ||
      morphology.hasPos(token, Pos.conj)
    )
      return undefined;
    isKin ||= isAnyLemma(morphology, token, kin);
    token++;
  }
  return undefined;
}

function apposed(
  context: RelationContext,
  { age, comma, isKin }: { readonly age: number; readonly comma: number; readonly isKin: boolean },
): TokenMention | undefined {
  const person = nameAfter(context, comma + 1);
  return person && agrees(context, age, person, isKin) ? person : undefined;
}

/** The name stands in a case that the age can have; behind a noun of kin it must be a nominative. */
function agrees(context: RelationContext, age: number, person: TokenMention, isKin: boolean): boolean {
  const cases = nominalCases(context.morphology, age);
  const named = nominalCases(context.morphology, person.start);
  if (isKin) return isNominative(context, person) && (cases & Case.nom) !== 0;
  return cases === 0 || named === 0 || (cases & named) !== 0;
}
