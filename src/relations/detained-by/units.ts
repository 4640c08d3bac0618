import type { TokenMention } from "../../linking/linked.ts";
import { isDetaining, isOfficerNoun, officersOf, rankOf, unitsJoinedTo } from "../officers.ts";
import type { RelationContext } from "../rule.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";
import type { Detention } from "./verbs.ts";

/** The units of those who detain in a stretch: `policjanci z {A}`, `wspólnie z funkcjonariuszami {B}`, `{CBŚP} zatrzymało`, `przez {CBA}`. */
export function unitsIn(
  context: RelationContext,
  stretch: TokenSpan,
  { token, form }: Detention,
): readonly TokenMention[] {
  const { document } = context;
  const units = new Map<number, TokenMention>();
  const organizations = mentionsIn(context, stretch, "organization");
  for (const unit of organizations) {
    const officers = officersOf(context, unit) ?? rankOf(context, unit);
    if (officers === undefined || isHelp(context, officers)) continue;
    for (const joined of unitsJoinedTo(context, unit)) units.set(joined.entity, joined);
  }
  for (const unit of organizations) {
    const isAgent = document.lowerOf(unit.start - 1) === "przez";
    const isSubject = form === "active" && isDetaining(context, unit) && isBesideVerb(context, unit, token);
    if ((isAgent || (isSubject && units.size === 0)) && isDetainingAgent(context, unit, isAgent))
      units.set(unit.entity, unit);
  }
  return [...units.values()];
}

function isDetainingAgent(context: RelationContext, unit: TokenMention, isAgent: boolean): boolean {
  return unit.parent === undefined && (isAgent || isDetaining(context, unit));
}

// "przy wsparciu policjantów", "we współpracy z funkcjonariuszami", "z udziałem strażników": they only help
const help: ReadonlySet<string> = new Set([
  "wsparciu",
  "współpracy",
  "pomocy",
  "udziałem",
  "udziale",
  "pomocą",
  "asyście",
]);

function isHelp({ document }: RelationContext, officers: number): boolean {
  for (let token = officers - 1; token >= officers - 3; token--) if (help.has(document.lowerOf(token))) return true;
  return false;
}

/** The subject stands before the verb with no preposition, or right behind it. */
function isBesideVerb({ document }: RelationContext, { start, end }: TokenMention, verb: number): boolean {
  if (/^(?:z|ze|w|we|do|od|dla|przy|na|o|przed)$/u.test(document.lowerOf(start - 1))) return false;
  return end <= verb || start - verb <= 2;
}

/** Officers without a unit of their own: `tych samych funkcjonariuszy`, `policjanci`. */
export function hasOfficers(context: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) if (isOfficerNoun(context, token)) return true;
  return false;
}
