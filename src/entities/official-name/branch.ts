import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// units that have a seat of their own, apart from the body they belong to: by the first word of the head
const branches: ReadonlySet<string> = new Set([
  "oddział",
  "delegatura",
  "filia",
  "ekspozytura",
  "przedstawicielstwo",
  "placówka",
  "inspektorat",
]);
// boards of unions and associations
const boards: ReadonlySet<string> = new Set([
  "zarząd powiatowy",
  "zarząd wojewódzki",
  "zarząd okręgowy",
  "zarząd miejski",
  "zarząd terenowy",
  "zarząd regionu",
  "zarząd oddziału",
  "zarząd oddziału powiatowego",
  "zarząd oddziału wojewódzkiego",
  "zarząd oddziału gminnego",
  "zarząd oddziału miejsko-gminnego",
]);
// small words inside official names
const small: ReadonlySet<string> = new Set([
  "i",
  "oraz",
  "do",
  "ds",
  ".",
  "spraw",
  "dla",
  "na",
  "rzecz",
  "z",
  "walki",
  "-",
]);
const farthest = 16;

/**
 * Whether the seat behind the institution that starts at `start` is that of a branch named before it:
 * `Delegatura {Lubelskiego Urzędu Celno-Skarbowego} w Zamościu`, but `Wydział Prewencji {KWP w Radomiu}`.
 */
export function isPartOfBranch({ document, hits }: RuleContext, start: number, kind: string | undefined): boolean {
  // a ward of a hospital, a department of a university lie where those do
  if (kind === "health" || kind === "education") return false;
  for (let token = start - 1; token >= Math.max(document.sentenceStart(start), start - farthest); token--) {
    const isCapital = document.isKind(token, TokenKind.word) && document.hasFlag(token, TokenFlag.capitalized);
    if (!isCapital && !small.has(document.lowerOf(token))) return false;
    if (!isCapital) continue;
    const heads = hits.at(token, "institution-heads").filter(({ end }) => end <= start);
    if (heads.some(isBranch)) return true;
    if (heads.some(({ entry }) => entry.attributes.level === "top")) return false;
  }
  return false;
}

/** Whether a name in capitals leads from an institution's head to the token: `Departament Finansowania Infrastruktury |MF|`. */
export function followsHead({ document, hits }: RuleContext, start: number): boolean {
  for (let token = start - 1; token >= Math.max(document.sentenceStart(start), start - farthest); token--) {
    const isCapital = document.isKind(token, TokenKind.word) && document.hasFlag(token, TokenFlag.capitalized);
    if (!isCapital && !small.has(document.lowerOf(token))) return false;
    if (isCapital && hits.at(token, "institution-heads").some(({ end }) => end <= start)) return true;
  }
  return false;
}

function isBranch({ entry }: Hit): boolean {
  return branches.has(entry.name.split(" ")[0] ?? "") || entry.name.includes("zamiejscow") || boards.has(entry.name);
}
