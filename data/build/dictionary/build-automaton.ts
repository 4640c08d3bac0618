/**
 * Builds the minimal acyclic automaton of words given in sorted order, each with a number ("payload"): two states are
 * one when their payload and their arcs are the same. (Daciuk et al., 2000, incremental construction.)
 *
 * The result is an array of 32-bit arcs: `label (8) | last (1) | target (23)`, arcs of a state side by side. Label 0
 * carries the payload of the state instead of a target, and comes first. The arcs with most words behind them come
 * next, for the reader tries them in order.
 */
interface State {
  readonly arcs: [label: number, target: State][];
  payload: number | undefined;
  /** Index of the first arc once written. */
  offset: number;
  key: number;
  /** Words that end here or further on. */
  words: number;
}

const lastArc = 0x800000;
const targetMask = 0x7fffff;

export function buildAutomaton(words: Iterable<readonly [symbols: readonly number[], payload: number]>): Uint32Array {
  const register = new Map<string, State>();
  let states = 0;
  const createState = (): State => ({ arcs: [], payload: undefined, offset: -1, key: 0, words: 0 });

  function freeze(state: State): State {
    let signature = `${state.payload ?? ""}`;
    for (const [label, target] of state.arcs) signature += `,${label}:${target.key}`;
    const known = register.get(signature);
    if (known !== undefined) return known;
    state.key = ++states;
    state.words = state.arcs.reduce((sum, [, target]) => sum + target.words, state.payload === undefined ? 0 : 1);
    register.set(signature, state);
    return state;
  }

  const root = createState();
  let path: State[] = [root];
  let previous: readonly number[] = [];
  function freezeFrom(depth: number): void {
    for (let i = path.length - 1; i > depth; i--) {
      const state = path[i];
      const arc = path[i - 1]?.arcs.at(-1);
      if (state !== undefined && arc !== undefined) arc[1] = freeze(state);
    }
    path = path.slice(0, depth + 1);
  }
  for (const [symbols, payload] of words) {
    let shared = 0;
    while (shared < symbols.length && symbols[shared] === previous[shared]) shared++;
    freezeFrom(shared);
    for (const label of symbols.slice(shared)) {
      const state = createState();
      path.at(-1)?.arcs.push([label, state]);
      path.push(state);
    }
    const end = path.at(-1);
    if (end !== undefined) end.payload = payload;
    previous = symbols;
  }
  freezeFrom(0);

  const order: State[] = [];
  let length = 0;
  // Depth first, so that the states of a word lie near each other.
  const stack: State[] = [root];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    if (state.offset >= 0) continue;
    state.offset = length;
    order.push(state);
    state.arcs.sort(([a, { words: m }], [b, { words: n }]) => n - m || a - b);
    length += state.arcs.length + (state.payload === undefined ? 0 : 1);
    for (let i = state.arcs.length - 1; i >= 0; i--) {
      const target = state.arcs[i]?.[1];
      if (target !== undefined && target.offset < 0) stack.push(target);
    }
  }
  if (length > targetMask) throw new Error(`${length} arcs are more than 23 bits can address`);
  const packed = new Uint32Array(length);
  let at = 0;
  for (const { arcs, payload } of order) {
    if (payload !== undefined) packed[at++] = payload;
    for (const [label, target] of arcs) packed[at++] = (label << 24) | target.offset;
    if (at > 0) packed[at - 1] = (packed[at - 1] ?? 0) | lastArc;
  }
  return packed;
}
