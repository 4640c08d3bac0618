import type { Extraction } from "../types.ts";

/**
 * Writes an extraction as JSON, indented for people.
 *
 * @example
 * formatJson({ mentions: [], entities: [], relations: [] }).length // 58
 */
export function formatJson(extraction: Extraction): string {
  return `${JSON.stringify(extraction, undefined, 2)}\n`;
}
