import { Case } from "../../lexicon/tag.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// prepositions of place with the cases they take
const prepositions: ReadonlyMap<string, number> = new Map([
  ["w", Case.loc],
  ["we", Case.loc],
  ["z", Case.gen],
  ["ze", Case.gen],
  ["do", Case.gen],
  ["od", Case.gen],
  ["koło", Case.gen],
  ["k", Case.gen],
  ["obok", Case.gen],
  ["wokół", Case.gen],
  ["pod", Case.inst],
  ["nad", Case.inst],
  ["na", Case.loc | Case.acc],
  ["przez", Case.acc],
  ["ku", Case.dat],
  ["k/", Case.gen],
]);

// nouns that a place in the genitive or the nominative follows
const announcers: ReadonlySet<string> = new Set([
  "mieszkaniec",
  "mieszkanka",
  "mieszkać",
  "burmistrz",
  "burmistrzyni",
  "wójt",
  "prezydent",
  "sołtys",
  "starosta",
  "gmina",
  "miasto",
  "miasteczko",
  "wieś",
  "miejscowość",
  "dzielnica",
  "osiedle",
  "sołectwo",
  "powiat",
  "trasa",
  "relacja",
  "centrum",
  "okolica",
  "ulica",
  "kierunek",
  "garnizon",
  "teren",
  "radny",
  "biskup",
  "rzeka",
  "jezioro",
  "przysiółek",
  "kolonia",
  "aglomeracja",
]);

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Mask of `Case` the place can have; 0 when it does not inflect. */
  readonly cases: number;
}

/** Whether a place may stand here: after a preposition in its case, after a noun that announces one, or in a list of places. */
export function hasPlaceContext(context: RuleContext, { start, end, cases }: Stretch): boolean {
  const { document, morphology, found } = context;
  if (document.hasFlag(start, TokenFlag.sentenceStart)) return isListItem(context, end);
  const before = start - 1;
  const governed = prepositions.get(document.lowerOf(before));
  if (governed !== undefined) return cases === 0 || (cases & governed) !== 0;
  if (morphology.lemmasOf(before).some((lemma) => announcers.has(lemma)) || followsAcronym(context, start)) return true;
  const joint = document.lowerOf(before);
  if (joint === "," || joint === "i" || joint === "oraz" || joint === "–" || joint === "-") {
    return found.endingAt(before, "location").length > 0 || isListItem(context, end);
  }
  return isListItem(context, end);
}

const townPrepositions: ReadonlySet<string> = new Set(["w", "we", "z", "ze", "do", "pod", "koło"]);

/** `Unii` in `Unii Europejskiej`, `Szpitala` in `Szpitala Wojewódzkiego`, `Centrum`: a head of an institution is no village. */
export function isPartOfInstitution(
  { hits, document }: RuleContext,
  { start, end }: Pick<Stretch, "start" | "end">,
): boolean {
  if (!document.hasFlag(start, TokenFlag.capitalized) || hits.at(start, "countries").length > 0) return false;
  // „Starostwo Powiatowe w |Kole|”, but „w Kole Gospodyń Wiejskich”
  const isTown = hits.at(start, "cities").length > 0 && townPrepositions.has(document.lowerOf(start - 1));
  if (isTown && !document.hasFlag(end, TokenFlag.capitalized)) return false;
  return hits.at(start, "institution-heads", "organizations", "offices", "event-heads").some((head) => head.end >= end);
}

/** `OSP Blachownia`, `KP PSP Police`: the place that a unit's acronym is for. */
function followsAcronym({ hits, document }: RuleContext, token: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const isHit = hits.at(token - back, "unit-acronyms").some(({ end, as }) => end === token && as !== "variant");
    if (isHit) return document.hasFlag(token, TokenFlag.capitalized);
  }
  return false;
}

/** `Lublin – 21, Zamość – 9` */
function isListItem({ document }: RuleContext, end: number): boolean {
  return /^[–—-]$/u.test(document.formOf(end)) && /^\d+$/u.test(document.formOf(end + 1));
}
