// "NASK-u", "PAN-em", "WIOŚ-ach"; also "ONZ-u" with an apostrophe
const hyphened = /^(\p{Lu}[\p{Lu}\p{Ll}\d]*)[-‑–'’](?:u|a|em|iem|owi|ie|y|i|ę|ą|om|ami|ach|ów|owie|ze|owa|owie)$/u;
// "NASKu", "PKSem": without the hyphen, in careless texts
const grown = /^(\p{Lu}{2,})(?:u|a|em|iem|owi|ie|owie)$/u;

/**
 * The acronym without its case ending: `NASK-u` → `NASK`. `undefined` when the word is no declined acronym.
 *
 * @example
 * lemmatizeAcronym("WIOŚ-u") // "WIOŚ"
 */
export function lemmatizeAcronym(form: string): string | undefined {
  const stem = hyphened.exec(form)?.[1] ?? grown.exec(form)?.[1];
  if (stem === undefined) return undefined;
  // "MSWiA", "UMCS", but not "Nowak"
  const capitals = stem.replace(/[^\p{Lu}]/gu, "").length;
  return capitals >= 2 && capitals * 2 > stem.length ? stem : undefined;
}
