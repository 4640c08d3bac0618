import { Case } from "../../lexicon/tag.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/**
 * Token after the seat of an institution: `w Radomiu`, `we Włodawie`, `z siedzibą w Radomiu`, `zs. w Radomiu`, `z/s w Radomiu`;
 * `token` when there is none.
 */
export function seatEnd(context: RuleContext, token: number): number {
  const preposition = afterSeatWords(context, token);
  const word = context.document.lowerOf(preposition);
  if (word !== "w" && word !== "we") return token;
  return placeEnd(context, preposition + 1, Case.loc) || token;
}

// an institution has its seat in a town, not in a country or a street
const seatKinds: ReadonlySet<string> = new Set(["settlement", "municipality", "district", "region"]);

function afterSeatWords({ document }: RuleContext, token: number): number {
  const word = document.lowerOf(token);
  if (word === "z" && document.lowerOf(token + 1) === "siedzibą") return token + 2;
  if (word === "z" && document.formOf(token + 1) === "/" && document.lowerOf(token + 2) === "s") return token + 3;
  if (word === "zs") return document.formOf(token + 1) === "." ? token + 2 : token + 1;
  return token;
}

/** Token after a place that starts here; `token` — or 0 when a case is asked for and nothing fits — when there is none. */
export function placeEnd({ document, found, morphology }: RuleContext, token: number, wanted?: number): number {
  const miss = wanted === undefined ? token : 0;
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return miss;
  if (document.hasFlag(token, TokenFlag.sentenceStart)) return miss;
  const place = found.at(token, "location").find(({ attributes }) => seatKinds.has(attributes.kind ?? "settlement"));
  if (place) return place.end;
  if (wanted === undefined) return miss;
  // an unknown place after „w”: one capitalised word in the locative
  const isPlace = found.at(token, "location").length === 0 && (morphology.cases(token) & wanted) !== 0;
  return isPlace ? wordEnd(document, token) : miss;
}

const capitalCity = ["m", ".", "st", "."];

/** Token where the name of the capital begins behind `m.st.`; `token` when that does not stand there: `Prezydent {m.st.} Warszawy`. */
export function behindCapitalCity({ document }: RuleContext, token: number): number {
  const isThere = capitalCity.every((part, offset) => document.lowerOf(token + offset) === part);
  return isThere ? token + capitalCity.length : token;
}

/** Token after `m.st. Warszawy`, `dla m.st. Warszawy`; `token` when that does not stand there. */
export function capitalCityEnd(context: RuleContext, token: number): number {
  const first = context.document.lowerOf(token) === "dla" ? token + 1 : token;
  const name = behindCapitalCity(context, first);
  const end = name > first ? placeEnd(context, name) : name;
  return end > name ? end : token;
}
