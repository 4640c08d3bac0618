import { nominativePhrase } from "../../lexicon/nominative-phrase.ts";
import { adjectivesAfter } from "../../polish/noun-phrase.ts";
import type { RuleContext } from "../rule.ts";
import type { Act } from "./act.ts";

/** What a reference says about its act: `art. 5 {tej ustawy}` has none of its own. */
export interface Citation {
  readonly end: number;
  readonly name?: string;
  readonly cited: string;
}

// "tej ustawy", "ww. ustawy", "w/w ustawy", "wyżej wymienionej ustawy", "cyt. ustawy"
const POINTING =
  /^(?:ww|w|[./]|wyżej|tej|tejże|tego|tegoż|samej|samego|niniejsz\p{Ll}+|powyższ\p{Ll}+|cyt|cytowan\p{Ll}+|wspomnian\p{Ll}+|wymienion\p{Ll}+|przywołan\p{Ll}+|powołan\p{Ll}+|omawian\p{Ll}+|now\p{Ll}{2,3}|obowiązując\p{Ll}+)$/u;
const MOST_POINTING = 5; // tokens
const ACT =
  /^(?:ustawy|kodeksu|konstytucji|rozporządzenia|zarządzenia|uchwały|dyrektywy|konwencji|traktatu|dekretu|ordynacji|protokołu)$/u;

/** Token after the words that point to an act: `{tej} ustawy`, `{ww.} rozporządzenia`. */
export function pointingEnd({ document }: RuleContext, token: number): number {
  let end = token;
  while (end < token + MOST_POINTING && POINTING.test(document.lowerOf(end))) end++;
  return end;
}

const constitution: Omit<Act, "end"> = { name: "Konstytucja RP", cited: "Konstytucji RP" }; // "art. 7 konstytucji"

/** An act that is called by its kind alone: `§ 5 {rozporządzenia}`, `art. 5 {tej ustawy}` is the last one named. */
export function readBackReference(context: RuleContext, token: number, acts: NamedActs): Citation | undefined {
  const { document, morphology } = context;
  const noun = pointingEnd(context, token);
  const word = document.lowerOf(noun);
  if (!ACT.test(word)) return undefined;
  const end = adjectivesAfter(context, noun);
  if (end > noun + 1) {
    // "ustawy antynarkotykowej"
    const cited = document.written(noun, end);
    return { end, name: nominativePhrase(morphology.lexicon, cited) ?? cited, cited };
  }
  const last = acts.lastOf(word, { isPointed: noun > token }) ?? (word === "konstytucji" ? constitution : undefined);
  return { end, cited: last?.cited ?? word, ...(last && { name: last.name }) };
}

/** The acts that a text has named so far. */
export class NamedActs {
  readonly #byKind = new Map<string, Act>();
  #last: Act | undefined;

  add(act: Act): void {
    this.#last = act;
    this.#byKind.set(kindOf(act.name.toLowerCase()), act);
  }

  /** The last one of that kind; with a pointing word the last one of all, as a code is a statute, too. */
  lastOf(word: string, { isPointed }: { readonly isPointed: boolean }): Act | undefined {
    return this.#byKind.get(kindOf(word)) ?? (isPointed ? this.#last : undefined);
  }
}

/** `ustawy`, `ustawa`, `Prawo …` → `usta`. */
function kindOf(name: string): string {
  return name.startsWith("prawo") ? "usta" : name.slice(0, 4);
}
