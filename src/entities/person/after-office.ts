import { Label } from "../../lexicon/label.ts";
import { casesOf, GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import { isNounTag } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { describePerson } from "./describe.ts";
import { isForename, isNameWord } from "./name-word.ts";

// what a capitalised word behind an office may be instead: `prezydent |Krakowa|`, `dyrektor |Muzeum|`, `starosta |Krakowski|`
const others = [
  "institution-heads",
  "organizations",
  "unit-acronyms",
  "offices",
  "titles",
  "ranks",
  "cities",
  "foreign-cities",
  "countries",
  "regions",
  "voivodeships",
  "districts",
  "demonyms",
  "event-heads",
  "holidays",
  "awards",
  "street-heads",
  "facilities",
  "natural",
] as const;

interface Head {
  /** Token after it. */
  readonly end: number;
  /** Mask of `Case`. */
  readonly cases: number;
  /** Told by `pan` and `pani`, behind which a common noun is a surname as well: `pan Kos`. */
  readonly gender?: "m" | "f";
}

/** A surname alone behind an office or a form of address, in its case: `poseł Zalewski`, `pani Kowalskiej`. */
export const afterOffice: EntityRule<"person"> = {
  name: "person.after-office",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, found } = context;
    for (const { end: start, cases, gender } of heads(context)) {
      if (
        !isNameWord(context, start) ||
        document.hasFlag(start, TokenFlag.sentenceStart) ||
        document.hasFlag(start, TokenFlag.lineStart)
      )
        continue;
      const end = wordEnd(document, start);
      if (
        found.at(start, "person", "rank", "title").length > 0 ||
        isForename(context, start) ||
        isNameWord(context, end)
      )
        continue;
      if (isSurname(context, { last: end - 1, cases, isAddressed: gender !== undefined }))
        yield describePerson(context, {
          start,
          end,
          given: [],
          surname: [start],
          ...(gender === undefined ? {} : { gender }),
        });
    }
  },
};

function* heads({ document, hits, morphology }: RuleContext): Iterable<Head> {
  for (const { end, entry, cases, numbers } of hits.of("offices")) {
    if (entry.attributes.sort !== "never" && (numbers & GrammaticalNumber.sg) !== 0) yield { end, cases };
  }
  for (let token = 0; token < document.length; token++) {
    const isLady = morphology.hasLemma(token, "pani");
    if (!isLady && !morphology.hasLemma(token, "pan")) continue;
    yield { end: token + 1, cases: morphology.cases(token), gender: isLady ? "f" : "m" };
  }
}

// `Pan Bóg`, `pan młody`
const noSurnames: ReadonlySet<string> = new Set(["bóg", "młody"]);

interface Word {
  readonly last: number;
  readonly cases: number;
  readonly isAddressed: boolean;
}

function isSurname({ hits, morphology }: RuleContext, { last, cases, isAddressed }: Word): boolean {
  if (hits.at(last, ...others).length > 0) return false;
  const readings = morphology.known(last);
  if (readings.some(({ lemma }) => noSurnames.has(lemma))) return false;
  const agrees = readings.some(
    ({ labels, tag }) =>
      (labels & Label.surname) !== 0 &&
      (numbersOf(tag) & GrammaticalNumber.sg) !== 0 &&
      (cases === 0 || (casesOf(tag) & cases) !== 0),
  );
  if (!agrees) return false;
  // „prezes |Zarządu|”: a common noun may be what the office is of
  const isCommonSurname = readings.some(
    ({ labels }) => (labels & Label.surname) !== 0 && (labels & Label.common) !== 0,
  );
  return (
    isAddressed ||
    isCommonSurname ||
    !readings.some(({ lemma, tag }) => isNounTag(tag) && lemma === lemma.toLowerCase())
  );
}
