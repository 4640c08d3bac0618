import { withinDistance } from "../../match/distance.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Service } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { standsBeforeName } from "./context.ts";

// abbreviations that only a rank has, long enough to be known with a slip of the pen
const abbreviations: readonly (readonly [abbreviation: string, full: string, service: Service])[] = [
  ["insp", "inspektor", "police"],
  ["nadinsp", "nadinspektor", "police"],
  ["podinsp", "podinspektor", "police"],
  ["podkom", "podkomisarz", "police"],
  ["nadkom", "nadkomisarz", "police"],
  ["sierż", "sierżant", "police"],
  ["bryg", "brygadier", "fire"],
  ["nadbryg", "nadbrygadier", "fire"],
];
const before: ReadonlyMap<string, string> = new Map([
  ["mł", "młodszy"],
  ["st", "starszy"],
]);
const after: ReadonlyMap<string, string> = new Map([
  ["szt", "sztabowy"],
  ["sztab", "sztabowy"],
]);
const shortest = 4;
const longest = 8;

/** An abbreviated rank with a slip of the pen, where a name follows: `isnp. Kos`, `nadinp. Lis`, `mł. isnp. Kos`. */
export const misspelt: EntityRule<"rank"> = {
  name: "rank.misspelt",
  type: "rank",
  *find(context: RuleContext): Iterable<Candidate<"rank">> {
    const { document, hits, morphology } = context;
    for (let token = 0; token < document.length; token++) {
      if (
        document.formOf(token + 1) !== "." ||
        !document.isKind(token, TokenKind.word) ||
        document.hasFlag(token, TokenFlag.allCaps)
      )
        continue;
      const meant = meantBy(document.lowerOf(token));
      if (!meant || morphology.isKnown(token) || hits.at(token, "ranks", "titles", "offices").length > 0) continue;
      const [, full, service] = meant;
      const prefix = document.formOf(token - 1) === "." ? before.get(document.lowerOf(token - 2)) : undefined;
      const suffix = document.formOf(token + 3) === "." ? after.get(document.lowerOf(token + 2)) : undefined;
      const end = suffix === undefined ? token + 2 : token + 4;
      if (!standsBeforeName(context, end)) continue;
      const name = [prefix, full, suffix].filter((word) => word !== undefined).join(" ");
      yield {
        type: "rank",
        start: prefix === undefined ? token : token - 2,
        end,
        name,
        attributes: { full: name, service },
      };
    }
  },
};

function meantBy(word: string): (typeof abbreviations)[number] | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  return abbreviations.find(
    ([abbreviation]) =>
      word !== abbreviation &&
      (isSwapped(word, abbreviation) || (abbreviation.length > shortest && withinDistance(word, abbreviation, 1))),
  );
}

/** `isnp` for `insp`: two letters beside each other have changed places. */
function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}
