/**
 * Stems of the other cases of a masculine name that ends in a consonant, the likeliest first. Surnames keep a vowel
 * that the common noun changes (`mróz`, `mrozu`, but `Mróz`, `Mroza`) or not, so that two stems may be in use.
 */
const changes: readonly (readonly [ending: RegExp, ...stems: string[]])[] = [
  // "Stępień" → "Stępnia", "Kwiecień" → "Kwietnia", "Grudzień" → "Grudnia", "Wrzesień" → "Września"
  [/cień$/u, "tń"],
  [/dzień$/u, "dń"],
  [/([sśzź])ień$/u, "śń", "$1ień"],
  [/([pbwm])ień$/u, "$1ń", "$1ień"],
  [/czeń$/u, "czń"],
  // "Krawiec" → "Krawca", "Marzec" → "Marca", "Niemiec" → "Niemca", "Zdziebłowiec", "Ciołec"
  [/rzec$/u, "rc"],
  [/dziec$/u, "dźc"],
  [/ciec$/u, "ćc"],
  [/niec$/u, "ńc"],
  [/siec$/u, "śc"],
  [/ziec$/u, "źc"],
  [/i?ec$/u, "c"],
  // "Kaczmarek" → "Kaczmarka", "Maciek" → "Maćka", "Dudziek" → "Dudźka"
  [/ciek$/u, "ćk"],
  [/siek$/u, "śk"],
  [/ziek$/u, "źk"],
  [/niek$/u, "ńk"],
  [/i?ek$/u, "k"],
  // "Wróbel" → "Wróbla", "Figiel" → "Figla", "Chmiel" → "Chmiela"
  [/([bpdtgk])(i?)el$/u, "$1l", "$1$2el"],
  // "Kozieł" → "Kozła", "Paweł" → "Pawła", "Kozioł" → "Kozła" or "Kozioła"
  [/zi([eo])ł$/u, "zł", "zi$1ł"],
  [/ci([eo])ł$/u, "tł", "ci$1ł"],
  [/([wp])i?eł$/u, "$1ł"],
  // "Szuster" → "Szustera", rarely "Kacper" → "Kacpra"
  [/([pkt])er$/u, "$1er", "$1r"],
];

/** The same in words of one syllable: `Mróz` → `Mroza`, but `Wójt`; `Gołąb` → `Gołębia` or `Gołąba`, `Wąż` → `Węża`. */
const anySyllable: readonly (readonly [ending: RegExp, ...stems: string[]])[] = [
  [/ów$/u, "ow"],
  [/ó([złgdbrlj]|rz)$/u, "o$1", "ó$1"],
  [/ąb$/u, "ębi", "ąb"],
  [/ąż$/u, "ęż", "ąż"],
];

const vowel = /[aeiouyąęó]/iu;

export function obliqueStems(nominative: string): string[] {
  for (const [ending, ...stems] of anySyllable) {
    if (ending.test(nominative)) return stems.map((stem) => nominative.replace(ending, stem));
  }
  for (const [ending, ...stems] of changes) {
    // "Bek", "Lec": the vowel of the only syllable stays.
    if (ending.test(nominative) && vowel.test(nominative.replace(ending, "")))
      return stems.map((stem) => nominative.replace(ending, stem));
  }
  return [nominative];
}
