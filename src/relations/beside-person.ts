import type { TokenMention } from "../linking/linked.ts";
import { mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

// "(KS „Podlasie” Białystok)", "(Wydział Ruchu Drogowego)"
const longestBracket = 20;

/** The name before the comma, dash or bracket in front of a token; one bracket may stand between: `Jan K. (KPP), {34-latek}`. */
export function personBefore(context: RelationContext, token: number): TokenMention | undefined {
  const { document } = context;
  const joint = document.formOf(token - 1);
  if (!/^[,(–-]$/u.test(joint)) return undefined;
  const end = token - 1;
  return mentionEndingAt(context, joint === "(" ? end : beforeBracket(context, end), "person");
}

/** Token where the bracket that ends at the token opens; the token itself when none does. */
export function beforeBracket({ document }: RelationContext, end: number): number {
  if (document.formOf(end - 1) !== ")") return end;
  for (let token = end - 2; token > end - longestBracket && token > 0; token--)
    if (document.formOf(token) === "(") return token;
  return end;
}

/** Names that a list ends with: `{A}, {B} i {C}`, from the last back to the first. */
export function listEndingWith(context: RelationContext, last: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const list = [last];
  let first = last;
  while (list.length < 20) {
    let start = first.start;
    for (
      let name = mentionEndingAt(context, start, "rank", "title", "age");
      name;
      name = mentionEndingAt(context, start, "rank", "title", "age")
    )
      start = name.start;
    if (!["i", "oraz", ","].includes(document.lowerOf(start - 1))) break;
    const before = mentionEndingAt(context, beforeBracket(context, start - 1), "person");
    if (!before) break;
    list.push(before);
    first = before;
  }
  return list;
}
