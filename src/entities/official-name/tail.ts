import { Case, GrammaticalNumber, Pos } from "../../lexicon/tag.ts";
import { agreement, isAdjectiveTag, nominalCases, nounTags } from "../../polish/agreement.ts";
import { adjectivesAfter, type ComplementOptions, readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { appositionEnd, namesakeEnd } from "./namesake.ts";
import { patronEnd, saintEnd } from "./patron.ts";
import { quoteEnd } from "./quote.ts";
import { capitalCityEnd, placeEnd, seatEnd } from "./seat.ts";

const roman = /^[IVX]{1,5}$/u; // "II"

// the longest official names have about thirty words; a bound keeps endless chains of genitives linear
const longestName = 60;

export interface TailOptions {
  /** Whether a seat may follow, and belongs to the name. @default true */
  readonly seat?: boolean;
}

/**
 * Token after everything that belongs to an official name whose head ends before `start`: agreeing adjectives, genitives,
 * a number, a quoted name, a patron, the seat.
 *
 *     Szkoła {Podstawowa nr 3 im. Marii Skłodowskiej-Curie w Sierpcu}
 */
export function tailEnd(context: RuleContext, head: number, start: number, { seat = true }: TailOptions = {}): number {
  const { document } = context;
  const options = { capitalized: true, stop: (token: number) => startsSomethingElse(context, token) };
  const limit = Math.min(document.sentenceEnd(head), head + longestName);
  const noun = headNoun(context, head, start);
  const quotes = !context.hits
    .at(head, "institution-heads")
    .some(({ entry }) => unquoted.has(entry.attributes.kind ?? ""));
  let end = start;
  let seats = 0;
  while (end < limit) {
    const next =
      advance(end, wordsEnd(context, { noun, end, options, seated: seats > 0 })) ??
      (seats === 0 ? advance(end, numberEnd(context, end)) : undefined) ??
      (quotes ? advance(end, quoteEnd(context, end)) : undefined) ??
      advance(end, patronEnd(context, end)) ??
      advance(end, saintEnd(context, end)) ??
      advance(end, capitalCityEnd(context, end)) ??
      advance(end, organizationEnd(context, end)) ??
      advance(end, namesakeEnd(context, end)) ??
      (seat && seats < 2 && (!quotes || !isSeatWord(context, end)) ? advance(end, seatEnd(context, end)) : undefined) ??
      (seat && seats === 0 ? advance(end, placeEnd(context, end)) : undefined) ??
      (seats === 0 ? advance(end, appositionEnd(context, end, { head, stop: options.stop })) : undefined);
    if (next === undefined) return end;
    if (isSeat(context, end)) seats++;
    end = next;
  }
  return end;
}

// offices of the state bear no name in quotes: „raport Głównego Urzędu Statystycznego „Szkolnictwo wyższe””
const unquoted: ReadonlySet<string> = new Set(["police", "uniformed", "government", "court", "prosecutor"]);

/** `Wyższa |Szkoła| Oficerska`: the noun among the words of the head, which what follows agrees with. */
function headNoun({ morphology }: RuleContext, head: number, end: number): number {
  for (let token = head; token < end; token++)
    if (nounTags(morphology, token).length > 0 && !isAdjectiveOnly(morphology, token, end)) return token;
  return head;
}

function isAdjectiveOnly(morphology: RuleContext["morphology"], token: number, end: number): boolean {
  return (
    token + 1 < end &&
    agreement(morphology, token, token + 1) !== 0 &&
    morphology.known(token).every(({ tag, lemma }) => isAdjectiveTag(tag) || lemma !== lemma.toLowerCase())
  );
}

function advance(from: number, to: number): number | undefined {
  return to > from ? to : undefined;
}

function isSeat({ document }: RuleContext, token: number): boolean {
  return ["w", "we", "z", "zs", "przy", "na"].includes(document.lowerOf(token));
}

/** `z siedzibą w`: part of the name of an office of the state only (annotation.md, rule 36). */
function isSeatWord({ document }: RuleContext, token: number): boolean {
  return document.lowerOf(token + 1) === "siedzibą";
}

interface Position {
  readonly noun: number;
  readonly end: number;
  readonly options: ComplementOptions;
  /** Whether a seat has been read: what a conjunction links behind it is no part of the name. */
  readonly seated: boolean;
}

function wordsEnd(context: RuleContext, { noun, end, options, seated }: Position): number {
  const adjectives = adjectivesAfter(context, noun, options);
  if (adjectives > end) return adjectives;
  if (seated && !context.document.hasFlag(end, TokenFlag.capitalized)) return end;
  const genitive = readComplement(context, end, { cases: Case.gen, ...options });
  if (genitive > end) return genitive;
  const governed = prepositionEnd(context, end);
  if (governed > end) return readComplement(context, governed, { cases: anyOblique, ...options });
  return end;
}

// prepositions of names take all of these
const anyOblique = Case.gen | Case.dat | Case.inst | Case.loc | Case.acc;

/** `ds.`, `do spraw`, `dw. z`, `dla`, `na rzecz`, `przeciwko` … before a capitalised word. */
function prepositionEnd({ document }: RuleContext, token: number): number {
  const word = document.lowerOf(token);
  const isCapital = (at: number): boolean =>
    document.hasFlag(at, TokenFlag.capitalized) && document.isKind(at, TokenKind.word);
  if (word === "ds" && document.formOf(token + 1) === "." && isCapital(token + 2)) return token + 2;
  if (word === "do" && document.lowerOf(token + 1) === "spraw" && isCapital(token + 2)) return token + 2;
  if (word === "na" && document.lowerOf(token + 1) === "rzecz" && isCapital(token + 2)) return token + 2;
  const isAgainst = word === "do" && document.lowerOf(token + 1) === "walki";
  const isAgainstShort = word === "dw" && document.formOf(token + 1) === ".";
  if ((isAgainst || isAgainstShort) && document.lowerOf(token + 2) === "z" && isCapital(token + 3)) return token + 3;
  if (["do", "dla", "przeciw", "przeciwko", "ku"].includes(word) && isCapital(token + 1)) return token + 1;
  return token;
}

/** `nr 3`, `II`, `IV`, `nr XXI`. */
function numberEnd({ document }: RuleContext, token: number): number {
  const afterLabel = document.lowerOf(token) === "nr" ? token + (document.formOf(token + 1) === "." ? 2 : 1) : token;
  const isNumber = document.isKind(afterLabel, TokenKind.number);
  if (afterLabel > token) return isNumber || roman.test(document.formOf(afterLabel)) ? afterLabel + 1 : token;
  return roman.test(document.formOf(token)) ? token + 1 : token;
}

/** `Wydziału Kryminalnego {KMP w Kielcach}`, `Biuro {Związku Miast Polskich}`: an acronym or a name in the genitive that was found to be an organization. */
function organizationEnd({ document, found, morphology }: RuleContext, token: number): number {
  const organization = found.at(token, "organization")[0];
  if (!organization) return token;
  const isAcronym =
    document.hasFlag(token, TokenFlag.allCaps) || organization.attributes.acronym === document.formOf(token);
  const isGenitive = organization.end - token > 1 && (nominalCases(morphology, token) & Case.gen) !== 0;
  return isAcronym || isGenitive ? organization.end : token;
}

const conjunctions: ReadonlySet<string> = new Set([",", "i", "oraz", "a", "lub"]);

// „Posła na Sejm RP |Pana| …”
const honorifics: ReadonlySet<string> = new Set(["pan", "pana", "panu", "panem", "pani", "panią"]);

/** Whether a rank, a title or a person starts here, or, after a conjunction, another institution or an office: „KPP w Pile i Miejską Bibliotekę”. */
function startsSomethingElse({ found, hits, document, morphology }: RuleContext, token: number): boolean {
  if (found.at(token, "rank", "title", "person").length > 0 || honorifics.has(document.lowerOf(token))) return true;
  const before = document.lowerOf(token - 1);
  // „Fundacja „Nasz Dom” z |Sopotu|”: where it comes from is no part of its name
  if ((before === "z" || before === "ze") && found.at(token, "location").length > 0) return true;
  // „współpraca Prokuratury Krajowej z |Ministerstwem| Zdrowia”
  if (!conjunctions.has(before) && before !== "z" && before !== "ze") return false;
  for (let head = token; head < token + 3 && document.hasFlag(head, TokenFlag.capitalized); head++) {
    // „Związek Gmin i |Powiatów|”, „Rada Szkół i |Uczelni|”: a plural is no other institution
    if (hits.at(head, "institution-heads").some(({ numbers }) => numbers !== GrammaticalNumber.pl)) return true;
    if (hits.at(head, "organizations", "unit-acronyms").length > 0) return true;
    if (hits.at(head, "offices").some(({ entry }) => entry.attributes.sort === "office")) return true;
    if (!morphology.hasPos(head, Pos.adj)) return false;
  }
  return false;
}
