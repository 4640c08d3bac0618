import { Case, GrammaticalNumber, numbersOf, Pos } from "../lexicon/tag.ts";
import { agreement, nounCases, nounTags } from "../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../text/document.ts";
import { isDash } from "./apposition.ts";
import type { Party } from "./party.ts";
import { collectiveGroups, partyGroups } from "./party-groups.ts";
import type { RelationContext } from "./rule.ts";

/** The noun of people that stands for an institution, and the first token of its phrase. */
export interface Group {
  readonly noun: number;
  readonly start: number;
}

/** The noun of people before an institution: `{54 strażaków} z JRG`, `{przedstawicielkami} dwóch organizacji: A`. */
export function groupBefore(context: RelationContext, start: number, previous: Party | undefined): Group | undefined {
  const { document, morphology } = context;
  const first = Math.max(document.sentenceStart(start), start - 8, previous?.mention.end ?? 0);
  for (let token = start - 1; token >= first; token--) {
    const form = document.lowerOf(token);
    if (document.isKind(token, TokenKind.word)) {
      const lemma = morphology.at(token).find(({ lemma: word }) => partyGroups.has(word))?.lemma;
      if (lemma !== undefined && (nounTags(morphology, token).length > 0 || lemma.endsWith("y"))) {
        // „załoga śmigłowca LPR”
        const noun =
          token > first &&
          morphology.known(token - 1).some(({ lemma: word }) => partyGroups.has(word)) &&
          (nounCases(morphology, token) & Case.gen) !== 0
            ? token - 1
            : token;
        return isApposition(context, noun, lemma, previous)
          ? undefined
          : { noun, start: quantifiedStart(context, noun) };
      }
      if (form === "i" || form === "oraz" || form === "a" || isVerb(context, token)) return undefined;
    } else if (
      document.isKind(token, TokenKind.punctuation) &&
      form !== ":" &&
      form !== "." &&
      form !== "„" &&
      form !== '"'
    )
      return undefined;
  }
  return undefined;
}

/** `A, członek Rady`: one of its people, named already. */
function isApposition(
  { document, morphology }: RelationContext,
  token: number,
  lemma: string,
  previous: Party | undefined,
): boolean {
  if (previous?.mention.type !== "person" || collectiveGroups.has(lemma)) return false;
  const isSingular = nounTags(morphology, token).some((tag) => (numbersOf(tag) & GrammaticalNumber.sg) !== 0);
  return (
    isSingular &&
    token - previous.end <= 2 &&
    (document.formOf(previous.end) === "," || isDash(document.formOf(previous.end)))
  );
}

/** `54 strażaków`, `liczni policjanci`, `dwóch przedstawicieli` */
function quantifiedStart({ document, morphology }: RelationContext, noun: number): number {
  let start = noun;
  while (start > noun - 3 && !document.hasFlag(start, TokenFlag.sentenceStart)) {
    const before = start - 1;
    if (
      document.isKind(before, TokenKind.number) ||
      morphology.hasPos(before, Pos.num) ||
      agreement(morphology, before, noun) !== 0
    )
      start = before;
    else break;
  }
  return start;
}

function isVerb({ morphology }: RelationContext, token: number): boolean {
  return morphology.hasPos(token, Pos.praet) || morphology.hasPos(token, Pos.imps);
}
