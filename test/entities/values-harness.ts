import { Candidates } from "../../src/entities/candidates.ts";
import { settlePolicy } from "../../src/entities/nesting.ts";
import type { EntityRule, RuleContext } from "../../src/entities/rule.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { Hits } from "../../src/match/gazetteer.ts";
import { settle } from "../../src/match/settle.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { loadGazetteer } from "../../src/polish/load-gazetteer.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();
const gazetteer = loadGazetteer();

/** The text without its braces. */
export function marked(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/gu, "") };
}

/** Runs rules alone over a text and writes braces around what they find. */
export function findMarked(
  rules: readonly EntityRule[],
  text: string,
): { readonly marked: string; readonly attributes: readonly object[] } {
  const document = readDocument(text, polishAbbreviations);
  const found = new Candidates();
  const hits = new Hits(gazetteer.match(document));
  const context: RuleContext = { document, morphology: new Morphology(document, lexicon), hits, found };
  for (const [order, rule] of rules.entries()) {
    for (const candidate of rule.find(context)) found.add({ ...candidate, rule: rule.name, order });
  }
  const { kept } = settle(found.all, settlePolicy);
  let out = "";
  let at = 0;
  for (const { start, end } of kept) {
    const from = document.start[start] ?? 0;
    const to = document.end[end - 1] ?? 0;
    out += `${text.slice(at, from)}{${text.slice(from, to)}}`;
    at = to;
  }
  return { marked: out + text.slice(at), attributes: kept.map(({ attributes }) => attributes) };
}
