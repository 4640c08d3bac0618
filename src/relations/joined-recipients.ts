import type { TokenMention } from "../linking/linked.ts";
import { mentionAt, mentionEndingAt } from "./mentions.ts";
import { phraseStart } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";

const mostJoined = 12;

/** Institutions of a list that holds persons as well: `{Klub A}, {OSP B} i {Jan Lis}`, `{Ewa Mak} oraz {Klub A}`; a comma behind a name would make it their own. */
export function institutionsJoinedTo(
  context: RelationContext,
  persons: readonly TokenMention[],
): readonly TokenMention[] {
  return persons.flatMap((person) => [...before(context, person), ...behind(context, person)]);
}

function before(context: RelationContext, person: TokenMention): readonly TokenMention[] {
  const found: TokenMention[] = [];
  let at = phraseStart(context, person) - 1;
  if (!isAnd(context, at)) return found;
  while (found.length < mostJoined) {
    const institution = mentionEndingAt(context, at, "organization");
    if (institution?.parent !== undefined || !institution) break;
    found.push(institution);
    at = institution.start - 1;
    if (context.document.formOf(at) !== ",") break;
  }
  // "Jan Lis, {KMP w Radomiu} i Ewa Mak": where the first one works
  const name = mentionEndingAt(context, at, "person");
  return name && name.parent === undefined ? [] : found;
}

function behind(context: RelationContext, person: TokenMention): readonly TokenMention[] {
  const institution = isAnd(context, person.end) ? mentionAt(context, person.end + 1, "organization") : undefined;
  return institution?.parent === undefined && institution ? [institution] : [];
}

function isAnd({ document }: RelationContext, token: number): boolean {
  return /^(?:i|oraz)$/u.test(document.lowerOf(token));
}
