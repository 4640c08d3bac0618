import type { TokenMention } from "../../linking/linked.ts";
import { TokenFlag } from "../../text/document.ts";
import { headOf } from "../apposed.ts";
import { isAddress, isSite, kindOf, placeNouns } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** What stands right behind an institution or a building: `Komenda … przy {ul. Taszarowo 11}`, `Collegium Minus przy …`, `siedziba IOM w {Warszawie}`. */
export const locatedInBeside: RelationRule = {
  name: "locatedIn.beside",
  type: "locatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const mention of mentionsOf(context, "organization", "location")) {
      if (mention.parent !== undefined) continue;
      const place = placeBehind(context, mention);
      if (!place || !fits(context, mention, place)) continue;
      const subject = isSeat(context, place) ? headOf(context, mention) : mention;
      yield { type: "locatedIn", subject: subject.entity, object: place.entity, evidence: spanOf(subject, place) };
    }
  },
};

// institutions named without their seat, which may stand right behind; the others are many things in many places: "Policja w Warszawie"
const seated: ReadonlySet<string> = new Set(["company", "education", "health", "ngo", "religious", "other"]);

function fits(context: RelationContext, mention: TokenMention, place: TokenMention): boolean {
  const { document } = context;
  const preposition = document.lowerOf(place.start - 1);
  if (mention.type === "location")
    return isSite(context, mention) && (!isSite(context, place) || isRange(context, place)) && preposition !== "z";
  if (kindOf(context, place) === "country") return false;
  if (isAddress(context, place) || preposition === "przy" || isSeat(context, place)) return true;
  if (preposition === "z" || preposition === "ze")
    return kindOf(context, mention) === "company" && kindOf(context, place) === "settlement";
  if (kindOf(context, place) !== "settlement" || preposition === "na") return false;
  return isOfSeat(context, mention) || seated.has(kindOf(context, mention));
}

// what holds lakes, passes and peaks of its own: "Przełęcz Krowiarki w {Beskidzie Żywieckim}"
const ranges =
  /^(?:tatr|karkonosz|bieszczad|pienin|sudet|gorc|beskid|gór[ay]|pogórz|pojezierz|kotlin|dolin|puszcz|bor[yó]|las|nizin|wyżyn|wysp|półwys|mierzej|park)/u;

function isRange({ document }: RelationContext, { start }: TokenMention): boolean {
  return ranges.test(document.lowerOf(start));
}

/** `z siedzibą w {Warszawie}` */
function isSeat({ document }: RelationContext, place: TokenMention): boolean {
  return document.lowerOf(place.start - 2) === "siedzibą";
}

/** `w siedzibie {IOM}`, `w biurze firmy {Rec-Plast}` */
function isOfSeat({ document }: RelationContext, { start }: TokenMention): boolean {
  const isHead = (token: number): boolean =>
    /^(?:siedzib|biur|central|oddzia|zakła|fabry|hal[iaę]|sklep|magazyn)/u.test(document.lowerOf(token));
  return isHead(start - 1) || (isHead(start - 2) && document.sentence[start - 2] === document.sentence[start]);
}

// "(KRS 0000123456, NIP 738-212-34-54)"
const longestBrackets = 14;

/** Behind the brackets that open at the token. */
function bracketEnd(document: RelationContext["document"], token: number): number {
  if (document.formOf(token) !== "(") return token;
  for (let end = token + 1; end <= token + longestBrackets; end++) if (document.formOf(end) === ")") return end + 1;
  return token;
}

const prepositions: ReadonlySet<string> = new Set(["w", "we", "na", "przy", "z", "ze"]);

/** The place behind a preposition that follows at once, or behind `z siedzibą w`; brackets with an acronym may stand between. An address needs no preposition. */
function placeBehind(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  const { document } = context;
  let token = end;
  token = bracketEnd(document, token);
  const isApart = document.formOf(token) === ",";
  if (isApart) token++;
  // a heading and its address: „Urząd Miasta⏎ul. Rynek 1”
  if (isApart || document.hasFlag(token, TokenFlag.lineStart)) {
    const address = mentionAt(context, token, "location");
    if (address && isAddress(context, address)) return address;
  }
  if (document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  const isSeated =
    /^(?:z|o|mając\p{L}*)$/u.test(document.lowerOf(token)) && document.lowerOf(token + 1).startsWith("siedzib");
  if (isSeated) token += 2;
  if (!prepositions.has(document.lowerOf(token)) || (isApart && !isSeated && document.lowerOf(token) !== "przy"))
    return undefined;
  // „w gminie {Łękawica}”
  const isNamed = isAnyLemma(context.morphology, token + 1, placeNouns);
  return mentionAt(context, isNamed ? token + 2 : token + 1, "location");
}
