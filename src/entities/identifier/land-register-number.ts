import { checkLandRegister } from "../../check/land-register.ts";
import { matchAt } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";
import type { Candidate } from "../rule.ts";

// "WA1M/00012345/1", "PO1P / 00210987 / 1"
const shape = /^[A-Z]{2}[0-9][A-Z][ \u00a0]?\/[ \u00a0]?[0-9]{1,8}[ \u00a0]?\/[ \u00a0]?[0-9](?![0-9])/u;
const BLANKS = /\s/gu; // "PO1P / 00210987 / 1"

/** The number of a land register, whose shape is proof enough: `księga wieczysta {WA1M/00012345/1}`. */
export function readLandRegister(document: Document, start: number): Candidate<"identifier"> | undefined {
  const end = matchAt(document, start, shape);
  if (end === undefined) return undefined;
  const checked = checkLandRegister(document.written(start, end));
  const value = checked.valid ? checked.value : document.written(start, end).replace(BLANKS, "");
  return { type: "identifier", start, end, attributes: { kind: "document", value, valid: checked.valid } };
}
