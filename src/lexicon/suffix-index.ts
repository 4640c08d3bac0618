/** Finds the id of the end of a word among the suffixes of the paradigms, without cutting the word up. */
export interface SuffixIndex {
  /** Hash of the word's end, extended by the letter before it; start with 0 behind the last letter. */
  extend(hash: number, codeUnit: number): number;
  /** Id of `word.slice(start)`, whose hash is given; -1 when no paradigm has that suffix. */
  find(word: string, start: number, hash: number): number;
}

/** Slots a suffix; more would make the table larger, fewer the chains longer. */
const spread = 4;

export function createSuffixIndex(suffixes: readonly string[]): SuffixIndex {
  let size = 1;
  while (size < suffixes.length * spread) size *= 2;
  const mask = size - 1;
  // Open addressing; 0 is an empty slot, else id + 1.
  const slots = new Uint16Array(size);
  const extend = (hash: number, codeUnit: number): number => (Math.imul(hash, 31) + codeUnit + 1) | 0;
  suffixes.forEach((suffix, id) => {
    let hash = 0;
    for (let i = suffix.length - 1; i >= 0; i--) hash = extend(hash, suffix.charCodeAt(i));
    let slot = mix(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  });
  return {
    extend,
    // Hot path: no slices; letters are compared one by one, for hashes may collide.
    find(word, start, hash) {
      const length = word.length - start;
      for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
        const id = (slots[slot] ?? 0) - 1;
        if (id < 0) return -1;
        const suffix = suffixes[id] ?? "";
        if (suffix.length !== length) continue;
        let i = 0;
        while (i < length && suffix.charCodeAt(i) === word.charCodeAt(start + i)) i++;
        if (i === length) return id;
      }
    },
  };
}

/** Spreads neighbouring hashes over the table. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12;
}
