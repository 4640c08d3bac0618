import { Case, Degree, degreesOf, Pos } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { agreement, nounTags } from "../../polish/agreement.ts";
import { adjectivesAfter, adjectivesBefore, readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import { quoteEnd } from "../official-name/quote.ts";
import type { RuleContext } from "../rule.ts";

export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

// adjectives that point at a happening, count it or set its time, without describing it (annotation.md, rule 12)
const pointing: ReadonlySet<string> = new Set([
  "ten",
  "tamten",
  "taki",
  "ów",
  "który",
  "jaki",
  "każdy",
  "żaden",
  "inny",
  "sam",
  "jeden",
  "jedyny",
  "cały",
  "swój",
  "nasz",
  "wasz",
  "mój",
  "kolejny",
  "nowy",
  "ponowny",
  "następny",
  "pierwszy",
  "drugi",
  "trzeci",
  "czwarty",
  "piąty",
  "dziesiąty",
  "setny",
  "poprzedni",
  "ostatni",
  "przyszły",
  "miniony",
  "ubiegły",
  "dalszy",
  "pozostały",
  "podobny",
  "wspomniany",
  "krótki",
  "niedawny",
  "obecny",
  "najbliższy",
  "tegoroczny",
  "ubiegłoroczny",
  "zeszłoroczny",
  "przyszłoroczny",
  "dzisiejszy",
  "wczorajszy",
  "jutrzejszy",
  "poniedziałkowy",
  "wtorkowy",
  "środowy",
  "czwartkowy",
  "piątkowy",
  "sobotni",
  "niedzielny",
  "zorganizowany",
  "zaplanowany",
  "planowany",
  "zapowiadany",
  "odbyty",
  "trwający",
  "liczny",
  "dany",
  "niniejszy",
  "ewentualny",
  "osobny",
  "odrębny",
  "dodatkowy",
]);

/** Noun of the head: `konferencja |prasowa|` has it first, `walne |zebranie|` last. */
export function nounOf({ morphology }: RuleContext, { start, end }: TokenSpan): number {
  for (let token = start; token + 1 < end; token++) {
    if (nounTags(morphology, token).length > 0 && agreement(morphology, token, token + 1) === 0) return token;
  }
  return morphology.hasPos(end - 1, Pos.adj) && end - start > 1 ? start : end - 1;
}

/** Head and the adjectives that describe it, with a title in quotes: `{uroczysta zbiórka}`, `{konkurs plastyczny „Bezpieczna droga”}`. */
export function readPlain(context: RuleContext, hit: Hit): TokenSpan {
  const noun = nounOf(context, hit);
  let end = Math.max(hit.end, adjectivesAfter(context, noun));
  // „po wypadku |trwały|”, „ćwiczeń |prowadzonych|” there: a verb; „uroczystość |swoją| obecnością zaszczycił”: of another noun
  while (end > hit.end && (isVerbal(context, end - 1) || isPointing(context, end - 1))) end--;
  return { start: descriptiveStart(context, noun, hit.start), end: titleEnd(context, hit, end) };
}

/** Superlatives count as pointing: `do najpoważniejszego {wypadku}`. */
function isPointing({ morphology }: RuleContext, token: number): boolean {
  return morphology.at(token).some(({ lemma, tag }) => pointing.has(lemma) || degreesOf(tag) === Degree.sup);
}

function isVerbal({ morphology }: RuleContext, token: number): boolean {
  return morphology.hasPos(token, Pos.praet) || morphology.hasPos(token, Pos.ppas);
}

/** `{uroczyste podpisanie porozumienia}`: a verbal noun takes one bare object, the first noun of the genitive behind it. */
export function readVerbal(context: RuleContext, hit: Hit): TokenSpan {
  const start = descriptiveStart(context, hit.start, hit.start);
  // the entry may hold the object: „złożenie kwiatów”
  if (hit.end - hit.start > 1) return { start, end: hit.end };
  return { start, end: objectEnd(context, hit.end) };
}

function objectEnd(context: RuleContext, start: number): number {
  const { morphology } = context;
  const last = readComplement(context, start, { cases: Case.gen });
  for (let token = start; token < last; token++) {
    const isAdjective = token + 1 < last && agreement(morphology, token, token + 1) !== 0;
    if (!isAdjective) return token + 1;
  }
  return start;
}

function descriptiveStart(context: RuleContext, noun: number, head: number): number {
  const { document } = context;
  const first = Math.min(head, adjectivesBefore(context, noun, false));
  for (let token = head - 1; token >= first; token--) {
    if (isPointing(context, token) || isVerbal(context, token)) return token + 1;
    if (document.formOf(token) === ".") return token + 1;
  }
  return first;
}

/** `akcja |„Znicz”|`, `działania |Znicz|`: an operation may bear its title without quotes, one capitalised word in the nominative. */
function titleEnd(context: RuleContext, { entry }: Hit, end: number): number {
  const { document, morphology, found, hits } = context;
  const quoted = quoteEnd(context, end);
  if (quoted > end || entry.attributes.kind !== "operation") return quoted;
  const isTitle =
    document.hasFlag(end, TokenFlag.capitalized) &&
    !document.hasFlag(end, TokenFlag.allCaps | TokenFlag.sentenceStart) &&
    !document.hasFlag(end + 1, TokenFlag.capitalized) &&
    morphology.isKnown(end) &&
    (morphology.cases(end) & Case.nom) !== 0 &&
    (morphology.cases(end) & Case.gen) === 0 &&
    found.at(end).length === 0 &&
    hits.at(end, "organizations", "institution-heads", "offices").length === 0;
  return isTitle ? end + 1 : end;
}
