import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { taggedNames } from "../tagged-name.ts";

/** Titles of books, films, records that nothing announces, with their quotes. */
export const tagged: EntityRule<"work"> = {
  name: "work.tagger",
  type: "work",
  *find(context: RuleContext): Iterable<Candidate<"work">> {
    for (const { start, end, confidence } of taggedNames(context, "work"))
      yield { type: "work", start, end, name: context.document.written(start, end), attributes: {}, confidence };
  },
};
