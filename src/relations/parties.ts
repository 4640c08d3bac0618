import { anyCase, Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nounCases, nounTags } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import { heldPositions } from "./apposition.ts";
import { clausesOf } from "./clauses.ts";
import { mentionEndingAt } from "./mentions.ts";
import type { Party } from "./party.ts";
import { casesOfParty, headCases } from "./party-cases.ts";
import { groupBefore } from "./party-group.ts";
import { kinBefore, leadBefore, prepositions } from "./party-lead.ts";
import { bodyNounBefore, describedStart, phraseEnd, phraseStart } from "./party-phrase.ts";
import type { RelationContext } from "./rule.ts";

const types: ReadonlySet<string> = new Set(["person", "organization", "position"]);
const joints: ReadonlySet<string> = new Set(", i oraz ; a także również jak też & czy lub ani".split(" "));

/** All parties of the document in text order; nested mentions are none. */
export function partiesOf(context: RelationContext): readonly Party[] {
  const { mentions } = context;
  const offices = new Map<TokenMention, TokenMention[]>();
  const held = new Set<TokenMention>();
  for (const { person, position } of context.once(heldPositions)) {
    held.add(position);
    offices.set(person, [...(offices.get(person) ?? []), position]);
  }
  const parties: Party[] = [];
  let previous: Party | undefined;
  for (const mention of mentions) {
    if (mention.parent !== undefined || !types.has(mention.type) || held.has(mention)) continue;
    const party: Party = readParty(context, { mention, offices: offices.get(mention) ?? [], previous });
    parties.push(party);
    previous = party.isAside && previous ? { ...previous, end: party.end } : party;
  }
  return parties;
}

/** The parties of each clause. */
export function partiesByClause(context: RelationContext): ReadonlyMap<number, readonly Party[]> {
  const clauses = context.once(clausesOf);
  const byClause = new Map<number, Party[]>();
  for (const party of context.once(partiesOf)) {
    const index = clauses.of[party.mention.start] ?? -1;
    const there = byClause.get(index);
    if (there) there.push(party);
    else byClause.set(index, [party]);
  }
  return byClause;
}

interface Reading {
  readonly mention: TokenMention;
  readonly offices: readonly TokenMention[];
  readonly previous: Party | undefined;
}

function readParty(context: RelationContext, { mention, offices, previous }: Reading): Party {
  const start = phraseStart(context, mention, offices);
  const end = phraseEnd(context, mention, offices);
  const head = mention.type === "organization" ? groupBefore(context, mention.start, previous) : undefined;
  const body = !head && mention.type === "organization" ? bodyNounBefore(context, mention.start) : undefined;
  const from = head?.start ?? body ?? (mention.type === "organization" ? describedStart(context, start) : start);
  const noun = head?.noun ?? body;
  const cases =
    noun === undefined ? casesOfParty(context, mention, offices) : nounCases(context.morphology, noun) || anyCase;
  const isAside = !head && isAsideOf(context, start, mention, previous);
  const lead = leadBefore(context, from) ?? kinBefore(context, from, cases);
  const isListed = previous !== undefined && !isAside && isJoined(context, previous.end, from);
  const inherits = isListed && !lead;
  return {
    mention,
    start: from,
    end: isAside && previous ? Math.max(end, previous.end) : end,
    cases,
    isAside,
    isListed,
    isCounted: head ? head.start < head.noun : isListed && previous.isCounted,
    ...(lead ? { preposition: lead.word, governor: lead.token } : {}),
    ...(inherits &&
    previous.preposition !== undefined &&
    previous.governor !== undefined &&
    sharesCase(previous, cases) &&
    !isStandIn(previous, mention)
      ? { preposition: previous.preposition, governor: previous.governor }
      : {}),
    ...(head ? { group: head.noun } : {}),
    ...(!head &&
    mention.type === "organization" &&
    inherits &&
    previous.group !== undefined &&
    !isNominativeName(context, mention, previous)
      ? { group: previous.group, cases: previous.cases }
      : {}),
  };
}

function sharesCase(previous: Party, cases: number): boolean {
  return (previous.cases & cases) !== 0;
}

/** `w imieniu {KWP}, {A}`: the person behind stands for it, and is not stood for. */
function isStandIn({ preposition, mention: { type } }: Party, mention: TokenMention): boolean {
  return (
    type !== "person" &&
    mention.type === "person" &&
    /^(imieniu|ramienia|strony|reprezentacji)$/u.test(preposition ?? "")
  );
}

/** `strażacy z {A} oraz {Straż Miejska}`: a name in the nominative takes part by itself. */
function isNominativeName(context: RelationContext, mention: TokenMention, { preposition }: Party): boolean {
  return preposition === undefined && headCases(context, mention) === Case.nom;
}

/** Words that lead from one party of a list to the next: `,` `i` `oraz` `, a także` `i mł.` */
function isJoined({ document }: RelationContext, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let token = from; token < to; token++)
    if (!joints.has(document.lowerOf(token)) || document.hasFlag(token, TokenFlag.sentenceStart)) return false;
  return !document.hasFlag(to, TokenFlag.sentenceStart);
}

/** `dyrektor {Ośrodka} ({MOPR}) {A}`: another name of the institution in the office */
function isBracketed(context: RelationContext, { type, start, end }: TokenMention): boolean {
  const { document } = context;
  if (type !== "organization" || document.formOf(start - 1) !== "(" || document.formOf(end) !== ")") return false;
  return mentionEndingAt(context, start - 1, "position") !== undefined;
}

/** An institution that only says where the person before belongs. */
function isAsideOf(
  context: RelationContext,
  start: number,
  mention: TokenMention,
  previous: Party | undefined,
): boolean {
  if (isBracketed(context, mention)) return true;
  if (!previous || context.document.sentence[previous.mention.start] !== context.document.sentence[start]) return false;
  if (start < previous.end) return true;
  if (mention.type === "person" || previous.mention.type !== "person") return false;
  const { document } = context;
  // „A, Komenda Stołeczna Policji”, „A, członek Opolskiej Rady Seniorów”
  if (document.formOf(previous.end) !== ",") return false;
  const next = previous.end + 1;
  const isBeside =
    start === next ||
    (start === next + 1 && nounTags(context.morphology, next).length > 0 && !prepositions.has(document.lowerOf(next)));
  return (
    isBeside &&
    !joints.has(document.lowerOf(next)) &&
    mention.type === "organization" &&
    (headCases(context, mention) & Case.nom) !== 0
  );
}
