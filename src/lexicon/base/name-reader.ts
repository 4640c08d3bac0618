import { TokenFlag } from "../../text/document.ts";
import type { Morphology } from "../morphology.ts";
import { type BaseForm, type BaseFormOptions, baseForm } from "./base-form.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Tokens of a document, `end` exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the names of a text into their base form: what stands around them and in the rest of the text decides where the
 * name alone leaves a choice (`Brzuchowca` is Brzuchowiec when the text has `Brzuchowcem` too).
 */
export class NameReader {
  readonly #morphology: Morphology;

  constructor(morphology: Morphology) {
    this.#morphology = morphology;
  }

  /**
   * The base form of the name in these tokens.
   *
   * @example
   * reader.read({ start, end }, { kind: "person" }).text // "Anna Nowak" for "Anną Nowak"
   */
  read({ start, end }: TokenSpan, options: BaseFormOptions): BaseForm {
    const { document, lexicon } = this.#morphology;
    const around = surroundingsOf(this.#morphology, start, end);
    return baseForm(lexicon, document.written(start, end), { around, ...options });
  }

  /** The base form of a part of a name, read as the whole tells: the surname of a woman, of a man. */
  readPart(part: TokenSpan, whole: TokenSpan, options: BaseFormOptions): string {
    const { words } = this.read(whole, options);
    const from = this.#offset(whole.start, part.start);
    const to = this.#offset(whole.start, part.end);
    const inside = words.filter(({ word }) => word.start >= from && word.start < to);
    return inside.map(({ word, text }, index) => (index === 0 ? "" : word.before) + text).join("");
  }

  /** Where a token starts among the written forms from `start` on. */
  #offset(start: number, token: number): number {
    const { document } = this.#morphology;
    if (token === start) return 0;
    return document.written(start, token).length + (document.hasFlag(token, TokenFlag.glued) ? 0 : 1);
  }
}
