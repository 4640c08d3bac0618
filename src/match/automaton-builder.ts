import { Automaton } from "./automaton.ts";

const FIRST_CAPACITY = 1024;

/**
 * Builds the minimal automaton of keys in ascending order (of UTF-16 code units, as `toSorted()` gives them), each once and
 * none empty. Incremental (Daciuk et al., 2000): only the states of the last key are open; a state is closed when the
 * next key has left it, and a closed state with the same arcs is taken instead of a new one. The same keys give the same
 * columns, on every machine.
 */
export function buildAutomaton(keys: readonly string[]): Automaton {
  const closed = new ClosedStates();
  const open: OpenState[] = [{ labels: [], arcs: [] }];
  let previous = "";
  for (const key of keys) {
    if (key <= previous)
      throw new RangeError(
        `Expected keys in ascending order, got ${JSON.stringify(key)} after ${JSON.stringify(previous)}.`,
      );
    let shared = 0;
    while (shared < previous.length && previous.charCodeAt(shared) === key.charCodeAt(shared)) shared++;
    closeDownTo(shared, previous.length);
    for (let depth = shared; depth < key.length; depth++) {
      open[depth + 1] = { labels: [], arcs: [] };
      open[depth]?.labels.push(key.charCodeAt(depth));
      open[depth]?.arcs.push(depth === key.length - 1 ? 2 : 0);
    }
    previous = key;
  }
  closeDownTo(0, previous.length);
  const root = open[0] ? closed.close(open[0]) : 0;
  return new Automaton({ ...closed.columns(), root });

  /** Closes the open states deeper than `depth`, the deepest first, and links each to its parent. */
  function closeDownTo(depth: number, deepest: number): void {
    for (let level = deepest; level > depth; level--) {
      const state = open[level];
      const parent = open[level - 1];
      if (state === undefined || parent === undefined) continue;
      const last = parent.arcs.length - 1;
      parent.arcs[last] = (closed.close(state) << 2) | (parent.arcs[last] ?? 0);
    }
  }
}

interface OpenState {
  readonly labels: number[];
  /** `target << 2 | accepts << 1`. */
  readonly arcs: number[];
}

/**
 * The closed states, arcs side by side, and a hash table to find an equal one.
 *
 *     slots   open addressing; first arc of a state, or 0 for an empty slot
 */
class ClosedStates {
  #labels = new Uint16Array(FIRST_CAPACITY);
  #arcs = new Uint32Array(FIRST_CAPACITY);
  // Arc 0 stands for the state without arcs.
  #length = 1;
  #slots = new Uint32Array(FIRST_CAPACITY);
  #taken = 0;

  /** First arc of the closed state that has these arcs. */
  close({ labels, arcs }: OpenState): number {
    if (labels.length === 0) return 0;
    const hash = hashOf(labels, arcs, 0, labels.length);
    let slot = hash & (this.#slots.length - 1);
    for (let state = this.#slots[slot]!; state !== 0; state = this.#slots[slot]!) {
      if (this.#equals(state, labels, arcs)) return state;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const state = this.#append(labels, arcs);
    this.#slots[slot] = state;
    this.#taken++;
    if (this.#taken * 2 > this.#slots.length) this.#growSlots();
    return state;
  }

  columns(): { labels: Uint16Array; arcs: Uint32Array } {
    return { labels: this.#labels.slice(0, this.#length), arcs: this.#arcs.slice(0, this.#length) };
  }

  #append(labels: readonly number[], arcs: readonly number[]): number {
    const state = this.#length;
    while (state + labels.length > this.#arcs.length) {
      this.#labels = copyOf(this.#labels, new Uint16Array(this.#labels.length * 2));
      this.#arcs = copyOf(this.#arcs, new Uint32Array(this.#arcs.length * 2));
    }
    for (let index = 0; index < labels.length; index++) {
      this.#labels[state + index] = labels[index]!;
      this.#arcs[state + index] = arcs[index]!;
    }
    this.#length += labels.length;
    this.#arcs[this.#length - 1] = this.#arcs[this.#length - 1]! | 1;
    return state;
  }

  #equals(state: number, labels: readonly number[], arcs: readonly number[]): boolean {
    for (let index = 0; index < labels.length; index++) {
      const last = index === labels.length - 1 ? 1 : 0;
      if (this.#labels[state + index] !== labels[index] || this.#arcs[state + index] !== (arcs[index]! | last))
        return false;
    }
    return true;
  }

  #growSlots(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    for (const state of this.#slots) {
      if (state === 0) continue;
      let end = state;
      while ((this.#arcs[end]! & 1) === 0) end++;
      let slot = hashOf(this.#labels, this.#arcs, state, end + 1) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = state;
    }
    this.#slots = slots;
  }
}

/** Of the arcs without their `last` bit, which open states do not have yet. */
function hashOf(labels: ArrayLike<number>, arcs: ArrayLike<number>, from: number, end: number): number {
  let hash = 0;
  for (let index = from; index < end; index++) {
    hash = Math.imul(hash ^ labels[index]!, 0x01000193); // the prime of 32-bit FNV-1a
    hash = Math.imul(hash ^ (arcs[index]! >>> 1), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function copyOf<Column extends Uint16Array | Uint32Array>(source: Column, target: Column): Column {
  target.set(source);
  return target;
}
