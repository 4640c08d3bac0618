import { Case, GrammaticalNumber, numbersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import { skipBack, skipForward } from "./filler.ts";
import { mentionAt, mentionEndingAt, mentionsOf } from "./mentions.ts";
import { isNominative } from "./nominative.ts";
import { isOfficeNoun } from "./office-phrase.ts";
import { personList } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import { afterStatus, statusBefore } from "./status.ts";

/** An office that stands beside a name. */
export interface HeldPosition {
  readonly person: TokenMention;
  readonly position: TokenMention;
}

interface Claim extends HeldPosition {
  /** How closely the office is bound to the name: nothing between is closest, a comma loosest. */
  readonly strength: number;
}

const direct = 4;
const bracket = 3;
const dash = 2;
const comma = 1;

/**
 * Which office goes with which name, when they stand side by side, joined by nothing, a comma, a dash or a parenthesis (annotation.md, rule 26).
 * In `A – X, B – Y` and `X A, Y B` each name takes the nearest office on its own side; a plural head goes to all names of a list.
 */
export function heldPositions(context: RelationContext): readonly HeldPosition[] {
  const byPosition = new Map<TokenMention, Claim[]>();
  const withOffice = new Set<TokenMention>();
  const inFront = new Set<TokenMention>();
  for (const person of mentionsOf(context, "person")) {
    for (const claim of [...claimsBefore(context, person), ...claimsAfter(context, person)]) {
      const there = byPosition.get(claim.position);
      if (there) there.push(claim);
      else byPosition.set(claim.position, [claim]);
      if (claim.position.start < person.start && claim.strength > comma) inFront.add(person);
    }
  }
  const settled = [...byPosition.values()].map((rivals) => settleClaims(rivals, inFront));
  for (const { person } of settled) withOffice.add(person);
  return settled.flatMap((claim) => [claim, ...shareHead(context, claim, withOffice)]);
}

function claimsBefore(context: RelationContext, person: TokenMention): readonly Claim[] {
  const { document } = context;
  let token = person.start;
  const claims: Claim[] = [];
  for (;;) {
    token = skipBack(context, token);
    const name = mentionEndingAt(context, token, "rank", "title");
    if (name) {
      token = name.start;
      continue;
    }
    const position = document.hasFlag(token, TokenFlag.paragraphStart)
      ? undefined
      : mentionEndingAt(context, token, "position");
    // an office inside a name is nobody's: "Biuro {Rzecznika Praw Obywatelskich} Ewa Mak"
    if (!position || position.parent !== undefined) break;
    // "powierzył obowiązki {komendanta} {Janowi Lisowi}", but "pełniący obowiązki {komendanta} {Jan Lis}"
    if (isOfficeNoun(context, position.start - 1) && statusBefore(context, position.start) === undefined) break;
    claims.push({ person, position, strength: direct });
    token = position.start;
  }
  if (claims.length > 0) return claims;
  const joint = document.formOf(token - 1);
  const position = isDash(joint) || joints.has(joint) ? mentionEndingAt(context, token - 1, "position") : undefined;
  if (!position || position.parent !== undefined) return [];
  // "A reprezentował {ministra}, a {wojewodę} – {B}" leaves out the verb: the office is another's
  if (isDash(joint) && isNominative(context, person) && isObject(context, position)) return [];
  // "dyrektor – Ewa Mak" binds less than "Ewa Mak – dyrektor"
  return [{ person, position, strength: isDash(joint) ? dash - 0.5 : (joints.get(joint) ?? comma) }];
}

/** An office that can only be the object of a verb. */
function isObject({ morphology }: RelationContext, { start }: TokenMention): boolean {
  const cases = nominalCases(morphology, start);
  return (cases & Case.acc) !== 0 && (cases & (Case.nom | Case.inst)) === 0;
}

/** `naczelnicy: A i B`, `naczelnik, kom. A` */
const joints: ReadonlyMap<string, number> = new Map([
  [":", bracket],
  [",", comma],
]);

function claimsAfter(context: RelationContext, person: TokenMention): readonly Claim[] {
  const { document } = context;
  const claims: Claim[] = [];
  let token = skipForward(context, person.end);
  // titles, ages and brackets may stand between: „A (KWP), rzecznik”, „A, 39-letni informatyk”
  for (let step = 0; step < 5 && !document.hasFlag(token, TokenFlag.paragraphStart); step++) {
    const joint = document.formOf(token);
    const isOpen = step > 0 && document.formOf(token - 1) === "(";
    const start = afterStatus(context, isJoint(joint) ? token + 1 : token);
    const position = mentionAt(context, start, "position");
    const between = mentionAt(context, start, "title", "organization", "age");
    if (position) {
      const isFree = start === token || (start > token && !isJoint(joint));
      claims.push({ person, position, strength: isFree && !isOpen ? direct - 0.5 : looseness(joint) });
      token = position.end;
    } else if (between && start > token) {
      token = between.end;
      if (between.type === "age" && mentionAt(context, token, "position")) continue;
    } else break;
    if (document.formOf(token) === ")") token++;
    if (!isJoint(document.formOf(token)) || document.formOf(token) === "(") break;
  }
  return claims;
}

function looseness(joint: string): number {
  if (joint === "(") return bracket;
  return joint === "," ? comma : dash;
}

function isJoint(form: string): boolean {
  return form === "," || form === "(" || isDash(form);
}

export function isDash(form: string): boolean {
  return form === "-" || form === "–" || form === "—";
}

/** The closest name wins; between two commas the name before, unless it has an office of its own in front. */
function settleClaims(rivals: readonly Claim[], inFront: ReadonlySet<TokenMention>): Claim {
  const isBehind = (claim: Claim): boolean => claim.person.start < claim.position.start;
  const weigh = (claim: Claim): number => claim.strength + (isBehind(claim) && !inFront.has(claim.person) ? 0.3 : 0);
  return rivals.reduce((best, claim) => (weigh(claim) > weigh(best) ? claim : best));
}

/** `Zastępcy Komendanta {insp. A} i {insp. B}`: the names of the list that have no office of their own. */
function shareHead(
  context: RelationContext,
  { person, position }: Claim,
  withOffice: ReadonlySet<TokenMention>,
): readonly HeldPosition[] {
  if (position.start > person.start || !mayBePlural(context, position)) return [];
  return personList(context, person)
    .slice(1)
    .filter((other) => !withOffice.has(other))
    .map((other) => ({ person: other, position }));
}

/** `Zastępcy` is singular or plural, `Dyrektor` (of a woman) has no plural of its own. */
function mayBePlural({ morphology }: RelationContext, { start, end }: TokenMention): boolean {
  for (let token = start; token < Math.min(end, start + 3); token++) {
    const nouns = morphology.at(token).filter(({ tag }) => posOf(tag) === Pos.subst || posOf(tag) === Pos.depr);
    if (nouns.length > 0) return nouns.some(({ tag }) => numbersOf(tag) === GrammaticalNumber.pl);
  }
  return false;
}
