import { readFileSync } from "node:fs";
import { readMorfologik } from "../dictionary/read-morfologik.ts";

/** How many of the commonest surnames make a place name doubtful: `Wilk`, `Góra`; the rest of the list is too rare. */
const surnamesCounted = 5000;

const nameLists = ["maleLastnames", "femaleLastnames", "maleFirstnames", "femaleFirstnames"] as const;

/** Words that are more than a place: lower-case forms of the dictionary (`piła`), first names and common surnames. */
export function readCommonWords(dictionaryPath: string, namesFolder: string): ReadonlySet<string> {
  const words = new Set<string>();
  readMorfologik(readFileSync(dictionaryPath), ({ form }) => {
    if (form === form.toLowerCase()) words.add(form);
  });
  for (const list of nameLists) {
    const names: unknown = JSON.parse(readFileSync(`${namesFolder}/${list}.json`, "utf8"));
    if (!Array.isArray(names)) throw new Error(`Expected a list of names in ${list}.json.`);
    for (const name of list.endsWith("Lastnames") ? names.slice(0, surnamesCounted) : names) words.add(String(name));
  }
  return words;
}
