import { Case, Pos } from "../../lexicon/tag.ts";
import { nounCases } from "../../polish/agreement.ts";
import { TokenFlag } from "../../text/document.ts";
import { behindCapitalCity, seatEnd } from "../official-name/seat.ts";
import type { Found, RuleContext } from "../rule.ts";
import type { State } from "./complement.ts";

const territorial: ReadonlySet<string> = new Set([
  "miejski",
  "powiatowy",
  "wojewódzki",
  "rejonowy",
  "okręgowy",
  "stołeczny",
  "regionalny",
  "rejowy",
  "gminny",
  "garnizonowy",
  "wyborczy",
]);
// heads that have their seat without a word of the unit: `dyrektor {w Czarnem}`
const seated: ReadonlySet<string> = new Set(["dyrektor", "komendant", "naczelnik", "kierownik", "dowódca"]);
const posted: ReadonlySet<string> = new Set([
  "ambasador",
  "konsul",
  "attaché",
  "chargé",
  "przedstawiciel",
  "nuncjusz",
  "radca",
  "wicekonsul",
]);
// nouns before the nominative name of a place: `wójt gminy {Stare Babice}`
const municipal: ReadonlySet<string> = new Set([
  "gmina",
  "miasto",
  "powiat",
  "dzielnica",
  "wieś",
  "sołectwo",
  "osiedle",
]);
const mostInstitutions = 3;

/** `naczelnik {Wydziału Kryminalnego KMP w Kielcach}`, `dyrektor {Departamentu Prawnego} {MSWiA}` */
export function organizationEnd(context: RuleContext, { end }: State): number {
  let at = end;
  for (let count = 0; count < mostInstitutions; count++) {
    const candidate = context.found
      .at(at, "organization")
      .find((organization) => !reachesIntoName(context, organization));
    // „prezeska spółki {Trakt-Bud}”: the noun in front has the case
    const isLabelled = candidate?.rule === "organization.labelled";
    if (!candidate || (!isLabelled && !isGenitive(context, candidate))) break;
    at = candidate.end;
  }
  return at;
}

/** The unit whose first words the gazetteer knows together with the office: `dyrektor {zakładu karnego w Rawiczu}`. */
export function unitEnd(context: RuleContext, head: number, end: number): number {
  for (let token = head + 1; token < end; token++) {
    const unit = context.found
      .at(token, "organization")
      .find((organization) => organization.end > end && !reachesIntoName(context, organization));
    if (unit) return unit.end;
  }
  return end;
}

function isGenitive({ morphology, document }: RuleContext, { start, end }: Found): boolean {
  if (document.hasFlag(start, TokenFlag.allCaps)) return true;
  for (let token = start; token < end; token++) {
    const cases = nounCases(morphology, token);
    // „Polski 2050”: a name whose first word is a common noun too
    if (cases !== 0) return ((cases | morphology.cases(token)) & Case.gen) !== 0;
  }
  return true;
}

/** `Sekretarz |Gminy Michał Więckiewicz|`: what was taken for an institution runs into the holder's name. */
function reachesIntoName({ document, found }: RuleContext, { start, end }: Found): boolean {
  for (let token = start + 1; token < end; token++) {
    const isPatron = document.formOf(token - 1) === "." || document.lowerOf(token - 1) === "imienia";
    if (!isPatron && found.at(token, "person", "rank").some((other) => other.end >= end)) return true;
  }
  return false;
}

/** `Komendant Miejski Policji {w Kielcach}`: an office of a territory or a service has a seat. */
export function territorialSeatEnd(context: RuleContext, { head, end, used }: State): number {
  const { document, morphology } = context;
  let hasSeat =
    used.has("organization") ||
    (end === head + 1 &&
      morphology.lemmasOf(head).some((lemma) => seated.has(lemma)) &&
      isSettlementBehind(context, end));
  for (let token = Math.max(0, head - 2); token < end; token++) {
    const isOwn =
      token >= head || (document.sentence[token] === document.sentence[head] && morphology.hasPos(token, Pos.adj));
    if (isOwn && morphology.lemmasOf(token).some((lemma) => territorial.has(lemma))) hasSeat = true;
  }
  if (!hasSeat) return end;
  const seat = seatEnd(context, end);
  return document.sentence[seat - 1] === document.sentence[end - 1] ? seat : end;
}

function isSettlementBehind({ document, found }: RuleContext, token: number): boolean {
  return (
    (document.lowerOf(token) === "w" || document.lowerOf(token) === "we") &&
    found.at(token + 1, "location").some(({ attributes }) => attributes.kind === "settlement")
  );
}

/** `sekretarz stanu {w Ministerstwie Sprawiedliwości}`, `poseł {na Sejm RP}` */
export function insideEnd({ document, found }: RuleContext, { end }: State): number {
  if (!["w", "we", "na", "przy"].includes(document.lowerOf(end))) return end;
  const candidate = found.at(end + 1, "organization")[0];
  return candidate ? candidate.end : end;
}

/** `burmistrz {Gołańczy}`, `Prezydent {RP}`, `wójt gminy {Stare Babice}` */
export function placeEnd(context: RuleContext, { end: head }: State): number {
  const { document, found, morphology } = context;
  const end = behindCapitalCity(context, municipalEnd(context, head));
  const place = found
    .at(end, "location")
    .find(({ attributes }) => attributes.kind !== "street" && attributes.kind !== "address");
  // „Sekretarz Gminy |Michał Lis|”
  if (!place || found.at(end, "person").length > 0) return head;
  if (isMunicipal(context, end - 1)) return place.end;
  const isGenitive =
    document.hasFlag(end, TokenFlag.allCaps) ||
    (morphology.cases(end) & Case.gen) !== 0 ||
    place.attributes.kind === "district";
  return isGenitive ? place.end : head;
}

/** `burmistrz {Miasta i Gminy} Wieliczka`, `prezydent {miasta} Kielce` */
function municipalEnd(context: RuleContext, head: number): number {
  const { document, morphology } = context;
  let end = head;
  while (end < head + 3 && isMunicipal(context, end) && (morphology.cases(end) & Case.gen) !== 0) {
    end++;
    if (document.lowerOf(end) === "i" && isMunicipal(context, end + 1)) end++;
  }
  return end;
}

function isMunicipal({ morphology }: RuleContext, token: number): boolean {
  return morphology.lemmasOf(token).some((lemma) => municipal.has(lemma));
}

/** `ambasador USA {w Polsce}`, `konsul generalny Ukrainy {w Krakowie}` */
export function postEnd({ document, found, morphology }: RuleContext, { head, end }: State): number {
  if (
    !morphology.lemmasOf(head).some((lemma) => posted.has(lemma)) ||
    !["w", "we", "na", "przy"].includes(document.lowerOf(end))
  )
    return end;
  const place = found.at(end + 1, "location", "organization")[0];
  return place ? place.end : end;
}
