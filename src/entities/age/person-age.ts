import { lengthInAdjective, numberPrefixes, unitOfAdjective } from "../../polish/calendar-adjectives.ts";
import { formatDecimal } from "../../polish/numerals-decimal.ts";
import { readDigits } from "../../polish/numerals-digits.ts";
import { isDash } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import { withApproximation } from "../approximation.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { bearerAt, isInfant } from "./bearer.ts";

const nouns = new Set(
  "latek latka latkowi latkiem latku latkowie latków latkom latkami latkach latki latkę latką latce latko".split(" "),
);
const joints = new Set(["i", "oraz", "lub", "a", "do", ","]);
const OLDEST = 120;
const LONGEST = 3; // digits
const yearling: ReadonlySet<string> = new Set(
  "roczny rocznego rocznemu rocznym roczna rocznej roczną roczne roczni rocznych rocznymi".split(" "),
);

/** Ages in nouns and adjectives: `{34-latek}`, `{27-letnia} mieszkanka`, `{trzyletniego} owczarka`, `{33-} i {36-letni}`, `{osiemnastolatek}`. */
export const personAge: EntityRule<"age"> = withApproximation({
  name: "age.person",
  type: "age",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const found = readFigures(context, token) ?? readWord(context, token);
      if (!found) continue;
      yield* sharedBefore(document, token);
      yield age(token, found.end, found.years);
    }
  },
});

interface Years {
  readonly years: number;
  readonly end: number;
}

/** `34-latek`, `34 – letnia`, `34 latek`, `2,5-letni`. */
function readFigures(context: RuleContext, token: number): Years | undefined {
  const { document } = context;
  const number = numberAt(document, token);
  if (!number) return undefined;
  const { years, end } = number;
  let at = end;
  if (isDash(document.formOf(at))) at++;
  const lower = document.lowerOf(at);
  if (nouns.has(lower)) return { years, end: at + 1 };
  const unit = unitOfAdjective(lower);
  // "3-miesięczne dziecko" has lived no year yet
  if (unit === "M" && at > end && bearerAt(context, at + 1) === "living")
    return { years: Math.floor(years / 12), end: at + 1 };
  if (unit !== "Y" || !lower.startsWith("letni")) return undefined;
  const bearer = bearerAt(context, at + 1);
  // "34 letni mężczyzna" lacks its hyphen, "5 letnich obozów" lacks nothing
  const isAge = at === end ? bearer === "living" : bearer !== "thing";
  return isAge ? { years, end: at + 1 } : undefined;
}

/** `trzyletniego owczarka`, `osiemnastolatek`. */
function readWord(context: RuleContext, token: number): Years | undefined {
  const { document } = context;
  const lower = document.lowerOf(token);
  const at = lower.indexOf("lat", 3);
  if (at > 0 && nouns.has(lower.slice(at))) {
    const years = numberPrefixes.get(lower.slice(0, at));
    return years === undefined || years < 1 ? undefined : { years, end: token + 1 };
  }
  // "roczna dziewczynka"
  if (yearling.has(lower) && isInfant(context, token + 1)) return { years: 1, end: token + 1 };
  const length = lengthInAdjective(lower);
  const isAge = length?.unit === "M" || length?.unit === "Y";
  if (!length || !isAge || bearerAt(context, token + 1) !== "living") return undefined;
  return { years: Math.floor(length.unit === "M" ? length.count / 12 : length.count), end: token + 1 };
}

/** The ages before that share the word: `{33-} i {36-letniego}`, `{5-}, {8-} i {12-latek}`. */
function* sharedBefore(document: Document, token: number): Iterable<Candidate<"age">> {
  for (let last = token; joints.has(document.lowerOf(last - 1)) || isDash(document.formOf(last - 1)); ) {
    const isHyphened = isDash(document.formOf(last - 2));
    const start = isHyphened ? last - 3 : last - 2;
    const number = numberAt(document, start);
    // a comma alone joins only what is a list already: "16, 17 i 19-latek"
    const isJoined = isHyphened || document.lowerOf(last - 1) !== "," || last < token;
    if (!isJoined || number?.end !== (isHyphened ? last - 2 : last - 1)) return;
    yield age(start, last - 1, number.years);
    last = start;
  }
}

/** Full years: 2 for `2,5`. */
function numberAt(document: Document, token: number): Years | undefined {
  if (document.formOf(token).length > LONGEST) return undefined;
  const digits = readDigits(document, token);
  const years = digits ? Math.floor(Number(formatDecimal(digits.decimal))) : 0;
  return digits && years >= 1 && years <= OLDEST ? { years, end: digits.end } : undefined;
}

function age(start: number, end: number, years: number): Candidate<"age"> {
  return { type: "age", start, end, attributes: { years } };
}
