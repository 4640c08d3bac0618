import type { Extraction } from "../types.ts";

/**
 * Writes an extraction as one line of JSON, with a line feed at its end; `id` comes first when the document has one.
 *
 * @example
 * formatJsonLine({ id: "a", mentions: [], entities: [], relations: [] }) // '{"id":"a","mentions":[],"entities":[],"relations":[]}\n'
 */
export function formatJsonLine(extraction: Extraction & { readonly id?: string }): string {
  return `${JSON.stringify(extraction)}\n`;
}
