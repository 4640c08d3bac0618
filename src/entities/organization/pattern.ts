import { Case, GrammaticalNumber, numbersOf, Pos } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { adjectiveTags, agreeingCases, nounCases, nounTags } from "../../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import { followsHead, isPartOfBranch } from "../official-name/branch.ts";
import { nameStart } from "../official-name/start.ts";
import { tailEnd } from "../official-name/tail.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { kindOf } from "./kind.ts";

/**
 * Official names built of a head noun and what follows it: `Komenda Powiatowa Policji w Wągrowcu`, `III Liceum Ogólnokształcące im. …`,
 * `Zachodniopomorski Urząd Celno-Skarbowy w Szczecinie`. The first word must be capitalised (annotation.md, rule 4), and the head
 * needs at least one word that makes it a name.
 */
export const pattern: EntityRule<"organization"> = {
  name: "organization.pattern",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, hits } = context;
    let headEnd = 0;
    let nameEnd = 0;
    for (const hit of hits.of("institution-heads")) {
      // the longest head, and none that is a part of it: „szkół” in „Zespół Szkół”
      if (hit.start < headEnd) continue;
      headEnd = hit.end;
      if (!document.hasFlag(hit.start, TokenFlag.capitalized) || isService(context, hit)) continue;
      const isNested = hit.start < nameEnd;
      if (isPluralOfName(context, hit, isNested) || (isNested && !mayStandInName(context, hit))) continue;
      const headKind = hit.entry.attributes.kind as OrganizationKind | undefined;
      const start = nameStart(context, hit);
      const end = tailEnd(context, hit.start, hit.end, { seat: !isPartOfBranch(context, start, headKind) });
      if (!isName(context, hit, { start, end }) || isVague(context, { start, end, head: hit.start })) continue;
      nameEnd = Math.max(nameEnd, end);
      if (isOwnHead(context, start, end)) continue;
      // „Gazeta Wyborcza” in quotes was found with them
      if (context.found.at(start - 1, "organization").some((quoted) => quoted.end === end + 1)) continue;
      const kind = kindOf(document, { start, end }, headKind);
      yield { type: "organization", start, end, attributes: kind === undefined ? {} : { kind } };
    }
  },
};

/** `Tatrzańskie |Ochotnicze Pogotowie Ratunkowe|`: the head of a known name, behind its adjectives. */
function isOwnHead({ found, morphology }: RuleContext, start: number, end: number): boolean {
  for (let token = start - 1; token >= start - 3 && morphology.hasPos(token, Pos.adj); token--)
    if (found.at(token, "organization").some((known) => known.end === end)) return true;
  return false;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** More than the bare head, or a head of several words that is capitalised throughout: `Wydział Kryminalny`. */
function isName({ document }: RuleContext, hit: Hit, { start, end }: Stretch): boolean {
  if (end - start > hit.end - hit.start) return true;
  let words = 0;
  for (let token = start; token < end; token++) {
    if (!document.isKind(token, TokenKind.word)) continue;
    if (document.hasFlag(token, TokenFlag.capitalized)) words++;
    else if (document.formOf(token).length > 3) return false;
  }
  return words > 1;
}

/** Inside another name an institution stands in the genitive or behind a preposition; „Radio Nowy |Kurier|” is one name. */
function mayStandInName({ document }: RuleContext, { start, cases }: Hit): boolean {
  if (/^[–—-]$/u.test(document.formOf(start - 1))) return false;
  return cases === 0 || (cases & Case.gen) !== 0 || !document.hasFlag(start - 1, TokenFlag.capitalized);
}

/** `Noc |Muzeów|`, `Federacja |Organizacji| …`: a plural behind a capitalised noun is a part of that name. */
function isPluralOfName(context: RuleContext, hit: Hit, isNested: boolean): boolean {
  const { document, hits } = context;
  const { start } = hit;
  if (document.hasFlag(start, TokenFlag.sentenceStart) || !isPlural(context, hit)) return false;
  if (isNested) return true;
  return (
    document.isKind(start - 1, TokenKind.word) &&
    document.hasFlag(start - 1, TokenFlag.capitalized) &&
    hits.at(start - 1, "offices").length === 0
  );
}

/** By its own form or by the adjective behind it: `Organizacji |Pozarządowych|`. */
function isPlural({ morphology }: RuleContext, { start, end, numbers }: Hit): boolean {
  if (numbers === GrammaticalNumber.pl) return true;
  const pairs = adjectiveTags(morphology, end).flatMap((adjective) =>
    nounTags(morphology, start).map((noun) => ({ adjective, noun })),
  );
  const agreeing = pairs.filter(({ adjective, noun }) => agreeingCases(adjective, noun) !== 0);
  return (
    end - start === 1 &&
    agreeing.length > 0 &&
    agreeing.every(({ adjective, noun }) => (numbersOf(adjective) & numbersOf(noun)) === GrammaticalNumber.pl)
  );
}

// units of territory are organizations only when they act: „Gmina Józefów przekaże”
const territories: ReadonlySet<string> = new Set(["gmina", "miasto", "powiat", "województwo"]);

/**
 * No name: a common noun that merely starts the sentence, with nothing but a place (`Jednostką w Przemyślu kierował …`);
 * a territory inside the name of an office or an institution (`Urząd {Gminy} w Aleksandrowie`, `Wójt {Gminy Aleksandrów}`).
 */
function isVague(context: RuleContext, { start, end, head }: Stretch & { readonly head: number }): boolean {
  const { document, morphology } = context;
  const isTerritory = morphology.lemmasOf(head).some((lemma) => territories.has(lemma));
  if (isTerritory) return isOfOffice(context, start) || ["w", "we"].includes(document.lowerOf(head + 1));
  // „Spółka PKP Intercity …”: at the start of a sentence the noun only says what the name is
  if (
    document.hasFlag(start, TokenFlag.sentenceStart) &&
    (document.lowerOf(start) === "spółka" || document.lowerOf(start) === "firma")
  )
    return true;
  // „Dziennik Urzędowy”, „Dziennik Ustaw” publish the law
  if (document.lowerOf(head).startsWith("dziennik") && /^(?:urzędow|ustaw)/u.test(document.lowerOf(head + 1)))
    return true;
  if (!document.hasFlag(start, TokenFlag.sentenceStart) || start !== head) return false;
  const isPlaceOnly = ["w", "we"].includes(document.lowerOf(head + 1)) && end - head <= 3;
  // „Misją IOM jest …”: a predicate, not a name
  return isPlaceOnly || nounCases(morphology, head) === Case.inst;
}

/** `Wójt |Gminy Aleksandrów|`, `Burmistrz Miasta i |Gminy Szczuczyn|` */
function isOfOffice({ document, hits, morphology }: RuleContext, start: number): boolean {
  const isLinked = document.lowerOf(start - 1) === "i" && morphology.hasLemma(start - 2, "miasto");
  return isLinked || hits.at(start - 1, "institution-heads", "offices").length > 0;
}

/**
 * `Policji`, `Służby Więziennej`: a service is no head that a seat belongs to (annotation.md, rule 2);
 * with an adjective it is another body: `Zakładowa |Straż Pożarna|`.
 */
function isService(context: RuleContext, hit: Hit): boolean {
  const isBare = context.hits
    .at(hit.start, "organizations")
    .some(({ entry }) => entry.attributes.nesting === "service");
  const start = nameStart(context, hit);
  // „Orkiestra |Reprezentacyjna| Straży Granicznej”: that adjective is the head's before it
  return isBare && (start === hit.start || followsHead(context, start));
}
