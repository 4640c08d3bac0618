import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type TaggedName, taggedNames } from "../tagged-name.ts";
import { describePerson } from "./describe.ts";
import { isForename, isRegnalNumber } from "./name-word.ts";
import { isSacred } from "./surname-words.ts";

/** Persons that no list knows and nothing beside them tells: `Torbjørn Lieng`, `Saligny`. */
export const tagged: EntityRule<"person"> = {
  name: "person.tagger",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    for (const name of taggedNames(context, "person")) {
      const start = afterTitles(context, name);
      if (!context.document.hasFlag(start, TokenFlag.capitalized) || isSacred(context.morphology, name.end - 1))
        continue;
      yield { ...describePerson(context, read(context, { ...name, start })), confidence: name.confidence };
    }
  },
};

/** Ranks and titles stand outside (annotation.md): `|ks.| Jan Kos`. */
function afterTitles({ found }: RuleContext, { start, end }: TaggedName): number {
  let first = start;
  for (;;) {
    const title = found.at(first, "rank", "title").find((other) => other.end < end);
    if (!title) return first;
    first = title.end;
  }
}

function read(context: RuleContext, { start, end, parts }: TaggedName): Parameters<typeof describePerson>[1] {
  const { document } = context;
  const firsts = (label: string): readonly number[] =>
    parts.filter((part) => part.label === label && part.start >= start).map((part) => part.start);
  const last = end - 1;
  const isNumbered = last > start && isRegnalNumber(context, last);
  const given = firsts("forename");
  const surname = firsts("surname");
  const known =
    given.length + surname.length > 0 ? { given, surname } : guessParts(context, start, isNumbered ? last : end);
  return { start, end, ...known, ...(isNumbered ? { fixed: document.formOf(last) } : {}) };
}

/** Without a word from the tagger the last word is the surname, and one alone is if it's no given name. */
function guessParts(
  context: RuleContext,
  start: number,
  end: number,
): { readonly given: readonly number[]; readonly surname: readonly number[] } {
  const words: number[] = [];
  for (let token = start; token < end; token++)
    if (context.document.hasFlag(token, TokenFlag.capitalized)) words.push(token);
  const isGivenOnly = words.length === 1 && isForename(context, start);
  return isGivenOnly ? { given: words, surname: [] } : { given: words.slice(0, -1), surname: words.slice(-1) };
}
