import { forename, Label } from "../../lexicon/label.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { monthGenitives, months } from "../../polish/months.ts";
import { retiredEnd } from "../../polish/retired.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

/**
 * A run of titles before a name, or between commas after one, is one mention: `prof. dr hab.`, `ks. dr`, `prof. UMCS`.
 * A title written in full (`profesor`, `sędzia`) must stand right before a name.
 */
export const run: EntityRule<"title"> = {
  name: "title.run",
  type: "title",
  *find(context: RuleContext): Iterable<Candidate<"title">> {
    const { document } = context;
    let token = 0;
    while (token < document.length) {
      const titles = readRun(context, token);
      if (!titles) {
        token++;
        continue;
      }
      token = titles.end;
      if (!standsBeforeName(context, titles) && !standsAfterName(context, titles)) continue;
      const full = titles.words.join(" ");
      yield { type: "title", start: titles.start, end: titles.end, name: full, attributes: { full } };
    }
  },
};

interface TitleRun {
  readonly start: number;
  readonly end: number;
  /** Nominative names in order, acronyms of universities between them. */
  readonly words: readonly string[];
  readonly abbreviated: boolean;
}

function readRun(context: RuleContext, start: number): TitleRun | undefined {
  const { document, hits } = context;
  const words: string[] = [];
  let end = start;
  let abbreviated = false;
  for (;;) {
    const hit: Hit | undefined = hits.longest(end, "titles");
    if (!hit || isLetter(context, hit) || isAcronym(context, hit) || isOrdinaryWord(context, hit)) break;
    words.push(hit.entry.name);
    abbreviated ||= hit.as !== "name";
    end = hit.end;
    if (hit.entry.name === "profesor" && isUniversity(context, end)) {
      words.push(document.formOf(end));
      end++;
    }
  }
  return words.length === 0 ? undefined : { start, end, words, abbreviated };
}

// in full they are jobs (`lekarz Anna Lis`), abbreviated titles (`lek. Anna Lis`)
const jobs: ReadonlySet<string> = new Set(["lekarz", "inżynier"]);
// monks and nuns with a capital or abbreviated; in lower case they are kin: `bracia Rafał i Jan`
const kin: ReadonlySet<string> = new Set(["brat", "siostra", "ojciec"]);

function isOrdinaryWord({ document }: RuleContext, { as, entry, start }: Hit): boolean {
  // "12 marca br. dr Anna Lis": of this year
  if (document.lowerOf(start) === "br") return isOfTheYear(document, start);
  if (as !== "name") return false;
  return jobs.has(entry.name) || (kin.has(entry.name) && !document.hasFlag(start, TokenFlag.capitalized));
}

function isOfTheYear(document: Document, token: number): boolean {
  const isNumber = document.isKind(token - (document.formOf(token - 1) === "." ? 2 : 1), TokenKind.number);
  return isNumber || monthGenitives.has(document.lowerOf(token - 1)) || months.has(document.lowerOf(token - 1));
}

/** `S.` of `Mostbud S.A.` is no sister. */
function isLetter({ document }: RuleContext, { start, end }: Hit): boolean {
  if (document.formOf(start).length > 1) return false;
  return (
    document.hasFlag(end, TokenFlag.glued) ||
    (document.hasFlag(start, TokenFlag.capitalized) && !document.hasFlag(start, TokenFlag.sentenceStart))
  );
}

/** `BP` of `PKO BP` is no `bp`; `SSO` is written so. */
function isAcronym({ document }: RuleContext, { start, end, entry }: Hit): boolean {
  const form = document.formOf(start);
  if (!document.hasFlag(start, TokenFlag.allCaps) || end > start + 2) return false;
  return !(entry.attributes.abbreviations?.split("; ") ?? []).some((abbreviation) => abbreviation.startsWith(form));
}

const longestAcronym = 6;

/** `prof. {UMCS}`, `prof. {APol}`: the university that gives the title. */
function isUniversity({ document, hits, morphology }: RuleContext, token: number): boolean {
  const form = document.formOf(token);
  if (
    !document.isKind(token, TokenKind.word) ||
    form.length < 2 ||
    form.length > longestAcronym ||
    document.hasFlag(token, TokenFlag.sentenceStart)
  )
    return false;
  const isKnown = hits.at(token, "organizations").some(({ end, as }) => end === token + 1 && as !== "name");
  return document.hasFlag(token, TokenFlag.allCaps)
    ? !morphology.hasLabel(token, Label.surname | forename) || isKnown
    : isKnown && form.slice(1) !== form.slice(1).toLowerCase();
}

function standsBeforeName(context: RuleContext, { end, start, abbreviated }: TitleRun): boolean {
  const { document, hits } = context;
  const rank = hits.longest(end, "ranks");
  const next = rank ? retiredEnd(document, rank.end) : end;
  if (isPartOfAbbreviation(document, start)) return false;
  if (!isNameLike(context, next) || document.sentence[rank ? rank.end - 1 : next] !== document.sentence[start])
    return false;
  // `Sędzia Sądu Okręgowego` is an office, `profesor Lis` a title
  return abbreviated || hits.at(next, "institution-heads", "organizations").length === 0;
}

/** `o.` of `p.o.`, `br.` of `ub.br.` */
function isPartOfAbbreviation(document: RuleContext["document"], start: number): boolean {
  return document.formOf(start - 1) === "." && document.hasFlag(start, TokenFlag.glued);
}

function isNameLike({ document, morphology }: RuleContext, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  if (document.hasFlag(token, TokenFlag.allCaps)) return morphology.hasLabel(token, Label.surname | forename);
  return !/^[IVX]+[a-z]?$/u.test(document.formOf(token).slice(0, longestNumeral));
}

const longestNumeral = 8;
const joints: ReadonlySet<string> = new Set([",", "("]);

/** `Jan Lis, prof. UMCS`, `Jan Lis (prof. UMCS)` */
function standsAfterName({ document, hits }: RuleContext, { start, abbreviated }: TitleRun): boolean {
  // „(kl. IIIb)” is a class, no cleric
  if (hits.longest(start, "titles")?.entry.attributes.kind === "church" && document.formOf(start - 1) === "(")
    return false;
  return (
    abbreviated &&
    joints.has(document.formOf(start - 1)) &&
    document.hasFlag(start - 2, TokenFlag.capitalized) &&
    document.isKind(start - 2, TokenKind.word)
  );
}
