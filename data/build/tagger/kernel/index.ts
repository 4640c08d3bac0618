// What the trainer calls. Pointers are byte offsets into the memory that the trainer gives; nothing is allocated here.
export { adam } from "./adam";
export { chainLoss } from "./crf";
export {
  bufferBytes, emptyAt, encode, freeFrom, inputAt, inputGradientsAt, place, propagateBack, scoreGradientsAt, scoresAt, useZeros, vectorsAt,
  weightCount, zero,
} from "./net";
export { gather, next, scatter, seed } from "./rows";
