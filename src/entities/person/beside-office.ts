import { forename } from "../../lexicon/label.ts";
import { GrammaticalNumber } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { isHyphen, wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { describePerson } from "./describe.ts";
import { hiddenSurnameEnd } from "./initial.ts";
import { isNameWord, isSurnameLike } from "./name-word.ts";
import { readSurname } from "./surname-words.ts";

const joints: ReadonlySet<string> = new Set([",", "–", "—", "-", "("]);
const taken = [
  "institution-heads",
  "organizations",
  "unit-acronyms",
  "offices",
  "ranks",
  "titles",
  "countries",
  "cities",
  "foreign-cities",
  "regions",
  "settlements",
  "event-heads",
  "holidays",
  "awards",
  "street-heads",
  "brands",
  "demonyms",
  "facilities",
  "natural",
] as const;

/**
 * Two capitalised words beside an office, a job or an inhabitant, though neither is a known name: `z Rasą Kairytė, wiceminister …`,
 * `komisarz Ylva Johansson`, `Kenijczyk Elijah Kiprono`, `kucharz, Huang Wei`.
 */
export const besideOffice: EntityRule<"person"> = {
  name: "person.beside-office",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, hits } = context;
    for (const noun of hits.of("offices", "demonyms")) {
      if (!namesPerson(context, noun)) continue;
      const isJoined = document.formOf(noun.end) === "," && (noun.numbers & GrammaticalNumber.sg) !== 0;
      // „konsul honorowy Macedonii Północnej |Goce Trajkowski|”
      const country = hits.longest(noun.end, "countries");
      const after =
        readName(context, country?.end ?? noun.end) ?? (isJoined ? readName(context, noun.end + 1) : undefined);
      if (after) yield after;
      if (!joints.has(document.formOf(noun.start - 1))) continue;
      const start = nameBefore(context, noun.start - 1);
      const before = start === undefined ? undefined : readName(context, start);
      if (before) yield before;
    }
  },
};

/** Of demonyms only inhabitants have names: `Kenijczyk`, not `kenijski`. */
function namesPerson({ document }: RuleContext, { entry, start }: Hit): boolean {
  return (
    entry.list === "offices" ||
    (entry.attributes.form === "inhabitant" && document.hasFlag(start, TokenFlag.capitalized))
  );
}

/** First token of exactly two capitalised words before the joint. */
function nameBefore(context: RuleContext, end: number): number | undefined {
  const { document } = context;
  let start = end;
  for (let words = 0; words < 2; words++) {
    if (!isNameWord(context, start - 1)) return undefined;
    start--;
    while (start >= 2 && isHyphen(document, start - 1)) start -= 2;
  }
  const isLonger =
    document.hasFlag(start - 1, TokenFlag.capitalized) && document.sentence[start - 1] === document.sentence[start];
  return isLonger ? undefined : start;
}

function readName(context: RuleContext, start: number): Candidate<"person"> | undefined {
  const { document } = context;
  if (
    document.hasFlag(start, TokenFlag.sentenceStart) ||
    document.hasFlag(start, TokenFlag.lineStart) ||
    !isNameWord(context, start)
  )
    return undefined;
  const second = wordEnd(document, start);
  // „Rasa” is a common word too, but nobody knows „Kairytė”
  const isStrange = document.isKind(second, TokenKind.word) && !context.morphology.isKnown(second);
  if (isTaken(context, start, isStrange)) return undefined;
  const hidden = hiddenSurnameEnd(context, second);
  if (hidden > second)
    return describePerson(context, {
      start,
      end: hidden,
      given: [start],
      surname: [],
      fixed: document.written(second, hidden),
    });
  const surname = readSurname(context, second);
  // „trener Czarnych |Kazimierz Dembiński|”
  if (context.found.at(second, "person").length > 0) return undefined;
  if (!surname || isTaken(context, surname.end - 1, false) || isNameWord(context, surname.end)) return undefined;
  return describePerson(context, { start, end: surname.end, given: [start], surname: surname.words });
}

/** Known to be something else, or a common word that belongs to the office: `Komendant {Miejski Policji}`, `dyrektor {Wydziału Finansowania}`. */
function isTaken(context: RuleContext, token: number, mayBeCommon: boolean): boolean {
  const { found, hits, morphology } = context;
  if (found.at(token, "person", "rank", "title", "date").length > 0 || !(mayBeCommon || isSurnameLike(context, token)))
    return true;
  return !morphology.hasLabel(token, forename) && hits.at(token, ...taken).length > 0;
}
