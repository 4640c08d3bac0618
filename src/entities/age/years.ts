import { isPenaltyNear } from "../../polish/calendar-penalties.ts";
import { readNumber } from "../../polish/numerals.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { Candidate, EntityRule } from "../rule.ts";

const OLDEST = 120;
const MONTH = "miesi"; // "miesięcy", "miesiąca"
const MONTHS = 12;
const REACH = 7; // "w wieku od około 15 do 18 lat"
const units = new Set(["lat", "lata", "latach", "rok", "roku"]);
// words between the cue and the number
const fillers = new Set(
  "co najmniej najwyżej ponad przeszło zaledwie dopiero tylko już około ok . prawie niemal niespełna blisko od do między a i oraz lub – - powyżej poniżej z niż nie więcej mniej starsze starszych młodsze młodszych sobie dziś obecnie wtedy".split(
    " ",
  ),
);
const cues = new Set(
  (
    "wieku wiek najstarszy najstarsza najmłodszy najmłodsza ma mam miał miała miało mają mieli miały mając mający mająca liczy liczył liczyła liczący licząca skończył skończyła skończyli skończyło skończyły ukończył " +
    "ukończyła ukończyli ukończyło ukończyły ukończone ukończonych ukończeniu skończone skończonych skończy skończą ukończy ukończą " +
    "starsi młodsi wiekowym wiekowej wiekową wiekowych wygląda wyglądał wyglądała wyglądają wyglądali wyglądający wyglądająca"
  ).split(" "),
);
const aged = new Set(["wiek", "wieku"]);
// words that stand between the number and these cues alone: "wiek: 35 lat", "wygląda na 30 lat", "nie ma jeszcze 18 lat"
const conditional: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[":", "to", "wynosi", "wynosił", "wyniósł", "wyglądu"].map((word): [string, ReadonlySet<string>] => [word, aged]),
  ["na", new Set(["wygląda", "wyglądał", "wyglądała", "wyglądają", "wyglądali", "wyglądający", "wyglądająca"])],
  ["jeszcze", new Set(["nie"])],
]);
const people =
  "dziec osob osób młodzież małolet nielet dorosł senior kobiet mężczyzn uczni uczest zawodni chłopc dziewcz pełnolet kandydat".split(
    " ",
  );
const joints = new Set(["i", "do", "a", "lub", "oraz", ","]);
const LONGEST_LIST = 8;
const bounds = new Set(["powyżej", "poniżej", "do", "od", "niż", "między", "po", "przed", "w"]);
const beforeLat = new Set(["do", "poniżej", "powyżej", "od", "wieku", ",", "("]);

/** Ages counted in years: `w wieku {45 lat}`, `({28 l.})`, `ma {20 lat}`, `w wieku {15}–{18 lat}`, `Jan K., {lat 45}`, `{76. roku życia}`. */
export const yearsAge: EntityRule<"age"> = withApproximation({
  name: "age.years",
  type: "age",
  *find({ document }) {
    for (let token = 0; token < document.length; token++) {
      const found =
        readYearOfLife(document, token) ??
        readYears(document, token) ??
        readMonths(document, token) ??
        readLat(document, token);
      if (!found) continue;
      yield* found;
      token = (found.at(-1)?.end ?? token + 1) - 1;
    }
  },
});

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
  const years = Math.floor(Number(number?.value));
  return number && years >= 1 && years <= OLDEST ? { years, end: number.end } : undefined;
}

function unitEnd(document: Document, token: number): number | undefined {
  if (units.has(document.lowerOf(token))) return monthsEnd(document, token + 1);
  return document.formOf(token) === "l" && document.formOf(token + 1) === "." ? token + 2 : undefined;
}

/** `3 lat {i 5 miesięcy}` */
function monthsEnd(document: Document, token: number): number {
  const number = joints.has(document.lowerOf(token)) ? readNumber(document, token + 1) : undefined;
  return number && document.lowerOf(number.end).startsWith(MONTH) ? number.end + 1 : token;
}

/** `w wieku {8 miesięcy}`: no year yet. */
function readMonths(document: Document, token: number): Candidate<"age">[] | undefined {
  if (document.lowerOf(token - 1) !== "wieku") return undefined;
  const number = readNumber(document, token);
  if (!number || !document.lowerOf(number.end).startsWith(MONTH)) return undefined;
  return [age(token, number.end + 1, Math.floor(Number(number.value) / MONTHS))];
}

function isSomebodys(document: Document, start: number, end: number): boolean {
  if (document.formOf(start - 1) === "(" && (document.formOf(end) === ")" || document.formOf(end) === ","))
    return isNameEnd(document, start - 2);
  if (document.formOf(start - 1) === "," && isNameEnd(document, start - 2)) return isBreak(document, end);
  let isBounded = false;
  let needed: ReadonlySet<string> | undefined;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const lower = document.lowerOf(at);
    if (cues.has(lower)) return !needed || needed.has(lower) || needed.has(document.lowerOf(at - 1));
    needed ??= conditional.get(lower);
    if (bounds.has(lower)) isBounded = true;
    if (isBounded && people.some((stem) => lower.startsWith(stem))) return true;
    if (!fillers.has(lower) && !bounds.has(lower) && !conditional.has(lower) && !document.isKind(at, TokenKind.number))
      return false;
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

/** `Jan K., lat 45`, `Jan K. (l. 45)`, `w wieku lat 40`, `dzieci do lat 3`; `więzienia do lat 5` is a penalty. */
function readLat(document: Document, token: number): Candidate<"age">[] | undefined {
  const before = document.lowerOf(token - 1);
  const number = document.lowerOf(token) === "lat" ? token + 1 : shortEnd(document, token);
  if (number === undefined || !beforeLat.has(before)) return undefined;
  const found = readAge(document, number);
  if (!found || isPenaltyNear(document, token) || !isLivedBy(document, token)) return undefined;
  const after = document.formOf(found.end);
  // the decade "lata 40." is told without a comma before and a comma or a bracket after it
  const isSure = before === "wieku" || ((before === "," || before === "(") && (after === "," || after === ")"));
  return [{ ...age(token, found.end, found.years), weight: isSure ? 1 : 0 }];
}

/** `Jan K., l. 45` */
function shortEnd(document: Document, token: number): number | undefined {
  const isShort = document.formOf(token) === "l" && document.formOf(token + 1) === ".";
  return isShort && isNameEnd(document, token - 2) ? token + 2 : undefined;
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

const yearOfLife: ReadonlySet<string> = new Set(["roku", "rok", "rokiem"]);

/** `w {76. roku życia}`, `ukończył {18. rok życia}` */
function readYearOfLife(document: Document, token: number): Candidate<"age">[] | undefined {
  const found = document.isKind(token, TokenKind.number) ? Number(document.formOf(token)) : 0;
  const at = document.formOf(token + 1) === "." ? token + 2 : token + 1;
  if (found < 1 || found > OLDEST || !yearOfLife.has(document.lowerOf(at)) || document.lowerOf(at + 1) !== "życia")
    return undefined;
  return [age(token, at + 2, found)];
}

function age(start: number, end: number, years: number): Candidate<"age"> {
  return { type: "age", start, end, attributes: { years } };
}
