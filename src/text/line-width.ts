import { type TokenColumns, TokenFlag, TokenKind } from "./document.ts";

// A text is wrapped when so many of its line ends fall inside a sentence …
const WRAPPED_SHARE = 0.4;
// … and there are at least so many.
const FEWEST_WRAPPED = 3;

/**
 * Whether the lines of a text are broken at a fixed width, so that a line end means nothing:
 *
 *     Wczoraj w siedzibie Komendy⏎Wojewódzkiej odbyła się⏎narada
 */
export function isWrapped(columns: TokenColumns): boolean {
  let lines = 0;
  let broken = 0;
  for (let token = 1; token < columns.length; token++) {
    const flags = columns.flags[token]!;
    if ((flags & TokenFlag.lineStart) === 0 || (flags & TokenFlag.paragraphStart) !== 0) continue;
    lines++;
    const continues = columns.kind[token] === TokenKind.word && (flags & TokenFlag.capitalized) === 0;
    if (continues && columns.kind[token - 1] === TokenKind.word) broken++;
  }
  return broken >= FEWEST_WRAPPED && broken > lines * WRAPPED_SHARE;
}
