// From here up (and for the soft hyphen) a form may need composing or cleaning.
const FIRST_IRREGULAR = 384;
const SOFT_HYPHEN = 0xad;
const IGNORABLE = /\p{Cf}+/gu; // soft hyphen, zero-width joiner

/**
 * Interns token forms: the same form gets the same number, and a string is made only for the first of its kind.
 *
 *     slots   open addressing; form number + 1, or 0 for an empty slot
 *     hashes  one per form
 *
 * Composed (NFC), without soft hyphens. Owns the memory of the forms of one document.
 */
export class FormTable {
  readonly forms: string[] = [];
  readonly lowers: string[] = [];
  private slots = new Uint32Array(1024);
  private hashes = new Int32Array(512);

  /** The number of the form that stands in `text` from `start` to `end`. */
  intern(text: string, start: number, end: number): number {
    let hash = 0;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code >= FIRST_IRREGULAR || code === SOFT_HYPHEN) return this.internIrregular(text.slice(start, end));
      hash = Math.imul(hash ^ code, 0x01000193); // the prime of 32-bit FNV-1a
    }
    return this.find(text, start, end, hash);
  }

  private internIrregular(raw: string): number {
    const form = raw.replace(IGNORABLE, "").normalize("NFC");
    let hash = 0;
    for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
    return this.find(form, 0, form.length, hash);
  }

  private find(text: string, start: number, end: number, rawHash: number): number {
    if (this.forms.length === this.hashes.length) this.grow();
    const hash = rawHash ^ (rawHash >>> 15);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.slots[slot]!; taken !== 0; taken = this.slots[slot]!) {
      if (this.hashes[taken - 1] === hash && this.equals(taken - 1, text, start, end)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    const form = text.slice(start, end);
    const added = this.forms.push(form);
    this.lowers.push(form.toLowerCase());
    this.slots[slot] = added;
    this.hashes[added - 1] = hash;
    return added - 1;
  }

  private equals(form: number, text: string, start: number, end: number): boolean {
    const known = this.forms[form]!;
    if (known.length !== end - start) return false;
    for (let index = start; index < end; index++) {
      if (known.charCodeAt(index - start) !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Doubles the table; it stays at most half full. */
  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let taken = 1; taken <= this.forms.length; taken++) {
      let slot = hashes[taken - 1]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = taken;
    }
    this.slots = slots;
    this.hashes = hashes;
  }
}
