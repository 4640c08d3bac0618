import { Case, casesOf, Pos, posOf } from "../../lexicon/tag.ts";
import { isGlued } from "../../match/pattern.ts";
import { isAdjectiveTag, isNounTag } from "../../polish/agreement.ts";
import { adjectivesAfter, wordEnd } from "../../polish/noun-phrase.ts";
import { isDash } from "../../text/characters.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";
import { isJournalAside } from "./journal.ts";
import { knownTitleEnd } from "./known-titles.ts";
import { governedPrepositions, takesObject, titleFollowers, titlePrepositions } from "./title-words.ts";

// A title is governed by "o" or "w sprawie", so what stands in the nominative or accusative alone begins the next clause.
const OBLIQUE = Case.gen | Case.dat | Case.loc | Case.inst;
const LONGEST = 80; // tokens
const LONGEST_LIST = 24;
const FARTHEST = 4; // words between a preposition and the word that governs it

const STATUTE = /^(?:ustaw|kodeks|rozporządze|konwencj|dyrektyw)\p{Ll}{0,4}$/u; // "ustawy"
const LAW = /^praw[oa]$/u; // "– Prawo o ruchu drogowym"
const NO_TITLE = /^(?:art|poz|dz|pkt)$/u; // "art. 5" begins the next reference

const TIMES = /^(?:końca|dnia|czasu|roku|godziny|tej|tego|dziś|dzisiaj)$/u; // "do końca roku"

interface Title extends RuleContext {
  /** First token. */
  readonly start: number;
  /** The case that the preposition before the title governs. */
  readonly governed: number;
}

/**
 * Token after the title of an act that starts here (after `o`, `w sprawie`), or the token itself:
 * `{przeciwdziałaniu narkomanii}`. A journal in parentheses right after it tells the end for sure.
 */
export function titleEnd(context: RuleContext, start: number, governed: number): number {
  const title: Title = { ...context, start, governed };
  const limit = Math.min(context.document.sentenceEnd(start), start + LONGEST);
  const known = knownTitleEnd(context.document, start);
  let end = start;
  while (end < limit) {
    // "o ochronie zwierząt |psa": a noun does not go on with a title that is known
    if (end === known && !isAdjectival(title, end) && isNoun(title, end)) break;
    const next = nominalEnd(title, end) ?? (end > start ? linkedEnd(title, end) : undefined);
    if (next === undefined) break;
    end = next;
  }
  if (known !== undefined && known > end) end = known;
  return end > start ? (sureEnd(title, end, limit) ?? end) : end;
}

function isNoun({ morphology }: RuleContext, token: number): boolean {
  return morphology.at(token).some(({ tag }) => isNounTag(tag));
}

/** The parenthesis with the journal, if only words that may belong to a title stand before it. */
function sureEnd({ document, morphology }: Title, from: number, limit: number): number | undefined {
  for (let token = from; token < limit; token++) {
    if (document.formOf(token) === "(") return isJournalAside(document, token) ? token : undefined;
    const isClause =
      NO_TITLE.test(document.lowerOf(token)) ||
      STATUTE.test(document.lowerOf(token)) ||
      /^któr/u.test(document.lowerOf(token));
    if (isClause || (!document.isKind(token, TokenKind.word) && document.formOf(token) !== ",")) return undefined;
    if (morphology.known(token).length > 0 && morphology.known(token).every(({ tag }) => isVerb(posOf(tag))))
      return undefined;
  }
  return undefined;
}

function isVerb(pos: number): boolean {
  return (
    pos === Pos.fin ||
    pos === Pos.praet ||
    pos === Pos.bedzie ||
    pos === Pos.impt ||
    pos === Pos.imps ||
    pos === Pos.inf
  );
}

