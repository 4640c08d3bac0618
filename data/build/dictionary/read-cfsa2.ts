/**
 * Reads a CFSA2 automaton (the `.dict` files of Morfologik) and lists every byte sequence it accepts.
 *
 *     header   "\fsa"  0xC6  flags(2)  n  label(n)  arcs…
 *     arc      flags|label index (1)  label (1, when the index is 0)  target (v-int, unless "target follows")
 */
const magic = 0x5c667361;
const versionCfsa2 = 0xc6;
const bitTargetNext = 0x80;
const bitLastArc = 0x40;
const bitFinalArc = 0x20;
const labelIndexMask = 0x1f;
/** Flag of `FSAFlags`: every node starts with a count. */
const flagNumbers = 0x100;

interface Target {
  /** Node, or 0 for none. */
  readonly node: number;
  /** Offset of the byte after the arc. */
  readonly next: number;
}

export function readCfsa2(bytes: Uint8Array, accept: (sequence: Uint8Array, length: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== magic || bytes[4] !== versionCfsa2) throw new Error("not a CFSA2 automaton");
  const numbered = (view.getUint16(5) & flagNumbers) !== 0;
  const labelCount = bytes[7] ?? 0;
  const labels = bytes.subarray(8, 8 + labelCount);
  const arcs = bytes.subarray(8 + labelCount);

  function skipVInt(offset: number): number {
    let at = offset;
    while (((arcs[at] ?? 0) & 0x80) !== 0) at++;
    return at + 1;
  }
  function readVInt(offset: number): number {
    let value = 0;
    for (let at = offset, shift = 0; ; at++, shift += 7) {
      const byte = arcs[at] ?? 0;
      value |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) return value;
    }
  }
  function skipArc(offset: number): number {
    const flags = arcs[offset] ?? 0;
    const afterLabel = offset + ((flags & labelIndexMask) === 0 ? 2 : 1);
    return (flags & bitTargetNext) === 0 ? skipVInt(afterLabel) : afterLabel;
  }
  function firstArc(node: number): number {
    return numbered ? skipVInt(node) : node;
  }
  function targetOf(arc: number): Target {
    const flags = arcs[arc] ?? 0;
    const next = skipArc(arc);
    if ((flags & bitTargetNext) === 0) return { node: readVInt(arc + ((flags & labelIndexMask) === 0 ? 2 : 1)), next };
    let last = arc;
    while (((arcs[last] ?? 0) & bitLastArc) === 0) last = skipArc(last);
    return { node: skipArc(last), next };
  }

  const sequence = new Uint8Array(1024);
  function walk(node: number, depth: number): void {
    for (let arc = firstArc(node); ; ) {
      const flags = arcs[arc] ?? 0;
      const index = flags & labelIndexMask;
      sequence[depth] = (index > 0 ? labels[index] : arcs[arc + 1]) ?? 0;
      const target = targetOf(arc);
      if ((flags & bitFinalArc) !== 0) accept(sequence, depth + 1);
      if (target.node !== 0) walk(target.node, depth + 1);
      if ((flags & bitLastArc) !== 0) return;
      arc = target.next;
    }
  }
  // Node 0 is a dummy whose only arc leads to the root.
  walk(targetOf(firstArc(0)).node, 0);
}
