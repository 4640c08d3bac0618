import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { TokenFlag } from "../../text/document.ts";
import { isDash } from "../apposition.ts";
import { skipForward } from "../filler.ts";
import { isAnyLemma } from "../lemmas.ts";
import { memberNouns } from "../member-nouns.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative, phraseStart } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { afterStatus } from "../status.ts";

/** An organization behind a name: `asp. Jan Lis z {KMP w Radomiu}`, `Ewa Mak ({UMCS})`, `kom. Jan Lis, {Komenda Stołeczna Policji}`. */
export const affiliatedWithBeside: RelationRule = {
  name: "affiliatedWith.beside",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const person of mentionsOf(context, "person")) {
      const organization = organizationBehind(context, person);
      if (!organization) continue;
      for (const member of [person, ...sharers(context, person)]) {
        yield {
          type: "affiliatedWith",
          subject: member.entity,
          object: organization.entity,
          evidence: spanOf(member, organization),
        };
      }
    }
  },
};

function organizationBehind(context: RelationContext, person: TokenMention): TokenMention | undefined {
  const { document } = context;
  let token = skipForward(context, person.end);
  // an office, a title, an age may stand between: "Ewa Mak, psycholożka z Poradni", "Jan L. (29 l.) z Radomia"
  for (let step = 0; step < 5 && !document.hasFlag(token, TokenFlag.paragraphStart); step++) {
    const joint = document.lowerOf(token);
    if (joint === "z" || joint === "ze") return fromOrganization(context, token + 1);
    const isJoint = joint === "," || joint === "(" || joint === "/" || isDash(joint);
    const start = isJoint ? token + 1 : token;
    const organization = isJoint ? mentionAt(context, start, "organization") : undefined;
    if (organization) return isApposed(context, joint, organization) ? organization : undefined;
    const between = mentionAt(context, afterStatus(context, start), "position", "title", "age");
    if (between) token = between.end;
    else if (isJoint && isAnyLemma(context.morphology, start, memberNouns)) token = start + 1;
    else if (isJoint && /^ze?$/u.test(document.lowerOf(start))) token = start;
    else return undefined;
    if (document.formOf(token) === ")") token++;
  }
  return undefined;
}

/** The organization of `z …` in the genitive, an adjective of place in front: `z {lubelskiej} {KMP}`; the instrumental is company: `z Policją`. */
function fromOrganization(context: RelationContext, token: number): TokenMention | undefined {
  const { document, morphology } = context;
  const found = mentionAt(context, token, "organization") ?? mentionAt(context, token + 1, "organization");
  if (!found || (found.start > token && !mayLead(context, token))) return undefined;
  // "z OSP i Wydziału": only its first noun is asked
  const cases = nominalCases(morphology, found.start);
  // "z Caritas" is indeclinable
  return (cases & Case.gen) !== 0 || (cases & Case.inst) === 0 || document.hasFlag(found.start, TokenFlag.allCaps)
    ? found
    : undefined;
}

/** `z {lubelskiej} KMP`, `z {firmy} Drewex`; `ze {strony} firmy` is no place of work. */
function mayLead({ document, morphology }: RelationContext, token: number): boolean {
  return (
    nominalCases(morphology, token) !== 0 &&
    !/^(?:strony|ramienia|rąk|inicjatywy|polecenia|rozkazu|upoważnienia|okazji|udziałem)$/u.test(
      document.lowerOf(token),
    )
  );
}

/** Brackets hold it; behind a comma or dash it stands in the nominative and the phrase ends. */
function isApposed(context: RelationContext, joint: string, organization: TokenMention): boolean {
  const { document } = context;
  const next = document.formOf(organization.end);
  // "(Drewex)", "(Drewex, Sanok)", "(Drewex z Sanoka)"
  if (joint === "(") return /^[),;]$/u.test(next) || mentionAt(context, organization.end + 1, "location") !== undefined;
  if (!isNominative(context, organization) && !document.hasFlag(organization.start, TokenFlag.allCaps)) return false;
  return (
    next === "" ||
    /^[.,;)\n(]$/u.test(next) ||
    document.hasFlag(organization.end, TokenFlag.paragraphStart) ||
    document.hasFlag(organization.end, TokenFlag.lineStart) ||
    /^(?:i|oraz)$/u.test(next)
  );
}

/** `{sierż. A} i {asp. B} z KMP`: the name before, when it has nothing of its own and both are alike. */
function sharers(context: RelationContext, person: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const start = phraseStart(context, person);
  const joint = document.lowerOf(start - 1);
  if (joint !== "i" && joint !== "oraz") return [];
  const other = mentionEndingAt(context, start - 1, "person");
  if (!other || !hasRank(context, person) || !hasRank(context, other)) return [];
  const hasOffice = [person, other].some(
    (mention) => mentionAt(context, phraseStart(context, mention), "position") !== undefined,
  );
  return hasOffice ? [] : [other];
}

function hasRank(context: RelationContext, person: TokenMention): boolean {
  return mentionEndingAt(context, person.start, "rank", "title") !== undefined;
}
