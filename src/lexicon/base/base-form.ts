import type { Lexicon } from "../lexicon.ts";
import type { LatticeOptions, Node } from "./column.ts";
import { decode } from "./decode.ts";
import { buildLattice } from "./lattice.ts";
import { type Convention, conventionOf } from "./name-kind.ts";
import type { NameWord } from "./name-word.ts";
import { nominativeOf } from "./nominative-of.ts";
import { splitName } from "./split-name.ts";
import { Role } from "./state.ts";

export interface BaseFormOptions extends LatticeOptions {
  /** @default the kind's */
  readonly convention?: Convention;
}

/** A name read word by word. */
export interface BaseForm {
  readonly text: string;
  readonly words: readonly BaseWord[];
}

export interface BaseWord {
  readonly word: NameWord;
  /** As it stands in the base form. */
  readonly text: string;
  readonly node: Node;
}

/**
 * Reads a name in any case and puts it into its base form: the nominative, as it would stand in a register.
 *
 * @example
 * baseForm(lexicon, "Komendy Powiatowej Policji w Wągrowcu", { kind: "organization" }).text
 * // "Komenda Powiatowa Policji w Wągrowcu"
 */
export function baseForm(lexicon: Lexicon, name: string, options: BaseFormOptions): BaseForm {
  const { words, after } = splitName(lexicon, name);
  const convention = options.convention ?? conventionOf(options.kind);
  const path = decode(buildLattice(words, options), lexicon.nameWeights);
  const read = path.map((node, index): BaseWord => {
    const word = words[index] as NameWord;
    const text = node.role === Role.declined ? nominativeOf(lexicon, word.text, node.option, convention) : word.text;
    return { word, text, node };
  });
  return { text: read.map(({ word, text }) => word.before + text).join("") + after, words: read };
}
