import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import type { EntityType } from "../types.ts";
import { headOf } from "./apposed.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

// a bound for a sentence without an end
const reach = 120;

/**
 * What a predicate says something of: the nearest outermost mention of the type before it in its sentence, a nominative after no preposition before the
 * others; of an apposition the name it describes: `{UNHCR}, agenda ONZ z siedzibą w Genewie, powstało`.
 */
export function subjectBefore(
  context: RelationContext,
  token: number,
  ...types: readonly EntityType[]
): TokenMention | undefined {
  const first = Math.max(context.document.sentenceStart(token), token - reach);
  const inSentence = mentionsIn(context, { start: first, end: token }, ...types).filter(
    ({ parent }) => parent === undefined,
  );
  const subject =
    inSentence.findLast((mention) => isNominative(context, mention) && !isGoverned(context, mention)) ??
    inSentence.at(-1);
  return subject && headOf(context, subject);
}

const prepositions: ReadonlySet<string> = new Set(
  "w we z ze na do od dla przez przy o po przed za u bez pod nad wraz".split(" "),
);

/** Behind a preposition, or the complement of a noun in brackets of its own. */
function isGoverned({ document }: RelationContext, { start }: TokenMention): boolean {
  return prepositions.has(document.lowerOf(start - 1));
}

/** Whether the first word of the mention can be a nominative; acronyms and quotes can. */
export function isNominative({ document, morphology }: RelationContext, { start }: TokenMention): boolean {
  const cases = morphology.cases(start);
  return cases === 0 || (cases & Case.nom) !== 0 || /^[„"]/u.test(document.formOf(start));
}
