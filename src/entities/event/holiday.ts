import { adjectivesBefore } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { EventKind } from "../../types.ts";
import { isOpeningQuote } from "../official-name/quote.ts";
import { tailEnd } from "../official-name/tail.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { wholeEnd } from "./named.ts";

const dayHeads: ReadonlySet<string> = new Set(["dzień", "święto", "tydzień", "rok"]);
// „Światowy Dzień Bezpieczeństwa i Ochrony Zdrowia w Pracy” has nine words
const longestName = 20;

/** Holidays and historical events of the gazetteer, and names built like theirs: `Święto Policji`, `Międzynarodowy Dzień Osób Starszych`. */
export const holiday: EntityRule<"event"> = {
  name: "event.holiday",
  type: "event",
  *find(context: RuleContext): Iterable<Candidate<"event">> {
    const { document, morphology } = context;
    yield* listed(context);
    for (let token = 0; token < document.length; token++) {
      if (!document.hasFlag(token, TokenFlag.capitalized) || document.hasFlag(token, TokenFlag.allCaps)) continue;
      if (!morphology.lemmasOf(token).some((lemma) => dayHeads.has(lemma))) continue;
      const end = Math.min(tailEnd(context, token, token + 1, { seat: false }), token + longestName);
      if (end === token + 1) continue;
      const start = adjectivesBefore(context, token, true);
      yield { type: "event", start, end: wholeEnd(context, start, end), attributes: { kind: "holiday" } };
      token = end - 1; // its words begin no other
    }
  },
};

/** The gazetteer's, without those that end a longer one: `UEFA |EURO 2012|`, `Narodowe |Święto Niepodległości|`. */
function* listed(context: RuleContext): Iterable<Candidate<"event">> {
  let covered = 0;
  for (const { start, end, entry } of context.hits.of("holidays")) {
    if (end <= covered || isTitle(context, start)) continue;
    covered = end;
    // the one checked place: the column is checked against `EventKind` when the gazetteers are compiled
    const kind = entry.attributes.kind as EventKind | undefined;
    yield { type: "event", start, end, name: entry.name, attributes: { kind: kind ?? "holiday" } };
  }
}

// words that may stand between the head and the title: „III Bieg Pamięci „Tropem Wilczym””
const reach = 4;

/** `manewry „|Dragon-24|”`: the title of a happening is named with its head. */
function isTitle({ document, hits }: RuleContext, start: number): boolean {
  if (!isOpeningQuote(document, start - 1)) return false;
  const first = Math.max(document.sentenceStart(start), start - 1 - reach);
  for (let token = start - 2; token >= first; token--) if (hits.at(token, "event-heads").length > 0) return true;
  return false;
}
