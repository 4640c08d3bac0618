import { Case, GrammaticalNumber, numbersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { TokenFlag } from "../text/document.ts";
import { beforeBracket } from "./beside-person.ts";
import { finiteVerb } from "./clause-tense.ts";
import { skipBack, skipForward } from "./filler.ts";
import { beforeJoined } from "./joined-office.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf } from "./mentions.ts";
import { isNominative, phraseStart } from "./nominative.ts";
import { agreesInCase, officeCases } from "./office-agreement.ts";
import { isOfficeNoun } from "./office-phrase.ts";
import { personList } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import { afterSpell } from "./spell.ts";
import { afterStatus, statusBefore } from "./status.ts";
import { isFiniteVerb } from "./verb-form.ts";
import { nestedIn } from "./window.ts";

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
    const position = document.hasFlag(token, TokenFlag.paragraphStart) ? undefined : officeEndingAt(context, token);
    const outer = claims.length === 0 ? officeBeforeChief(context, person, token) : undefined;
    if (outer) return [{ person, position: outer, strength: direct }];
    // an office inside a name is nobody's: "Biuro {Rzecznika Praw Obywatelskich} Ewa Mak"
    if (!position || position.parent !== undefined) break;
    // "powierzył obowiązki {komendanta} {Janowi Lisowi}", but "pełniący obowiązki {komendanta} {Jan Lis}"
    if (isOfficeNoun(context, position.start - 1) && statusBefore(context, position.start) === undefined) break;
    // "w imieniu {marszałka} {Ewa Mak} otworzyła zjazd": the office is another's
    if (!agreesInCase(context, person, position) && statusBefore(context, position.start) !== "acting") {
      const inner = innerOffice(context, person, position);
      if (inner) claims.push({ person, position: inner, strength: direct });
      break;
    }
    claims.push({ person, position, strength: direct });
    token = position.start;
  }
  const outer = claims.length > 0 ? beforeCalling(context, token) : undefined;
  if (outer?.parent === undefined && outer && agreesInCase(context, person, outer))
    claims.push({ person, position: outer, strength: comma });
  if (claims.length > 0) return claims;
  const joint = document.formOf(token - 1);
  const position = isDash(joint) || joints.has(joint) ? officeEndingAt(context, token - 1) : undefined;
  if (!position || position.parent !== undefined) return [];
  // "A reprezentował {ministra}, a {wojewodę} – {B}", "prezesem został A, {naczelnikiem} – {B}": the verb left out tells of the office
  if (isNominative(context, person) && !agreesInCase(context, person, position)) return [];
  // "dyrektor – Ewa Mak" binds less than "Ewa Mak – dyrektor"
  return [{ person, position, strength: isDash(joint) ? dash - 0.5 : (joints.get(joint) ?? comma) }];
}

/** `{dyrektor Ośrodka} (MOPR)`, `{prezes} i założyciel Fundacji`: the words that follow the office belong to it. */
function officeEndingAt(context: RelationContext, token: number): TokenMention | undefined {
  return (
    mentionEndingAt(context, token, "position") ??
    mentionEndingAt(context, beforeBracket(context, token), "position") ??
    mentionEndingAt(context, beforeJoined(context, token), "position")
  );
}

/** `zastępca {komendanta} {Jana Lisa}`: the office at the end of the other is his. */
function innerOffice(context: RelationContext, person: TokenMention, position: TokenMention): TokenMention | undefined {
  return nestedIn(context, position, "position").find(
    (inner) => inner.end === position.end && agreesInCase(context, person, inner),
  );
}

/** `{zastępca} komendanta Adama Kosa {podinsp. Jan Lis}`: the chief stands between. */
function officeBeforeChief(context: RelationContext, person: TokenMention, token: number): TokenMention | undefined {
  const chief = mentionEndingAt(context, token, "person");
  const outer = chief && mentionAt(context, phraseStart(context, chief), "position");
  const isChief = outer && !agreesInCase(context, chief, outer) && innerOffice(context, chief, outer) !== undefined;
  return isChief && agreesInCase(context, person, outer) ? outer : undefined;
}

// a calling named besides the office: "rzeczniczka prokuratury, prokurator Ewa Mak"
const callings: ReadonlySet<string> = new Set(
  "prokurator sędzia adwokat radca lekarz lekarka inżynier profesor".split(" "),
);

/** The office before a comma and the calling that stands before the name. */
function beforeCalling(context: RelationContext, calling: number): TokenMention | undefined {
  if (context.document.formOf(calling - 1) !== "," || !isAnyLemma(context.morphology, calling, callings))
    return undefined;
  return mentionEndingAt(context, calling - 1, "position");
}

/** `naczelnicy: A i B`, `wójt (A)`, `naczelnik, kom. A` */
const joints: ReadonlyMap<string, number> = new Map([
  [":", bracket],
  ["(", bracket],
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
    const start = afterStatus(context, afterSpell(context, isJoint(joint) ? token + 1 : token));
    const position = mentionAt(context, start, "position");
    const between = mentionAt(context, start, "title", "organization", "age");
    if (position && joint === "," && opensClause(context, person, position)) break;
    // "prezesem została {Ewa Mak}, {naczelnikiem} – A"
    if (position && isNominative(context, person) && officeCases(context, person, position) === Case.inst) break;
    if (position) {
      const isFree = start === token || (start > token && !isJoint(joint));
      // "{Jana Lisa} {dyrektor} zgłosił do medalu": another one does it
      if (isFree && !agreesInCase(context, person, position) && statusBefore(context, position.start) !== "acting")
        break;
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

/** `jak mówi rzeczniczka {Ewa Mak}, {dyrektor} wróci w maju`: both clauses have their verb. */
function opensClause(context: RelationContext, person: TokenMention, position: TokenMention): boolean {
  if (!isFiniteVerb(context, position.end)) return false;
  const start = Math.max(context.document.sentenceStart(person.start), person.start - longestLead);
  return finiteVerb(context, { start, end: person.start }) !== undefined;
}

const longestLead = 30;

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
