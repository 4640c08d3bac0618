import type { TokenMention } from "../linking/linked.ts";
import { skipBack, skipForward } from "./filler.ts";
import { mentionAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

const mostNames = 40;

/** Names of a list that starts with one: `insp. {A} i mł. insp. {B}`, `{A} (KWP), {B} oraz {C}`. */
export function personList(context: RelationContext, first: TokenMention): readonly TokenMention[] {
  const list = [first];
  let last = first;
  while (list.length < mostNames) {
    const next = nextName(context, last);
    if (!next) return list;
    list.push(next);
    last = next;
  }
  return list;
}

function nextName(context: RelationContext, person: TokenMention): TokenMention | undefined {
  const { document } = context;
  let token = skipForward(context, person.end);
  token = skipOrigin(context, skipBrackets(context, token));
  const joint = document.lowerOf(token);
  if (joint !== "," && joint !== "i" && joint !== "oraz" && joint !== ";") return undefined;
  token++;
  if (joint === "," && (document.lowerOf(token) === "i" || document.lowerOf(token) === "oraz")) token++;
  return nameAfter(context, token);
}

/** `(Wydział Prewencji)`, `(46 lat)` */
function skipBrackets({ document }: RelationContext, token: number): number {
  if (document.formOf(token) !== "(") return token;
  const limit = Math.min(token + 20, document.length);
  for (let end = token + 1; end < limit; end++) if (document.formOf(end) === ")") return end + 1;
  return token;
}

/** `A {z Iławy} i B {z KPP w Ostródzie}` */
function skipOrigin(context: RelationContext, token: number): number {
  if (!/^ze?$/u.test(context.document.lowerOf(token))) return token;
  return mentionAt(context, token + 1, "organization", "location")?.end ?? token;
}

/** The name behind ranks and titles that start at the token. */
export function nameAfter(context: RelationContext, start: number): TokenMention | undefined {
  let token = start;
  for (let step = 0; step < 5; step++) {
    const person = mentionAt(context, token, "person");
    if (person) return person;
    const before = mentionAt(context, token, "rank", "title", "age");
    if (before) token = skipForward(context, before.end);
    else if (skipBack(context, token + 1) === token) token++;
    else return undefined;
  }
  return undefined;
}
