import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { quoteEnd } from "./quote.ts";

// titles and particles inside patrons' names; the longest patrons: „im. gen. dyw. Stefana Roweckiego „Grota””
const longestPatron = 14;
const particles: ReadonlySet<string> = new Set([
  "św",
  "bł",
  "ks",
  "gen",
  "płk",
  "kpt",
  "mjr",
  "rtm",
  "hetmana",
  "króla",
  "książąt",
  "marszałka",
  "prof",
  "dr",
  "dra",
  "bp",
  "bpa",
  "kard",
  "i",
  "ziemi",
]);

/** Token after a saint without „pw.”: `kościół {św. Anny}`, `Parafia {św. Jana Chrzciciela}`; `token` when there is none. */
export function saintEnd({ document, found }: RuleContext, token: number): number {
  const word = document.lowerOf(token);
  if ((word !== "św" && word !== "bł") || document.formOf(token + 1) !== ".") return token;
  const first = token + 2;
  const person = found.at(first, "person")[0];
  if (person) return person.end;
  let end = first;
  while (
    end < document.sentenceEnd(token) &&
    document.hasFlag(end, TokenFlag.capitalized) &&
    end - first < longestPatron
  )
    end++;
  return end > first ? end : token;
}

/** Token after a patron: `im. Adama Mickiewicza`, `im. gen. Józefa Bema`, `imienia Jana Pawła II`, `pw. św. Jana`; `token` when there is none. */
export function patronEnd(context: RuleContext, token: number): number {
  const { document, found } = context;
  const word = document.lowerOf(token);
  if (word !== "im" && word !== "imienia" && word !== "pw") return token;
  let end = token + 1;
  if (document.formOf(end) === ".") end++;
  const first = end;
  const limit = Math.min(token + longestPatron, document.sentenceEnd(token));
  while (end < limit) {
    const person = found.at(end, "title", "rank", "person")[0];
    if (person) {
      end = person.end;
      continue;
    }
    const isName = document.isKind(end, TokenKind.word) && document.hasFlag(end, TokenFlag.capitalized);
    // „im. 11 Listopada”, „im. 27 Wołyńskiej Dywizji Piechoty AK”
    const isNumber =
      document.isKind(end, TokenKind.number) &&
      document.hasFlag(end + 1, TokenFlag.capitalized) &&
      !document.hasFlag(end, TokenFlag.glued);
    const isParticle = particles.has(document.lowerOf(end)) && end + 1 < limit;
    const isJoint = end > first && ["-", "."].includes(document.formOf(end)) && document.hasFlag(end, TokenFlag.glued);
    if (!isName && !isNumber && !isParticle && !isJoint) break;
    end++;
  }
  if (end === first) return token;
  // a dot or a conjunction at the end belongs to the sentence
  while (
    end > first &&
    (["-", "i"].includes(document.formOf(end - 1)) ||
      (document.formOf(end - 1) === "." && !particles.has(document.lowerOf(end - 2))))
  )
    end--;
  return Math.max(end, quoteEnd(context, end));
}
