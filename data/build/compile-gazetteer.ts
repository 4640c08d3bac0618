import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import * as paths from "./card.ts";
import { type CheckedList, gazetteerFiles, inflectList } from "./gazetteers.ts";
import { writeGazetteer } from "./write-gazetteer.ts";

const maker = "data/build/build.ts";

/** The module that ships and its card, from lists that were checked. The same inputs give the same bytes. */
export function compileGazetteer(lists: readonly CheckedList[]): { module: string; card: paths.GazetteerCard } {
  const lexicon = loadLexicon();
  const { bytes, figures } = writeGazetteer(lists.flatMap((list) => inflectList(list, lexicon)));
  const base64 = Buffer.from(bytes).toString("base64");
  const module = `// Made by ${maker}; do not edit.\nexport const gazetteerData: string =\n  "${base64}";\n`;
  const card = {
    maker,
    compilerVersion: paths.compilerVersion,
    inputs: paths.hashFiles([paths.lexiconModule, ...gazetteerFiles(paths.gazetteerFolder)]),
    output: paths.sha256(module),
    figures: {
      ...figures,
      base64: base64.length,
      lists: Object.fromEntries(lists.map(({ list, tsv }) => [list, tsv.rows.length])),
    },
  };
  return { module, card };
}
