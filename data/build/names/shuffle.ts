/** A copy in an order that the seed alone decides (Fisher–Yates with a linear congruential generator). */
export function shuffle<Element>(elements: readonly Element[], seed: number): Element[] {
  const shuffled = [...elements];
  let state = seed + 1;
  for (let i = shuffled.length - 1; i > 0; i--) {
    // multiplier and increment: Numerical Recipes
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a === undefined || b === undefined) continue;
    shuffled[i] = b;
    shuffled[j] = a;
  }
  return shuffled;
}
