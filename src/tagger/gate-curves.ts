import { forgetBits, gateBits, stateBits } from "./net.ts";

/** Places of a curve: from -8 up to 8. */
export const curveSize: number = 16 << gateBits;

/** Sigmoid and hyperbolic tangent at every place, in whole numbers. */
export function makeCurves(): { readonly forget: Int16Array; readonly candidate: Int16Array } {
  const forget = new Int16Array(curveSize);
  const candidate = new Int16Array(curveSize);
  // one below the top: differences of two states fit in 16 bits
  const top = (1 << forgetBits) - 1;
  const topState = (1 << stateBits) - 1;
  const middle = curveSize / 2;
  for (let i = 0; i < middle; i++) {
    const less = Math.exp(-i / (1 << gateBits));
    forget[middle + i] = Math.round(top / (1 + less));
    forget[middle - i] = top - forget[middle + i]!;
    candidate[middle + i] = Math.round((topState * (1 - less * less)) / (1 + less * less));
    candidate[middle - i] = -candidate[middle + i]!;
  }
  forget[0] = forget[1]!;
  candidate[0] = -topState;
  return { forget, candidate };
}
