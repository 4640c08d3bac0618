import type { Lexicon } from "../../../src/lexicon/lexicon.ts";
import { Morphology } from "../../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import type { Gate, TaggerModel } from "../../../src/tagger/model.ts";
import { createPlainEncoder } from "../../../src/tagger/plain-encoder.ts";
import { tag } from "../../../src/tagger/tag.ts";
import { createTagger } from "../../../src/tagger/tagger.ts";
import { createWasmEncoder } from "../../../src/tagger/wasm-encoder.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import { fitLogistic } from "./fit-logistic.ts";

/** Share of the names that the gate may hide: those without any word that it lets through. */
const mostHidden = 0.003;

/** What the gate sees of words, and how often they stood inside a name and outside. */
export interface GateSamples {
  /** `words × columns`, in units of the input. */
  readonly inputs: Int16Array;
  readonly columns: number;
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
  /** For each name that the tagger found the numbers of its words. */
  readonly names: readonly Uint32Array[];
}

/**
 * Learns which words may belong to a name from what the net itself finds, without a gate, in texts: a line through the
 * sums of rows that words have by themselves.
 */
export function fitGate(samples: GateSamples): Gate {
  const { inputs, columns, names } = samples;
  const { weights } = fitLogistic(samples);
  const rounded = Array.from(weights, (weight) => Number(weight.toPrecision(4)));
  const scoreOf = (word: number): number => {
    let score = 0;
    for (let column = 0; column < columns; column++) score += inputs[word * columns + column]! * rounded[column]!;
    return score;
  };
  const best = Float64Array.from(names, (words) =>
    words.reduce((most, word) => Math.max(most, scoreOf(word)), -Infinity),
  );
  best.sort();
  return { weights: rounded, threshold: Math.floor((best[Math.floor(mostHidden * best.length)] ?? 0) * 1000) / 1000 };
}

export function readGateSamples(model: TaggerModel, texts: Iterable<string>, lexicon: Lexicon): GateSamples {
  const tagger = createTagger({ model, createEncoder: (net) => createWasmEncoder(net) ?? createPlainEncoder(net) });
  const columns = model.embedding;
  const numbers = new Map<string, number>();
  const inputs: Int16Array[] = [];
  const inside: number[] = [];
  const outside: number[] = [];
  const names: Uint32Array[] = [];
  for (const text of texts) {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const proposals = tag(document, morphology, tagger);
    const words = tagger.store.read(document, morphology);
    const wordOf = new Uint32Array(document.length);
    const isName = new Uint8Array(document.length);
    for (const { start, end } of proposals) isName.fill(1, start, end);
    for (let token = 0; token < document.length; token++) {
      if (!tagger.pool.hasRoom(1)) tagger.pool.clear();
      const word = words[document.form[token]!]!;
      const input = tagger.store.inputOf(word, document, morphology, token);
      const key = `${input === word.opening ? "^" : ""}${document.kind[token]} ${document.formOf(token)}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = inputs.length;
        numbers.set(key, number);
        inputs.push(tagger.encoder.vectors.slice(input.place * columns, (input.place + 1) * columns));
        inside.push(0);
        outside.push(0);
      }
      wordOf[token] = number;
      (isName[token] === 1 ? inside : outside)[number]!++;
    }
    for (const { start, end } of proposals) names.push(wordOf.slice(start, end));
  }
  const all = new Int16Array(inputs.length * columns);
  for (const [index, input] of inputs.entries()) all.set(input, index * columns);
  return { inputs: all, columns, inside: Uint32Array.from(inside), outside: Uint32Array.from(outside), names };
}
