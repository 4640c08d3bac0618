/** What a compiled automaton is made of; `automaton-builder.ts` writes it, `automaton-bytes.ts` stores it. */
export interface AutomatonColumns {
  /** UTF-16 code unit of each arc; the arcs of a state lie side by side, in ascending order. */
  readonly labels: Uint16Array;
  /** `target << 2 | accepts << 1 | last`: first arc of the next state, whether a key ends here, end of this state's arcs. */
  readonly arcs: Uint32Array;
  /** First arc of the state where every key starts; 0 when there are no keys. */
  readonly root: number;
}

/** State without arcs: nothing leads on. */
export const noState = 0;

/** A place inside the automaton. Reading moves it; one cursor serves a whole document, so nothing is allocated on the way. */
export interface Cursor {
  /** First arc of the state reached. */
  state: number;
  /** How many keys sort before what was read; the number of the key when `accepts`. */
  number: number;
  /** Whether what was read is a key. */
  accepts: boolean;
}

/**
 * A minimal acyclic automaton of a sorted list of keys that also numbers them: the `number` of a key is its place in the
 * list (a minimal perfect hash), so what belongs to a key can stand in plain columns.
 *
 *     keys     ab  abc  b          arcs   0:(none)  1:c·  2:b→1·  3:a→2  4:b·      · accepts
 *     skips    1:0  2:0  3:0  4:2         keys passed over when an arc is taken
 *
 * The class owns the memory of the three columns.
 */
export class Automaton {
  readonly labels: Uint16Array;
  readonly arcs: Uint32Array;
  readonly root: number;
  /** Number of keys. */
  readonly size: number;
  readonly #skips: Uint32Array;

  constructor({ labels, arcs, root }: AutomatonColumns) {
    this.labels = labels;
    this.arcs = arcs;
    this.root = root;
    const skips = new Uint32Array(arcs.length);
    const sizes = new Uint32Array(arcs.length);
    // States are stored targets first, so one pass forward counts the keys behind every state.
    let first = 1;
    let size = 0;
    for (let arc = 1; arc < arcs.length; arc++) {
      const packed = arcs[arc]!;
      skips[arc] = size;
      size += ((packed >> 1) & 1) + sizes[packed >>> 2]!;
      if ((packed & 1) === 0) continue;
      sizes[first] = size;
      first = arc + 1;
      size = 0;
    }
    this.#skips = skips;
    this.size = sizes[root] ?? 0;
  }

  start(cursor: Cursor): void {
    cursor.state = this.root;
    cursor.number = 0;
    cursor.accepts = false;
  }

  /**
   * Reads `text` from `from` to `end` and tells whether keys go on that way (or end there); the cursor is spoilt when not.
   * Plain loops over the columns: this is the inner loop of matching.
   */
  read(cursor: Cursor, text: string, from = 0, end: number = text.length): boolean {
    const { labels, arcs } = this;
    const skips = this.#skips;
    let { state, number, accepts } = cursor;
    for (let index = from; index < end; index++) {
      if (state === noState) return false;
      const code = text.charCodeAt(index);
      let arc = state;
      while (labels[arc]! < code && (arcs[arc]! & 1) === 0) arc++;
      if (labels[arc] !== code) return false;
      // A key that ended before this arc sorts before all that go on.
      if (accepts) number++;
      number += skips[arc]!;
      accepts = (arcs[arc]! & 2) !== 0;
      state = arcs[arc]! >>> 2;
    }
    cursor.state = state;
    cursor.number = number;
    cursor.accepts = accepts;
    return true;
  }

  /** The number of a key, `undefined` if it is none. */
  find(key: string): number | undefined {
    const cursor: Cursor = { state: this.root, number: 0, accepts: false };
    return this.read(cursor, key) && cursor.accepts ? cursor.number : undefined;
  }
}
