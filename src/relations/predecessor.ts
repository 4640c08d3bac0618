import type { TokenMention } from "../linking/linked.ts";
import { skipBack } from "./filler.ts";
import { genderOf, isNominative } from "./nominative.ts";
import { isOfficeNoun } from "./office-phrase.ts";
import { nameAfter } from "./person-list.ts";
import { pronounGender } from "./pronoun-gender.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

const successor = /^następc(?:a|y|ę|ą|zyni|zynię|zynią)$/u;
// how far back the one who leaves may have been named
const memory = 60;

/** Somebody who leaves an office, and the office. */
export interface Predecessor {
  readonly person: TokenMention;
  readonly position: TokenMention;
}

/** Offices of each person that the rules before have found them to hold or leave. */
export type ShownOffices = ReadonlyMap<number, ReadonlySet<number>>;

export function readShownOffices({ found }: Pick<RelationContext, "found">): ShownOffices {
  const shown = new Map<number, Set<number>>();
  for (const { type, subject, object, negated } of found) {
    if (negated || (type !== "holdsPosition" && type !== "dismissedFrom")) continue;
    const there = shown.get(subject);
    if (there) there.add(object);
    else shown.set(subject, new Set([object]));
  }
  return shown;
}

/** Whose office the token calls back: `jego {obowiązki}`, `jej {następcą}`, `{następczynią} Jana Lisa`, `na jego {miejsce}`; only an office that the text has shown. */
export function officeLeft(context: RelationContext, shown: ShownOffices, token: number): Predecessor | undefined {
  const { document } = context;
  const word = document.lowerOf(token);
  if (!successor.test(word) && word !== "miejsce" && !isOfficeNoun(context, token)) return undefined;
  const pronoun = document.lowerOf(token - 1);
  const person = /^je(?:go|j)$/u.test(pronoun)
    ? lastNamed(context, token, pronounGender(pronoun))
    : named(context, token + 1);
  const position = person && officeOf(context, person, { token, shown });
  return position && { person, position };
}

function lastNamed(context: RelationContext, token: number, gender: "m" | "f" | undefined): TokenMention | undefined {
  const start = Math.max(0, token - memory);
  return mentionsIn(context, { start, end: skipBack(context, token) }, "person").findLast(
    ({ parent, entity }) => parent === undefined && (genderOf(context, entity) ?? gender) === gender,
  );
}

/** `następcą {Jana Lisa}`, `obowiązki {Jana Lisa}`: in an oblique case. */
function named(context: RelationContext, token: number): TokenMention | undefined {
  const person = nameAfter(context, token);
  return person && !isNominative(context, person) ? person : undefined;
}

/** The office in which the text showed the person, or which it saw them leave. */
function officeOf(
  context: RelationContext,
  { entity }: TokenMention,
  { token, shown }: { readonly token: number; readonly shown: ShownOffices },
): TokenMention | undefined {
  return mentionsIn(context, { start: Math.max(0, token - memory), end: token }, "position").findLast((position) =>
    shown.get(entity)?.has(position.entity),
  );
}
