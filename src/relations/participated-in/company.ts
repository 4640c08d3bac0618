import { Case, Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import { stateOf } from "../clause-state.ts";
import { clausesOf } from "../clauses.ts";
import { happeningsOf, kindOf } from "../happenings.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt } from "../mentions.ts";
import { actorOf, readHolders } from "../office-holder.ts";
import { partiesByClause } from "../parties.ts";
import type { Party } from "../party.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** Who the event is with or between: `spotkanie {A} z {B}`, `podpisanie porozumienia między {A} a {B}`. */
export const participatedInCompany: RelationRule = {
  name: "participatedIn.company",
  type: "participatedIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const clauses = context.once(clausesOf);
    const holders = readHolders(context);
    const happenings = context.once(happeningsOf);
    const parties = context.once(partiesByClause);
    for (const event of happenings.mentions) {
      const index = clauses.of[event.start] ?? -1;
      const state = stateOf(context, clauses, index);
      for (const party of companyOf(context, event, parties.get(index) ?? [])) {
        const subject = actorOf(holders, party.mention);
        if (subject === undefined) continue;
        yield {
          type: "participatedIn",
          subject,
          object: event.entity,
          evidence: { start: event.start, end: party.mention.end },
          ...state,
        };
      }
    }
  },
};

const links: ReadonlySet<string> = new Set(
  "z ze między pomiędzy a i oraz , także również : m . in w we na udziałem przy udziale naszymi naszym".split(" "),
);
// a venue, a day and an hour may stand between
const reach = 12;
// kinds that people have with each other; the genitive behind a ceremony is whom it is for
const mutual: ReadonlySet<string> = new Set(["meeting", "visit", "signing"]);
// „sesja {Rady}”: such a body is where it sits, and no more than the name of the meeting
const sitting: ReadonlySet<string> = new Set(["rada", "senat", "sejm", "sejmik", "parlament"]);
const withWords: ReadonlySet<string> = new Set(["z", "ze", "między", "pomiędzy"]);

function* companyOf(context: RelationContext, event: TokenMention, parties: readonly Party[]): Iterable<Party> {
  const kind = kindOf(context, event);
  const isMutual = kind !== undefined && mutual.has(kind);
  let reached = isMutual ? membersEnd(context, event.end) : event.end;
  let isOpen = false;
  for (const party of parties) {
    if (party.mention.start < event.end) continue;
    if (party.isAside) {
      if (isOpen) reached = Math.max(reached, party.end);
      continue;
    }
    if (!isNear(context, reached, party.start)) return;
    const isWith = party.preposition !== undefined && withWords.has(party.preposition);
    const isOf =
      party.preposition === undefined &&
      (party.cases & Case.gen) !== 0 &&
      party.start === event.end &&
      isMutual &&
      !isAnyLemma(context.morphology, party.start, sitting);
    const isAlso = party.isListed && isOpen;
    // „w siedzibie KGP z udziałem …”: a venue between
    if (isWith || isOf || isAlso || (isOpen && isSecond(context, party))) {
      isOpen = true;
      yield party;
    } else if (party.mention.type === "person") return;
    reached = Math.max(reached, party.end);
  }
}

const mostMembers = 3;

/** `spotkanie {władz uczelni} z A`: people that are no mention. */
function membersEnd({ document, morphology }: RelationContext, start: number): number {
  let end = start;
  while (
    end < start + mostMembers &&
    document.isKind(end, TokenKind.word) &&
    !document.hasFlag(end, TokenFlag.capitalized) &&
    !morphology.hasPos(end, Pos.prep) &&
    (nominalCases(morphology, end) & Case.gen) !== 0
  )
    end++;
  return end;
}

/** `między A {a B}` */
function isSecond({ document }: RelationContext, { start }: Party): boolean {
  return document.lowerOf(start - 1) === "a";
}

/** Nothing between but links, places and days: `spotkanie {w Lublinie} z A`. */
function isNear(context: RelationContext, from: number, to: number): boolean {
  if (to - from > reach) return false;
  for (let token = from; token < to; token++) {
    if (links.has(context.document.lowerOf(token))) continue;
    const place = mentionAt(context, token, "location", "date", "time", "work");
    if (!place) return false;
    token = place.end - 1;
  }
  return true;
}
