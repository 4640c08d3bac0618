import type { Morphology } from "../../lexicon/morphology.ts";
import { Gender, gendersOf, Pos, posOf } from "../../lexicon/tag.ts";
import { agreement } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import type { State } from "./complement.ts";

// participles and adjectives that start a clause behind an office, not a part of its name
const foreign: ReadonlySet<string> = new Set([
  "obecny",
  "odpowiedzialny",
  "nieobecny",
  "wspomniany",
  "nowy",
  "pełny",
  "znany",
  "uczestniczący",
  "prowadzący",
  "zatrzymany",
  "oskarżony",
  "podejrzany",
  "mieszkający",
]);
// adjectives that a woman's office may have though its noun stays a man's: `rzecznik {prasowa}`, `dyrektor {okręgowa}`
const womens: ReadonlySet<string> = new Set([
  "prasowy",
  "łącznikowy",
  "generalny",
  "okręgowy",
  "dyżurny",
  "główny",
  "miejski",
  "powiatowy",
  "wojewódzki",
  "rejonowy",
  "naczelny",
  "artystyczny",
  "finansowy",
  "regionalny",
]);
// what somebody is or has been made, not an office of his: `minister |zadowolona|`, `marszałek |wybrany| do prezydium`
const participle = /(?:any|ony|ący|ęty|uty|yty)$/u;
const conjunctions: ReadonlySet<string> = new Set(["i", "oraz"]);

/** `Komendant {Główny}`, `rzecznik {prasowy}`, `komendant {powiatowy i miejski}` */
export function adjectiveEnd(context: RuleContext, { head, end, used }: State): number {
  if (used.has("organization") || used.has("noun") || used.has("office")) return end;
  const { document } = context;
  let at = end;
  for (;;) {
    const after = ownAdjectiveEnd(context, head, at);
    if (after > at) {
      at = after;
      continue;
    }
    // the gazetteer knows `komendant powiatowy` as one office
    const isAfterAdjective = at > end || (end > head + 1 && agreement(context.morphology, end - 1, head) !== 0);
    const isJoined = isAfterAdjective && conjunctions.has(document.lowerOf(at));
    const second = isJoined ? ownAdjectiveEnd(context, head, at + 1) : at;
    if (second <= at + 1) return at;
    at = second;
  }
}

function ownAdjectiveEnd({ document, morphology, found, hits }: RuleContext, head: number, at: number): number {
  if (
    !document.isKind(at, TokenKind.word) ||
    document.hasFlag(at, TokenFlag.sentenceStart) ||
    document.hasFlag(at, TokenFlag.lineStart)
  )
    return at;
  const after = wordEnd(document, at);
  const last = after - 1;
  const isTerritory =
    document.hasFlag(at, TokenFlag.capitalized) && /[sc]k[ai]$/u.test(document.lowerOf(last).slice(-3));
  const isAdjective =
    morphology.hasPos(last, Pos.adj) &&
    (agreement(morphology, last, head) !== 0 || isTerritory || isWomansAdjective(morphology, last));
  const isName =
    isSurname(morphology, at) ||
    found.at(at, "person", "rank", "title").length > 0 ||
    found.at(at, "organization").length > 0 ||
    hits.at(at, "offices").some(({ end }) => end > after);
  return !isAdjective ||
    isName ||
    morphology.lemmasOf(last).some((lemma) => foreign.has(lemma) || participle.test(lemma.slice(-3)))
    ? at
    : after;
}

/** `rzecznik {prasowa}`, `{Świętokrzyska} Kurator`: a woman's office whose noun stays a man's. */
export function isWomansAdjective(morphology: Morphology, token: number): boolean {
  return morphology
    .at(token)
    .some(
      ({ lemma, tag }) =>
        (womens.has(lemma) || /[sc]ki$/u.test(lemma.slice(-3))) &&
        posOf(tag) === Pos.adj &&
        (gendersOf(tag) & Gender.f) !== 0,
    );
}

/** A capitalised adjective that the dictionary knows as nothing else but a name is one: `wójt {Kwaśny}`. */
function isSurname(morphology: Morphology, token: number): boolean {
  const lemmas = morphology.lemmasOf(token);
  return lemmas.length > 0 && lemmas.every((lemma) => lemma !== lemma.toLowerCase());
}
