import { letterBits } from "../../../src/tagger/codes.ts";

/** What `codes.ts` reads. */
const alphabet = "()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefgh";

export function letterOf(value: number): string {
  return alphabet.charAt(value);
}

/** Numbers with their digits in planes: the digits in front are nearly all the same, which packs well. */
export function planesOf(numbers: readonly number[]): { readonly text: string; readonly digits: number } {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  let text = "";
  let digits = 0;
  for (let unit = 1; unit <= largest || digits === 0; unit *= 64, digits++)
    text += numbers.map((number) => letterOf(Math.floor(number / unit) % 64)).join("");
  return { text, digits };
}

/** Bits, first ones first, as letters; the last one is filled up with zeros. */
export class BitWriter {
  #text = "";
  #open = 0;
  #count = 0;

  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.#open = (this.#open << 1) | ((value >> bit) & 1);
      if (++this.#count === letterBits) this.#flush();
    }
  }

  finish(): string {
    while (this.#count > 0) this.write(0, 1);
    const text = this.#text;
    this.#text = "";
    return text;
  }

  #flush(): void {
    this.#text += letterOf(this.#open);
    this.#open = 0;
    this.#count = 0;
  }
}
