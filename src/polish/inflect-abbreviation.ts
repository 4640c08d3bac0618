import type { EntryForm } from "../match/gazetteer-builder.ts";

/** A word written out in the middle of an abbreviation. */
const WHOLE_WORD = /^\p{L}{4,}$/u; // "sierżant" of "st. sierżant"

/**
 * Forms of an abbreviation that leaves some words whole, from the forms of the name it stands for, word by word:
 * `woj. lubelskie` of `województwo lubelskie` gives `woj. lubelskiego`. None when no word is whole.
 */
export function inflectAbbreviation(
  abbreviation: string,
  name: string,
  nameForms: readonly EntryForm[],
): readonly EntryForm[] {
  const parts = abbreviation.split(" ");
  const words = name.split(" ");
  if (parts.length !== words.length) return [];
  const isWhole = parts.map((part, index) => part === words[index] && WHOLE_WORD.test(part));
  if (!isWhole.includes(true) || isWhole.every(Boolean)) return [];
  return nameForms.flatMap((form) => {
    const inflected = form.text.split(" ");
    if (inflected.length !== parts.length) return [];
    const text = parts.map((part, index) => (isWhole[index] ? (inflected[index] ?? part) : part)).join(" ");
    return [{ ...form, text, as: "abbreviation" as const }];
  });
}
