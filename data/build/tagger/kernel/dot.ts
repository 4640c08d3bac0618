// Products of matrices of 16-bit numbers, summed in 32 bits.

/**
 * y[rows × columns] = (x[rows × depth] · w[depth × columns] + bias) >> shift, narrowed to 16 bits, or kept whole as floats
 * times `unit`. Columns are a multiple of 8, depth of 2; `step` numbers lie between the starts of x's rows. Weights stand in
 * blocks of 8 columns, in them two by two: w[0][0] w[1][0] w[0][1] w[1][1] … w[1][7], w[2][0] …
 */
export function multiply(
  y: usize, x: usize, step: i32, w: usize, bias: usize, rows: i32, depth: i32, columns: i32, shift: i32, unit: f32,
): void {
  const xBytes = (<usize>step) << 1;
  const isWhole = unit != 0;
  const yBytes = isWhole ? (<usize>columns) << 2 : (<usize>columns) << 1;
  const scale = f32x4.splat(unit);
  for (let column = 0; column < columns; column += 8) {
    const wBlock = w + ((<usize>(column * depth)) << 1);
    const low = v128.load(bias + ((<usize>column) << 2));
    const high = v128.load(bias + ((<usize>column) << 2), 16);
    const wEnd = wBlock + ((<usize>depth) << 4);
    let out = y + (isWhole ? (<usize>column) << 2 : (<usize>column) << 1);
    let from = x;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      let a0 = low, a1 = low, a2 = low, a3 = low;
      let b0 = high, b1 = high, b2 = high, b3 = high;
      let x0 = from, x1 = x0 + xBytes, x2 = x1 + xBytes, x3 = x2 + xBytes;
      for (let weight = wBlock; weight < wEnd; weight += 32) {
        const w0 = v128.load(weight), w1 = v128.load(weight, 16);
        let s = v128.load32_splat(x0);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, w0)); b0 = i32x4.add(b0, i32x4.dot_i16x8_s(s, w1));
        s = v128.load32_splat(x1);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, w0)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(s, w1));
        s = v128.load32_splat(x2);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, w0)); b2 = i32x4.add(b2, i32x4.dot_i16x8_s(s, w1));
        s = v128.load32_splat(x3);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, w0)); b3 = i32x4.add(b3, i32x4.dot_i16x8_s(s, w1));
        x0 += 4; x1 += 4; x2 += 4; x3 += 4;
      }
      if (isWhole) {
        storeWhole(out, a0, b0, scale); storeWhole(out + yBytes, a1, b1, scale);
        storeWhole(out + 2 * yBytes, a2, b2, scale); storeWhole(out + 3 * yBytes, a3, b3, scale);
      } else {
        storeNarrow(out, a0, b0, shift); storeNarrow(out + yBytes, a1, b1, shift);
        storeNarrow(out + 2 * yBytes, a2, b2, shift); storeNarrow(out + 3 * yBytes, a3, b3, shift);
      }
      out += 4 * yBytes;
      from += 4 * xBytes;
    }
    for (; row < rows; row++) {
      let a = low, b = high;
      let x0 = from;
      for (let weight = wBlock; weight < wEnd; weight += 32) {
        const s = v128.load32_splat(x0);
        a = i32x4.add(a, i32x4.dot_i16x8_s(s, v128.load(weight)));
        b = i32x4.add(b, i32x4.dot_i16x8_s(s, v128.load(weight, 16)));
        x0 += 4;
      }
      if (isWhole) storeWhole(out, a, b, scale);
      else storeNarrow(out, a, b, shift);
      out += yBytes;
      from += xBytes;
    }
  }
}

// @ts-ignore: decorator
@inline
function storeWhole(at: usize, low: v128, high: v128, scale: v128): void {
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(low), scale));
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(high), scale), 16);
}

// @ts-ignore: decorator
@inline
function storeNarrow(at: usize, low: v128, high: v128, shift: i32): void {
  v128.store(at, i16x8.narrow_i32x4_s(i32x4.shr_s(low, shift), i32x4.shr_s(high, shift)));
}
