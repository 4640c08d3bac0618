import { cutAtHeads } from "../src/entities/tagged/spans.ts";
import { isHyphen } from "../src/polish/noun-phrase.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import { TokenFlag } from "../src/text/document.ts";
import { spanKey } from "./span-index.ts";
import type { TaggedText } from "./tagged-text.ts";

const hyphenated = new Set(["person", "personPart", "organization", "place", "geography"]);

/** `ul. Polnej |al. Lipowej|`: each street by itself. */
export function cutStreets({ hits }: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const isHead = (token: number): boolean => hits.at(token, "street-heads").some(({ as }) => as === "abbreviation");
  return proposals.flatMap((proposal) =>
    proposal.layer === "geography"
      ? cutAtHeads(proposal, isHead).map((span) => ({ ...proposal, ...span }))
      : [proposal],
  );
}

/** `Lis|-Wrona|`: the whole of a double name, unless its other half is a name of its own. */
export function closeHyphens({ document }: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const starts = new Set(proposals.map(({ layer, start }) => `${layer} ${start}`));
  const isCapital = (token: number): boolean => document.hasFlag(token, TokenFlag.capitalized);
  return proposals.map((proposal) => {
    if (!hyphenated.has(proposal.layer)) return proposal;
    let { end } = proposal;
    while (isHyphen(document, end) && isCapital(end - 1) && isCapital(end + 1)) {
      if (starts.has(`${proposal.layer} ${end + 1}`) || starts.has(`${proposal.layer} ${end}`)) break;
      end += 2;
    }
    return end === proposal.end ? proposal : { ...proposal, end };
  });
}

/** `J. |Lis|`: initials that the tagger took for a person of their own belong to the name behind them. */
export function joinInitials({ document }: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const isInitial = ({ layer, start, end }: Proposal): boolean =>
    layer === "person" &&
    end === start + 2 &&
    document.formOf(start).length === 1 &&
    document.formOf(start + 1) === ".";
  const persons = new Set(proposals.filter(({ layer }) => layer === "person").map(({ start }) => start));
  const initials = new Map(proposals.filter(isInitial).map(({ start, end }) => [end, start]));
  return proposals
    .filter((proposal) => !isInitial(proposal) || !persons.has(proposal.end))
    .map((proposal) => {
      const start = proposal.layer === "person" ? initials.get(proposal.start) : undefined;
      return start === undefined ? proposal : { ...proposal, start };
    });
}

const oneOf = new Set(["person", "organization", "place", "geography"]);

/** Of names of different layers with the same words the surest. */
export function oneForEachSpan(_: TaggedText, proposals: readonly Proposal[]): readonly Proposal[] {
  const surest = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (!oneOf.has(proposal.layer)) continue;
    const rival = surest.get(spanKey(proposal));
    if (!rival || rival.confidence < proposal.confidence) surest.set(spanKey(proposal), proposal);
  }
  return proposals.filter(
    (proposal) => !oneOf.has(proposal.layer) || surest.get(spanKey(proposal))?.layer === proposal.layer,
  );
}
