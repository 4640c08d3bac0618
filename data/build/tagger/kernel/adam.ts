// Adam of Kingma and Ba on one block of weights; the gradient is cleared for the next step.

export function adam(weights: usize, gradients: usize, first: usize, second: usize, floats: i32, rate: f32, step: i32): void {
  const keepFirst: f32 = 0.9, keepSecond: f32 = 0.999;
  const scale = rate * sqrt<f32>(1 - Mathf.pow(keepSecond, <f32>step)) / (1 - Mathf.pow(keepFirst, <f32>step));
  const b1 = f32x4.splat(keepFirst), c1 = f32x4.splat(1 - keepFirst);
  const b2 = f32x4.splat(keepSecond), c2 = f32x4.splat(1 - keepSecond);
  const r = f32x4.splat(scale), tiny = f32x4.splat(1e-8);
  const none = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>floats << 2; i += 16) {
    const g = v128.load(gradients + i);
    const m = f32x4.add(f32x4.mul(b1, v128.load(first + i)), f32x4.mul(c1, g));
    const v = f32x4.add(f32x4.mul(b2, v128.load(second + i)), f32x4.mul(c2, f32x4.mul(g, g)));
    v128.store(first + i, m);
    v128.store(second + i, v);
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), f32x4.div(f32x4.mul(r, m), f32x4.add(f32x4.sqrt(v), tiny))));
    v128.store(gradients + i, none);
  }
}
