import { Case } from "../../lexicon/tag.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { readComplement } from "../../polish/noun-phrase.ts";
import type { RuleContext } from "../rule.ts";
import type { State } from "./complement.ts";
import { stopAt } from "./stop.ts";

// offices that deal with a matter of their own; others leave `ds. …` to the office around them
const ofMatter: ReadonlySet<string> = new Set([
  "pełnomocnik",
  "pełnomocniczka",
  "specjalista",
  "specjalistka",
  "koordynator",
  "koordynatorka",
  "ekspert",
  "ekspertka",
  "doradca",
  "doradczyni",
  "inspektor",
  "radca",
  "attaché",
  "rzecznik",
  "minister",
  "komisarz",
  "przedstawiciel",
]);
// nouns whose object stands behind `z`: `współpracy {ze Słowacją}`
const dealings: ReadonlySet<string> = new Set([
  "współpraca",
  "kontakt",
  "walka",
  "komunikacja",
  "relacja",
  "dialog",
  "łączność",
]);

// `konsultant wojewódzki {w dziedzinie kardiologii}`
const experts: ReadonlySet<string> = new Set([
  "konsultant",
  "konsultantka",
  "specjalista",
  "specjalistka",
  "ekspert",
  "ekspertka",
  "biegły",
]);
const fields: ReadonlySet<string> = new Set(["dziedzinie", "zakresie"]);

/** `Pełnomocnik {Komendanta Głównego Policji} ds. Ochrony Praw Człowieka`: the matter is the outer office's. */
export function leavesMatter({ hits, morphology }: RuleContext, head: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const outer = hits.at(head - back, "offices")[0];
    if (outer && outer.end <= head) return !morphology.lemmasOf(head).some((lemma) => ofMatter.has(lemma));
  }
  return false;
}

/** `{ds. Ochrony Praw Człowieka}`, `{do spraw migracji}`, `{d/s nieletnich}`, `{ds. współpracy ze Słowacją}` */
export function matterEnd(context: RuleContext, { head, end }: State): number {
  const { document } = context;
  let start = end;
  if (document.lowerOf(end) === "ds") start = document.formOf(end + 1) === "." ? end + 2 : end + 1;
  else if (document.lowerOf(end) === "do" && document.lowerOf(end + 1) === "spraw") start = end + 2;
  else if (document.lowerOf(end) === "d" && document.formOf(end + 1) === "/" && document.lowerOf(end + 2) === "s")
    start = end + 3;
  else if (document.lowerOf(end) === "w" && fields.has(document.lowerOf(end + 1)) && isExpert(context, head))
    start = end + 2;
  if (start === end) return end;
  const after = readComplement(context, start, { cases: Case.gen, stop: stopAt(context) });
  return after > start ? partnerEnd(context, after) : end;
}

function isExpert({ morphology }: RuleContext, head: number): boolean {
  return morphology.lemmasOf(head).some((lemma) => experts.has(lemma));
}

/** `współpracy {ze Słowacją}`, `kontaktów {z mediami}` */
function partnerEnd(context: RuleContext, end: number): number {
  const { document, found, morphology } = context;
  const isDealing = morphology.lemmasOf(end - 1).some((lemma) => dealings.has(lemma));
  if (!isDealing || (document.lowerOf(end) !== "z" && document.lowerOf(end) !== "ze")) return end;
  const known = found.at(end + 1, "location", "organization")[0];
  if (known) return known.end;
  if ((nominalCases(morphology, end + 1) & Case.inst) === 0) return end;
  const after = readComplement(context, end + 1, { cases: Case.inst, stop: stopAt(context) });
  return after > end + 1 ? after : end;
}
