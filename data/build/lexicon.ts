/**
 * Compiles the dictionary and the lists of names into `data/compiled/lexicon.ts` and its card. The result is committed;
 * only who changes the compiler or the sources runs this, with the unpacked sources:
 *
 *     npx tsx data/build/lexicon.ts --dictionary …/polish.dict --names …/language-pl/src --places …/polskie-miejscowosci/data.json \\
 *       --corpus …/nkjp/train.jsonl.gz
 *
 * The heap needs 4 GB: `NODE_OPTIONS=--max-old-space-size=8000`.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { labelFrequent } from "./dictionary/frequent-lemmas.ts";
import { createLexemeCollector } from "./dictionary/group-lexemes.ts";
import { learnSuffixes } from "./dictionary/learn-suffixes.ts";
import { mergeNames } from "./dictionary/merge-names.ts";
import { nameFiles, readNameLists, readPlaces, readSource } from "./dictionary/name-lists.ts";
import { readMorfologik } from "./dictionary/read-morfologik.ts";
import { splitStems } from "./dictionary/split-stems.ts";
import { writeTables } from "./dictionary/write-tables.ts";

const sources = {
  dictionary: {
    sha256: "47b5ba7e807d11112ba00f8cf615712b8615f92fcdf5e5e40463542733a1ebcb",
    hint: "It is morfologik/stemming/polish/polish.dict inside morfologik-polish.jar of Debian's libmorfologik-stemming2-java 2.1.6-2 (--dictionary).",
  },
  names: { hint: "Unpack the npm package @zxcvbn-ts/language-pl 3.0.2 and pass its folder src (--names)." },
  places: {
    sha256: "aad5fbb9f4ad3dbeb388f51c9ed7fe07912cecfe774c54d7766a618cd2669e5b",
    hint: "Unpack the npm package polskie-miejscowosci 1.0.2 and pass its data.json (--places).",
  },
  corpus: {
    sha256: "313c202578c23886cc2bee5c2635c9c79c60d9b9c122ad333de9c7da0eac525b",
    hint: "It is the training part of the tagged million-word NKJP as JSON lines (--corpus); only lemma counts are taken from it.",
  },
};

const { values } = parseArgs({
  options: {
    dictionary: { type: "string" },
    names: { type: "string" },
    places: { type: "string" },
    corpus: { type: "string" },
  },
});
function pathOf(option: keyof typeof sources): string {
  const path = values[option];
  if (path === undefined) throw new Error(`--${option} is missing. ${sources[option].hint}`);
  return path;
}

const collector = createLexemeCollector();
readMorfologik(readSource(pathOf("dictionary"), sources.dictionary), (row) => collector.add(row));
const lexemes = mergeNames(
  collector.finish(),
  readNameLists(pathOf("names"), sources.names.hint),
  readPlaces(pathOf("places"), sources.places),
);
labelFrequent(lexemes, readSource(pathOf("corpus"), sources.corpus));
const entries = lexemes.flatMap((lexeme) => splitStems(lexeme).map((entry) => ({ ...entry, lemma: lexeme.lemma })));
const { bytes, figures } = writeTables(entries, learnSuffixes(lexemes));
const base64 = Buffer.from(bytes).toString("base64");
writeFileSync(
  "data/compiled/lexicon.ts",
  `// Made by data/build/lexicon.ts; do not edit.\nexport const lexiconData: string =\n  "${base64}";\n`,
);

const card = {
  maker: "data/build/lexicon.ts",
  what: "PoliMorf 2.1 (Morfologik), whole, with first names, surnames and one-word places merged in",
  sources: {
    "polish.dict": sources.dictionary.sha256,
    ...Object.fromEntries(Object.values(nameFiles)),
    "polskie-miejscowosci/data.json": sources.places.sha256,
    "nkjp/train.jsonl.gz": sources.corpus.sha256,
  },
  sha256: createHash("sha256").update(bytes).digest("hex"),
  figures: { lexemes: lexemes.length, ...figures, base64: base64.length },
};
writeFileSync("data/compiled/lexicon.card.json", `${JSON.stringify(card, undefined, 2)}\n`);
process.stdout.write(`${JSON.stringify(card.figures)}\n`);
