import { inflectPhrase } from "../../lexicon/inflect-phrase.ts";
import { likeCase } from "../../lexicon/letter-case.ts";
import { nominativePhrase } from "../../lexicon/nominative-phrase.ts";
import { Case } from "../../lexicon/tag.ts";
import { isGlued } from "../../match/pattern.ts";
import { adjectivesAfter } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import type { Act } from "./act.ts";
import { type StatuteHead, type StatutePart, statuteHeads } from "./statute-heads.ts";
import { readPart } from "./statute-part.ts";

// the beginnings of their forms; sparing the dictionary most words of a text
const HEAD =
  /^(?:ustaw|rozporządz|uchwa[lł]|zarządz|decyzj|dyrektyw|dekre[tc]|konwencj|trakta[tc]|um[oó]w|porozumieni)/u;
const TREATY = /^(?:\p{L}+-\p{L}+|międzynarodow\p{L}+|\p{Ll}+[sc]k(?:i|a|ie|iego|iej|iemu|im|ą)|akcesyjn\p{Ll}+)$/u; // "polsko-czeska", "lizboński"
// "konwencja {stambulska}"; of other towns one in lower case is a meeting
const OF_CONVENTION = /^(?:stambulsk|genewsk|hask|wiedeńsk|berneńsk|ramsarsk|waszyngtońsk|budapeszteńsk|bazylejsk)/u;
const SPECIAL = /^(?:wykonawcz|delegowan|ramow)/u; // "decyzja {ramowa}"
const BEFORE = /^(?:Europejsk|Międzynarodow)\p{Ll}{1,3}$/u; // "{Europejska} Konwencja o Ekstradycji"
const MOST_PARTS = 8;

interface Head extends StatuteHead {
  readonly lemma: string;
}

/** Reads the name of one act: `ustawa z dnia 6 kwietnia 1990 r. o Policji`, `rozporządzenie Ministra … w sprawie …`. */
export function readStatute(context: RuleContext, token: number): Act | undefined {
  const { document } = context;
  const noun = BEFORE.test(document.formOf(token)) ? token + 1 : token;
  const head = headAt(context, noun);
  if (head === undefined || (noun > token && !head.isTreaty)) return undefined;
  const seen = new Set<StatutePart>();
  const group = groupEnd(context, noun, head);
  if (group > noun + 1 && head.isTreaty) seen.add("adjective");
  let end = group;
  let written = "";
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = readPart(context, end, head);
    if (!next || seen.has(next.part)) break;
    seen.add(next.part);
    written += `${isGlued(document, end) ? "" : " "}${next.written ?? document.written(end, next.end)}`;
    end = next.end;
  }
  if (!head.needs.some((parts) => parts.every((part) => seen.has(part)))) return undefined;
  const { nominative, genitive } = readGroup(context, document.written(token, group), head);
  return { name: nominative + written, cited: genitive + written, end };
}

function headAt({ document, morphology }: RuleContext, token: number): Head | undefined {
  if (!HEAD.test(document.lowerOf(token))) return undefined;
  for (const { lemma } of morphology.at(token)) {
    const head = statuteHeads.get(lemma);
    if (head) return { lemma, ...head };
  }
  return undefined;
}

/** Token after the head and the adjectives that belong to the name: `umowa {polsko-niemiecka}`, `decyzja {ramowa}`. */
function groupEnd(context: RuleContext, token: number, { lemma, isTreaty }: Head): number {
  const { document } = context;
  const end = adjectivesAfter(context, token);
  if (end === token + 1) return end;
  const adjective = document.written(token + 1, end).toLowerCase();
  const isCapital = document.hasFlag(token, TokenFlag.capitalized) || lemma !== "konwencja";
  const isName = isTreaty ? (isCapital ? TREATY : OF_CONVENTION).test(adjective) : SPECIAL.test(adjective);
  return isName ? end : token + 1;
}

const PROPER = /^(?:Europ|Międzyn|Konwencj|Trakta)/u; // treaties keep their capital, others have it only where a sentence starts

/** The noun and its adjectives in the nominative and in the genitive. */
function readGroup(
  { morphology }: RuleContext,
  written: string,
  { genitive }: Head,
): { nominative: string; genitive: string } {
  const { lexicon } = morphology;
  const group = PROPER.test(written) ? written : written.toLowerCase();
  const nominative = nominativePhrase(lexicon, group) ?? group;
  if (!nominative.includes(" ")) return { nominative, genitive: likeCase(genitive, nominative) };
  const inflected = inflectPhrase(lexicon, nominative).find(({ cases }) => (cases & Case.gen) !== 0);
  return { nominative, genitive: inflected?.form ?? nominative };
}
