import { forgetBits, gateBits, stateBits } from "./net.ts";

/** Places of a curve: from -8 up to 8. */
export const curveSize: number = 16 << gateBits;

/** Sigmoid and hyperbolic tangent at every place, in whole numbers. */
export function makeCurves(): { readonly forget: Int16Array; readonly candidate: Int16Array } {
  const forget = new Int16Array(curveSize);
  const candidate = new Int16Array(curveSize);
  for (let place = 0; place < curveSize; place++) {
    const x = (place - curveSize / 2) / (1 << gateBits);
    // one below the top: differences of two states fit in 16 bits
    forget[place] = Math.round(((1 << forgetBits) - 1) / (1 + Math.exp(-x)));
    candidate[place] = Math.round(((1 << stateBits) - 1) * Math.tanh(x));
  }
  return { forget, candidate };
}
