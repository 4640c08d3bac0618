import type { Hit } from "../../match/gazetteer.ts";
import { wordStart } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import { followsHead, isPartOfBranch } from "../official-name/branch.ts";
import { patronEnd } from "../official-name/patron.ts";
import { quoteEnd } from "../official-name/quote.ts";
import { placeEnd, seatEnd } from "../official-name/seat.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { endingEnd } from "./acronym.ts";

const roman = /^[IVX]{1,5}$/u; // "IV"

/**
 * Acronyms of units that take a number, a seat or a place: `KPP w Policach`, `JRG nr 2 w Częstochowie`, `OSP Blachownia`, `KWP zs. w Radomiu`.
 * Alone they count when the acronym is unmistakable, or when the text has introduced it in parentheses.
 */
export const unitAcronym: EntityRule<"organization"> = {
  name: "organization.unit-acronym",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, hits } = context;
    for (const hit of hits.of("unit-acronyms")) {
      // the full name is built of a head and a tail, see `pattern`
      if (hit.as === "variant" || hit.start < knownEnd(context, hit) || isOtherReading(context, hit)) continue;
      const numbered = quoteEnd(context, numberEnd(context, hit.end));
      const hasSeat = !isPartOfBranch(context, hit.start, hit.entry.attributes.kind);
      const end = hasSeat ? patronAndSeat(context, numbered) : numbered;
      const start = adjectiveStart(context, hit.start);
      const isAlone = end === hit.end && start === hit.start;
      // „III LO” is a school, „II SA/Wa 12/23” a case
      const isVague = end === hit.end && !(start < hit.start && hit.entry.attributes.kind === "education");
      if (isVague && hit.entry.attributes.ambiguous === "yes" && !followsHead(context, hit.start)) continue;
      const tail = document.written(hit.end, end);
      const { full } = hit.entry.attributes;
      const acronym = hit.entry.name;
      yield {
        type: "organization",
        start,
        end: end === hit.end ? endingEnd(context, end) : end,
        ...(start < hit.start ? {} : { name: isAlone ? acronym : `${acronym} ${tail}` }),
        attributes: {
          ...kindOf(hit),
          acronym,
          ...(full === undefined || start < hit.start ? {} : { full: isAlone ? full : `${full} ${tail}` }),
        },
      };
    }
  },
};

/** `ZSP nr 2`: of two bodies with the same acronym a numbered one is a school. */
function isOtherReading({ document, hits }: RuleContext, { start, end, entry }: Hit): boolean {
  if (entry.attributes.kind === "education" || document.lowerOf(end) !== "nr") return false;
  return hits
    .at(start, "unit-acronyms")
    .some((other) => other.end === end && other.entry.attributes.kind === "education");
}

/** End of a name of the gazetteer that the acronym is a part of: `Związek |OSP| RP`. */
function knownEnd({ hits }: RuleContext, { start }: Hit): number {
  for (let token = start - 1; token >= start - 3; token--) {
    const known = hits.at(token, "organizations")[0];
    if (known && known.end > start) return known.end;
  }
  return start;
}

/** `{Mazurskie} WOPR`, `{Lubelski} UCS`, `{III} LO`: adjectives of places and ordinals before the acronym. */
function adjectiveStart({ document, hits }: RuleContext, head: number): number {
  let start = head;
  while (start > 0 && !document.hasFlag(start, TokenFlag.sentenceStart) && start > head - 5) {
    const before = wordStart(document, start - 1);
    const isAdjective = hits
      .at(start - 1, "demonyms")
      .some(({ end, entry }) => end === start && entry.attributes.form === "adjective");
    if (!isAdjective || !document.hasFlag(before, TokenFlag.capitalized)) break;
    start = before;
  }
  const isOrdinal =
    start === head &&
    start > 0 &&
    roman.test(document.formOf(start - 1)) &&
    !document.hasFlag(start, TokenFlag.sentenceStart);
  return isOrdinal ? start - 1 : start;
}

function patronAndSeat(context: RuleContext, token: number): number {
  const patron = patronEnd(context, token);
  const seat = seatEnd(context, patron);
  return seat > patron ? seat : placeEnd(context, patron);
}

function numberEnd({ document }: RuleContext, token: number): number {
  if (document.lowerOf(token) === "nr" && /^[\dIVX]+$/u.test(document.formOf(token + 1))) return token + 2;
  return roman.test(document.formOf(token)) ? token + 1 : token;
}

function kindOf({ entry }: Hit): { readonly kind?: OrganizationKind } {
  // the one checked place: the column is checked when the gazetteers are compiled
  const kind = entry.attributes.kind as OrganizationKind | undefined;
  return kind === undefined ? {} : { kind };
}
