const encoder = new TextEncoder();

/** Writes what `src/match/byte-reader.ts` reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  varint(value: number): void {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.#push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#push(rest);
  }

  varints(values: ArrayLike<number>): void {
    this.varint(values.length);
    for (let index = 0; index < values.length; index++) this.varint(values[index] ?? 0);
  }

  string(text: string): void {
    this.#block(encoder.encode(text));
  }

  part(part: ByteWriter): void {
    this.#block(part.bytes());
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #block(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}
