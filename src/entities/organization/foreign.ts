import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// words of other languages that head the name of an institution
const heads: ReadonlyMap<string, OrganizationKind> = new Map([
  ["university", "education"],
  ["college", "education"],
  ["academy", "education"],
  ["school", "education"],
  ["institute", "education"],
  ["universität", "education"],
  ["hochschule", "education"],
  ["université", "education"],
  ["università", "education"],
  ["universidad", "education"],
  ["univerzita", "education"],
  ["police", "police"],
  ["polizei", "police"],
  ["polizia", "police"],
  ["policie", "police"],
  ["polícia", "police"],
  ["policía", "police"],
  ["gendarmerie", "police"],
  ["carabinieri", "police"],
  ["guardia", "police"],
  ["politie", "police"],
  ["marechaussee", "police"],
  ["constabulary", "police"],
  ["feuerwehr", "uniformed"],
  ["landratsamt", "local-government"],
  ["department", "government"],
  ["ministry", "government"],
  ["agency", "government"],
  ["council", "international"],
  ["association", "ngo"],
  ["foundation", "ngo"],
  ["federation", "other"],
  ["company", "company"],
  ["hospital", "health"],
]);
// German institutions are one word: „Bundespolizei”, „Landeskriminalamt”, „Bundespolizeiinspektion”
const compounds =
  /^\p{L}{3,20}(?:polizei|polizeiinspektion|polizeidirektion|kriminalamt|ministerium|universität|hochschule|zollamt)$/u;
// small words inside such names
const small: ReadonlySet<string> = new Set([
  "of",
  "the",
  "for",
  "and",
  "de",
  "du",
  "des",
  "della",
  "del",
  "di",
  "der",
  "für",
  "und",
  "la",
  "le",
  "al",
  "in",
  "&",
]);
const longestName = 8;

/** Institutions under their foreign name: `University of Birmingham`, `King’s College London`, `Bundespolizei`, `Guardia di Finanza`. */
export const foreign: EntityRule<"organization"> = {
  name: "organization.foreign",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      if (!document.hasFlag(token, TokenFlag.capitalized) || !document.isKind(token, TokenKind.word)) continue;
      const word = document.lowerOf(token);
      const isCompound = word.length <= longestCompound && compounds.test(word);
      const kind = isCompound ? "police" : heads.get(word);
      if (kind === undefined) continue;
      const start = nameStart(context, token);
      const end = nameEnd(context, token);
      // the town of Police: „KPP Police”, „Police Zachodnie”
      if (
        word === "police" &&
        !small.has(document.lowerOf(token + 1)) &&
        (start === token || document.hasFlag(token - 1, TokenFlag.allCaps))
      )
        continue;
      if (end - start > 1 || isCompound)
        yield {
          type: "organization",
          start,
          end,
          name: document.written(start, end),
          attributes: { kind: kindOfCompound(word) ?? kind },
        };
    }
  },
};

const longestCompound = 45;

function kindOfCompound(word: string): OrganizationKind | undefined {
  if (word.endsWith("ministerium") || word.endsWith("zollamt")) return "government";
  return word.endsWith("universität") || word.endsWith("hochschule") ? "education" : undefined;
}

/** Capitalised foreign words before the head, with what links them: `{King’s} College`, `{London Metropolitan} Police`. */
function nameStart(context: RuleContext, head: number): number {
  let start = head;
  while (
    head - start < longestName &&
    isForeign(context, start - 1) &&
    context.document.sentence[start - 1] === context.document.sentence[head]
  ) {
    start -= isApostrophe(context, start - 2) ? 3 : 1;
  }
  return start;
}

function isForeign({ document, morphology, found }: RuleContext, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || found.at(token, "person", "rank", "title").length > 0) return false;
  if (document.lowerOf(token) === "s")
    return document.hasFlag(token, TokenFlag.glued) && isApostrophe({ document }, token - 1);
  return document.hasFlag(token, TokenFlag.capitalized) && !morphology.isKnown(token);
}

function isApostrophe({ document }: Pick<RuleContext, "document">, token: number): boolean {
  return (document.formOf(token) === "’" || document.formOf(token) === "'") && document.hasFlag(token, TokenFlag.glued);
}

/** Words behind the head: capitalised ones, linked by small ones: `University {of Birmingham}`, `College {London}`. */
function nameEnd({ document, found, morphology }: RuleContext, head: number): number {
  const limit = Math.min(head + longestName, document.sentenceEnd(head));
  let end = head + 1;
  for (;;) {
    let next = end;
    while (next < limit && small.has(document.lowerOf(next)) && next - end < 2) next++;
    const isName =
      document.isKind(next, TokenKind.word) && document.hasFlag(next, TokenFlag.capitalized) && next < limit;
    if (!isName || found.at(next, "person", "rank", "title").length > 0) return end;
    // right behind the head a Polish word is the next in the sentence: „University Jan”
    if (
      next === end &&
      found.at(next, "location").length === 0 &&
      morphology.known(next).some(({ lemma }) => lemma === lemma.toLowerCase())
    )
      return end;
    end = next + 1;
  }
}
