import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { Label } from "../label.ts";
import type { Analysis } from "../lexicon.ts";
import { parseTag } from "../tag.ts";

/** "2024", "5": an ordinal or a cardinal. */
const numberTags: readonly number[] = parseTag(
  "adj:sg:nom.gen.acc.inst.loc:m3.f.n:pos+num:pl:nom.gen.acc.loc:m1.m2.m3.f.n",
);
const romanTags: readonly number[] = parseTag("adj:sg:nom.gen.acc.loc:m1.m3.f.n:pos");
const letterTags: readonly number[] = parseTag("brev+subst:sg:nom:n+interj");
const acronymTags: readonly number[] = parseTag("subst:sg:nom.gen.dat.acc.inst.loc:m3.f.n+brev");
const otherTags: readonly number[] = parseTag("interj+xxx+brev");
const percentTags: readonly number[] = parseTag("subst:sg:nom:m3");

// "XIV"
const roman = /^[IVXLCDM]+$/u;

/**
 * Tags that a token may bear as a word whose lemma is its form as written: numbers, initials, acronyms, words that no
 * reading was found for or only guessed. None for an ordinary word, and for what is no word.
 *
 * @example
 * // "B" in "Adam B."
 * tagsAsWritten(document, token, readings).map((tag) => formatTag(tag)) // ["brev", "subst:sg:nom:n", "interj"]
 */
export function tagsAsWritten(document: Document, token: number, readings: readonly Analysis[]): readonly number[] {
  if (document.isKind(token, TokenKind.number)) return numberTags;
  const form = document.formOf(token);
  if (form === "%") return percentTags;
  if (!document.isKind(token, TokenKind.word)) return [];
  if (roman.test(form)) return form.length > 1 ? romanTags : [...romanTags, ...letterTags];
  if (form.length === 1) return letterTags;
  if (document.hasFlag(token, TokenFlag.allCaps)) return acronymTags;
  const isKnown = readings.some(({ labels }) => (labels & Label.guessed) === 0);
  return isKnown ? [] : otherTags;
}
