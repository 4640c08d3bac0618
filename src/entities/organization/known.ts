import { Case } from "../../lexicon/tag.ts";
import type { GazetteerEntry, Hit } from "../../match/gazetteer.ts";
import { agreement, isAdjectiveTag, isNounTag } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Attributes, OrganizationKind } from "../../types.ts";
import { followsHead, isPartOfBranch } from "../official-name/branch.ts";
import { isLabelHead } from "../official-name/namesake.ts";
import { isOpeningQuote } from "../official-name/quote.ts";
import { seatEnd } from "../official-name/seat.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { endingEnd } from "./acronym.ts";

/** Organizations of the gazetteer by name, acronym or another name: `Międzynarodowa Organizacja ds. Migracji`, `IOM`, `NASK-u`. */
export const known: EntityRule<"organization"> = {
  name: "organization.known",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const fullNames = new Set(
      context.hits.of("organizations").flatMap(({ as, entry }) => (as === "abbreviation" ? [] : [entry])),
    );
    let longest: Hit | undefined;
    for (const hit of context.hits.of("organizations")) {
      // „PKP |PLK|”: a shorter name of the same body
      if (longest && hit.start < longest.end && hit.entry === longest.entry) continue;
      if (!longest || hit.end > longest.end) longest = hit;
      if (hit !== firstFitting(context, hit.start, fullNames) || hit.entry.attributes.nesting === "service") continue;
      if (isPartOfHead(context, hit)) continue;
      // „krajowy system ratowniczo-gaśniczy”: a description (annotation.md, rule 4)
      if (!/^[\p{Lu}\d„"«]/u.test(context.document.formOf(hit.start)) && !/\p{Lu}/u.test(hit.entry.name.charAt(1)))
        continue;
      if (isCommonWord(context, hit) || isApposition(context, hit) || isHeadOfOther(context, hit)) continue;
      const quotes = quotesOf(context, hit);
      if (quotes?.isPartOfName) continue;
      // „PKP Polskimi Liniami Kolejowymi”
      const lead = context.document.formOf(hit.start - 1);
      const isLed = lead.length > 1 && lead === lead.toUpperCase() && hit.entry.name.startsWith(`${lead} `);
      const start = quotes?.start ?? (isLed && hit.as !== "abbreviation" ? hit.start - 1 : hit.start);
      const kind = hit.entry.attributes.kind;
      // „Energa-|Operator|”: a company of its own
      const whole = wordEnd(context.document, hit.end - 1);
      if (whole > hit.end && hit.as !== "abbreviation" && context.document.hasFlag(whole - 1, TokenFlag.capitalized)) {
        yield {
          type: "organization",
          start,
          end: whole,
          attributes: kind === undefined ? {} : { kind: kind as OrganizationKind },
        };
        continue;
      }
      const hasSeat =
        hit.as !== "abbreviation" &&
        !quotes &&
        context.document.lowerOf(hit.end + 1) !== "siedzibą" &&
        !isPartOfBranch(context, hit.start, kind);
      const end = hasSeat ? seatEnd(context, hit.end) : (quotes?.end ?? endingEnd(context, hit.end));
      const { name, ...rest } = describeHit(context, hit);
      const seat = hasSeat ? context.document.written(hit.end, end) : "";
      yield {
        type: "organization",
        start,
        end,
        ...(name === undefined || quotes ? {} : { name: seat === "" ? name : `${name} ${seat}` }),
        ...rest,
      };
    }
  },
};

/** `Wojskowy |Instytut Łączności|`: an adjective with a capital makes another institution of it. */
function isHeadOfOther({ document, morphology, hits }: RuleContext, { start, as }: Hit): boolean {
  const before = start - 1;
  return (
    as !== "abbreviation" &&
    document.hasFlag(before, TokenFlag.capitalized) &&
    !document.hasFlag(before, TokenFlag.sentenceStart) &&
    !document.hasFlag(start, TokenFlag.sentenceStart) &&
    morphology.known(before).some(({ tag }) => isAdjectiveTag(tag)) &&
    agreement(morphology, before, start) !== 0 &&
    hits.at(start, "institution-heads").length > 0
  );
}

/** `Regionalna Dyrekcja |Lasów Państwowych|`: words of a head of several words name nothing of their own. */
function isPartOfHead({ hits }: RuleContext, { start, end }: Hit): boolean {
  for (let token = start - 1; token >= start - 4; token--) {
    if (hits.at(token, "institution-heads").some((head) => head.end >= end)) return true;
  }
  return false;
}

/** The longest name at the token, of those that the text may mean: `LPR` is the rescue service and not the party. */
function firstFitting(context: RuleContext, token: number, fullNames: ReadonlySet<GazetteerEntry>): Hit | undefined {
  const there = context.hits.at(token, "organizations");
  const fitting = there.filter((hit) => !isWeakAcronym(hit) || fullNames.has(hit.entry) || followsHead(context, token));
  return fitting.find(({ end }) => end === there[0]?.end);
}

interface Quotes {
  readonly start: number;
  readonly end: number;
  /** Behind a capitalised word the quotes belong to a longer name: `Fundacja „La Strada”`. */
  readonly isPartOfName: boolean;
}

/** `„La Strada”`: the quotes are in the span. */
function quotesOf({ document, hits }: RuleContext, { start, end }: Hit): Quotes | undefined {
  const opening = isOpeningQuote(document, start) ? start : start - 1;
  if (!isOpeningQuote(document, opening)) return undefined;
  const closing = opening === start ? end - 1 : end;
  if (!/^["”“»]$/u.test(document.formOf(closing))) return undefined;
  // „Piszą „Rzeczpospolita” i …”: a capital of the sentence's only
  const isOpener =
    document.hasFlag(opening - 1, TokenFlag.sentenceStart) && hits.at(opening - 1, "institution-heads").length === 0;
  const isInner = document.sentence[opening - 1] === document.sentence[opening];
  return {
    start: opening,
    end: closing + 1,
    isPartOfName: isInner && document.hasFlag(opening - 1, TokenFlag.capitalized) && !isOpener,
  };
}

/**
 * A word that is a common one too: `Razem na pograniczu`, `Ministerstwo Rodziny i |Polityki| Społecznej`. At the start of a sentence a word that
 * is no noun, or a party's name, is that word.
 */
function isCommonWord(context: RuleContext, { start, end, as, entry }: Hit): boolean {
  const { document, morphology } = context;
  if (end - start > 1 || as === "abbreviation") return false;
  const readings = morphology.known(start).filter(({ lemma }) => lemma === lemma.toLowerCase());
  if (readings.length === 0) return false;
  if (
    followsHead(context, start) ||
    (document.hasFlag(end, TokenFlag.capitalized) && agreement(morphology, end, start) !== 0)
  )
    return true;
  // „Razem dla bezpieczeństwa” may be a motto in quotes too
  const isQuotedPart = isOpeningQuote(document, start - 1) && document.isKind(end, TokenKind.word);
  const isFirst = document.hasFlag(start, TokenFlag.sentenceStart) || isQuotedPart;
  return isFirst && (entry.attributes.kind === "party" || !readings.some(({ tag }) => isNounTag(tag)));
}

/** `Radio |Eska|`: the name beside a head that only says what it names belongs to the head. */
function isApposition({ document, hits }: RuleContext, { start, as, cases }: Hit): boolean {
  if (as === "abbreviation" || (cases & Case.gen) !== 0 || document.hasFlag(start - 1, TokenFlag.sentenceStart))
    return false;
  return (
    document.hasFlag(start - 1, TokenFlag.capitalized) &&
    hits.at(start - 1, "institution-heads").some((head) => head.end === start && isLabelHead(head))
  );
}

/** Name and attributes of a gazetteer hit: an acronym keeps itself as name, its expansion goes to `full` (annotation.md, rule 20). */
export function describeHit(
  { document }: RuleContext,
  hit: Hit,
): { readonly name?: string; readonly attributes: Attributes<"organization">; readonly otherNames: readonly string[] } {
  const { name, attributes } = hit.entry;
  // the one checked place: the column is checked against `OrganizationKind` when the gazetteers are compiled
  const kind = attributes.kind as OrganizationKind | undefined;
  const kinds = kind === undefined ? {} : { kind };
  const otherNames = [name, ...(attributes.variants?.split("; ") ?? []), ...(attributes.acronym?.split("; ") ?? [])];
  if (hit.as === "abbreviation") {
    const acronym = acronymOf(document.written(hit.start, hit.end), attributes.acronym);
    return { name: acronym, attributes: { ...kinds, acronym, full: name }, otherNames };
  }
  const acronym = attributes.acronym?.split("; ")[0];
  return {
    ...(hit.as === "name" && hit.cases !== 0 ? { name } : {}),
    attributes: { ...kinds, ...(acronym === undefined ? {} : { acronym }) },
    otherNames,
  };
}

/** `NASK` for `NASK-u`. */
function acronymOf(written: string, acronyms: string | undefined): string {
  return acronyms?.split("; ").find((acronym) => written.startsWith(acronym)) ?? written;
}

/** An acronym that stands for several things counts only when the text has the full name too. */
function isWeakAcronym({ as, entry }: Hit): boolean {
  return as === "abbreviation" && entry.attributes.ambiguous === "yes";
}
