/** Words a suffix was learnt from: surnames, places, common words. */
export type SuffixKind = "s" | "p" | "c";

/** What an ending suggests: cut so many letters, add these, and the form has this tag. */
export interface SuffixOutcome {
  readonly cut: number;
  readonly add: string;
  readonly tag: number;
  /** 0–1 of the forms with this ending. */
  readonly share: number;
}

export interface SuffixTable {
  /** Outcomes of the longest known ending of a word in lower case, likeliest first. */
  outcomes(kind: SuffixKind, word: string): readonly SuffixOutcome[];
}

const longestSuffix = 5;

/** Reads lines such as `sskiemu → 3,,<tag>,97;…` (kind, suffix, outcomes); each line is parsed when first needed. */
export function readSuffixTable(text: string): SuffixTable {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const parsed = new Map<string, readonly SuffixOutcome[]>();
  return {
    outcomes(kind, word) {
      for (let length = Math.min(longestSuffix, word.length); length > 0; length--) {
        const key = kind + word.slice(-length);
        const known = parsed.get(key);
        if (known !== undefined) return known;
        const line = lines.get(key);
        if (line === undefined) continue;
        const outcomes = line.split(";").map(parseOutcome);
        parsed.set(key, outcomes);
        return outcomes;
      }
      return [];
    },
  };
}

function parseOutcome(text: string): SuffixOutcome {
  const [cut = "0", add = "", tag = "0", percent = "0"] = text.split(",");
  return { cut: Number(cut), add, tag: Number.parseInt(tag, 36), share: Number(percent) / 100 };
}
