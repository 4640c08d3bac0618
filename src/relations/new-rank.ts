import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases } from "../polish/agreement.ts";
import { isDash } from "./apposition.ts";
import { conferralIn } from "./conferral-verbs.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt } from "./mentions.ts";
import { nameAfter } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import { clauseAround } from "./segments.ts";

// "na pierwszy stopień oficerski podkomisarza": words between the noun and the rank
const farthest = 4;

/** Whether the rank is what a promotion gives: `na stopień {podkomisarza}`, `mianowany tego dnia {podkomisarzem}`, `awans na {kapitana}`. */
export function isNewRank(context: RelationContext, { start }: Pick<TokenMention, "start">): boolean {
  const { document, morphology } = context;
  if (document.lowerOf(start - 1) === "na" && isPromotion(context, start)) return true;
  // "został majorem", "majorem został": the rank alone
  const end = mentionAt(context, start, "rank")?.end ?? start;
  const isBecoming = [start - 1, end].some((token) => /^zosta(?:ł|ła|li|nie|ną)$/u.test(document.lowerOf(token)));
  if (isBecoming && (nominalCases(morphology, start) & Case.inst) !== 0) return true;
  if (isListed(context, start, end)) return true;
  // "awansowani zostali: {kpt.} Jan Lis": the rank that he had
  if (mentionAt(context, end, "person") && document.formOf(start - 1) === ":") return false;
  const first = Math.max(document.sentenceStart(start), start - farthest);
  for (let token = start - 1; token >= first; token--) {
    const word = document.lowerOf(token);
    if (/^stop(?:ień|nie|nia)$/u.test(word))
      return isGoal(context, token) || conferralIn(context, clauseAround(context, token), token) !== undefined;
    if (/^(?:mianowan|awansowan)/u.test(word))
      return (nominalCases(morphology, start) & Case.inst) !== 0 || document.lowerOf(start - 1) === "na";
    if (/^awans(?:|u|em|y|ował|owała|owali|uje)$/u.test(word) && document.lowerOf(start - 1) === "na") return true;
    // "na stopień sierżanta sztabowego st. sierż. Jan Lis": the second rank is the one he had
    if (/^[:–—-]$/u.test(word) && token === start - 1) continue;
    if (/^[,;:(–—]$/u.test(word) || mentionEndingAt(context, token + 1, "rank")) return false;
  }
  return false;
}

/** `na stopień`, `do pierwszego stopnia`; without it a verb must confer: `posiada stopień` does not. */
function isGoal({ document }: RelationContext, token: number): boolean {
  return [1, 2, 3].some((back) => /^(?:na|do)$/u.test(document.lowerOf(token - back)));
}

/** `stopnie otrzymali: {kapitana} – por. A, {majora} – kpt. B`: with a dash and a name behind, in a clause that confers a rank. */
function isListed(context: RelationContext, start: number, end: number): boolean {
  const { document, morphology } = context;
  if (!isDash(document.formOf(end)) || !nameAfter(context, end + 1) || mentionEndingAt(context, start, "person"))
    return false;
  const clause = clauseAround(context, start);
  if (conferralIn(context, clause, start) === undefined) return false;
  for (let token = clause.start; token < start; token++)
    if (morphology.hasLemma(token, "stopień") || isAnyLemma(morphology, token, promoting)) return true;
  return false;
}

const promoting: ReadonlySet<string> = new Set("awansować awansowanie awans mianować mianowanie promować".split(" "));

/** `na {starszego sierżanta} awansowali`, `na {kapitana} mianowano A, na {majora} – B` */
function isPromotion(context: RelationContext, rank: number): boolean {
  const verb = conferralIn(context, clauseAround(context, rank), rank)?.verb;
  return verb !== undefined && isAnyLemma(context.morphology, verb, promoting);
}
