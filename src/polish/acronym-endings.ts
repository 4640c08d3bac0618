import { Case } from "../lexicon/tag.ts";

const { nom, gen, dat, acc, inst, loc } = Case;

/** Case endings of acronyms, with a hyphen (`NASK-u`, `WIOŚ-em`) or, as many write them, without (`ZUSu`). */
export const acronymEndings: ReadonlyMap<string, number> = new Map([
  ["u", gen | loc], // GKS-u
  ["a", gen | acc], // PIT-a
  ["owi", dat], // ZUS-owi
  ["em", inst], // WIOŚ-em
  ["iem", inst], // NIK-iem
  ["ie", dat | loc], // PAN-ie
  ["cie", loc], // MSZ-cie
  ["y", nom | gen | acc], // SOR-y
  ["i", nom | gen | dat | loc], // PAP-i
  ["ów", gen], // GOPS-ów
  ["om", dat], // GOPS-om
  ["ami", inst], // GOPS-ami
  ["ach", loc], // GOPS-ach
]);
