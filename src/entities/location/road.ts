import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

const letters: ReadonlySet<string> = new Set(["A", "S", "DK", "DW"]);
// words before a code of one letter: „kierowca audi A4” has none of them
const before: ReadonlySet<string> = new Set([
  "na",
  "drogą",
  "drodze",
  "drogi",
  "droga",
  "drogę",
  "dróg",
  "trasą",
  "trasie",
  "trasy",
  "trasa",
  "trasę",
  "autostradą",
  "autostradzie",
  "autostrady",
  "autostrada",
  "autostradę",
  "ekspresówce",
  "ekspresówka",
  "ekspresówki",
  "ekspresówkę",
  "z",
  "do",
  "i",
  "od",
  "ekspresowej",
  "ekspresowa",
  "ekspresową",
  "krajowej",
  "wojewódzkiej",
  "wzdłuż",
  "węzeł",
  "przejazd",
  "odcinek",
  "odcinku",
  "odcinka",
]);

/** Roads by their code, without the head (`droga {S5}`), or by head and number: `DK8`, `{droga krajowa nr 8}`. */
export const road: EntityRule<"location"> = {
  name: "location.road",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits } = context;
    for (let token = 0; token + 1 < document.length; token++) {
      if (isCode(context, token))
        yield {
          type: "location",
          start: token,
          end: token + 2,
          name: document.written(token, token + 2),
          attributes: { kind: "facility" },
        };
    }
    for (const head of hits.of("roads")) {
      if (head.as === "abbreviation" || head.entry.attributes.numbered !== "yes") continue;
      let number = head.end;
      if (document.lowerOf(number) === "nr") number++;
      if (document.formOf(number) === ".") number++;
      if (!document.isKind(number, TokenKind.number) || document.sentence[number] !== document.sentence[head.start])
        continue;
      const name = `${head.entry.name} ${document.written(head.end, number + 1)}`;
      yield { type: "location", start: head.start, end: number + 1, name, attributes: { kind: "facility" } };
    }
  },
};

/** `S5`, `A2`, `DK8`, `DK 94` */
function isCode({ document }: RuleContext, token: number): boolean {
  const letter = document.formOf(token);
  if (!letters.has(letter) || !document.isKind(token + 1, TokenKind.number) || document.formOf(token + 1).length > 3)
    return false;
  if (document.hasFlag(token, TokenFlag.glued) && document.isKind(token - 1, TokenKind.word)) return false;
  const isGlued = document.hasFlag(token + 1, TokenFlag.glued);
  if (document.hasFlag(token + 2, TokenFlag.glued) && document.isKind(token + 2, TokenKind.word)) return false;
  if (letter.length > 1) return true;
  return isGlued && (before.has(document.lowerOf(token - 1)) || document.hasFlag(token, TokenFlag.paragraphStart));
}
