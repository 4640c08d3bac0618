// The table of embeddings: sums of rows on the way in, AdaGrad on the way back.

let random: u32 = 1;

export function seed(value: u32): void {
  random = value | 1;
}

/** xorshift32 of Marsaglia: 0 up to 2³² − 1. */
// @ts-ignore: decorator
@inline
export function next(): u32 {
  random ^= random << 13;
  random ^= random >> 17;
  random ^= random << 5;
  return random;
}

/**
 * Adds the rows of one token's features to `x`. In training each row but the first is dropped with odds `drop` / 2³²,
 * and all lexical ones together when `noLexical`; what was kept is written to `kept`, whose length is given.
 * Otherwise rows count `scale`, lexical ones `lexicalScale` in addition.
 */
export function gather(
  x: usize, width: i32, table: usize, features: usize, count: i32, lexical: i32,
  training: bool, drop: u32, noLexical: bool, scale: f32, lexicalScale: f32, kept: usize,
): i32 {
  const rowBytes = (<usize>width) << 2;
  let keptCount = 0;
  for (let f = 0; f < count; f++) {
    const id = load<u32>(features + ((<usize>f) << 2));
    let weight: f32 = 1;
    if (f > 0) {
      const isLexical = f <= lexical;
      if (training) {
        if (isLexical && noLexical) continue;
        if (next() < drop) continue;
      } else weight = isLexical ? scale * lexicalScale : scale;
    }
    const row = table + <usize>id * rowBytes;
    const factor = f32x4.splat(weight);
    for (let offset: usize = 0; offset < rowBytes; offset += 16) {
      v128.store(x + offset, f32x4.add(v128.load(x + offset), f32x4.mul(factor, v128.load(row + offset))));
    }
    store<u32>(kept + ((<usize>keptCount) << 2), id);
    keptCount++;
  }
  return keptCount;
}

/** One step of AdaGrad on the rows that were kept, with one accumulator each. */
export function scatter(
  delta: usize, width: i32, table: usize, sums: usize, kept: usize, count: i32, rate: f32,
): void {
  const rowBytes = (<usize>width) << 2;
  let squares = f32x4.splat(0);
  for (let offset: usize = 0; offset < rowBytes; offset += 16) {
    const d = v128.load(delta + offset);
    squares = f32x4.add(squares, f32x4.mul(d, d));
  }
  const mean = (f32x4.extract_lane(squares, 0) + f32x4.extract_lane(squares, 1)
    + f32x4.extract_lane(squares, 2) + f32x4.extract_lane(squares, 3)) / <f32>width;
  if (mean == 0) return;
  for (let k = 0; k < count; k++) {
    const id = <usize>load<u32>(kept + ((<usize>k) << 2));
    const at = sums + (id << 2);
    const sum = load<f32>(at) + mean;
    store<f32>(at, sum);
    const step = f32x4.splat(rate / sqrt<f32>(sum));
    const row = table + id * rowBytes;
    for (let offset: usize = 0; offset < rowBytes; offset += 16) {
      v128.store(row + offset, f32x4.sub(v128.load(row + offset), f32x4.mul(step, v128.load(delta + offset))));
    }
  }
}
