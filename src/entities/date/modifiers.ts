import type { Document } from "../../text/document.ts";

/** Where a word like `ubiegły` points: -1 back, 0 to the present one, 1 ahead. */
export interface Modifier {
  readonly offset: -1 | 0 | 1;
  readonly start: number;
  readonly lemma: string;
}

const adjectiveEndings = "y ego emu ym a ej ą e".split(" ");

// lemma, offset, forms
const modifiers: ReadonlyMap<string, Omit<Modifier, "start">> = new Map([
  ...row("ten", 0, "ten tego tym ta tej tę tą"),
  ...row("bieżący", 0, inflect("bieżąc")),
  ...row("obecny", 0, inflect("obecn")),
  ...row("ubiegły", -1, `${inflect("ubiegł")} ub`),
  ...row("miniony", -1, inflect("minion")),
  ...row("zeszły", -1, inflect("zeszł")),
  ...row("poprzedni", -1, inflectSoft("poprzedni")),
  ...row("ostatni", -1, inflectSoft("ostatni")),
  ...row("przyszły", 1, inflect("przyszł")),
  ...row("nadchodzący", 1, inflect("nadchodząc")),
  ...row("najbliższy", 1, inflect("najbliższ")),
  ...row("następny", 1, inflect("następn")),
  ...row("kolejny", 1, inflect("kolejn")),
]);

/** Reads the word before a unit of time: `ubiegły`, `tym`, `najbliższą`, `ub.` */
export function readModifier(document: Document, token: number): Modifier | undefined {
  const at = document.formOf(token) === "." && document.lowerOf(token - 1) === "ub" ? token - 1 : token;
  const found = modifiers.get(document.lowerOf(at));
  return found && { ...found, start: at };
}

function row(lemma: string, offset: -1 | 0 | 1, forms: string): [string, Omit<Modifier, "start">][] {
  return forms.split(" ").map((form) => [form, { lemma, offset }]);
}

function inflect(stem: string): string {
  return adjectiveEndings.map((ending) => stem + ending).join(" ");
}

function inflectSoft(stem: string): string {
  return ["", "ego", "emu", "m", "a", "ej", "ą", "e"].map((ending) => stem + ending).join(" ");
}
