import { TokenFlag } from "../text/document.ts";
import { mentionAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

const places: ReadonlySet<string> = new Set(["miejsce", "gdzie"]);
const times: ReadonlySet<string> = new Set(["termin", "kiedy", "data", "godzina", "początek", "start"]);

/** What a label announces: `Kiedy: {5 maja}`, `Miejsce spotkania: {Urząd Miasta}`. */
export interface Label extends TokenSpan {
  readonly says: "place" | "time";
}

const longestValue = 40;

/** Labels at the beginning of lines and sentences, each with the tokens behind its colon up to the end of the sentence. */
export function labelsOf(context: RelationContext): readonly Label[] {
  const { document } = context;
  const labels: Label[] = [];
  for (let token = 0; token < document.length; token++) {
    if (!document.hasFlag(token, TokenFlag.sentenceStart) && !document.hasFlag(token, TokenFlag.lineStart)) continue;
    const word = document.lowerOf(token);
    if (!places.has(word) && !times.has(word)) continue;
    // „Miejsce spotkania:”, but „Data publikacji:”
    const colon = mentionAt(context, token + 1, "event")?.end ?? token + 1;
    if (document.formOf(colon) !== ":") continue;
    const says = places.has(word) ? "place" : "time";
    labels.push({ says, start: colon + 1, end: Math.min(document.sentenceEnd(colon), colon + longestValue) });
  }
  return labels;
}
