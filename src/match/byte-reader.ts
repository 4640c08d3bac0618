const decoder = new TextDecoder();

/** Reads compiled bytes from front to back. The class owns its place in them. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** A whole number of up to 32 bits, seven of them a byte, the lowest first. */
  varint(): number {
    let value = 0;
    let shift = 0;
    let byte = this.#bytes[this.#at++]!;
    while (byte >= 0x80) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
      byte = this.#bytes[this.#at++]!;
    }
    return (value | (byte << shift)) >>> 0;
  }

  /** As many numbers as stand before them. The inner loop of loading: locals only. */
  varints(): Uint32Array {
    const values = new Uint32Array(this.varint());
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = 0; index < values.length; index++) {
      let byte = bytes[at++]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
      }
      values[index] = value;
    }
    this.#at = at;
    return values;
  }

  /** UTF-8 of which the length stands before it. */
  string(): string {
    const length = this.varint();
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  /** A reader that starts so many bytes behind this one. */
  from(offset: number): ByteReader {
    return new ByteReader(this.#bytes, this.#at + offset);
  }

  /** A reader of the next bytes, the number of which stands before them; this one goes on behind. */
  part(): ByteReader {
    const length = this.varint();
    const part = new ByteReader(this.#bytes, this.#at);
    this.#at += length;
    return part;
  }
}
