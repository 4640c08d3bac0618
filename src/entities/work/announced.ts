import { Case, Pos } from "../../lexicon/tag.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// words between the noun and the title: „kampania edukacyjno-informacyjna „Pij wodę””
const reach = 5;
const clauseReach = 10;
const unknownKind = "";

/**
 * Kind of the work that the words before the quotation mark announce, `""` when they announce one of no known kind:
 * `program`, `pt.`, `hasło jest`. Undefined when nothing does.
 */
export function announcedKind(context: RuleContext, quote: number): string | undefined {
  const { document } = context;
  const first = document.sentenceStart(quote);
  const beforeColon = document.formOf(quote - 1) === ":" ? quote - 2 : quote - 1;
  if (beforeColon < first) return undefined;
  const beforeLabel = titleLabel(context, beforeColon);
  if (beforeLabel !== undefined)
    return kindIn(context, Math.max(first, beforeLabel - reach), beforeLabel) ?? unknownKind;
  if (isCopula(context, beforeColon)) return mottoIn(context, Math.max(first, beforeColon - clauseReach), beforeColon);
  return kindIn(context, Math.max(first, describedBy(context, first, beforeColon)), beforeColon);
}

/** Token before `pt.`, `pn.`, `nt.`, `pod tytułem`, `pod nazwą`, `zatytułowany`; undefined when none ends here. */
function titleLabel({ document, morphology }: RuleContext, last: number): number | undefined {
  const label = document.formOf(last) === "." ? last - 1 : last;
  if (["pt", "pn", "nt", "zatyt"].includes(document.lowerOf(label))) return label - 1;
  const isUnder =
    ["pod", "o"].includes(document.lowerOf(last - 1)) &&
    (morphology.hasLemma(last, "tytuł") || morphology.hasLemma(last, "nazwa"));
  if (isUnder) return last - 2;
  return morphology.lemmasOf(last).some((lemma) => lemma === "zatytułowany" || lemma === "zatytułować")
    ? last - 1
    : undefined;
}

/** `hasłem edycji |jest|`, `motto komendy |brzmi|` */
function isCopula({ morphology }: RuleContext, token: number): boolean {
  return (
    morphology.lemmasOf(token).some((lemma) => lemma === "być" || lemma === "brzmieć" || lemma === "to") &&
    !morphology.hasPos(token, Pos.adj)
  );
}

/** First token of the words that may stand between the noun and its title: adjectives and genitives in lower case. */
function describedBy({ document, morphology }: RuleContext, first: number, last: number): number {
  let token = last;
  while (token > first && token > last - reach) {
    const isGenitive = (morphology.cases(token) & Case.gen) !== 0;
    // „reportaż Anny Lis „Powrót””
    const isOther = document.hasFlag(token, TokenFlag.capitalized) && token > first && !isGenitive;
    const isDescribing =
      document.formOf(token) === "-" ||
      morphology.hasPos(token, Pos.adj) ||
      morphology.hasPos(token, Pos.adja) ||
      isGenitive;
    if (isOther || !isDescribing || morphology.hasPos(token, Pos.prep)) break;
    token--;
  }
  return token;
}

/** Kind of the nearest noun that announces a work between the tokens, the last one included. */
function kindIn(context: RuleContext, first: number, last: number): string | undefined {
  for (let token = last; token >= first; token--) {
    const kind = kindAt(context, token, last);
    if (kind !== undefined) return kind;
    // the title of an institution or an award is theirs
    if (context.hits.at(token, "institution-heads", "awards").length > 0) return undefined;
  }
  return undefined;
}

/** Kind of the work whose noun is the token: `program`, `wykład inauguracyjny`. */
function kindAt({ document, hits }: RuleContext, token: number, last: number): string | undefined {
  if (!document.isKind(token, TokenKind.word) || document.hasFlag(token, TokenFlag.allCaps)) return undefined;
  const head = hits
    .at(token, "works")
    .find(({ entry, end }) => entry.attributes.heads !== undefined && end <= last + 1);
  return head?.entry.attributes.kind;
}

function mottoIn(context: RuleContext, first: number, last: number): string | undefined {
  for (let token = last; token >= first; token--) if (kindAt(context, token, last) === "motto") return "motto";
  return undefined;
}
