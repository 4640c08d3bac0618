import { Pos } from "../../lexicon/tag.ts";
import { declineMan, declineWoman } from "../../polish/decline-surname.ts";
import { isHyphen, wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, Found, RuleContext } from "../rule.ts";
import { isNameWord } from "./name-word.ts";

type Bearer = Found<"person">;

/**
 * A surname alone, in any case, when the text names its bearer in full elsewhere: `Warzecha nie zwalnia tempa`, `z Warzechą`.
 * A word that means something else too (`Komenda`, `Szewc`) needs a rank before it or, at the start of a sentence, a verb behind it.
 */
export const surname: EntityRule<"person"> = {
  name: "person.surname",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, found } = context;
    const forms = new Map<string, Bearer>();
    const covered = new Set<number>();
    for (const person of found.all) {
      if (person.type !== "person") continue;
      for (let token = person.start; token < person.end; token++) covered.add(token);
      for (const form of surnameForms(person)) if (!forms.has(form)) forms.set(form, person);
    }
    if (forms.size === 0) return;
    for (let token = 0; token < document.length; token++) {
      if (covered.has(token) || isHyphen(document, token - 1) || !isNameWord(context, token)) continue;
      const end = wordEnd(document, token);
      const bearer = forms.get(withoutEnding(document.written(token, end)));
      if (!bearer) continue;
      const start = givenNameBefore(context, token, bearer);
      if (start === token && end === token + 1 && isSomethingElse(context, token)) continue;
      yield {
        type: "person",
        start,
        end,
        attributes: bearer.attributes,
        ...(bearer.name === undefined ? {} : { name: bearer.name }),
      };
    }
  },
};

/** `Lefèvre’em` → `Lefèvre`: endings of foreign names behind an apostrophe. */
function withoutEnding(written: string): string {
  return written.length < 60 ? written.replace(/['’]\p{Ll}{1,4}$/u, "") : written;
}

/** Token of the bearer's given name when it stands right before. */
function givenNameBefore(
  { document, morphology }: RuleContext,
  token: number,
  { attributes: { givenNames } }: Bearer,
): number {
  if (givenNames === undefined || document.sentence[token - 1] !== document.sentence[token]) return token;
  const isGiven = document.formOf(token - 1) === givenNames || morphology.lemmasOf(token - 1).includes(givenNames);
  return isGiven ? token - 1 : token;
}

// the forms of all parts are combined
const mostParts = 3;

/** The surname in every case; of compounds each part is declined. */
function surnameForms({ attributes: { surname: family, gender } }: Bearer): readonly string[] {
  if (family === undefined || family.endsWith(".") || family.length < 2) return [];
  const decline = gender === "f" ? declineWoman : declineMan;
  const written = family.split("-");
  if (written.length > mostParts) return [family];
  const parts = written.map((part) => decline(part));
  const [first, ...rest] = parts;
  if (!first) return [];
  let forms = first.map(([form, tag]): readonly [string, number] => [form, tag]);
  for (const part of rest) {
    // parts agree: both are read in the same case
    forms = forms.flatMap(([form, tag]) =>
      part
        .filter(([, other]) => (tag & other & caseAndNumber) !== 0)
        .map(([other]): readonly [string, number] => [`${form}-${other}`, tag]),
    );
  }
  return [family, ...new Set(forms.map(([form]) => form))];
}

// bits of case in a tag, see lexicon/tag.ts
const caseAndNumber = 127 << 6;

const places = ["cities", "foreign-cities", "countries"] as const;

/** A word that means something else too, with nothing beside it that speaks for a person. */
function isSomethingElse(context: RuleContext, token: number): boolean {
  const { document, found, hits, morphology } = context;
  if (found.endingAt(token, "rank", "title").length > 0) return false;
  const isAfterOffice = hits.at(token - 1, "offices").some(({ end }) => end === token);
  if (isAfterOffice || morphology.hasLemma(token - 1, "pan") || morphology.hasLemma(token - 1, "pani")) return false;
  // „Komendy Powiatowej”, „Wójt”: words of institutions and offices
  if (hits.at(token, "institution-heads", "offices").length > 0) return true;
  const isCommon = morphology.known(token).some(({ lemma }) => lemma === lemma.toLowerCase());
  const isPlace = hits.at(token, ...places).length > 0;
  if (!isCommon && !isPlace) return false;
  // „Nowego |Świata|”, „|Nakło| nad Notecią”
  if (isPlace || document.hasFlag(token, TokenFlag.sentenceStart))
    return !morphology.hasPos(token + 1, Pos.praet) && !morphology.hasPos(token + 1, Pos.fin);
  return isCapitalInside(context, token - 1) || isCapitalInside(context, token + 1);
}

function isCapitalInside({ document }: RuleContext, token: number): boolean {
  return document.hasFlag(token, TokenFlag.capitalized) && !document.hasFlag(token, TokenFlag.sentenceStart);
}
