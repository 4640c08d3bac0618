import { anyCase, Gender, GrammaticalNumber, makeTag, Pos } from "../lexicon/tag.ts";
import { declineFeminine, declineMasculine, declineNeuter } from "./decline-noun.ts";
import { declineMan } from "./decline-surname.ts";
import { type DeclinedForm, tagForms } from "./declined-form.ts";

/**
 * Every form that a name nobody has told us anything about may take: a thing (`Europol`, `Europolu`), a man (`Orlena`), or not
 * declined at all (`Allegro`). For finding names in text, where a form too many does no harm.
 */
export function declineUnknown(name: string): DeclinedForm[] {
  const fixed: DeclinedForm = [name, makeTag(Pos.subst, anyCase, GrammaticalNumber.sg, Gender.n)];
  if (name.endsWith("a")) return [...tagForms(Gender.f, declineFeminine(name)), fixed];
  if (name.endsWith("o")) return [...tagForms(Gender.n, declineNeuter(name)), fixed];
  if (/[eéiyuąęó]$/iu.test(name)) return [fixed];
  const [nom, , dat, acc, inst, loc, voc] = declineMasculine(name, { animate: false });
  return [...tagForms(Gender.m3, [nom, `${name}u`, dat, acc, inst, loc, voc]), ...declineMan(name), fixed];
}
