import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

const links: ReadonlySet<string> = new Set(["z", "ze", ",", "(", "–", "-"]);
const mostNameWords = 4;
const reach = 4;

/** Whether a place abroad stands right before the rank or right behind the name: `szef {litewskiej} policji płk X`, `płk X z {litewskiego} Departamentu`. */
export function isForeign(context: RuleContext, start: number, end: number): boolean {
  const { document } = context;
  for (let back = 1; back <= reach && document.formOf(start - back) !== ","; back++) {
    if (document.sentence[start - back] === document.sentence[start] && isAbroad(context, start - back)) return true;
  }
  let token = end;
  while (token < end + mostNameWords && document.hasFlag(token, TokenFlag.capitalized)) token++;
  if (!links.has(document.formOf(token)) || document.hasFlag(token, TokenFlag.sentenceStart)) return false;
  for (let step = 1; step <= reach && document.sentence[token + step] === document.sentence[end]; step++)
    if (isAbroad(context, token + step)) return true;
  return false;
}

// countries whose officers visit, by the place a demonym is made from
const visiting: ReadonlySet<string> = new Set([
  "Albania",
  "Armenia",
  "Austria",
  "Azerbejdżan",
  "Belgia",
  "Białoruś",
  "Bułgaria",
  "Chiny",
  "Chorwacja",
  "Czechy",
  "Dania",
  "Estonia",
  "Finlandia",
  "Francja",
  "Grecja",
  "Gruzja",
  "Hiszpania",
  "Holandia",
  "Irlandia",
  "Izrael",
  "Japonia",
  "Kanada",
  "Litwa",
  "Łotwa",
  "Macedonia Północna",
  "Mołdawia",
  "Niderlandy",
  "Niemcy",
  "Norwegia",
  "Portugalia",
  "Rosja",
  "Rumunia",
  "Serbia",
  "Słowacja",
  "Słowenia",
  "Stany Zjednoczone",
  "Szwajcaria",
  "Szwecja",
  "Turcja",
  "Ukraina",
  "Węgry",
  "Wielka Brytania",
  "Włochy",
]);

function isAbroad({ hits }: RuleContext, token: number): boolean {
  return hits
    .at(token, "countries", "demonyms")
    .some(({ entry: { list, name, attributes } }) =>
      list === "countries"
        ? name !== "Polska"
        : attributes.form === "adjective" && visiting.has(attributes.place ?? ""),
    );
}
