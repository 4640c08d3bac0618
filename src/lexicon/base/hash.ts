/** Hash of a feature: the number of its template and up to four values. */
export function hashFeature(template: number, a = 0, b = 0, c = 0, d = 0): number {
  // multipliers and shifts of the usual 32-bit finalizers; any that mix well would do
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Hash (FNV-1a) of a word from `start` on. */
export function hashText(word: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, start); i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
