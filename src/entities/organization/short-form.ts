import type { Morphology } from "../../lexicon/morphology.ts";
import { Case, GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import { isNounTag, nounCases } from "../../polish/agreement.ts";
import { TokenFlag } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import type { Candidate, EntityRule, Found, RuleContext } from "../rule.ts";

// short forms that name the kind of institution, not its head noun
const generic: ReadonlyMap<string, readonly string[]> = new Map([
  ["uczelnia", ["uniwersytet", "politechnika", "akademia", "szkoła"]],
  ["organizacja", ["organizacja", "biuro", "urząd", "agencja", "interpol", "fundusz", "stowarzyszenie", "fundacja"]],
]);
// … and those that stand for any organization of a kind
const kinds: ReadonlyMap<string, readonly OrganizationKind[]> = new Map([
  ["spółka", ["company"]],
  ["firma", ["company"]],
  ["uczelnia", ["education"]],
  ["organizacja", ["international", "ngo"]],
  ["biuro", ["international"]],
]);

/** A capitalised head noun alone, after an organization with that head: `Szkoła`, `Komendzie`, `Organizacji` (annotation.md, rule 4). */
export const shortForm: EntityRule<"organization"> = {
  name: "organization.short-form",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, found } = context;
    const named = found.all.filter(
      (candidate): candidate is Found<"organization"> => candidate.type === "organization",
    );
    if (named.length === 0) return;
    const bearers = bearersByNoun(context, named);
    const covered = coveredTokens(named);
    for (let token = 0; token < document.length; token++) {
      if (
        !document.hasFlag(token, TokenFlag.capitalized) ||
        document.hasFlag(token, TokenFlag.allCaps) ||
        covered.has(token)
      )
        continue;
      if (isServiceOrLabel(context, token) || isPartOfName(context, token) || isPredicate(context, token)) continue;
      const bearer = findBearer(context, bearers, token);
      if (bearer) yield { type: "organization", start: token, end: token + 1, attributes: bearer.attributes };
    }
  },
};

type Bearers = ReadonlyMap<string, readonly Found<"organization">[]>;

/** The organizations of the text by the nouns that may stand for them, in text order. */
function bearersByNoun(context: RuleContext, named: readonly Found<"organization">[]): Bearers {
  const byNoun = new Map<string, Found<"organization">[]>();
  for (const candidate of named.toSorted((a, b) => a.start - b.start)) {
    const heads = headLemmas(context, candidate);
    const stands = [...generic].flatMap(([noun, replaced]) =>
      replaced.some((head) => heads.includes(head)) ? [noun] : [],
    );
    const { kind } = candidate.attributes;
    const ofKind = [...kinds].flatMap(([noun, accepted]) =>
      kind !== undefined && accepted.includes(kind) ? [noun] : [],
    );
    for (const noun of new Set([...heads, ...stands, ...ofKind])) {
      const there = byNoun.get(noun);
      if (there) there.push(candidate);
      else byNoun.set(noun, [candidate]);
    }
  }
  return byNoun;
}

/** The organization named last before the token; a headline may be shorter than the text it stands above. */
function findBearer(
  { document, morphology }: RuleContext,
  bearers: Bearers,
  token: number,
): Found<"organization"> | undefined {
  const isHeadline = document.sentence[token] === 0;
  for (const noun of nounLemmas(morphology, token)) {
    const named = bearers.get(noun) ?? [];
    const bearer = named.findLast(({ start }) => start < token) ?? (isHeadline ? named[0] : undefined);
    if (bearer) return bearer;
  }
  return undefined;
}

/** Lemmas under which the word is a common noun in the singular: in `Noc Muzeów` no museum is meant. */
function nounLemmas(morphology: Morphology, token: number): readonly string[] {
  const readings = morphology.known(token).filter(({ tag, lemma }) => isNounTag(tag) && lemma === lemma.toLowerCase());
  const singular = readings.filter(({ tag }) => (numbersOf(tag) & GrammaticalNumber.sg) !== 0);
  return [...new Set(singular.map(({ lemma }) => lemma))];
}

/** `Policji` is the service itself; in `Firma Rec-Plast` the noun only says what the name is. */
function isServiceOrLabel({ hits, found }: RuleContext, token: number): boolean {
  return hits.at(token, "organizations").length > 0 || found.at(token + 1, "organization", "location").length > 0;
}

/** `Dyrektora |Okręgowego|`, `Noc |Szkoły|`: a word behind another name's word belongs to that, unless it is an office. */
function isPartOfName({ document, hits, found }: RuleContext, token: number): boolean {
  if (document.hasFlag(token, TokenFlag.sentenceStart) || !document.hasFlag(token - 1, TokenFlag.capitalized))
    return false;
  const isBehindOffice = hits.at(token - 1, "offices").length > 0 || found.endingAt(token).length > 0;
  return !isBehindOffice && !document.hasFlag(token - 1, TokenFlag.sentenceStart);
}

/** `Jednostką kierował …`: at the start of a sentence the instrumental is a predicate's. */
function isPredicate({ document, morphology }: RuleContext, token: number): boolean {
  return document.hasFlag(token, TokenFlag.sentenceStart) && nounCases(morphology, token) === Case.inst;
}

/** Lemmas of the noun that heads the name: adjectives before it are passed over. */
function headLemmas({ morphology, hits }: RuleContext, { start, end }: Found): readonly string[] {
  for (let token = start; token < end; token++) {
    if (hits.at(token, "institution-heads").length === 0) continue;
    const head = hits.at(token, "institution-heads")[0];
    for (let noun = token; noun < (head?.end ?? token); noun++) {
      const lemmas = morphology.known(noun).flatMap(({ tag, lemma }) => (isNounTag(tag) ? [lemma] : []));
      if (lemmas.length > 0) return lemmas;
    }
  }
  return morphology.lemmasOf(start).map((lemma) => lemma.toLowerCase());
}

function coveredTokens(candidates: readonly Found[]): ReadonlySet<number> {
  const covered = new Set<number>();
  // one word may have been claimed by a wrong guess; a longer name is surer
  for (const { start, end } of candidates)
    if (end - start > 1) for (let token = start; token < end; token++) covered.add(token);
  return covered;
}
