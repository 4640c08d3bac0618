import type { TokenMention } from "../linking/linked.ts";
import { TokenFlag } from "../text/document.ts";
import { holderOf } from "./holders.ts";
import { canBeSubject, genderOf, isNominative } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";
import { statusBefore } from "./status.ts";
import { mentionsIn } from "./window.ts";

// how far back somebody is still being talked about
const memory = 300;

/**
 * Who the text is talking about: the last subject of that gender in the paragraph, or in the one before. An office stands for its holder.
 *
 *     {Agnieszka Łach} służy w Policji od 2001 r. Zaczynała w Chęcinach.     Były już {komendant} kierował jednostką. Teraz rozpocznie …
 */
export function topicBefore(
  context: RelationContext,
  token: number,
  gender: "m" | "f" | undefined,
): TokenMention | undefined {
  const { document } = context;
  let start = token;
  for (let paragraphs = 0; start > Math.max(0, token - memory); start--) {
    if (!document.hasFlag(start, TokenFlag.paragraphStart)) continue;
    paragraphs++;
    if (paragraphs > 1) break;
  }
  const fits = (entity: number): boolean => gender === undefined || (genderOf(context, entity) ?? gender) === gender;
  const named = mentionsIn(context, { start, end: token }, "person", "position");
  for (let index = named.length - 1; index >= 0; index--) {
    const mention = named[index];
    if (!mention || mention.parent !== undefined) continue;
    if (mention.type === "person") {
      if (canBeSubject(context, mention) && fits(mention.entity)) return mention;
      continue;
    }
    if (!isNominative(context, mention)) continue;
    const holder = holderOf(context, mention.entity, statusBefore(context, mention.start));
    if (holder !== undefined && fits(holder)) return { ...mention, type: "person", entity: holder };
  }
  return undefined;
}
