import { declineFeminine, declineMasculine, declineNeuter } from "./decline-noun.ts";
import { beforeVowel } from "./soften.ts";

const LAST_WORD = /^(?<before>.*?)(?<last>\p{L}{3,})$/u; // "Land |Rover"
const SILENT = ["a", "owi", "em", "u", "ie", "y", "ów", "om", "ami", "ach"]; // YouTube'a
const AFTER_GLIDE = ["a", "owi", "em", "u", "e", "ów", "om", "ami", "ach"]; // Hyundai|em

/**
 * The forms in which a brand stands in a sentence, singular and plural: `fordem`, `toyot`, `WhatsAppa`, `YouTube’a`.
 * In lower case, so that the automaton takes any writing; a name with a word in capitals or with digits stays as it is.
 */
export function brandForms(name: string): readonly string[] {
  const { before, last } = LAST_WORD.exec(name)?.groups ?? {};
  if (before === undefined || last === undefined || /\p{Lu}{2}|[0-9]/u.test(name)) return [name];
  return [...new Set([last, ...declined(last)])].map((form) => `${before}${form}`.toLowerCase());
}

function declined(word: string): readonly string[] {
  if (word.endsWith("a")) return split([...declineFeminine(word), ...pluralOf(word.slice(0, -1)), word.slice(0, -1)]);
  if (word.endsWith("o")) return split(declineNeuter(word));
  if (/(?:[aeo]i|y)$/u.test(word)) return AFTER_GLIDE.map((ending) => word + ending);
  const foreign = SILENT.map((ending) => `${word}'${ending}`);
  // "na YouTubie": the silent letter may go
  if (word.endsWith("e"))
    return split([...foreign, ...declineMasculine(word.slice(0, -1), { animate: true }).slice(1)]);
  if (/[iuéëü]$/u.test(word)) return foreign;
  return split([
    ...foreign,
    ...declineMasculine(word, { animate: true }),
    ...declineMasculine(word, { animate: false }),
    `${word}u`,
    ...pluralOf(word),
  ]);
}

function pluralOf(stem: string): readonly string[] {
  return ["y", "i", "e", "ów", "om", "ami", "ach"].map(
    (ending) => `${/^[ieyó]/u.test(ending) ? stem : beforeVowel(stem)}${ending}`,
  );
}

/** Cells of a table may hold several forms: `Kii/Ki`. */
function split(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.split("/")).filter((form) => form !== "");
}
