import type { TokenMention } from "../linking/linked.ts";
import { firstFrom } from "../match/first-from.ts";
import type { Happenings } from "./happenings.ts";
import type { RelationContext } from "./rule.ts";

export const meetingVerbs: ReadonlySet<string> = new Set(["spotkać", "spotykać"]);

// how far behind the verb its noun may follow: „Było to drugie takie spotkanie”
const reach = 60;

/** The meeting that a verb of meeting makes. */
export function meetingAt(
  { document, morphology }: RelationContext,
  happenings: Happenings,
  { start, end }: { readonly start: number; readonly end: number },
): TokenMention | undefined {
  for (let at = firstFrom(happenings.mentions, start); ; at++) {
    const mention = happenings.mentions[at];
    if (!mention || mention.start > end + reach) break;
    for (let token = mention.start; token < mention.end; token++)
      if (morphology.hasLemma(token, "spotkanie") || document.lowerOf(token) === "wizyta") return mention;
  }
  return happenings.currentAt(start);
}
