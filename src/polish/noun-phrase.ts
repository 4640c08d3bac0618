import type { Morphology } from "../lexicon/morphology.ts";
import { Case, Pos, posOf } from "../lexicon/tag.ts";
import { type Document, TokenFlag, TokenKind } from "../text/document.ts";
import { agreement, isNounTag, nominalCases } from "./agreement.ts";

export interface PhraseContext {
  readonly document: Document;
  readonly morphology: Morphology;
}

export interface ComplementOptions {
  /** Whether content words must be capitalised, as in official names. @default false */
  readonly capitalized?: boolean;
  /** Where something of another kind begins, so that the phrase must end: a rank, a person. @default nowhere */
  readonly stop?: (token: number) => boolean;
}

const conjunctions: ReadonlySet<string> = new Set(["i", "oraz", "lub", "a"]);
// prepositions that continue a name, with the cases they take
const prepositions: ReadonlyMap<string, number> = new Map([
  ["do", Case.gen],
  ["dla", Case.gen],
  ["z", Case.gen | Case.inst],
  ["ze", Case.gen | Case.inst],
  ["na", Case.acc | Case.loc],
  ["nad", Case.inst],
  ["o", Case.loc],
  ["przeciwko", Case.dat],
  ["przeciw", Case.dat],
  ["wobec", Case.gen],
  ["od", Case.gen],
  ["po", Case.loc],
  ["przy", Case.loc],
]);
const dashes: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
// the longest official names have about thirty words
const longest = 60;

/** Whether the token is a hyphen written without blanks on either side: `polsko|-|niemiecki`. */
export function isHyphen(document: Document, token: number): boolean {
  return (
    dashes.has(document.formOf(token)) &&
    document.hasFlag(token, TokenFlag.glued) &&
    document.hasFlag(token + 1, TokenFlag.glued)
  );
}

/** Token after the word that starts here, compounds with hyphens taken whole: `Interwencyjno-Konsultacyjnego`. */
export function wordEnd(document: Document, token: number): number {
  let end = token + 1;
  while (end + 1 < document.length && isHyphen(document, end) && document.isKind(end + 1, TokenKind.word)) end += 2;
  return end;
}

/** First token of the compound that ends with `token`. */
export function wordStart(document: Document, token: number): number {
  let start = token;
  while (start >= 2 && isHyphen(document, start - 1) && document.isKind(start - 2, TokenKind.word)) start -= 2;
  return start;
}

/** First token of the run of adjectives that stand before the noun and agree with it: `{Zachodniopomorski Wojewódzki} Komendant`. */
export function adjectivesBefore({ document, morphology }: PhraseContext, noun: number, capitalized: boolean): number {
  let start = noun;
  while (start > 0) {
    const last = start - 1;
    if (document.hasFlag(start, TokenFlag.paragraphStart) || !document.isKind(last, TokenKind.word)) break;
    if (document.sentence[last] !== document.sentence[noun]) break;
    const first = wordStart(document, last);
    if (capitalized && !document.hasFlag(first, TokenFlag.capitalized)) break;
    if (agreement(morphology, last, noun) === 0) break;
    start = first;
  }
  return start;
}

/** Token after the run of adjectives that follow the noun and agree with it: `Komenda {Miejska}`. */
export function adjectivesAfter(
  { document, morphology }: PhraseContext,
  noun: number,
  { capitalized = false, stop = () => false }: ComplementOptions = {},
): number {
  let end = noun + 1;
  while (end < document.length && document.isKind(end, TokenKind.word) && !stop(end)) {
    if (document.hasFlag(end, TokenFlag.sentenceStart)) break;
    if (capitalized && !document.hasFlag(end, TokenFlag.capitalized)) break;
    const after = wordEnd(document, end);
    // a participle behind a noun starts a clause: „konferencja inaugurująca kampanię”
    if (agreement(morphology, after - 1, noun) === 0 || !(capitalized || morphology.hasPos(after - 1, Pos.adj))) break;
    end = after;
  }
  return end;
}

/**
 * Token after the longest complement in the given cases that starts at `start`, or `start` when there is none:
 * nouns and adjectives in a chain of genitives, coordination and, in official names, prepositions.
 *
 *     Biuro {Kontroli}   Wydział {do Walki z Korupcją}   ds. {Migracji, Ochrony i Zarządzania Granicami}
 */
