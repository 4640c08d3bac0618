import { Case, GrammaticalNumber } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const openingQuote = /^[„"“«]$/u;
const closingQuote = /^[”"“»]$/u;
const links: ReadonlySet<string> = new Set([",", "–", "—", "-", "(", ":"]);
const heldBy: ReadonlySet<string> = new Set(["jako", "funkcję", "stanowisko", "stanowisku", "obowiązki"]);
const being: ReadonlySet<string> = new Set([
  "był",
  "była",
  "jest",
  "został",
  "została",
  "będzie",
  "byli",
  "są",
  "zostali",
]);
const reach = 12;

/** Whether a named person stands beside a job, or a word that says somebody holds it: only then is it a position (annotation.md, rule 6). */
export function hasHolder(
  context: RuleContext,
  hit: Hit,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { document, found } = context;
  if (isNamed(context, hit, end)) return true;
  const isJoined = document.formOf(end) === ":" || document.formOf(end) === ",";
  const isGeneric = /[^j]ych$|ich$/u.test(document.lowerOf(start).slice(-4));
  if (isJoined && !isGeneric && found.at(end + 1, "rank", "title", "person").length > 0) return true;
  if (openingQuote.test(document.formOf(start - 1))) return false;
  // „Jan K. |Policjanci| ustalili”: a dot that hides a surname also ends the sentence
  if (
    document.hasFlag(start, TokenFlag.sentenceStart) ||
    (document.formOf(start - 1) === "." && document.hasFlag(start, TokenFlag.capitalized))
  )
    return false;
  // „Łukasz D., 39-letni informatyk”
  const first = found.endingAt(start, "age")[0]?.start ?? start;
  const before = links.has(document.formOf(first - 1)) ? first - 1 : first;
  if (found.endingAt(before, "person").length > 0 || isBehindBrackets(context, before)) return true;
  if (heldBy.has(document.lowerOf(start - 1))) return true;
  return being.has(document.lowerOf(start - 1)) && isOfPerson(context, hit);
}

// "(47 lat)", "(KMP w Łodzi)"
const longestBrackets = 6;

/** `Edyta Z. (47 lat), {inspektorka}` */
function isBehindBrackets({ document, found }: RuleContext, comma: number): boolean {
  if (document.formOf(comma - 1) !== ")") return false;
  for (let token = comma - 2; token >= comma - longestBrackets; token--)
    if (document.formOf(token) === "(") return found.endingAt(token, "person").length > 0;
  return false;
}

/** A rank, a title or a name right behind, in the same case: `do żołnierzy |pułkownik Wilk|` is no holder. */
function isNamed({ found, morphology }: RuleContext, { cases, numbers }: Hit, end: number): boolean {
  const beside = found.at(end, "person", "rank", "title")[0];
  if (!beside) return false;
  const own = morphology.cases(beside.start);
  // „ds. studentów |prof. Ewa Bąk|”: an abbreviation tells no case, a plural that is no subject no holder
  if (own === 0) return cases === 0 || (cases & Case.nom) !== 0 || (numbers & GrammaticalNumber.sg) !== 0;
  return cases === 0 || (cases & own) !== 0;
}

/** `Jan Kos jest {informatykiem}`: the job in the instrumental, and somebody named before the verb. */
function isOfPerson({ document, found }: RuleContext, { cases, start }: Hit): boolean {
  if ((cases & Case.inst) === 0) return false;
  for (let token = start - 2; token > start - reach && document.sentence[token] === document.sentence[start]; token--) {
    if (found.endingAt(token + 1, "person").length > 0) return true;
    if (document.formOf(token) === ",") return false;
  }
  // „Jan Lis służy od 2006 r. Był |instruktorem|”: the subject of the sentence before
  const verb = start - 1;
  if (verb === 0 || document.sentenceStart(verb) !== verb) return false;
  for (let token = verb; token > document.sentenceStart(verb - 1); token--)
    if (found.endingAt(token, "person").length > 0) return true;
  return false;
}

const longestTitle = 6;

/** `„Prezes”`, `„Lider Motors”`: somebody's, some animal's or some firm's name, no office. */
export function isQuoted({ document }: RuleContext, { start, end }: Hit): boolean {
  if (!openingQuote.test(document.formOf(start - 1))) return false;
  if (closingQuote.test(document.formOf(end))) return true;
  if (!document.hasFlag(start, TokenFlag.capitalized)) return false;
  for (let token = end; token < end + longestTitle; token++) if (closingQuote.test(document.formOf(token))) return true;
  return false;
}

/** `dyr. Jan Kos`, `przew. Rady`, but not `min. 5 osób`: an abbreviation stands before a name or a unit. */
export function isBareAbbreviation({ document }: RuleContext, { as, start, end }: Hit): boolean {
  if (as !== "abbreviation" || document.formOf(end - 1) !== ".") return false;
  return document.sentence[end] !== document.sentence[start] || !document.hasFlag(end, TokenFlag.capitalized);
}
