import type { TokenMention } from "../linking/linked.ts";
import { isDash } from "./apposition.ts";
import { listEndingWith } from "./beside-person.ts";
import { finiteVerb } from "./clause-tense.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionEndingAt } from "./mentions.ts";
import { nameAfter, personList } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import { segmentAround } from "./segments.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

/** Names in front of what each gets, behind the one before: `{A} – medal M, {B} i {C} – medal N`, `{A} (na stopień S)`. */
export function pairedBefore(
  context: RelationContext,
  { start }: TokenMention,
  others: readonly TokenMention[],
): readonly TokenMention[] {
  const { document } = context;
  let joint = start - 1;
  while (start - joint < 4 && /^(?:na|do|stopień|stopnia)$/u.test(document.lowerOf(joint))) joint--;
  if (document.formOf(joint) !== "(" && !isDash(document.formOf(joint))) return [];
  // "wręczał {A} – medal M otrzymał B": a clause of its own
  if (finiteVerb(context, segmentAround(context, start)) !== undefined) return [];
  const last = mentionEndingAt(context, joint, "person");
  if (!last) return [];
  const from = others.findLast(({ end }) => end <= last.start)?.end ?? 0;
  return listEndingWith(context, last).filter((name) => name.start >= from);
}

/** Names behind what each gets, where no verb stands: `medal M – {Janowi Lisowi}`, `medal M dla {A} i {B}`. */
export function pairedBehind(context: RelationContext, { end }: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const isBound = isDash(document.formOf(end)) || document.lowerOf(end) === "dla";
  const first = isBound ? nameAfter(context, end + 1) : undefined;
  return first ? personList(context, first) : [];
}

const fetching: ReadonlySet<string> = new Set(["odebrać", "odbierać"]);

/** Who fetches it for somebody else is not who gets it: `medal odebrała w imieniu zmarłego {Jana Lisa} wdowa`. */
export function behalfOf(
  context: RelationContext,
  { start, end }: TokenSpan,
  { verb }: { readonly verb: number },
): readonly TokenMention[] {
  if (!isAnyLemma(context.morphology, verb, fetching)) return [];
  for (let token = start; token < end; token++) {
    if (context.document.lowerOf(token) !== "imieniu") continue;
    const near = mentionsIn(context, { start: token, end }, "person", "organization")[0];
    if (near && near.start - token <= 3 && near.parent === undefined) return [near];
  }
  return [];
}
