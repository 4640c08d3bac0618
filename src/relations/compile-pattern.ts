import { entityTypes, isEntityType } from "../entity-types.ts";
import { ExtractionError } from "../errors.ts";
import { casesOf, gendersOf, numbersOf, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import type { EntityType } from "../types.ts";
import type { GapPart, MentionPart, MentionRole, OptionalPart, PatternPart, WordPart } from "./pattern.ts";
import type { RelationContext } from "./rule.ts";

/** A step of a compiled pattern: where it may end when it starts at a token. */
export type Step =
  | { readonly kind: "word"; readonly accepts: (context: RelationContext, token: number) => boolean }
  | {
      readonly kind: "mention";
      readonly accepts: (context: RelationContext, mention: TokenMention) => boolean;
      readonly role?: MentionRole;
    }
  | { readonly kind: "gap"; readonly longest: number }
  | { readonly kind: "optional"; readonly steps: readonly Step[] };

// gaps and parts are bounded, so that a match costs no more on a megabyte without a full stop
const longestGap = 20;
const mostParts = 40;
const mostGaps = 60; // words, all gaps together

/** Checks a pattern and makes it ready to run; done once, when the rule is defined. */
export function compilePattern(name: string, pattern: readonly PatternPart[]): readonly Step[] {
  const roles: MentionRole[] = [];
  let parts = 0;
  let gaps = 0;
  const steps = compile(pattern);
  for (const role of ["subject", "object"] as const)
    if (!roles.includes(role)) fail(name, `a mention \`as: "${role}"\` that is not optional`, "none");
  return steps;

  function compile(list: readonly PatternPart[], depth = 0): readonly Step[] {
    if (!Array.isArray(list) || list.length === 0) fail(name, "a list of at least one part", JSON.stringify(list));
    return list.map((part) => {
      if (typeof part !== "object" || part === null) fail(name, "parts that are objects", JSON.stringify(part));
      if (++parts > mostParts) fail(name, `at most ${mostParts} parts`, "more");
      if (isOptional(part)) return { kind: "optional", steps: compile(part.optional, depth + 1) };
      if (isGap(part)) {
        gaps += part.gap;
        if (gaps > mostGaps) fail(name, `gaps of at most ${mostGaps} words together`, String(gaps));
        return gapStep(name, part);
      }
      if (!isMention(part)) return { kind: "word", accepts: wordTest(name, part) };
      if (part.as !== undefined && depth === 0) roles.push(part.as);
      return { kind: "mention", accepts: mentionTest(name, part), ...(part.as === undefined ? {} : { role: part.as }) };
    });
  }
}

function gapStep(name: string, { gap }: GapPart): Step {
  if (!Number.isInteger(gap) || gap < 1 || gap > longestGap)
    fail(name, `\`gap\` as a whole number from 1 to ${longestGap}`, String(gap));
  return { kind: "gap", longest: gap };
}

function wordTest(name: string, part: WordPart): (context: RelationContext, token: number) => boolean {
  const forms = asSet(part.form);
  const lemmas = asSet(part.lemma);
  const { pos, case: cases, gender, number } = part;
  const readsTag = lemmas !== undefined || [pos, cases, gender, number].some((wanted) => wanted !== undefined);
  if (!readsTag && forms === undefined)
    fail(name, "a word with `form`, `lemma`, `pos`, `case`, `gender` or `number`", JSON.stringify(part));
  return ({ document, morphology }, token) => {
    if (forms !== undefined && !forms.has(document.lowerOf(token))) return false;
    if (!readsTag) return true;
    return morphology
      .at(token)
      .some(
        ({ lemma, tag }) =>
          (lemmas === undefined || lemmas.has(lemma)) &&
          (pos === undefined || posOf(tag) === pos) &&
          fits(cases, casesOf(tag)) &&
          fits(gender, gendersOf(tag)) &&
          fits(number, numbersOf(tag)),
      );
  };
}

function mentionTest(name: string, part: MentionPart): (context: RelationContext, mention: TokenMention) => boolean {
  const types = new Set<EntityType>(typeof part.mention === "string" ? [part.mention] : part.mention);
  for (const type of types)
    if (!isEntityType(type)) fail(name, `\`mention\` as one of ${entityTypes.join(", ")}`, JSON.stringify(type));
  return ({ morphology }, { type, start }) => types.has(type) && fits(part.case, morphology.cases(start));
}

function fits(wanted: number | undefined, has: number): boolean {
  return wanted === undefined || (wanted & has) !== 0;
}

function asSet(words: string | readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (words === undefined) return undefined;
  return new Set(typeof words === "string" ? [words] : words);
}

function isOptional(part: PatternPart): part is OptionalPart {
  return "optional" in part;
}

function isGap(part: PatternPart): part is GapPart {
  return "gap" in part;
}

function isMention(part: PatternPart): part is MentionPart {
  return "mention" in part;
}

function fail(name: string, expected: string, got: string): never {
  throw new ExtractionError(
    "invalid-rule",
    `Expected the pattern of \`${name}\` with ${expected}, got ${got}; see \`encje/define\` for its shape.`,
  );
}
