import { isPenaltyNear } from "../../polish/calendar-penalties.ts";
import { readNumber } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const OLDEST = 120;
const REACH = 7; // "w wieku od około 15 do 18 lat"
const units = new Set(["lat", "lata", "latach", "rok", "roku"]);
// words between the cue and the number
const fillers = new Set(
  "co najmniej najwyżej ponad przeszło zaledwie dopiero tylko już około ok . prawie niemal niespełna blisko od do między a i oraz lub – - powyżej poniżej sobie dziś obecnie wtedy".split(
    " ",
  ),
);
const cues = new Set(
  (
    "wieku wiek najstarszy najstarsza najmłodszy najmłodsza ma mam miał miała miało mają mieli miały mając mający mająca liczy liczył liczyła liczący licząca skończył skończyła skończyli ukończył " +
    "ukończyła ukończyli ukończyło ukończone ukończonych ukończeniu skończone skończonych skończy ukończy"
  ).split(" "),
);
const people =
  "dziec osob osób młodzież małolet nielet dorosł senior kobiet mężczyzn uczni uczest zawodni chłopc dziewcz pełnolet kandydat".split(
    " ",
  );
const joints = new Set(["i", "do", "a", "lub", "oraz", ","]);
const LONGEST_LIST = 8;
const bounds = new Set(["powyżej", "poniżej", "do", "od", "między", "po", "przed", "w"]);
const beforeLat = new Set(["do", "poniżej", "powyżej", "od", ",", "("]);

/** Ages counted in years: `w wieku {45 lat}`, `({28 l.})`, `ma {20 lat}`, `w wieku {15}–{18 lat}`, `Jan K., {lat 45}`, `{76. roku życia}`. */
export const yearsAge: EntityRule<"age"> = {
  name: "age.years",
  type: "age",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const found = readYears(document, token) ?? readLat(document, token) ?? readYearOfLife(document, token);
      if (!found) continue;
      yield* found;
      token = (found.at(-1)?.end ?? token + 1) - 1;
    }
  },
};

/** `45 lat`, `28 l.`, `15–18 lat`, `17, 19 i 22 lat`, if they are somebody's. */
function readYears(document: Document, token: number): Candidate<"age">[] | undefined {
  const ages: Candidate<"age">[] = [];
  for (let at = token; ; ) {
    const found = readAge(document, at);
    if (!found) return undefined;
    const end = unitEnd(document, found.end);
    if (end !== undefined) return isSomebodys(document, token, end) ? [...ages, age(at, end, found.years)] : undefined;
    const joint = document.lowerOf(found.end);
    if (ages.length >= LONGEST_LIST || !(joints.has(joint) || isDash(joint))) return undefined;
    ages.push(age(at, found.end, found.years));
    at = found.end + 1;
  }
}

function readAge(document: Document, token: number): { years: number; end: number } | undefined {
  const number = readNumber(document, token);
  const years = Number(number?.value);
  return number && Number.isInteger(years) && years >= 1 && years <= OLDEST ? { years, end: number.end } : undefined;
}

function unitEnd(document: Document, token: number): number | undefined {
  if (units.has(document.lowerOf(token))) return token + 1;
  return document.formOf(token) === "l" && document.formOf(token + 1) === "." ? token + 2 : undefined;
}

function isSomebodys(document: Document, start: number, end: number): boolean {
  if (document.formOf(start - 1) === "(" && (document.formOf(end) === ")" || document.formOf(end) === ","))
    return isNameEnd(document, start - 2);
  if (document.formOf(start - 1) === "," && isNameEnd(document, start - 2)) return isBreak(document, end);
  let isBounded = false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const lower = document.lowerOf(at);
    if (cues.has(lower)) return true;
    if (bounds.has(lower)) isBounded = true;
    if (isBounded && people.some((stem) => lower.startsWith(stem))) return true;
    if (!fillers.has(lower) && !bounds.has(lower) && !document.isKind(at, TokenKind.number)) return false;
  }
  return false;
}

/** `Mariusz W. ps. „Gruby” (46 lat)`: a name or an initial stands before. */
function isNameEnd(document: Document, token: number): boolean {
  const at = document.formOf(token) === "." || document.formOf(token) === "”" ? token - 1 : token;
  return document.hasFlag(at, TokenFlag.capitalized);
}

function isBreak(document: Document, token: number): boolean {
  return !document.isKind(token, TokenKind.word) || token >= document.length;
}

/** `Jan K., lat 45`, `dzieci do lat 3`; `więzienia do lat 5` is a penalty. */
function readLat(document: Document, token: number): Candidate<"age">[] | undefined {
  if (document.lowerOf(token) !== "lat" || !beforeLat.has(document.lowerOf(token - 1))) return undefined;
  const found = readAge(document, token + 1);
  if (!found || isPenaltyNear(document, token) || !isLivedBy(document, token)) return undefined;
  return [age(token, found.end, found.years)];
}

/** `Jan K., lat 45`, `(lat 45)`, `poniżej lat 15`; after `do` and `od` somebody must be named: `dzieci do lat 3`. */
function isLivedBy(document: Document, token: number): boolean {
  const before = document.lowerOf(token - 1);
  if (before !== "do" && before !== "od") return true;
  for (let at = token - 2; at >= Math.max(0, token - REACH); at--) {
    if (people.some((stem) => document.lowerOf(at).startsWith(stem))) return true;
  }
  return false;
}

/** `w {76. roku życia}` */
function readYearOfLife(document: Document, token: number): Candidate<"age">[] | undefined {
  const found = document.isKind(token, TokenKind.number) ? Number(document.formOf(token)) : 0;
  const at = document.formOf(token + 1) === "." ? token + 2 : token + 1;
  if (found < 1 || found > OLDEST || document.lowerOf(at) !== "roku" || document.lowerOf(at + 1) !== "życia")
    return undefined;
  return [age(token, at + 2, found)];
}

function age(start: number, end: number, years: number): Candidate<"age"> {
  return { type: "age", start, end, attributes: { years } };
}
