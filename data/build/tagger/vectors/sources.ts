/** A text and how much of it an epoch hears. */
export interface Source {
  readonly name: string;
  /** From the root of the repository. */
  readonly path: string;
  /** How often an epoch goes through it. */
  readonly passes: number;
}

/**
 * Press, encyclopedia and parliament speak as the texts do that are tagged, so they are heard more often. Statutes and novels
 * are long, dry or old, and heard once for their names of places and people.
 */
export const sources: readonly Source[] = [
  { name: "nkjp", path: "../shared/corpora/nkjp/train.jsonl.gz", passes: 5 },
  { name: "kpwr", path: "../shared/corpora/kpwr/train.jsonl.gz", passes: 5 },
  { name: "cen", path: "../shared/corpora/cen/train.jsonl.gz", passes: 5 },
  { name: "wikipedia", path: "../shared/raw/wikipedia.txt.xz", passes: 5 },
  { name: "interpelacje", path: "../shared/raw/interpelacje.txt.xz", passes: 3 },
  { name: "sejm10", path: "../shared/raw/sejm10.txt.xz", passes: 3 },
  { name: "sejm8", path: "../shared/raw/sejm8.txt.xz", passes: 3 },
  { name: "sejm1991", path: "../shared/raw/sejm1991.txt.xz", passes: 3 },
  { name: "komisja-konstytucyjna", path: "../shared/raw/komisja-konstytucyjna.txt.xz", passes: 1 },
  { name: "orzeczenia", path: "../shared/raw/orzeczenia.txt.xz", passes: 1 },
  { name: "openstax", path: "../shared/raw/openstax.txt.xz", passes: 1 },
  { name: "powiesci", path: "../shared/raw/powiesci.txt.xz", passes: 1 },
  { name: "ustawy", path: "../shared/raw/ustawy.txt.xz", passes: 1 },
];
