import { Gender, gendersOf, Pos, posOf } from "../../lexicon/tag.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

/** What the words after an adjective of length say of its bearer. */
export type Bearer = "living" | "thing" | "unknown";

const REACH = 3; // "34-letni, dobrze zbudowany mężczyzna"

// beginnings of nouns of people and animals whose gender does not tell it
const living = (
  "kobie dziewczyn dziec mieszkan obywatelk pasażerk seniork matk córk siostr żon babci wnuczk pacjent klacz sucz suk koci kotk krow ofiar osob " +
  "kierując podejrzan poszkodowan pokrzywdzon zatrzyman zaginion oskarżon nietrzeźw uczennic student emerytk nauczycielk policjantk pielęgniark zmarł " +
  "rowerzystk piesz rodzeństw bliźni niemowl mał zwierz pani właścicielk lekark funkcjonariuszk partnerk " +
  "wdow sąsiadk koleżank sprawczyn opiekunk lokatork turystk cyklistk motocyklistk pracownic kasjerk wnuk syn brat braci chłopc dziadk jubilat narzeczon zawodnicz"
).split(" ");
// things that last, some of them animals by grammar (opel)
const things = (
  "prac umow kadencj zakaz wyrok kar staż doświadczen okres służb współprac plan program projekt więzien pozbawien kontrakt gwarancj stud szkoł " +
  "technik proces kurs dzierżaw najem najm pobyt związ małżeń areszt działaln histor tradycj przerw urlop opóźnien dozór dozor nadzór nadzor prób " +
  "zobowiąz kredyt cykl misj karier praktyk badan termin samoch aut pojazd opel audi ford bmw budyn dom most obiekt rządz wojn konflikt śledztw " +
  "dochodzen perspektyw strateg turnus obóz wyjazd szkolen konferen warsztat spotkan seminari"
).split(" ");

/** Whether the words from the token on name somebody alive: `owczarka`, `mieszkanka Radomia`, `Konrad T.`; or a thing: `praca`. */
export function bearerAt(context: RuleContext, token: number): Bearer {
  const { document } = context;
  for (let at = token; at < token + REACH; at++) {
    if (document.formOf(at) === "," && at === token) continue;
    if (!document.isKind(at, TokenKind.word)) return "unknown";
    const lower = document.lowerOf(at);
    if (isMale(context, at, Gender.m1) || living.some((stem) => lower.startsWith(stem))) return "living";
    if (things.some((stem) => lower.startsWith(stem))) return "thing";
    if (isMale(context, at, Gender.m2)) return "living";
    if (document.hasFlag(at, TokenFlag.capitalized)) return "living";
    if (!isAdjective(context, at)) return isNoun(context, at) && !isWomanly(context, at) ? "thing" : "unknown";
  }
  return "unknown";
}

// who can be a year old
const infants =
  "dziec dziewczyn chłop córk córecz syn niemowl mal wnucz bliźni brat siostr kot kociak pies psa szczeni suk sucz źreb ciel".split(
    " ",
  );

/** Whether the word names somebody whose age `roczny` can tell: `roczna dziewczynka`, no `roczny uczestnik`. */
export function isInfant({ document }: RuleContext, token: number): boolean {
  return infants.some((stem) => document.lowerOf(token).startsWith(stem));
}

/** `informatyk`, `owczarka`: also when the form could be another gender's. */
function isMale({ morphology }: RuleContext, token: number, gender: number): boolean {
  return morphology.known(token).some(({ tag }) => {
    const isNoun = posOf(tag) === Pos.subst || posOf(tag) === Pos.depr;
    return isNoun && (gendersOf(tag) & gender) !== 0;
  });
}

function isAdjective({ morphology }: RuleContext, token: number): boolean {
  return morphology.known(token).some(({ tag }) => {
    const pos = posOf(tag);
    return pos === Pos.adj || pos === Pos.ppas || pos === Pos.pact || pos === Pos.adv;
  });
}

const WOMANLY = /(?:[kc][aięąe]|yni[ąęa]?|ini[ąęa]?|ic[aęyą])$/u; // "partnerka", "sprawczyni"

/** A feminine noun that may well name a woman, be it one that no list knows. */
function isWomanly({ document, morphology }: RuleContext, token: number): boolean {
  const isFeminine = morphology
    .known(token)
    .some(({ tag }) => posOf(tag) === Pos.subst && (gendersOf(tag) & Gender.f) !== 0);
  return isFeminine && WOMANLY.test(document.lowerOf(token));
}

function isNoun({ morphology }: RuleContext, token: number): boolean {
  const readings = morphology.known(token);
  return readings.length > 0 && readings.every(({ tag }) => posOf(tag) === Pos.subst || posOf(tag) === Pos.ger);
}
