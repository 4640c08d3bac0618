/**
 * What ships of the trained net, as `data/compiled/tagger.ts` holds it: whole numbers and the binary digits that stand
 * behind their point. No word is in it, only hashes.
 */
export interface TaggerModel {
  /** Width of a token's input, and of the layers above it; multiples of 8. */
  readonly embedding: number;
  readonly width: number;
  /** Binary digits behind the point of inputs and of all layers between. */
  readonly inputBits: number;
  readonly layerBits: number;
  readonly table: TableText;
  /** Weights of the layers, in base64: bytes in the order of `weightAt`, layer after layer as in `matrices`. */
  readonly weights: string;
  readonly matrices: readonly Block[];
  /** Biases of the layers, and the weights of the CRFs, in the order of `blocks`: 16-bit numbers in base64. */
  readonly biases: string;
  readonly blocks: readonly Block[];
  readonly gate: Gate;
}

/** The rows, see `row-table.ts`; numbers in letters, see `codes.ts`. */
export interface TableText {
  readonly size: number;
  /** Rows of each bucket of hashes, and the letters that they have in `rows`; in planes. */
  readonly buckets: string;
  readonly rowDigits: number;
  readonly letterDigits: number;
  /** For each row its hash, as a difference to the one before in the bucket, its length and its band; in planes. */
  readonly index: string;
  readonly hashDigits: number;
  readonly lengthDigits: number;
  /** The rows one after the other, a text for each value of their hashes' first bits: engines read short texts faster. */
  readonly rows: readonly string[];
  /** How finely rows are written, the finest first: those that texts ask for most. */
  readonly bands: readonly Band[];
}

export interface Band {
  /** What a code counts, in units of the input. */
  readonly step: number;
  /** A letter for each column: the lower binary digits of its codes, those that are written as they are. */
  readonly plainBits: string;
}

export interface Block {
  readonly name: string;
  readonly length: number;
  readonly bits: number;
}

/** Tells words that may belong to a name from those that cannot, by their input alone. */
export interface Gate {
  /** For each column of the input. */
  readonly weights: readonly number[];
  /** Words with at least so much may. */
  readonly threshold: number;
}
