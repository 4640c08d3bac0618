/**
 * Measures on the development parts how often the tagger's names are right at each of its probabilities: curves for
 * `confidence`, and a table for the card that says how far they can be relied on.
 *
 *     npx tsx data/build/tagger/calibrate.ts
 */
import { writeFileSync } from "node:fs";
import { taggerModel } from "../../../data/compiled/tagger.ts";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import { type ConfidenceCurves, confidenceAt, straight } from "../../../src/tagger/confidence-curves.ts";
import { layers } from "../../../src/tagger/layers.ts";
import { createPlainEncoder } from "../../../src/tagger/plain-encoder.ts";
import { tag } from "../../../src/tagger/tag.ts";
import { createTagger } from "../../../src/tagger/tagger.ts";
import { createWasmEncoder } from "../../../src/tagger/wasm-encoder.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import { spansOf } from "./evaluate.ts";
import { fitCurve, type Judged } from "./fit-curve.ts";
import { labelTokens } from "./gold-labels.ts";
import { readCorpus } from "./read-corpus.ts";
import { writeCard } from "./tagger-card.ts";

interface JudgedName extends Judged {
  readonly layer: string;
  readonly type: string;
  /** Number of the document. */
  readonly document: number;
}

const out = "data/compiled/tagger-curves.ts";
/** Names of a type that are enough for a curve of its own; the others share their layer's. */
const enough = 150;
/** KPWr and CEN have the general layer alone, NKJP has all the others. */
const corpora: readonly (readonly [name: string, isGeneral: boolean])[] = [
  ["nkjp", false],
  ["kpwr", true],
  ["cen", true],
];

const names = judgeDev();
const curves = fitCurves(names);
writeFileSync(
  out,
  `// Made by data/build/tagger/calibrate.ts; do not edit.
import type { ConfidenceCurves } from "../../src/tagger/confidence-curves.ts";

export const taggerCurves: ConfidenceCurves = ${JSON.stringify(curves, undefined, 1)};
`,
);
// each half of the documents by the curves of the other
const halves = [0, 1].flatMap((half) => {
  const others = fitCurves(names.filter(({ document }) => document % 2 !== half));
  return names
    .filter(({ document }) => document % 2 === half)
    .map((name) => ({ ...name, probability: confidenceAt(curveOf(others, name), name.probability) }));
});
const reliability = { raw: tableOf(names), calibrated: tableOf(halves) };
writeCard("data/compiled/tagger.card.json", { reliability });
console.table(reliability.raw);
console.table(reliability.calibrated);

function judgeDev(): JudgedName[] {
  const lexicon = loadLexicon();
  const tagger = createTagger({
    model: taggerModel,
    createEncoder: (net) => createWasmEncoder(net) ?? createPlainEncoder(net),
  });
  const judged: JudgedName[] = [];
  let number = 0;
  for (const [corpus, isGeneral] of corpora) {
    for (const { text, entities } of readCorpus(`../shared/corpora/${corpus}/dev.jsonl.gz`)) {
      const document = readDocument(text, polishAbbreviations);
      const gold = new Set(
        labelTokens(document, entities).flatMap((labels, layer) =>
          spansOf(labels).map(
            ({ type, start, end }) => `${layers[layer]?.name}/${layers[layer]?.types[type]} ${start} ${end}`,
          ),
        ),
      );
      for (const { layer, type, start, end, confidence } of tag(document, new Morphology(document, lexicon), tagger)) {
        if ((layer === "general") !== isGeneral) continue;
        const isRight = gold.has(`${layer}/${type} ${start} ${end}`);
        judged.push({ layer, type, document: number, probability: confidence, isRight });
      }
      number++;
    }
  }
  return judged;
}

function fitCurves(judged: readonly JudgedName[]): ConfidenceCurves {
  const groups = new Map<string, Judged[]>();
  for (const name of judged) {
    for (const key of [name.layer, `${name.layer}/${name.type}`]) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(name);
    }
  }
  return Object.fromEntries(
    [...groups].filter(([, group]) => group.length >= enough).map(([key, group]) => [key, fitCurve(group)]),
  );
}

function curveOf(all: ConfidenceCurves, { layer, type }: JudgedName) {
  return all[`${layer}/${type}`] ?? all[layer] ?? straight;
}

/** Predicted against observed in ten bins. */
function tableOf(judged: readonly Judged[]): readonly Readonly<Record<string, number>>[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const own = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const mean = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    return {
      from: bin / 10,
      names: own.length,
      predicted: Number(mean.toFixed(3)),
      observed: Number(right.toFixed(3)),
    };
  }).filter((row) => row.names > 0);
}