/** Token after a noun or adjective that can belong to the title. */
function nominalEnd(title: Title, token: number): number | undefined {
  const { document } = title;
  if (!document.isKind(token, TokenKind.word) || document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  const end = wordEnd(document, token);
  // "insp.": an abbreviation of something else
  if (document.formOf(end) === "." && isGlued(document, end) && end + 1 < document.sentenceEnd(token)) return undefined;
  const word = document.lowerOf(token);
  // "COVID-19"
  if (document.hasFlag(token, TokenFlag.allCaps) && isNumbered(document, end)) return end + 2;
  // "do" is a note, too
  if (titlePrepositions.has(word)) return undefined;
  if (
    NO_TITLE.test(word) ||
    (STATUTE.test(word) && !/^(?:zmianie|innych|ratyfikacji|uchyleniu)$/u.test(document.lowerOf(token - 1)))
  )
    return undefined;
  const cases = obliqueCases(title, end - 1);
  if (cases === 0 || (isAdjective(title, end - 1) && !agrees(title, token, end))) return undefined;
  // A noun behind a noun stands in the genitive, unless that one governs another case: "przeciwdziałaniu przemocy", "nagród policjantom"
  if ((cases & Case.gen) !== 0 || !isComplement(title, token, end)) return end;
  return takesObject.test(document.lowerOf(token - 1)) || word === "drogą" ? end : undefined;
}

/** `-19` of `COVID-19` */
function isNumbered(document: Document, dash: number): boolean {
  const isHyphen = isDash(document.formOf(dash)) && isGlued(document, dash) && isGlued(document, dash + 1);
  return isHyphen && document.isKind(dash + 1, TokenKind.number);
}

/** A noun right behind another noun, without a preposition and without agreement: `handlu {ludźmi}`. */
function isComplement(title: Title, token: number, end: number): boolean {
  const { document, morphology } = title;
  const before = token - 1;
  if (token === title.start || !document.isKind(before, TokenKind.word) || morphology.hasPos(before, Pos.prep))
    return false;
  const isBesideAdjective = isAdjectival(title, before) || isAdjectival(title, end - 1);
  return !isBesideAdjective || (obliqueCases(title, before) & obliqueCases(title, end - 1)) === 0;
}

function obliqueCases({ document, morphology }: RuleContext, token: number): number {
  // "RP", "SKW": acronyms stand in any case
  if (document.hasFlag(token, TokenFlag.allCaps)) return OBLIQUE;
  let cases = 0;
  for (const { tag } of morphology.at(token)) {
    if (isNounTag(tag) || isAdjectiveTag(tag) || posOf(tag) === Pos.num) cases |= casesOf(tag);
  }
  return cases & OBLIQUE;
}

function isAdjectival({ morphology }: RuleContext, token: number): boolean {
  return morphology.at(token).some(({ tag }) => isAdjectiveTag(tag));
}

function isAdjective(context: RuleContext, token: number): boolean {
  if (context.document.hasFlag(token, TokenFlag.allCaps)) return false;
  return isAdjectival(context, token) && !context.morphology.at(token).some(({ tag }) => isNounTag(tag));
}

/**
 * An adjective has a noun beside it in its case, or another adjective before the conjunction: `osób {pozbawionych}`,
 * `policyjnych, {granicznych}`, but not `ubezpieczeń, {dotyczącą} obniżki`, `Policji i {wydanego} na podstawie`.
 */
function agrees(title: Title, start: number, end: number): boolean {
  const { document } = title;
  const cases = obliqueCases(title, end - 1);
  if (document.isKind(end, TokenKind.word) && (cases & obliqueCases(title, end)) !== 0) return true;
  const isFirst = start === title.start;
  const isLinked = !isFirst && /^(?:,|i|oraz|lub|albo)$/u.test(document.lowerOf(start - 1));
  // "przestępstwach szczególnie {niebezpiecznych}"
  const isGraded = start > title.start + 1 && title.morphology.hasPos(start - 1, Pos.adv);
  const before = isLinked || isGraded ? start - 2 : start - 1;
  if (isFirst || (isLinked && !isAdjective(title, before))) return false;
  return (cases & obliqueCases(title, before)) !== 0;
}

/** Token after a word that joins more to the title, and what it joins. */
function linkedEnd(title: Title, token: number): number | undefined {
  const { document, morphology } = title;
  const word = document.lowerOf(token);
  if (document.hasFlag(token, TokenFlag.paragraphStart)) return undefined;
  if (word === "i" || word === "lub" || word === "albo" || word === "oraz") return linkEnd(title, token);
  if (word === ",") return listContinues(title, token) ? nominalEnd(title, token + 1) : undefined;
  // "o zmianie ustawy {o} Policji", "o zmianie ustawy {– Karta} Nauczyciela"
  const isAside = isDash(document.formOf(token)) && !isGlued(document, token + 1);
  const isNamed = STATUTE.test(document.lowerOf(token - 1));
  if (isAside) return isNamed ? adjectivesAfter(title, token + 1) : undefined;
  if (word === "o" && (isNamed || LAW.test(document.lowerOf(token - 1)))) return nominalEnd(title, token + 1);
  const next = nominalEnd(title, token + 1);
  if (next === undefined) return undefined;
  const follower = document.lowerOf(token + 1);
  if (titleFollowers.get(word)?.has(follower)) return phraseEnd(title, token + 2, next);
  const governor = governedPrepositions.get(word);
  if (governor && follower !== "dnia" && isGoverned(title, token, governor)) return next;
  // "o Planie Strategicznym dla Wspólnej Polityki Rolnej": one name
  const isName = word === "dla" && document.hasFlag(token - 1, TokenFlag.capitalized);
  if (document.hasFlag(token + 1, TokenFlag.capitalized)) return isName ? next : undefined;
  if (titlePrepositions.has(word)) return TIMES.test(follower) ? undefined : next;
  const isAdverb = morphology.hasPos(token, Pos.adv) && obliqueCases(title, token) === 0;
  return isAdverb && morphology.at(token + 1).some(({ tag }) => isAdjectiveTag(tag)) ? next : undefined;
}

function isGoverned({ document, start }: Title, preposition: number, governor: RegExp): boolean {
  for (let token = preposition - 1; token >= start && token >= preposition - FARTHEST; token--)
    if (governor.test(document.lowerOf(token))) return true;
  return false;
}

/** `w związku z` takes its second preposition along. */
function phraseEnd(title: Title, token: number, next: number): number | undefined {
  const word = title.document.lowerOf(token);
  if (word !== "z" && word !== "o") return next;
  // "w związku z art. 98" joins the next reference
  return nominalEnd(title, token + 1) ?? (word === "z" ? undefined : next);
}

/**
 * `broni i {amunicji}`, `publicznego i {o wolontariacie}`: what is joined stands in the case of its neighbour or of the whole
 * title; `oraz` mostly joins something else, so that only the governed locative counts.
 */
function linkEnd(title: Title, link: number): number | undefined {
  const { document, governed } = title;
  const follower = document.lowerOf(link + 1);
  if (follower === "o") return nominalEnd(title, link + 2);
  if (follower === "w" && document.lowerOf(link + 2) === "sprawie") return nominalEnd(title, link + 3);
  const end = nominalEnd(title, link + 1);
  if (end === undefined) return undefined;
  const cases = obliqueCases(title, end - 1);
  const isWhole = (cases & governed) !== 0;
  if (document.lowerOf(link) === "oraz")
    return (governed === Case.loc && isWhole && cases !== OBLIQUE && (cases & Case.gen) === 0) ||
      follower === "niektórych"
      ? end
      : undefined;
  return isWhole || (cases & obliqueCases(title, link - 1)) !== 0 ? end : undefined;
}

/** A comma belongs to the title when a conjunction closes the list: `policyjnych, granicznych i celnych`. */
function listContinues(title: Title, comma: number): boolean {
  const { document } = title;
  const limit = Math.min(document.sentenceEnd(comma), comma + LONGEST_LIST);
  let token = comma + 1;
  let hasWord = false;
  while (token < limit) {
    const word = document.lowerOf(token);
    if (hasWord && (word === "i" || word === "oraz" || word === "lub")) return linkEnd(title, token) !== undefined;
    const next = word === "," ? token + 1 : nominalEnd(title, token);
    if (next === undefined) return false;
    hasWord = word !== ",";
    token = next;
  }
  return false;
}
