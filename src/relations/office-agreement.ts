import { Case, casesOf, Gender, gendersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases, nounTags } from "../polish/agreement.ts";
import { genderOf, isNominative } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";

const anyCase = Case.nom | Case.gen | Case.dat | Case.acc | Case.inst | Case.loc | Case.voc;

/** Whether name and office can stand in one case: not `w imieniu {marszałka} {Ewa Mak}`, `{Adama Kosa} {dyrektor}`, `{zastępcą} komendanta {Adama Kosa}`. */
export function agreesInCase(context: RelationContext, person: TokenMention, position: TokenMention): boolean {
  const cases = officeCases(context, person, position);
  if (cases === 0) return true;
  if (isNominative(context, person)) return (cases & Case.nom) !== 0;
  const oblique = cases & ~(Case.nom | Case.voc);
  const own = nominalCases(context.morphology, person.start);
  return (own === 0 ? oblique : oblique & own) !== 0;
}

/** Cases in which the office may stand with the name; of women `dyrektor` is indeclinable, in front of the name at least: `{Ewie Mak} {prokurator} zarzucił`. */
export function officeCases(context: RelationContext, person: TokenMention, { start, end }: TokenMention): number {
  const { morphology } = context;
  for (let token = start; token < Math.min(end, start + 4); token++) {
    if (!morphology.hasPos(token, Pos.subst)) continue;
    // "wojewody" of the depreciative plural is hardly ever meant
    const tags = nounTags(morphology, token).filter((tag) => posOf(tag) !== Pos.depr);
    const manly = tags.filter((tag) => (gendersOf(tag) & Gender.m1) !== 0);
    // "dyrektorka" is a woman, whatever "dyrektorek" may be
    const isManly = manly.some((tag) => (casesOf(tag) & Case.nom) !== 0);
    const isWoman = genderOf(context, person.entity) !== "m";
    if (isManly && isWoman && start < person.start) return anyCase;
    return (isManly || !isWoman ? manly : tags).reduce((cases, tag) => cases | casesOf(tag), 0);
  }
  return nominalCases(morphology, start);
}
