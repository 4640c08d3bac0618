/**
 * Makes cities.tsv, municipalities.tsv and settlements.tsv out of the register of geographical names (PRNG 2021) as packed in
 * `polskie-miejscowosci`. Columns that people fill in (abbreviations, common, number) and rows that they added are kept.
 *
 *   npx tsx data/build/sources/places.ts <data.json> <polish.dict> <folder with maleLastnames.json …>
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { cityCounties } from "./city-counties.ts";
import { readCommonWords } from "./common-words.ts";
import { type Row, readTsv, writeTsv } from "./sorted-tsv.ts";

const place = z.object({
  Name: z.string(),
  Type: z.enum(["city", "village"]),
  Province: z.string(),
  District: z.string(),
  Commune: z.string(),
});
type Place = z.infer<typeof place>;

const gazetteers = new URL("../../gazetteers/", import.meta.url).pathname;
// "Kuślin-gmina wiejska", "Drobin-obszar wiejski w gminie miejsko-wiejskiej"
const communeKind = /-(gmina .*|obszar wiejski.*|miasto.*)$/u;
// "Górki k. Brodów", "Mazewo Dworskie "A"": notes of the register, not names
const registerNote = / k\. | "/u;

const [placesPath = "", dictionaryPath = "", namesFolder = ""] = process.argv.slice(2);
const places = z.array(place).parse(JSON.parse(readFileSync(placesPath, "utf8")));
const commonWords = readCommonWords(dictionaryPath, namesFolder);
const counties = new Map(readTsv(`${gazetteers}counties.tsv`).map((row) => [`${row.voivodeship} ${row.name}`, row]));

/** `powiat miński` and its code; a town that is a county of its own has the code alone. */
function countyOf({ Province, District }: Place): { readonly code: string; readonly county: string } {
  const own = cityCounties.get(District);
  if (own) return { code: own, county: "" };
  const county = counties.get(`województwo ${Province} powiat ${District}`);
  if (!county) throw new Error(`No county "${District}" in ${Province}: add it to counties.tsv.`);
  return { code: county.code ?? "", county: county.name ?? "" };
}

function writeCities(): void {
  const path = `${gazetteers}cities.tsv`;
  const rows = new Map(readTsv(path).map((row) => [`${row.name} ${row.code}`, row]));
  for (const city of places.filter(({ Type }) => Type === "city")) {
    const { code, county } = countyOf(city);
    const key = `${city.Name} ${code}`;
    rows.set(key, { ...rows.get(key), name: city.Name, code, county, voivodeship: `województwo ${city.Province}` });
  }
  writeTsv(path, ["name", "code", "county", "voivodeship", "abbreviations", "common", "number"], [...rows.values()]);
}

function writeMunicipalities(): void {
  const rows = new Map<string, Row>();
  for (const municipality of places) {
    const { code, county } = countyOf(municipality);
    const name = municipality.Commune.replace(communeKind, "");
    rows.set(`${name} ${code}`, { name, code, county });
  }
  writeTsv(`${gazetteers}municipalities.tsv`, ["name", "code", "county"], [...rows.values()]);
}

/** A county code is kept only for a name that stands once: of 150 villages called Nowa Wieś the text must tell which. */
function writeSettlements(): void {
  const cities = new Set(readTsv(`${gazetteers}cities.tsv`).map((row) => row.name));
  const codes = new Map<string, string[]>();
  for (const village of places) {
    if (cities.has(village.Name) || registerNote.test(village.Name)) continue;
    const { code } = countyOf(village);
    codes.set(village.Name, [...(codes.get(village.Name) ?? []), code]);
  }
  const path = `${gazetteers}settlements.tsv`;
  const rows = new Map(
    readTsv(path)
      .filter(({ name = "" }) => !cities.has(name))
      .map((row) => [row.name, row]),
  );
  for (const [name, own] of codes) {
    const common = commonWords.has(name.toLowerCase()) ? "yes" : "";
    const unique = own.length === 1;
    rows.set(name, { name, code: unique ? (own[0] ?? "") : "", count: unique ? "" : String(own.length), common });
  }
  writeTsv(path, ["name", "code", "count", "common"], [...rows.values()]);
}

writeCities();
writeMunicipalities();
writeSettlements();
