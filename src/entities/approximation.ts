import type { Document } from "../text/document.ts";
import type { Approximation } from "../types.ts";
import type { Candidate, EntityRule, RuleContext } from "./rule.ts";

type Amount = "money" | "quantity" | "percent" | "age" | "duration";

/** Words before an amount, the longest first; none of them is in its span (annotation.md, rule 22). */
const phrases: readonly (readonly [words: readonly string[], means: Approximation])[] = [
  ...rows("more", "więcej niż", "z górą", "ponad", "przeszło", "powyżej"),
  ...rows("atMost", "nie więcej niż", "nie dłużej niż", "co najwyżej", "najwyżej", "maksymalnie", "maks .", "maksimum"),
  ...rows("atLeast", "nie mniej niż", "nie krócej niż", "co najmniej", "przynajmniej", "najmniej", "minimum", "min ."),
  ...rows("less", "mniej niż", "poniżej"),
  ...rows("almost", "bez mała", "blisko", "prawie", "niemal", "nieomal", "niespełna"),
  ...rows("about", "mniej więcej", "w przybliżeniu", "plus minus", "około", "ok .", "ca .", "circa", "rzędu", "jakieś"),
].sort(([a], [b]) => b.length - a.length);

function rows(means: Approximation, ...texts: readonly string[]): (readonly [string[], Approximation])[] {
  return texts.map((text) => [text.split(" "), means]);
}

/** Lets a rule for amounts tell whether the text means the amount just so: `{5 zł}` of `ponad 5 zł` is `more`. */
export function withApproximation<Rule extends EntityRule<Amount>>(rule: Rule): Rule {
  return {
    ...rule,
    *find(context: RuleContext): Iterable<Candidate<Amount>> {
      for (const candidate of rule.find(context)) {
        const approximation = approximationBefore(context.document, candidate.start);
        yield approximation
          ? ({ ...candidate, attributes: { ...candidate.attributes, approximation } } as Candidate<Amount>)
          : candidate;
      }
    },
  };
}

function approximationBefore(document: Document, end: number): Approximation | undefined {
  return phrases.find(([words]) =>
    words.every((word, index) => document.lowerOf(end - words.length + index) === word),
  )?.[1];
}
