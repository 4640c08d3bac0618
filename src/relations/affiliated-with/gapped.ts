import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { TokenFlag } from "../../text/document.ts";
import { isDash } from "../apposition.ts";
import { skipBack } from "../filler.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn, nestedIn } from "../window.ts";

/** A list that names the office once: `Komendant {Śląskiego Oddziału SG} A, {Karpackiego Oddziału SG} {B} i {Morskiego Oddziału SG} {C}`. */
export const affiliatedWithGapped: RelationRule = {
  name: "affiliatedWith.gapped",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const heads = officersOf(context);
    // entities of the list so far; a list is over where somebody stands who isn't joined to it
    let last: TokenMention | undefined;
    for (const person of mentionsOf(context, "person")) {
      if (person.parent !== undefined) continue;
      const organization = last && organizationBefore(context, person);
      const isListed = organization && last && joins(context, last.end, organization.start);
      if (isListed)
        yield {
          type: "affiliatedWith",
          subject: person.entity,
          object: organization.entity,
          evidence: spanOf(organization, person),
        };
      last = isListed || heads.has(person) ? person : undefined;
    }
  },
};

/** Those behind an office that an institution completes: `{Komendant {Śląskiego Oddziału SG}} płk SG {A}`. */
function officersOf(context: RelationContext): ReadonlySet<TokenMention> {
  const officers = new Set<TokenMention>();
  for (const { type, subject, object, evidence } of context.found) {
    if (type !== "holdsPosition") continue;
    const inside = mentionsIn(context, evidence, "person", "position");
    const position = inside.find(({ type, entity }) => type === "position" && entity === object);
    const person = inside.find(({ type, entity }) => type === "person" && entity === subject);
    if (!position || !person || position.start > person.start) continue;
    if (nestedIn(context, position, "organization").length > 0) officers.add(person);
  }
  return officers;
}

/** The institution in the genitive before the rank of a name; a dash may stand between. */
function organizationBefore(context: RelationContext, person: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  let token = skipBack(context, person.start);
  for (let rank = rankBefore(context, token); rank; rank = rankBefore(context, token))
    token = skipBack(context, rank.start);
  const end = isDash(document.formOf(token - 1)) ? token - 1 : token;
  const organization = mentionEndingAt(context, end, "organization");
  if (!organization || organization.parent !== undefined) return undefined;
  const isGenitive =
    (nominalCases(morphology, organization.start) & Case.gen) !== 0 ||
    document.hasFlag(organization.start, TokenFlag.allCaps);
  return isGenitive ? organization : undefined;
}

function rankBefore(context: RelationContext, token: number): TokenMention | undefined {
  return mentionEndingAt(context, token, "rank", "title");
}

/** `,` `i` `oraz` `, a` */
function joins({ document }: RelationContext, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let token = from; token < to; token++)
    if (!/^(?:,|;|i|oraz|a|także)$/u.test(document.lowerOf(token))) return false;
  return true;
}
