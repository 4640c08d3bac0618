import { Trait } from "./form-traits.ts";
import { hasTrait, isCapitalized, isGlued, type SentenceContext, skipLeads } from "./sentence-context.ts";

// "W 2019 r. Komenda …": so near its start a sentence cannot have said anything yet.
const SHORTEST_SENTENCE = 6;
// How far back a predicate is looked for; a bound that keeps the splitter linear.
const LONGEST_CLAUSE = 40;

/** `Do zdarzenia doszło 3 lutego br.` is complete, `W dniu 3 lutego br.` and `…, że 3 lutego br.` need more. */
export function isClauseComplete(context: SentenceContext, first: number, end: number): boolean {
  const { columns } = context;
  if (end - first < SHORTEST_SENTENCE) return false;
  const earliest = Math.max(first, end - LONGEST_CLAUSE);
  const opening = skipLeads(context, first);
  for (let token = end - 1; token >= earliest; token--) {
    // "Został zatrzymany …" has a verb in its capital, "Paweł" inside a sentence is none.
    if (hasTrait(context, token, Trait.predicate) && (token === opening || !isCapitalized(columns, token))) return true;
    const form = columns.forms[columns.form[token]!];
    if (form === ":" || form === ";") return false;
    // "…, że 3 lutego br."; but "stracili 6 mln zł, o 20 procent więcej niż w 2022 r."
    if (form !== "," || isGlued(columns, token + 1)) continue;
    if (end - token <= SHORTEST_SENTENCE || hasTrait(context, token + 1, Trait.connector)) return false;
  }
  return false;
}
