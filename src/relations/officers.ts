import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { kindOf } from "./kinds.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb } from "./verb-form.ts";

// those who detain; counterterrorists only break the door
const officers: ReadonlySet<string> = new Set(
  "policjant policjantka funkcjonariusz funkcjonariuszka strażnik strażniczka patrol kryminalny dzielnicowy dzielnicowa mundurowy żandarm żołnierz celnik agent wywiadowca pogranicznik detektyw śledczy łowca operacyjny".split(
    " ",
  ),
);
// other services that may be where suspects are dealt with, but do not detain
const others: ReadonlySet<string> = new Set([
  "court",
  "prosecutor",
  "education",
  "health",
  "company",
  "ngo",
  "media",
  "party",
  "sport",
  "religious",
]);
// "policjanci zwalczający cyberprzestępczość z KWP"
const reach = 5;

/** Whether the token is a noun for officers. */
export function isOfficerNoun({ morphology }: Pick<RelationContext, "morphology">, token: number): boolean {
  return isAnyLemma(morphology, token, officers);
}

/** The noun of the officers who come from the unit: `{policjanci} z KMP`, `{funkcjonariusze} Placówki SG`, `{strażnicy} graniczni z …`. */
export function officersOf(context: RelationContext, unit: TokenMention): number | undefined {
  const { document } = context;
  if (unit.parent !== undefined || others.has(kindOf(context, unit))) return undefined;
  const first = Math.max(document.sentenceStart(unit.start), unit.start - reach);
  for (let token = unit.start - 1; token >= first; token--) {
    if (isOfficerNoun(context, token)) return token;
    if (
      /^[,;:.()–]$/u.test(document.formOf(token)) ||
      isFiniteVerb(context, token) ||
      mentionEndingAt(context, token + 1)
    )
      return undefined;
  }
  return undefined;
}

/** An officer named as the one who comes from the unit: `Zatrzymał go {asp.} Jan Lis z {Komisariatu}`. */
export function rankOf(context: RelationContext, unit: TokenMention): number | undefined {
  if (unit.parent !== undefined || !/^ze?$/u.test(context.document.lowerOf(unit.start - 1))) return undefined;
  const person = mentionEndingAt(context, unit.start - 1, "person");
  return person && mentionEndingAt(context, person.start, "rank")?.start;
}

/** Units joined to one: `policjanci z {KMP w A} i {KPP w B}`. */
export function unitsJoinedTo(context: RelationContext, unit: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const units = [unit];
  let end = unit.end;
  while (units.length < 10) {
    if (document.formOf(end) === "(" && document.formOf(end + 2) === ")") end += 3;
    const joint = document.lowerOf(end);
    if (joint !== "i" && joint !== "oraz" && joint !== ",") break;
    const start = /^ze?$/u.test(document.lowerOf(end + 1)) ? end + 2 : end + 1;
    const next = mentionAt(context, start, "organization");
    if (!next || others.has(kindOf(context, next))) break;
    units.push(next);
    end = next.end;
  }
  return units;
}

/** Whether the institution may itself be said to detain: `CBŚP zatrzymało`, `Placówka SG zatrzymała`; in a case of the subject. */
export function isDetaining(context: RelationContext, unit: TokenMention): boolean {
  if (unit.parent !== undefined || others.has(kindOf(context, unit))) return false;
  const cases = context.morphology.cases(unit.start);
  return cases === 0 || (cases & Case.nom) !== 0;
}
