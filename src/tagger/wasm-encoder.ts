import { taggerKernel } from "../../data/compiled/tagger-kernel.ts";
import { decodeBase64 } from "../lexicon/decode-base64.ts";
import { type Encoder, mostRows, mostTerms, vectorCount } from "./encoder.ts";
import { curveSize, makeCurves } from "./gate-curves.ts";
import { type Matrix, type Net, stateBits } from "./net.ts";

/** What `data/build/tagger/kernel/encoder.ts` exports. */
interface Kernel {
  place(
    embedding: number,
    width: number,
    labels: number,
    rows: number,
    mostTerms: number,
    vectorCount: number,
    curveSize: number,
  ): number;
  vectorsAt(): number;
  countsAt(): number;
  termsAt(): number;
  scoresAt(): number;
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
}

const page = 65_536;

/** The encoder in WebAssembly with SIMD; `undefined` where the machine has none. */
export function createWasmEncoder(net: Net): Encoder | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  const binary = decodeBase64(taggerKernel);
  if (!WebAssembly.validate(binary)) return undefined;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } });
  // the exports are those of kernel/encoder.ts, compiled by the project
  const kernel = exports as unknown as Kernel;
  const { embedding, width, labels, input, near, gates, far, heads } = net;
  const bytes = kernel.place(embedding, width, labels, mostRows, mostTerms, vectorCount, curveSize);
  memory.grow(Math.ceil(bytes / page) - memory.buffer.byteLength / page);
  const { buffer } = memory;
  for (const [index, matrix] of [input, near, gates, far, heads].entries()) {
    pack(matrix, new Int16Array(buffer, kernel.weightsAt(index), matrix.weights.length));
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
    encode(rows) {
      kernel.encode(rows, input.shift, near.shift, gates.shift, far.shift, stateBits - net.layerBits, net.scoreUnit);
    },
  };
}

/** Blocks of 8 columns, in them two rows of weights at a time: what the kernel multiplies in one instruction. */
function pack({ depth, columns, weights }: Matrix, packed: Int16Array): void {
  let to = 0;
  for (let block = 0; block < columns; block += 8) {
    for (let k = 0; k < depth; k += 2) {
      for (let column = block; column < block + 8; column++) {
        packed[to++] = weights[k * columns + column]!;
        packed[to++] = weights[(k + 1) * columns + column]!;
      }
    }
  }
}
