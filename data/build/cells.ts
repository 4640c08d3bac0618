import { z } from "zod";

/** What may stand in one column of a gazetteer; cells are strings, and an empty one is `""`. */
export type Cell = z.ZodType<string>;

const SEPARATOR = "; ";
const STRAY_BLANK = /^\s|\s$|\s\s|[^\S ]/u; // " Radom", "Nowy  Sącz", a no-break space

function isClean(text: string): boolean {
  return text !== "" && !STRAY_BLANK.test(text) && text === text.normalize("NFC");
}

/** One text. */
export const text: Cell = z.string().refine(isClean, "a text without stray blanks, in NFC");

/** Texts separated by `; `, each once. */
export const texts: Cell = z.string().refine((cell) => {
  const parts = cell.split(SEPARATOR);
  return parts.every((part) => isClean(part) && !part.includes(";")) && new Set(parts).size === parts.length;
}, 'texts separated by "; ", each once and without stray blanks');

export function oneOf(...values: readonly string[]): Cell {
  return z.string().refine((cell) => values.includes(cell), `one of ${values.join(", ")}`);
}

export function matching(pattern: RegExp, description: string): Cell {
  return z.string().refine((cell) => pattern.test(cell), description);
}

/** The cell or nothing; of a wrong cell the message is the cell's own. */
export function optional(cell: Cell): Cell {
  return z.union([z.literal(""), cell]);
}

/** A flag. */
export const yes: Cell = optional(oneOf("yes"));

/** The parts of a cell of `texts`. */
export function partsOf(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(SEPARATOR);
}
