import type { Vectors } from "./vectors/read-vectors.ts";

const rounds = 8;
/** Coarse and fine. */
const sizes: readonly number[] = [64, 512];

/** Rows that words of like places share, one of each size. */
export interface WordClasses {
  /** How many rows there are. */
  readonly rows: number;
  /** Rows of a vector's number, counted from 0; none for number 0, no vector. */
  rowsOf(vector: number): readonly number[];
}

export function makeWordClasses(vectors: Vectors): WordClasses {
  const classes = sizes.map((size) => classifyWords(vectors, size));
  return {
    rows: sizes.reduce((sum, size) => sum + size, 0),
    rowsOf: (vector) =>
      vector === 0 ? [] : classes.map((classOf, index) => (index === 0 ? 0 : sizes[0]!) + classOf[vector]!),
  };
}

/**
 * Classes of words that stand in like places: k-means over their vectors, which have length 1. The first centres are words
 * spread over the ranks of frequency, so that no chance is in it.
 *
 * @returns the class of each vector's number, counted from 1 as the samples do; -1 for 0, no vector
 */
function classifyWords({ size, dims, row }: Vectors, classes: number): Int32Array {
  const centres = new Float32Array(classes * dims);
  for (let c = 0; c < classes; c++) centres.set(row(Math.floor((c * c * (size - 1)) / (classes * classes))), c * dims);
  const classOf = new Int32Array(size + 1).fill(-1);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(classes * dims);
    for (let id = 0; id < size; id++) {
      const vector = row(id);
      const nearest = findNearest(vector, centres, dims);
      classOf[id + 1] = nearest;
      for (let i = 0; i < dims; i++) sums[nearest * dims + i]! += vector[i]!;
    }
    for (let c = 0; c < classes; c++) {
      let squares = 0;
      for (let i = 0; i < dims; i++) squares += sums[c * dims + i]! ** 2;
      if (squares === 0) continue;
      for (let i = 0; i < dims; i++) centres[c * dims + i] = sums[c * dims + i]! / Math.sqrt(squares);
    }
  }
  return classOf;
}

function findNearest(vector: Float32Array, centres: Float32Array, dims: number): number {
  let nearest = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0, at = 0; at < centres.length; c++, at += dims) {
    let product = 0;
    for (let i = 0; i < dims; i++) product += vector[i]! * centres[at + i]!;
    if (product > most) {
      most = product;
      nearest = c;
    }
  }
  return nearest;
}
