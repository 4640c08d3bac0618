// Loss and gradient of one layer's linear-chain CRF over one sentence, in scaled probabilities.

/**
 * @param scores first score of the layer in the sentence's first row; `stride` floats a row
 * @param gold one i32 a row
 * @param weights start, end, transitions (from × to); forbidden ones are −1e4
 * @param delta gradient of the scores, of the same layout as they; written
 * @param gradient gradient of the weights; added to
 * @param buffer room for (3 × rows + size + 1) × size floats and rows floats
 */
export function chainLoss(
  scores: usize, stride: i32, gold: usize, rows: i32, size: i32, weights: usize,
  delta: usize, gradient: usize, buffer: usize,
): f32 {
  const width = <usize>size << 2;
  const rowBytes = <usize>stride << 2;
  const emission = buffer;
  const forward = emission + <usize>rows * width;
  const backward = forward + <usize>rows * width;
  const odds = backward + <usize>rows * width;
  const scale = odds + <usize>size * width;
  const end = weights + width;
  const transitions = end + width;
  for (let pair = 0; pair < size * size; pair++) {
    const w = load<f32>(transitions + (<usize>pair << 2));
    store<f32>(odds + (<usize>pair << 2), w < -1000 ? 0 : Mathf.exp(w));
  }
  let loss: f64 = 0;
  for (let row = 0; row < rows; row++) {
    const own = scores + <usize>row * rowBytes;
    const e = emission + <usize>row * width;
    let top = load<f32>(own);
    for (let l = 1; l < size; l++) top = max(top, load<f32>(own + (<usize>l << 2)));
    for (let l = 0; l < size; l++) store<f32>(e + (<usize>l << 2), Mathf.exp(load<f32>(own + (<usize>l << 2)) - top));
    const a = forward + <usize>row * width;
    let total: f32 = 0;
    for (let l = 0; l < size; l++) {
      let sum: f32 = 0;
      if (row == 0) {
        const w = load<f32>(weights + (<usize>l << 2));
        sum = w < -1000 ? 0 : Mathf.exp(w);
      } else {
        const before = a - width;
        for (let k = 0; k < size; k++)
          sum += load<f32>(before + (<usize>k << 2)) * load<f32>(odds + <usize>k * width + (<usize>l << 2));
      }
      const value = sum * load<f32>(e + (<usize>l << 2));
      store<f32>(a + (<usize>l << 2), value);
      total += value;
    }
    store<f32>(scale + (<usize>row << 2), total);
    for (let l = 0; l < size; l++) store<f32>(a + (<usize>l << 2), load<f32>(a + (<usize>l << 2)) / total);
    loss += <f64>Mathf.log(total) + <f64>top;
    const label = load<i32>(gold + (<usize>row << 2));
    loss -= <f64>load<f32>(own + (<usize>label << 2));
    if (row == 0) loss -= <f64>load<f32>(weights + (<usize>label << 2));
    else {
      const previous = load<i32>(gold + (<usize>(row - 1) << 2));
      loss -= <f64>load<f32>(transitions + <usize>previous * width + (<usize>label << 2));
    }
    if (row == rows - 1) loss -= <f64>load<f32>(end + (<usize>label << 2));
  }
  // backward sums; the last row's take the weights of the end
  let last: f32 = 0;
  for (let l = 0; l < size; l++) {
    const value = Mathf.exp(load<f32>(end + (<usize>l << 2)));
    store<f32>(backward + <usize>(rows - 1) * width + (<usize>l << 2), value);
    last += value * load<f32>(forward + <usize>(rows - 1) * width + (<usize>l << 2));
  }
  loss += <f64>Mathf.log(last);
  for (let row = rows - 2; row >= 0; row--) {
    const b = backward + <usize>row * width;
    const e = emission + <usize>(row + 1) * width;
    const total = load<f32>(scale + (<usize>(row + 1) << 2));
    for (let l = 0; l < size; l++) {
      let sum: f32 = 0;
      for (let k = 0; k < size; k++)
        sum += load<f32>(odds + <usize>l * width + (<usize>k << 2)) * load<f32>(e + (<usize>k << 2)) * load<f32>(b + width + (<usize>k << 2));
      store<f32>(b + (<usize>l << 2), sum / total);
    }
  }
  for (let row = 0; row < rows; row++) {
    const a = forward + <usize>row * width;
    const b = backward + <usize>row * width;
    const out = delta + <usize>row * rowBytes;
    const label = load<i32>(gold + (<usize>row << 2));
    for (let l = 0; l < size; l++) {
      let p = load<f32>(a + (<usize>l << 2)) * load<f32>(b + (<usize>l << 2)) / last;
      if (l == label) p -= 1;
      store<f32>(out + (<usize>l << 2), p);
      if (row == 0) add(gradient + (<usize>l << 2), p);
      if (row == rows - 1) add(gradient + width + (<usize>l << 2), p);
    }
    if (row == 0) continue;
    const e = emission + <usize>row * width;
    const factor: f32 = 1 / (load<f32>(scale + (<usize>row << 2)) * last);
    const g = gradient + 2 * width;
    for (let k = 0; k < size; k++) {
      const left = load<f32>(a - width + (<usize>k << 2)) * factor;
      for (let l = 0; l < size; l++) {
        const p = left * load<f32>(odds + <usize>k * width + (<usize>l << 2)) * load<f32>(e + (<usize>l << 2)) * load<f32>(b + (<usize>l << 2));
        add(g + <usize>k * width + (<usize>l << 2), p);
      }
    }
    const previous = load<i32>(gold + (<usize>(row - 1) << 2));
    add(g + <usize>previous * width + (<usize>label << 2), -1);
  }
  return <f32>loss;
}

// @ts-ignore: decorator
@inline
function add(at: usize, value: f32): void {
  store<f32>(at, load<f32>(at) + value);
}
