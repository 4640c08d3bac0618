import { Pos } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { agreement } from "../../polish/agreement.ts";
import { isHyphen } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// breeds, battles and treaties that an adjective behind them names
const named: ReadonlySet<string> = new Set([
  "owczarek",
  "terier",
  "buldog",
  "chart",
  "ogar",
  "gończy",
  "posokowiec",
  "wyżeł",
  "spaniel",
  "mastif",
  "kot",
  "koń",
  "kuc",
  "krowa",
  "gęś",
  "bitwa",
  "powstanie",
  "wojna",
  "kampania",
  "obrona",
  "unia",
  "pokój",
  "traktat",
  "konwencja",
  "strategia",
  "kodeks",
]);

/** Whether the adjective belongs to a name or an office (annotation.md, rule 3): `Śląski Oddział`, `starosta wągrowiecki`, `bitwa warszawska`. */
export function isPartOfName(context: RuleContext, hit: Hit): boolean {
  const { document, morphology, hits } = context;
  const { start, end } = hit;
  if (document.hasFlag(start, TokenFlag.capitalized)) return isCapitalName(context, hit);
  const before = start - 1;
  if (document.hasFlag(start, TokenFlag.sentenceStart) || isHyphen(document, before)) return false;
  const isOffice = hits
    .at(before, "offices")
    .some((office) => office.end === start && office.entry.attributes.sort === "office");
  // „wojewoda |podlaska|”: the gender of the holder
  const isEpicene = /(?:wojewod|starost)\p{L}{1,3}$/u.test(document.lowerOf(before));
  const agrees = isEpicene
    ? (morphology.cases(end - 1) & morphology.cases(before)) !== 0
    : agreement(morphology, end - 1, before) !== 0;
  if (!agrees) return false;
  if (isOffice) return true;
  // „powstania |polskiego| więziennictwa”: it describes the noun behind it
  const describesNext = document.isKind(end, TokenKind.word) && agreement(morphology, end - 1, end) !== 0;
  return !describesNext && morphology.lemmasOf(before).some((lemma) => named.has(lemma));
}

/** A capital inside a sentence, or at its start before another capital: `Śląski Oddział`, `Starosta Wągrowiecki`; `Polska` is the country. */
function isCapitalName(context: RuleContext, { start, end }: Hit): boolean {
  const { document, hits, found } = context;
  if (!document.hasFlag(start, TokenFlag.sentenceStart)) return true;
  const isCountry = hits.at(start, "countries").some((country) => country.end >= end);
  if (isCountry) return !describesNext(context, end);
  const isName =
    document.isKind(end, TokenKind.word) &&
    document.hasFlag(end, TokenFlag.capitalized) &&
    !document.hasFlag(start, TokenFlag.allCaps);
  return isName && found.at(end, "person").length === 0;
}

/** `Polska |delegacja| przyjechała`, but `Polska |wygrała|`. */
function describesNext({ document, morphology }: RuleContext, token: number): boolean {
  if (
    document.hasFlag(token, TokenFlag.capitalized) ||
    !document.isKind(token, TokenKind.word) ||
    document.hasFlag(token, TokenFlag.sentenceStart)
  )
    return false;
  return (
    agreement(morphology, token - 1, token) !== 0 &&
    !morphology.hasPos(token, Pos.fin) &&
    !morphology.hasPos(token, Pos.praet)
  );
}
