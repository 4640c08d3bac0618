// Products of matrices, rows of 32-bit floats; the numbers of columns are multiples of 8.

/** y[rows × columns] = x[rows × depth] · w[depth × columns] + bias; `step` floats lie between the starts of x's rows. */
export function multiply(
  y: usize, x: usize, step: i32, w: usize, bias: usize, rows: i32, depth: i32, columns: i32,
): void {
  const xBytes = (<usize>step) << 2;
  const yBytes = (<usize>columns) << 2;
  for (let column = 0; column < columns; column += 8) {
    const wColumn = w + ((<usize>column) << 2);
    const low = v128.load(bias + ((<usize>column) << 2));
    const high = v128.load(bias + ((<usize>column) << 2), 16);
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      let a0 = low, a1 = low, a2 = low, a3 = low;
      let b0 = high, b1 = high, b2 = high, b3 = high;
      let x0 = x + <usize>row * xBytes;
      let x1 = x0 + xBytes, x2 = x1 + xBytes, x3 = x2 + xBytes;
      let weight = wColumn;
      for (let k = 0; k < depth; k++) {
        const w0 = v128.load(weight), w1 = v128.load(weight, 16);
        let s = v128.load32_splat(x0);
        a0 = f32x4.add(a0, f32x4.mul(s, w0)); b0 = f32x4.add(b0, f32x4.mul(s, w1));
        s = v128.load32_splat(x1);
        a1 = f32x4.add(a1, f32x4.mul(s, w0)); b1 = f32x4.add(b1, f32x4.mul(s, w1));
        s = v128.load32_splat(x2);
        a2 = f32x4.add(a2, f32x4.mul(s, w0)); b2 = f32x4.add(b2, f32x4.mul(s, w1));
        s = v128.load32_splat(x3);
        a3 = f32x4.add(a3, f32x4.mul(s, w0)); b3 = f32x4.add(b3, f32x4.mul(s, w1));
        x0 += 4; x1 += 4; x2 += 4; x3 += 4;
        weight += yBytes;
      }
      const out = y + <usize>row * yBytes + ((<usize>column) << 2);
      v128.store(out, a0); v128.store(out, b0, 16);
      v128.store(out + yBytes, a1); v128.store(out + yBytes, b1, 16);
      v128.store(out + 2 * yBytes, a2); v128.store(out + 2 * yBytes, b2, 16);
      v128.store(out + 3 * yBytes, a3); v128.store(out + 3 * yBytes, b3, 16);
    }
    for (; row < rows; row++) {
      let a = low, b = high;
      let x0 = x + <usize>row * xBytes;
      let weight = wColumn;
      for (let k = 0; k < depth; k++) {
        const s = v128.load32_splat(x0);
        a = f32x4.add(a, f32x4.mul(s, v128.load(weight)));
        b = f32x4.add(b, f32x4.mul(s, v128.load(weight, 16)));
        x0 += 4;
        weight += yBytes;
      }
      const out = y + <usize>row * yBytes + ((<usize>column) << 2);
      v128.store(out, a); v128.store(out, b, 16);
    }
  }
}

/** g[depth × columns] += xᵀ · d, the gradient of the weights; depth is a multiple of 4. */
export function accumulate(
  g: usize, x: usize, step: i32, d: usize, rows: i32, depth: i32, columns: i32,
): void {
  const xBytes = (<usize>step) << 2;
  const dBytes = (<usize>columns) << 2;
  for (let column = 0; column < columns; column += 8) {
    for (let k = 0; k < depth; k += 4) {
      const out = g + ((<usize>(k * columns + column)) << 2);
      let a0 = v128.load(out), b0 = v128.load(out, 16);
      let a1 = v128.load(out + dBytes), b1 = v128.load(out + dBytes, 16);
      let a2 = v128.load(out + 2 * dBytes), b2 = v128.load(out + 2 * dBytes, 16);
      let a3 = v128.load(out + 3 * dBytes), b3 = v128.load(out + 3 * dBytes, 16);
      let from = x + ((<usize>k) << 2);
      let delta = d + ((<usize>column) << 2);
      for (let row = 0; row < rows; row++) {
        const d0 = v128.load(delta), d1 = v128.load(delta, 16);
        let s = v128.load32_splat(from);
        a0 = f32x4.add(a0, f32x4.mul(s, d0)); b0 = f32x4.add(b0, f32x4.mul(s, d1));
        s = v128.load32_splat(from, 4);
        a1 = f32x4.add(a1, f32x4.mul(s, d0)); b1 = f32x4.add(b1, f32x4.mul(s, d1));
        s = v128.load32_splat(from, 8);
        a2 = f32x4.add(a2, f32x4.mul(s, d0)); b2 = f32x4.add(b2, f32x4.mul(s, d1));
        s = v128.load32_splat(from, 12);
        a3 = f32x4.add(a3, f32x4.mul(s, d0)); b3 = f32x4.add(b3, f32x4.mul(s, d1));
        from += xBytes;
        delta += dBytes;
      }
      v128.store(out, a0); v128.store(out, b0, 16);
      v128.store(out + dBytes, a1); v128.store(out + dBytes, b1, 16);
      v128.store(out + 2 * dBytes, a2); v128.store(out + 2 * dBytes, b2, 16);
      v128.store(out + 3 * dBytes, a3); v128.store(out + 3 * dBytes, b3, 16);
    }
  }
}

/** t[columns × rows] = m[rows × columns]ᵀ */
export function transpose(t: usize, m: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      store<f32>(t + ((<usize>(column * rows + row)) << 2), load<f32>(m + ((<usize>(row * columns + column)) << 2)));
    }
  }
}
