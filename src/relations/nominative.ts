import type { TokenMention } from "../linking/linked.ts";
import { skipBack } from "./filler.ts";
import { mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

const prepositions: ReadonlySet<string> = new Set(
  "z ze dla od do przez po przed o za przy w wraz u bez rąk imieniu im oprócz obok".split(" "),
);

/** Whether the mention may stand in the nominative: each of its words is one of the entity's name. */
export function isNominative({ document, entities }: RelationContext, mention: TokenMention): boolean {
  const name = ` ${(entities[mention.entity]?.name ?? "").toLowerCase().replace(/[\s.,"„”'’-]+/gu, " ")} `;
  for (let token = mention.start; token < mention.end; token++) {
    const form = document.lowerOf(token);
    if (/^\p{L}/u.test(form) && !name.includes(` ${form} `)) return false;
  }
  return true;
}

export function genderOf({ entities }: Pick<RelationContext, "entities">, entity: number): "m" | "f" | undefined {
  const attributes = entities[entity]?.attributes;
  return attributes && "gender" in attributes ? attributes.gender : undefined;
}

/** Token where the name's ranks, titles and offices in front begin: `{st. bryg. dr} Jan Lis`. */
export function phraseStart(context: RelationContext, person: TokenMention): number {
  let token = skipBack(context, person.start);
  for (;;) {
    const before = mentionEndingAt(context, token, "rank", "title", "position", "age");
    if (!before) return token;
    token = skipBack(context, before.start);
  }
}

/** Whether the name can be a subject: in the nominative, no patron of another name, after no preposition. */
export function canBeSubject(context: RelationContext, person: TokenMention): boolean {
  if (person.parent !== undefined || !isNominative(context, person)) return false;
  return !prepositions.has(context.document.lowerOf(phraseStart(context, person) - 1));
}
