declare module "fast-levenshtein" {
  const levenshtein: {
    /** Edits that turn one text into the other. */
    get(a: string, b: string): number;
  };
  export default levenshtein;
}
