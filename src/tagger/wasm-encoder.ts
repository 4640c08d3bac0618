import { taggerKernel } from "../../data/compiled/tagger-kernel.ts";
import { decodeBase64 } from "../lexicon/decode-base64.ts";
import { type Encoder, longestList, mostRows, mostTerms, vectorCount } from "./encoder.ts";
import { curveSize, makeCurves } from "./gate-curves.ts";
import { type Net, stateBits } from "./net.ts";

/** What `data/build/tagger/kernel/encoder.ts` exports. */
interface Kernel {
  place(
    embedding: number,
    width: number,
    labels: number,
    rows: number,
    mostTerms: number,
    longestList: number,
    vectorCount: number,
    curveSize: number,
  ): number;
  vectorsAt(): number;
  countsAt(): number;
  termsAt(): number;
  scoresAt(): number;
  listAt(): number;
  weightsAt(block: number): number;
  encode(
    rows: number,
    inputShift: number,
    nearShift: number,
    gateShift: number,
    farShift: number,
    stateShift: number,
    scoreUnit: number,
  ): void;
  add(to: number, count: number): void;
}

const page = 65_536;

/** The encoder in WebAssembly with SIMD; `undefined` where the machine has none. */
export function createWasmEncoder(net: Net): Encoder | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 });
  const exports = instantiate(decodeBase64(taggerKernel), memory);
  if (exports === undefined) return undefined;
  // the exports are those of kernel/encoder.ts, compiled by the project
  const kernel = exports as unknown as Kernel;
  const { embedding, width, labels, input, near, gates, far, heads } = net;
  const bytes = kernel.place(embedding, width, labels, mostRows, mostTerms, longestList, vectorCount, curveSize);
  memory.grow(Math.ceil(bytes / page) - memory.buffer.byteLength / page);
  const { buffer } = memory;
  for (const [index, matrix] of [input, near, gates, far, heads].entries()) {
    new Int16Array(buffer, kernel.weightsAt(index), matrix.weights.length).set(matrix.weights);
    new Int32Array(buffer, kernel.weightsAt(5 + index), matrix.columns).set(matrix.bias);
  }
  const { forget, candidate } = makeCurves();
  new Int16Array(buffer, kernel.weightsAt(10), curveSize).set(forget);
  new Int16Array(buffer, kernel.weightsAt(11), curveSize).set(candidate);
  return {
    vectors: new Int16Array(buffer, kernel.vectorsAt(), vectorCount * embedding),
    counts: new Uint8Array(buffer, kernel.countsAt(), mostRows),
    terms: new Uint16Array(buffer, kernel.termsAt(), mostRows * mostTerms),
    scores: new Float32Array(buffer, kernel.scoresAt(), mostRows * labels),
    list: new Uint16Array(buffer, kernel.listAt(), longestList),
    add: kernel.add,
    encode(rows) {
      kernel.encode(rows, input.shift, near.shift, gates.shift, far.shift, stateBits - net.layerBits, net.scoreUnit);
    },
  };
}

/** What the binary exports; nothing where the engine does not know its instructions. */
function instantiate(binary: Uint8Array, memory: WebAssembly.Memory): object | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } }).exports;
  } catch {
    return undefined;
  }
}
