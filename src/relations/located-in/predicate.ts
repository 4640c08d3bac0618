import type { TokenMention } from "../../linking/linked.ts";
import { subjectBefore } from "../clause-subject.ts";
import { isAddress, isSite, kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isNegated, tenseOf } from "../verb-form.ts";

const lying: ReadonlySet<string> = new Set(
  "mieścić znajdować siedziba ulokować zlokalizować położyć usytuować zlokalizowany położony usytuowany rezydować".split(
    " ",
  ),
);
const staying: ReadonlySet<string> = new Set("zostać zostawać pozostać pozostawać".split(" "));
const moving: ReadonlySet<string> = new Set("przenieść przenosić przeprowadzić przeprowadzać".split(" "));
const having: ReadonlySet<string> = new Set(["mieć", "posiadać"]);
const reach = 7;

/** `HFPC … ma siedzibę przy {ul. Wiejskiej 16}`, `Interpol, którego sekretariat mieści się w {Lyonie}`, `siedziba OISW nie zostanie przeniesiona do {Szczecina}`. */
export const locatedInPredicate: RelationRule = {
  name: "locatedIn.predicate",
  type: "locatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const place of mentionsOf(context, "location")) {
      if (place.parent !== undefined || kindOf(context, place) === "country") continue;
      const verb = verbBefore(context, place);
      const subject = verb === undefined ? undefined : located(context, verb, place);
      if (verb === undefined || !subject) continue;
      const negated = isNegated(context, verb);
      const isComing = isAnyLemma(context.morphology, verb, moving) && isFuture(context, verb);
      yield {
        type: "locatedIn",
        subject: subject.entity,
        object: place.entity,
        evidence: spanOf(subject, place),
        ...(negated ? { negated } : {}),
        ...(isComing && !negated ? { status: "future" } : {}),
      };
    }
  },
};

function verbBefore(context: RelationContext, place: TokenMention): number | undefined {
  const { document, morphology, entities } = context;
  const preposition = document.lowerOf(place.start - 1);
  const isIn = ["w", "we", "przy", "na"].includes(preposition);
  const isTo = preposition === "do" || preposition === "na";
  for (
    let token = place.start - 2;
    token >= Math.max(document.sentenceStart(place.start), place.start - reach);
    token--
  ) {
    // „przy ul. Wiejskiej w {Warszawie}”: the place of the street
    if (/^[;:]$/u.test(document.formOf(token)) || mentionEndingAt(context, token + 1, "location")) return undefined;
    if (isIn && isAnyLemma(morphology, token, lying)) {
      // „w siedzibie przy ul. …” is no predicate, „ma siedzibę przy ul. …” is
      return morphology.hasLemma(token, "siedziba") &&
        !isAnyLemma(morphology, token - 1, having) &&
        !isAnyLemma(morphology, token - 2, having)
        ? undefined
        : token;
    }
    if (isTo && isAnyLemma(morphology, token, moving) && hasSeat(document, token)) return token;
    if (isIn && isAddress({ entities }, place) && isAnyLemma(morphology, token, staying)) return token;
  }
  return undefined;
}

/** `siedziba` or `biuro` in the same sentence before or right behind the verb. */
function hasSeat(document: RelationContext["document"], verb: number): boolean {
  for (let token = Math.max(document.sentenceStart(verb), verb - 8); token <= verb + 3; token++)
    if (/^(?:siedzib|biur)/u.test(document.lowerOf(token))) return true;
  return false;
}

/** The institution, or the building that `mieści się`, `położony` speak of; a site only right before. */
function located(context: RelationContext, verb: number, place: TokenMention): TokenMention | undefined {
  const organization = subjectBefore(context, verb, "organization");
  const site = subjectBefore(context, verb, "location");
  const isNear =
    site !== undefined &&
    isSite(context, site) &&
    !isSite(context, place) &&
    (!organization || site.start > organization.start);
  return isNear ? site : organization;
}

function isFuture({ morphology }: RelationContext, verb: number): boolean {
  return [verb, verb - 1, verb - 2].some((token) => tenseOf(morphology, token) === "future");
}
