import { forename, Label } from "../../lexicon/label.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { isGlued } from "../../match/pattern.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import { foldLetters } from "../../text/fold.ts";
import type { RuleContext } from "../rule.ts";

// Brands that Poles write as common nouns: "uciekał fordem", "na facebooku".
const commonNouns: ReadonlySet<string> = new Set(
  "car truck van bus motorcycle scooter quad tractor weapon service software phone".split(" "),
);
// Nouns that make a brand of the word after them.
const kinds: ReadonlySet<string> = new Set(
  (
    "marka samochód auto pojazd ciężarówka ciągnik motocykl motorower skuter rower quad autobus bus furgonetka limuzyna naczepa przyczepa koparka " +
    "pistolet rewolwer karabin karabinek broń strzelba amunicja telefon smartfon laptop tablet komputer konsola zegarek aparat dron " +
    "program aplikacja komunikator oprogramowanie przeglądarka serwis portal platforma piła wkrętarka wiertarka kosiarka papieros perfumy buty kurtka śmigłowiec samolot wóz radiowóz czołg haubica armatohaubica transporter wyrzutnia tomograf rezonans defibrylator respirator kamera robot łódź ponton hulajnoga elektrobus tramwaj lokomotywa"
  ).split(" "),
);

export interface Brand {
  readonly hit: Hit;
  readonly name: string;
  readonly models: readonly string[];
  /** Whether the brand is one even without a model. */
  readonly isSure: boolean;
}

/** The brand that stands at the token, in any case form. */
export function readBrand(context: RuleContext, token: number): Brand | undefined {
  const { document, hits } = context;
  const hit = hits.longest(token, "brands");
  if (!hit) return undefined;
  const { models, common } = hit.entry.attributes;
  if (
    isGlued(document, token) &&
    (document.isKind(token - 1, TokenKind.word) || document.isKind(token - 1, TokenKind.number))
  )
    return undefined;
  const isCapital =
    document.hasFlag(token, TokenFlag.capitalized) || document.formOf(token) !== document.lowerOf(token);
  const isKind = hasKindBefore(context, token);
  if (!isCapital && !isKind && !isCommonNoun(context, hit)) return undefined;
  if (isOtherAcronym(context, hit) || isFirm(context, hit)) return undefined;
  const isWord = common === "yes" || isCode(context, hit) || isPerson(context, hit) || isPlace(context, hit);
  return {
    hit,
    name: nameOf(context, hit),
    models: models === undefined ? [] : models.split(/;\s*/u),
    isSure: isKind || !isWord,
  };
}

/** Capitals must spell the whole name: `PES` is no form of Pesa. */
function isOtherAcronym({ document }: RuleContext, { start, end, entry }: Hit): boolean {
  if (!document.hasFlag(start, TokenFlag.allCaps) || end > start + 1) return false;
  const form = foldLetters(document.formOf(start));
  const names = [entry.name, ...(entry.attributes["variants"] ?? "").split(/;\s*/u)];
  return !names.some(
    (name) => form === foldLetters(name) || (form.startsWith(foldLetters(name)) && name === name.toUpperCase()),
  );
}

/** Two letters stand for many things: `MZ`, `CZ`; those of the big firms don't. */
function isCode({ document }: RuleContext, { start, end }: Hit): boolean {
  return end === start + 1 && document.formOf(start).length <= 2 && !/^(?:VW|HP|LG|FB)$/u.test(document.formOf(start));
}

/** `koncern Volkswagen`, `Tata Motors`: the firm, not what it makes. */
function isFirm({ document, morphology }: RuleContext, { start, end }: Hit): boolean {
  if (/^(?:Inc|Incorporated|AG|SA|Motors|Group|Polska|Poland|Corp|GmbH|S)$/u.test(document.formOf(end))) return true;
  return morphology
    .lemmasOf(start - 1)
    .some((lemma) =>
      /^(?:firma|koncern|spółka|korporacja|fabryka|producent|gigant|salon|dealer|zakłady)$/u.test(lemma),
    );
}

/** `Komisariat Policji Ursus`: a district or town of the same name. */
function isPlace({ document, hits }: RuleContext, { start }: Hit): boolean {
  return (
    document.hasFlag(start, TokenFlag.capitalized) && hits.at(start, "districts", "cities", "municipalities").length > 0
  );
}

/** `kpt. Rak`, `Daniel Rak`: what can be a surname is one after a rank or another name. */
function isPerson({ document, morphology }: RuleContext, { start, as }: Hit): boolean {
  if (!morphology.hasLabel(start, Label.surname | forename)) return false;
  if (as === "variant") return true;
  if (document.hasFlag(start, TokenFlag.sentenceStart)) return false;
  return document.formOf(start - 1) === "." || document.hasFlag(start - 1, TokenFlag.capitalized);
}

/** `marki Toyota`, `samochód Ford`, `pistoletu maszynowego Uzi` */
export function hasKindBefore({ document, morphology }: RuleContext, token: number): boolean {
  const before =
    document.kind[token - 1] === TokenKind.word && document.sentence[token - 1] === document.sentence[token];
  if (!before) return false;
  return [token - 1, token - 2].some(
    (place, steps) =>
      morphology.lemmasOf(place).some((lemma) => kinds.has(lemma)) &&
      (steps === 0 || isLowerCase(document.formOf(token - 1))),
  );
}

function isLowerCase(form: string): boolean {
  return form === form.toLowerCase();
}

/** `fordem`, but not `ład`: a form of another word is no brand. */
function isCommonNoun({ document, morphology }: RuleContext, { start, end, entry }: Hit): boolean {
  if (!commonNouns.has(entry.attributes["class"] ?? "") || entry.attributes["common"] === "yes") return false;
  if (end > start + 1 || document.formOf(start).length < 4) return end > start + 1;
  const stem = foldLetters(entry.name).slice(0, 3);
  return morphology.known(start).every(({ lemma }) => foldLetters(lemma).startsWith(stem));
}

/** The name in the nominative, or the variant the text uses: `VW`, `Mercedes`. */
function nameOf({ document }: RuleContext, hit: Hit): string {
  const { name, attributes } = hit.entry;
  if (hit.as !== "variant") return name;
  const written = foldLetters(document.written(hit.start, hit.end));
  const variants = (attributes["variants"] ?? "").split(/;\s*/u);
  const best =
    variants.toSorted((a, b) => sharedLength(foldLetters(b), written) - sharedLength(foldLetters(a), written))[0] ??
    name;
  return foldLetters(best) === foldLetters(name) ? name : best;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
