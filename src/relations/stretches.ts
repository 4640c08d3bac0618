import type { TokenMention } from "../linking/linked.ts";
import { TokenFlag } from "../text/document.ts";
import type { RelationContext } from "./rule.ts";
import { isCutName } from "./suspects.ts";
import { isFiniteVerb } from "./verb-form.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

const opposing: ReadonlySet<string> = new Set([
  "a",
  "ale",
  "lecz",
  "natomiast",
  "zaś",
  "bo",
  "ponieważ",
  "choć",
  "jednak",
]);

// bounds for hostile text: what looks at pairs in a sentence must not see a megabyte of them
const longestStretch = 150;
const longestSentence = 600;

/** The sentences of a document, very long ones in slices. */
export function* boundedSentences({ document }: Pick<RelationContext, "document">): Iterable<TokenSpan> {
  for (const first of document.sentenceStarts) {
    const end = document.sentenceEnd(first);
    for (let start = first; start < end; start += longestSentence)
      yield { start, end: Math.min(end, start + longestSentence) };
  }
}

/**
 * Parts of a sentence in which one charge is told, cut at semicolons and at `, a`, `, ale`, `, lecz`; also behind a cut surname at the end of what is
 * a sentence of its own: `… należy do {Damiana K.} | Policjanci …`.
 */
export function stretchesOf(context: RelationContext, sentence: TokenSpan): readonly TokenSpan[] {
  const inside = new Set<number>();
  const cuts = new Set<number>();
  for (const mention of mentionsIn(context, sentence)) {
    for (let token = mention.start; token < mention.end; token++) inside.add(token);
    if (mention.type === "person" && isSentenceEnd(context, mention)) cuts.add(mention.end);
  }
  const stretches: TokenSpan[] = [];
  let start = sentence.start;
  for (let token = sentence.start; token < sentence.end; token++) {
    const isCut =
      token - start >= longestStretch || cuts.has(token) || (!inside.has(token) && isBoundary(context, token));
    if (!isCut || token === start) continue;
    stretches.push({ start, end: token });
    start = token;
  }
  stretches.push({ start, end: sentence.end });
  return stretches;
}

function isBoundary(context: RelationContext, token: number): boolean {
  const { document } = context;
  const form = document.formOf(token);
  if (form === ";") return true;
  // "uniewinnił go od zarzutu z art. 1 | i skazał z art. 2"
  if (form === "i" || form === "oraz") return isFiniteVerb(context, token + 1);
  // "odpowie za paserstwo | , nie postawiono mu natomiast zarzutu z art. 2"
  if (form === "," && document.lowerOf(token + 1) === "nie" && isFiniteVerb(context, token + 2)) return true;
  return form === "," && opposing.has(document.lowerOf(token + 1)) && document.lowerOf(token + 2) !== "także";
}

/** A cut name whose dot may end the sentence, before a word with a capital that starts nothing named. */
function isSentenceEnd(context: RelationContext, person: TokenMention): boolean {
  const { document } = context;
  if (document.formOf(person.end - 1) !== "." || !isCutName(context, person)) return false;
  return document.hasFlag(person.end, TokenFlag.capitalized) && !document.hasFlag(person.end, TokenFlag.sentenceStart);
}
