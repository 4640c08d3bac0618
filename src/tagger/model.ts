/**
 * What ships of the trained net, as `data/compiled/tagger.ts` holds it: whole numbers written in letters (see `codes.ts`)
 * and the binary digits that stand behind their point. No word is in it, only hashes.
 */
export interface TaggerModel {
  /** Width of a token's input, and of the layers above it; multiples of 8. */
  readonly embedding: number;
  readonly width: number;
  /** Binary digits behind the point of inputs and of all layers between. */
  readonly inputBits: number;
  readonly layerBits: number;
  /** Rows by how finely they are written, those that texts ask for most first. */
  readonly bands: readonly Band[];
  /** For each band its hashes in order, as differences, and the letters that each row has; both in planes. */
  readonly index: string;
  /** The rows below each other, see `row-table.ts`. */
  readonly rows: string;
  /** Weights of the layers, in the order of `blocks`, two letters each. */
  readonly dense: string;
  readonly blocks: readonly Block[];
  readonly gate: Gate;
}

/** Tells words that may belong to a name from those that cannot, by their input alone. */
export interface Gate {
  /** For each column of the input. */
  readonly weights: readonly number[];
  /** Words with at least so much may. */
  readonly threshold: number;
}

export interface Band {
  readonly size: number;
  /** What a code counts, in units of the input. */
  readonly step: number;
  /** Letters of a difference of hashes, and of the length of a row. */
  readonly hashDigits: number;
  readonly lengthDigits: number;
  /** A letter for each column: the lower binary digits of its codes, those that are written as they are. */
  readonly plainBits: string;
}

export interface Block {
  readonly name: string;
  readonly length: number;
  readonly bits: number;
}
