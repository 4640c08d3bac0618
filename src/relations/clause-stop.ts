import { TokenFlag } from "../text/document.ts";
import type { RelationContext } from "./rule.ts";

/** `obowiązuje od {1 maja 2024 r.} | Minister nie przybył`: the full stop of a date or an address may close a sentence. */
export function isAfterStop(
  { document, mentions }: Pick<RelationContext, "document" | "mentions">,
  token: number,
  inside: Int32Array,
): boolean {
  if (document.formOf(token - 1) !== "." || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  const own = mentions[inside[token] ?? -1];
  if (own && own.start !== token) return false;
  const [last, dot] = [mentions[inside[token - 2] ?? -1], mentions[inside[token - 1] ?? -1]];
  return dot?.type === "date" || last?.type === "date" || (last?.type === "location" && last.end === token - 1);
}
