import type { TokenMention } from "../linking/linked.ts";

// as many suspects as a release can keep apart
const mostTold = 12;

/** Keeps the last suspects told of, the latest last, each once. */
export function rememberSuspect(told: TokenMention[], suspect: TokenMention | undefined): void {
  if (!suspect) return;
  const known = told.findIndex(({ entity }) => entity === suspect.entity);
  if (known >= 0) told.splice(known, 1);
  else if (told.length >= mostTold) told.shift();
  told.push(suspect);
}
