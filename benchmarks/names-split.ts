import { createHash } from "node:crypto";

/** One name in so many is kept from training. */
const parts = 5;

/**
 * Whether a name belongs to the development part of a list of names. Told by the base form in lower case, so that all
 * forms of a name lie on one side.
 */
export function isHeldOutName(base: string): boolean {
  return createHash("md5").update(base.toLowerCase()).digest().readUInt32BE(0) % parts === 0;
}
