// Skip-gram with negative sampling over runs of text. Pointers are byte offsets into the memory that the trainer gives.

const limit: f32 = 8;
const perUnit: f32 = 512;
/** Slots of the table of the sigmoid. */
const slots = 8193;
/** Longest sentence heard; the rest of a longer one is dropped. */
const longest = 1024;
const mostNegatives = 16;

let dims: i32 = 0, rowBytes: usize = 0, window: u32 = 0, negatives: i32 = 0;
let input: usize = 0, output: usize = 0, right: usize = 0;
let keep: usize = 0, noise: usize = 0, noiseMask: u32 = 0;
let sigmoids: usize = 0, sentence: usize = 0, gradient: usize = 0, targets: usize = 0;
let random: u32 = 1;

/** Bytes of working memory for `prepare`. */
export function bufferBytes(width: i32): i32 {
  return (slots + longest + width + mostNegatives + 1) << 2;
}

/**
 * @param size floats a row
 * @param rightBytes from a word's row for neighbours on its left to that for neighbours on its right
 * @param noiseLength a power of two
 */
export function prepare(size: i32, reach: i32, draws: i32, seed: u32, rightBytes: usize, noiseLength: u32): void {
  dims = size;
  rowBytes = <usize>size << 2;
  window = reach;
  negatives = min(draws, mostNegatives);
  random = seed | 1;
  right = rightBytes;
  noiseMask = noiseLength - 1;
}

export function place(inputAt: usize, outputAt: usize, keepAt: usize, noiseAt: usize, bufferAt: usize): void {
  input = inputAt;
  output = outputAt;
  keep = keepAt;
  noise = noiseAt;
  gradient = bufferAt;
  sigmoids = gradient + rowBytes;
  for (let slot = 0; slot < slots; slot++)
    store<f32>(sigmoids + (<usize>slot << 2), 1 / (1 + Mathf.exp(limit - <f32>slot / perUnit)));
  sentence = sigmoids + (<usize>slots << 2);
  targets = sentence + (<usize>longest << 2);
}

/** xorshift32 of Marsaglia. */
// @ts-ignore: decorator
@inline
function next(): u32 {
  random ^= random << 13;
  random ^= random >> 17;
  random ^= random << 5;
  return random;
}

/** Hears the numbers of words from `from` up to `to`: -1 ends a sentence, -2 is a word without a vector. */
export function train(from: usize, to: usize, rate: f32): void {
  let length = 0;
  for (let at = from; at < to; at += 4) {
    const id = load<i32>(at);
    if (id >= 0 && length < longest && next() <= load<u32>(keep + (<usize>id << 2))) {
      store<i32>(sentence + (<usize>length << 2), id);
      length++;
    }
    if (id != -1 && at + 4 < to) continue;
    for (let centre = 0; centre < length; centre++) hear(centre, length, rate);
    length = 0;
  }
}

function hear(centre: i32, length: i32, rate: f32): void {
  const reach = 1 + <i32>(next() % window);
  const row = input + <usize>load<i32>(sentence + (<usize>centre << 2)) * rowBytes;
  const last = min(length - 1, centre + reach);
  for (let other = max(0, centre - reach); other <= last; other++) {
    if (other == centre) continue;
    tell(row, load<i32>(sentence + (<usize>other << 2)), other > centre ? right : 0, rate);
  }
}

/** Moves a word towards a neighbour and away from words drawn at random. */
function tell(row: usize, neighbour: i32, side: usize, rate: f32): void {
  store<i32>(targets, neighbour);
  for (let draw = 1; draw <= negatives; draw++)
    store<u32>(targets + (<usize>draw << 2), load<u32>(noise + (<usize>(next() & noiseMask) << 2)));
  memory.fill(gradient, 0, rowBytes);
  for (let draw = 0; draw <= negatives; draw++) {
    const target = load<i32>(targets + (<usize>draw << 2));
    if (draw > 0 && target == neighbour) continue;
    const out = output + side + <usize>target * rowBytes;
    let even = f32x4.splat(0), odd = f32x4.splat(0);
    for (let offset: usize = 0; offset < rowBytes; offset += 32) {
      even = f32x4.add(even, f32x4.mul(v128.load(row + offset), v128.load(out + offset)));
      odd = f32x4.add(odd, f32x4.mul(v128.load(row + offset, 16), v128.load(out + offset, 16)));
    }
    const sum = f32x4.add(even, odd);
    const dot = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)
      + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
    const step = f32x4.splat(((draw == 0 ? <f32>1 : <f32>0) - sigmoid(dot)) * rate);
    for (let offset: usize = 0; offset < rowBytes; offset += 16) {
      const weight = v128.load(out + offset);
      v128.store(gradient + offset, f32x4.add(v128.load(gradient + offset), f32x4.mul(step, weight)));
      v128.store(out + offset, f32x4.add(weight, f32x4.mul(step, v128.load(row + offset))));
    }
  }
  for (let offset: usize = 0; offset < rowBytes; offset += 16)
    v128.store(row + offset, f32x4.add(v128.load(row + offset), v128.load(gradient + offset)));
}

/** From a table over -8 … 8; e to a power is this module's own, so every machine gets the same bits. */
// @ts-ignore: decorator
@inline
function sigmoid(x: f32): f32 {
  if (x >= limit) return 1;
  if (x <= -limit) return 0;
  return load<f32>(sigmoids + (<usize>((x + limit) * perUnit + 0.5) << 2));
}