export function readComplement(
  context: PhraseContext,
  start: number,
  { cases, ...options }: ComplementOptions & { readonly cases: number },
): number {
  const { document, morphology } = context;
  const limit = Math.min(document.sentenceEnd(start), start + longest);
  let end = start;
  let wanted = cases;
  while (end < limit) {
    const next = Math.max(nominalEnd(context, end, wanted, options), agreeingEnd(context, end, { start, ...options }));
    if (next > end) {
      // after a verbal noun its object may stand in another case: zarządzanie granicami, handel ludźmi
      wanted = Case.gen | (takesInstrumental(morphology, next - 1) ? Case.inst : 0);
      end = next;
      continue;
    }
    if (end === start && !options.capitalized) break;
    const linked = linkEnd(context, end, { cases: cases | wanted, ...options });
    if (linked === undefined) break;
    end = linked;
    wanted = Case.gen | (takesInstrumental(morphology, end - 1) ? Case.inst : 0);
  }
  return end;
}

/** In official names an adjective may agree with a noun that a preposition governs: `do Walki z Przestępczością |Gospodarczą|`. */
function agreeingEnd(
  { document, morphology }: PhraseContext,
  token: number,
  { start, capitalized, stop }: ComplementOptions & { readonly start: number },
): number {
  if (
    token === start ||
    !capitalized ||
    !document.isKind(token, TokenKind.word) ||
    !document.hasFlag(token, TokenFlag.capitalized) ||
    stop?.(token)
  )
    return token;
  const end = wordEnd(document, token);
  return agreement(morphology, end - 1, token - 1) === 0 ? token : end;
}

function nominalEnd(
  { document, morphology }: PhraseContext,
  token: number,
  cases: number,
  options: ComplementOptions,
): number {
  if (!document.isKind(token, TokenKind.word) || options.stop?.(token)) return token;
  if (options.capitalized && !document.hasFlag(token, TokenFlag.capitalized)) return token;
  if (!options.capitalized && document.hasFlag(token, TokenFlag.sentenceStart)) return token;
  const end = wordEnd(document, token);
  return (nominalCases(morphology, end - 1) & cases) === 0 ? token : end;
}

/** Token after a link and the word it links: `, {Ochrony}`, `i {Zarządzania}`, `do {Walki}`; undefined when nothing is linked. */
function linkEnd(
  context: PhraseContext,
  token: number,
  options: ComplementOptions & { readonly cases: number },
): number | undefined {
  const { document } = context;
  const link = document.lowerOf(token);
  if (conjunctions.has(link)) return accepted(context, token + 1, options.cases, options);
  if (link === ",")
    return listContinues(context, token, options) ? accepted(context, token + 1, options.cases, options) : undefined;
  const governed = options.capitalized ? prepositions.get(link) : undefined;
  if (governed === undefined || document.hasFlag(token, TokenFlag.capitalized)) return undefined;
  return accepted(context, token + 1, governed, options);
}

function accepted(
  context: PhraseContext,
  token: number,
  cases: number,
  options: ComplementOptions,
): number | undefined {
  const end = nominalEnd(context, token, cases, options);
  return end > token ? end : undefined;
}

/** A comma belongs to a phrase only when a conjunction closes the list: `Granicznych, Policyjnych i Celnych`. */
function listContinues(
  context: PhraseContext,
  comma: number,
  options: ComplementOptions & { readonly cases: number },
): boolean {
  const { document } = context;
  const limit = Math.min(document.sentenceEnd(comma), comma + 20);
  let token = comma + 1;
  while (token < limit) {
    const end = nominalEnd(context, token, options.cases, options);
    if (end === token) {
      if (conjunctions.has(document.lowerOf(token)))
        return nominalEnd(context, token + 1, options.cases, options) > token + 1;
      if (document.lowerOf(token) !== ",") return false;
      token++;
      continue;
    }
    token = end;
  }
  return false;
}

function takesInstrumental(morphology: Morphology, token: number): boolean {
  return morphology
    .at(token)
    .some(
      ({ tag, lemma }) =>
        posOf(tag) === Pos.ger ||
        (isNounTag(tag) && (lemma === "handel" || lemma.endsWith("anie") || lemma.endsWith("enie"))),
    );
}
