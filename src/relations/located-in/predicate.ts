import type { TokenMention } from "../../linking/linked.ts";
import { attributed, institutionBefore } from "../clause-organizations.ts";
import { subjectBefore } from "../clause-subject.ts";
import { isAddress, isSite, kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isNegated, tenseOf } from "../verb-form.ts";

const lying: ReadonlySet<string> = new Set(
  "mieścić znajdować siedziba ulokować zlokalizować położyć usytuować zlokalizowany położony usytuowany rezydować leżeć stanąć".split(
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
      const subject =
        verb === undefined
          ? (seatOf(context, place) ?? seatedBehind(context, place))
          : (located(context, verb, place) ?? possessed(context, verb));
      if (!subject) continue;
      const negated = verb !== undefined && isNegated(context, verb);
      const isComing = verb !== undefined && isAnyLemma(context.morphology, verb, moving) && isFuture(context, verb);
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
    const from = mentionEndingAt(context, token + 1, "location");
    // „przeniósł siedzibę z {Wiednia} do …”
    const isLeft = isTo && from !== undefined && /^ze?$/u.test(document.lowerOf(from.start - 1));
    if (/^[;:]$/u.test(document.formOf(token)) || (from && !isLeft)) return undefined;
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
  // „mający siedzibę w Przemyślu {BiOSG}”
  if (context.document.lowerOf(verb - 1).startsWith("mając"))
    return attributed(context, verb - 1, { end: place.end + 2 });
  const organization = subjectBefore(context, verb, "organization");
  const site = subjectBefore(context, verb, "location");
  const isNear =
    site !== undefined &&
    isSite(context, site) &&
    !isSite(context, place) &&
    (!organization || site.start > organization.start);
  return isNear ? site : organization;
}

/** `Siedzibą {Europolu} jest {Haga}` */
function seatOf(context: RelationContext, place: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  if (!/^(?:jest|była?|będzie|pozostaje)$/u.test(document.lowerOf(place.start - 1))) return undefined;
  const institution = mentionEndingAt(context, place.start - 1, "organization");
  return institution && morphology.hasLemma(institution.start - 1, "siedziba") ? institution : undefined;
}

/** `W {Płocku} ma siedzibę {Orlen}`: the institution right behind. */
function seatedBehind(context: RelationContext, place: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  const isSeat =
    /^(?:w|we|przy)$/u.test(document.lowerOf(place.start - 1)) &&
    isAnyLemma(morphology, place.end, having) &&
    morphology.hasLemma(place.end + 1, "siedziba");
  if (!isSeat) return undefined;
  return mentionAt(context, place.end + 2, "organization") ?? mentionAt(context, place.end + 3, "organization");
}

/** `{Jej} biuro mieści się przy …`: the institution that the sentence before is about. */
function possessed(context: RelationContext, verb: number): TokenMention | undefined {
  const { document } = context;
  const first = document.sentenceStart(verb);
  const isPossessed = /^(?:jej|jego|ich)$/u.test(document.lowerOf(first)) && verb - first <= 4;
  return isPossessed ? institutionBefore(context, verb) : undefined;
}

function isFuture({ morphology }: RelationContext, verb: number): boolean {
  return [verb, verb - 1, verb - 2].some((token) => tenseOf(morphology, token) === "future");
}
