import type { TokenMention } from "../linking/linked.ts";
import { adjectiveTags, agreement } from "../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../text/document.ts";
import { isDash } from "./apposition.ts";
import { skipBack, skipForward } from "./filler.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

/** First token of rank, titles and office before a name. */
export function phraseStart(context: RelationContext, mention: TokenMention, offices: readonly TokenMention[]): number {
  if (mention.type !== "person") return mention.start;
  let start = mention.start;
  for (let step = 0; step < 8; step++) {
    const skipped = skipBack(context, start);
    const comma = context.document.formOf(skipped - 1);
    const at = comma === "," || comma === ":" || isDash(comma) ? skipped - 1 : skipped;
    const office = offices.find((position) => position.end === skipped || position.end === at);
    const name = office ?? mentionEndingAt(context, skipped, "rank", "title", "age");
    if (!name) return isWordBefore(context, skipped) ? skipped - 1 : skipped;
    start = name.start;
  }
  return start;
}

const styles: ReadonlySet<string> = new Set(
  "obecny obecna były była nowy nowa jego jej ich ks mec adw dotychczasowy ówczesny byłego nieobecnego nieobecnej nieobecny nieobecną".split(
    " ",
  ),
);

function isWordBefore({ document }: RelationContext, token: number): boolean {
  return styles.has(document.lowerOf(token - 1));
}

export function phraseEnd(context: RelationContext, mention: TokenMention, offices: readonly TokenMention[]): number {
  const { document } = context;
  let end = skipForward(context, mention.end);
  for (const office of offices) if (office.start > mention.end) end = Math.max(end, office.end);
  const title = document.formOf(end) === "," ? mentionAt(context, end + 1, "title") : undefined;
  if (title && !mentionAt(context, title.end, "person", "title")) end = title.end;
  for (let step = 0; step < 3; step++) {
    if (document.formOf(end) === "(") end = closeBracket(context, end);
    else if (document.formOf(end) === ")" && mention.start < end) end++;
    else if (mention.type === "person" && /^ze?$/u.test(document.lowerOf(end))) {
      const unit = mentionAt(context, end + 1, "organization", "location");
      if (!unit) break;
      end = unit.end;
    } else break;
  }
  return end;
}

/** `(Wydział Ruchu Drogowego)`; a bracket that never closes is left alone. */
function closeBracket({ document }: RelationContext, token: number): number {
  const limit = Math.min(document.length, token + 25);
  for (let at = token + 1; at < limit; at++) {
    if (document.hasFlag(at, TokenFlag.sentenceStart)) break;
    if (document.formOf(at) === ")") return at + 1;
  }
  return token;
}

/** `z {włoskimi} Karabinierami`, `lubelska {Izba}`: the adjective before a name goes with it. */
export function describedStart({ document, morphology, mentions }: RelationContext, start: number): number {
  const before = start - 1;
  if (
    before < document.sentenceStart(start) ||
    !document.isKind(before, TokenKind.word) ||
    !document.isKind(start, TokenKind.word)
  )
    return start;
  // the dictionary knows no gender of an acronym
  const describes =
    agreement(morphology, before, start) !== 0 ||
    (document.hasFlag(start, TokenFlag.allCaps) && adjectiveTags(morphology, before).length > 0);
  return describes && !mentionEndingAt({ mentions }, start, "location", "date", "event") ? before : start;
}

const bodies: ReadonlySet<string> = new Set(
  "firma spółka przedsiębiorstwo konsorcjum koncern stowarzyszenie fundacja organizacja klub uczelnia wydawnictwo sieć agencja".split(
    " ",
  ),
);

/** The noun that a name in apposition is governed by: `z {firmą} Budimex`, `reprezentował {spółkę} Zielony Świat`. */
export function bodyNounBefore({ document, morphology }: RelationContext, start: number): number | undefined {
  const before = start - 1;
  if (before < document.sentenceStart(start) || document.hasFlag(before, TokenFlag.allCaps)) return undefined;
  return isAnyLemma(morphology, before, bodies) ? before : undefined;
}
