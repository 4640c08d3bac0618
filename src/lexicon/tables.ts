import { decodeBase64 } from "./decode-base64.ts";

/**
 * The compiled dictionary: an automaton of stems and the paradigms their numbers lead to.
 *
 *     "komendzie"  ──arcs──►  komend│zie   state with payload 17
 *     set 17       ──►  [paradigm 203, labels 0] …          words that share this stem
 *     paradigm 203 ──►  a nom, ą inst, zie dat.loc, …       suffix ids in order, one tag each; lemma = stem + "a"
 *
 * Everything is a view into one buffer, little-endian like every machine that runs JavaScript today.
 *
 *     header  magic, then byte length of each section in the order of `sectionNames`; sections start at multiples of 4
 */
export interface LexiconTables {
  /** Characters of the automaton; symbol n is `alphabet[n - 1]`. */
  readonly alphabet: string;
  /** `label (8) | last (1) | target or payload (23)`; label 0 holds the payload of its state and comes first. */
  readonly arcs: Uint32Array;
  /** First entry of each payload set; one more than there are sets. */
  readonly setStarts: Uint32Array;
  /** `labels (16) | paradigm (16)` */
  readonly entries: Uint32Array;
  /** First row of each paradigm; one more than there are paradigms. */
  readonly paradigmStarts: Uint32Array;
  /** `superlative (1) | suffix (15)`, ascending inside a paradigm by suffix. */
  readonly rowSuffixes: Uint16Array;
  /** Index into `tags`. */
  readonly rowTags: Uint16Array;
  readonly tags: Uint32Array;
  /** Letters of the stem that the lemma lacks, for each paradigm. */
  readonly lemmaCuts: Uint8Array;
  readonly lemmaSuffixes: Uint16Array;
  /** Sorted; the index is the id. */
  readonly suffixes: readonly string[];
  /** Stems that are no beginning of their lemma: `człowiek` → `lud`. */
  readonly irregularStems: ReadonlyMap<string, readonly string[]>;
  /** The guesser's table, see `suffix-table.ts`. */
  readonly guesses: string;
}

export const sectionNames = [
  "alphabet",
  "arcs",
  "setStarts",
  "entries",
  "paradigmStarts",
  "rowSuffixes",
  "rowTags",
  "tags",
  "lemmaCuts",
  "lemmaSuffixes",
  "suffixes",
  "irregularStems",
  "guesses",
] as const;

/** "LEX1" */
export const lexiconMagic = 0x3158454c;
/** Bit of `rowSuffixes`: the form starts with `naj`. */
export const superlativeBit = 0x8000;

/** Bytes of each section, 4-aligned views for the numeric ones. */
export function decodeTables(base64: string): LexiconTables {
  const bytes = decodeBase64(base64);
  const { buffer, byteOffset } = bytes;
  const header = new Uint32Array(buffer, byteOffset, 1 + sectionNames.length);
  const starts: number[] = [];
  let start = header.byteLength;
  for (let i = 0; i < sectionNames.length; i++) {
    starts.push(start);
    start += Math.ceil((header[i + 1] ?? 0) / 4) * 4;
  }
  const at = (name: (typeof sectionNames)[number]): readonly [number, number] => {
    const index = sectionNames.indexOf(name);
    return [byteOffset + (starts[index] ?? 0), header[index + 1] ?? 0];
  };
  const words = (name: (typeof sectionNames)[number]): Uint32Array => {
    const [offset, length] = at(name);
    return new Uint32Array(buffer, offset, length / 4);
  };
  const halves = (name: (typeof sectionNames)[number]): Uint16Array => {
    const [offset, length] = at(name);
    return new Uint16Array(buffer, offset, length / 2);
  };
  const text = (name: (typeof sectionNames)[number]): string => {
    const [offset, length] = at(name);
    return new TextDecoder().decode(new Uint8Array(buffer, offset, length));
  };
  const [cutsOffset, cutsLength] = at("lemmaCuts");
  return {
    alphabet: text("alphabet"),
    arcs: words("arcs"),
    setStarts: words("setStarts"),
    entries: words("entries"),
    paradigmStarts: words("paradigmStarts"),
    rowSuffixes: halves("rowSuffixes"),
    rowTags: halves("rowTags"),
    tags: words("tags"),
    lemmaCuts: new Uint8Array(buffer, cutsOffset, cutsLength),
    lemmaSuffixes: halves("lemmaSuffixes"),
    suffixes: text("suffixes").split("\n"),
    irregularStems: readIrregularStems(text("irregularStems")),
    guesses: text("guesses"),
  };
}

/** One line a lemma: `człowiek lud`. */
function readIrregularStems(text: string): Map<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const line of text.split("\n")) {
    const [lemma = "", ...rest] = line.split("\t");
    if (lemma !== "") stems.set(lemma, rest);
  }
  return stems;
}
