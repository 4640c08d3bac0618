import { Pos } from "../../lexicon/tag.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/** Where the complement of an office must end: somebody's name or rank, a date, an institution, a verb that looks like a noun. */
export function stopAt({ found, morphology, document }: RuleContext): (token: number) => boolean {
  return (token) => {
    if (found.at(token, "person", "rank", "title", "date", "organization").length > 0) return true;
    if (morphology.hasLemma(token, "pan") || morphology.hasLemma(token, "pani")) return true;
    // verbs and adverbs that look like nouns in the genitive
    if (document.hasFlag(token, TokenFlag.capitalized)) return false;
    return (
      morphology.hasPos(token, Pos.prep) ||
      morphology.hasPos(token, Pos.fin) ||
      morphology.hasPos(token, Pos.praet) ||
      morphology.hasPos(token, Pos.conj)
    );
  };
}
