import { type Document, TokenKind } from "../text/document.ts";
import { Capital } from "./shape.ts";
import type { WordTraits } from "./word-traits.ts";

/**
 * What the other occurrences of each token's word in the document say of it: `3 × capitals + small`, each 0 (none),
 * 1 (one or two) or 2 (more), and 9 on top when it follows a first name somewhere else. Capitals count only where
 * nothing but the word itself asks for one.
 *
 *     Pilica wylała. Nad Pilicą …     Pilica, first in its sentence, has a capital elsewhere too: 3
 */
export function countElsewhere(document: Document, words: readonly WordTraits[], opening: Uint8Array): Uint8Array {
  const { length, form, kind } = document;
  const stems = numberStems(words);
  const capitals = new Uint32Array(words.length);
  const smalls = new Uint32Array(words.length);
  const named = new Uint32Array(words.length);
  const elsewhere = new Uint8Array(length);
  // first what the document has, then what it has but for the token itself
  for (const pass of [1, 2]) {
    let isBehindForename = false;
    for (let token = 0; token < length; token++) {
      const word = words[form[token]!]!;
      const isName = isBehindForename && word.capital !== Capital.none;
      isBehindForename = word.isForename;
      if (kind[token] !== TokenKind.word) continue;
      const stem = stems[form[token]!]!;
      const isSmall = word.capital === Capital.none;
      const isFree = !isSmall && opening[token] === 0;
      if (pass === 1) {
        if (isSmall) smalls[stem]!++;
        if (isFree) capitals[stem]!++;
        if (isName) named[stem]!++;
      } else {
        const capital = capitals[stem]! - (isFree ? 1 : 0);
        const small = smalls[stem]! - (isSmall ? 1 : 0);
        const name = named[stem]! - (isName ? 1 : 0);
        elsewhere[token] = 3 * bucket(capital) + bucket(small) + (name > 0 ? 9 : 0);
      }
    }
  }
  return elsewhere;
}

function bucket(count: number): number {
  if (count === 0) return 0;
  return count < 3 ? 1 : 2;
}

/** Forms of one stem share a number: that of the first of them. */
function numberStems(words: readonly WordTraits[]): Uint32Array {
  let capacity = 1;
  while (capacity < 2 * words.length) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const stems = new Uint32Array(words.length);
  for (let form = 0; form < words.length; form++) {
    const { stemHash } = words[form]!;
    let slot = stemHash & (capacity - 1);
    while (slots[slot]! >= 0 && words[slots[slot]!]!.stemHash !== stemHash) slot = (slot + 1) & (capacity - 1);
    if (slots[slot]! < 0) slots[slot] = form;
    stems[form] = slots[slot]!;
  }
  return stems;
}
