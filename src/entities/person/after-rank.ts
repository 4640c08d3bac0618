import { Label } from "../../lexicon/label.ts";
import { retiredEnd } from "../../polish/retired.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, Found, RuleContext } from "../rule.ts";
import { describePerson } from "./describe.ts";
import { isForename, isSurnameLike } from "./name-word.ts";
import { readSurnameWord } from "./surname-words.ts";

const mostWords = 3;
// what else may begin behind a rank or a title, or between a name and what is said of it: `Kostry |Srebrny Medal|`
const others = [
  "awards",
  "holidays",
  "event-heads",
  "offices",
  "institution-heads",
  "organizations",
  "unit-acronyms",
] as const;
const places = ["cities", "foreign-cities", "countries", "regions", "settlements"] as const;

/** A name right behind a rank, a title or an abbreviated `w st. spocz.`, known or not: `insp. Sowa`, `ppłk Nino Kapanadze`. */
export const afterRank: EntityRule<"person"> = {
  name: "person.after-rank",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { found, document } = context;
    for (const before of found.all.filter(({ type }) => type === "rank" || type === "title")) {
      const start = retiredEnd(document, before.end);
      if (document.sentence[start] !== document.sentence[before.end - 1]) continue;
      if (found.at(start, "person", "rank", "title").length > 0 || isOther(context, before, start)) continue;
      const name = readName(context, start);
      if (name) yield describePerson(context, { start, ...name });
    }
  },
};

/** `Biskup |Orleanu|`, `Księdzu |Proboszczowi|`, `Inspektor |Oświaty|`: a title, or a rank that is an office too, has complements of its own. */
function isOther(context: RuleContext, { type, end }: Found, token: number): boolean {
  const { document, hits, morphology } = context;
  if (morphology.hasLabel(token, Label.surname)) return false;
  if (document.formOf(end - 1) !== "." && !isSurnameLike(context, token)) return true;
  return (
    hits.at(token, "institution-heads").length > 0 ||
    (type === "title" && hits.at(token, ...others, ...places).length > 0)
  );
}

function readName(
  context: RuleContext,
  start: number,
): { readonly end: number; readonly given: readonly number[]; readonly surname: readonly number[] } | undefined {
  const { document, hits } = context;
  const given: number[] = [];
  let surname: readonly number[] = [];
  let end = start;
  while (given.length + 1 < mostWords && !document.hasFlag(end, TokenFlag.sentenceStart)) {
    const word = readSurnameWord(context, end);
    const isFirst = end === start;
    if (!word || (!isFirst && (!isSurnameLike(context, end) || hits.at(end, ...others).length > 0))) break;
    given.push(...surname);
    surname = word.words;
    end = word.end;
    // what follows particles is the whole surname
    if (surname.length > 1) break;
  }
  if (end === start) return undefined;
  const isGiven =
    given.length === 0 && isForename(context, start) && !context.morphology.hasLabel(start, Label.surname);
  return isGiven ? { end, given: surname, surname: [] } : { end, given, surname };
}
