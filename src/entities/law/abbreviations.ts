import { isGlued, skipDot } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import { shortenedActs } from "./abbreviation-table.ts";
import type { Act } from "./act.ts";

const LONGEST_ACRONYM = 7; // letters
const LONGEST = 12; // letters and full stops
const LONGEST_PART = 4; // letters: "u.Pol.", "k.wyb.", "ord. pod."

/** The abbreviation of an act, the full stops that belong to it included: `k.k.`, `k. p. s. w.`, `kpk`. */
export function readAbbreviation(document: Document, token: number): Act | undefined {
  let letters = "";
  let end = token;
  let known: Act | undefined;
  while (end < token + LONGEST && isPart(document, end, { isFirst: end === token })) {
    letters += document.lowerOf(end);
    const stopped = skipDot(document, end + 1);
    // the stop behind "kpk" ends the sentence, that behind "k.p.k." is its own
    const act = shortenedActs.get(letters);
    if (act !== undefined) known = { ...act, end: end === token ? end + 1 : stopped };
    const isOver = stopped === end + 1;
    end = stopped;
    if (isOver) break;
  }
  return known ?? unknownAbbreviation(document, token, end);
}

/** After the first part only short ones that touch a full stop: the `w` of `k.k. w zw. z` is a word. */
function isPart(document: Document, token: number, { isFirst }: { isFirst: boolean }): boolean {
  if (!document.isKind(token, TokenKind.word)) return false;
  if (isFirst) return true;
  const { length } = document.formOf(token);
  const hasStop = skipDot(document, token + 1) > token + 1;
  return length === 1 ? hasStop || isGlued(document, token) : length <= LONGEST_PART && hasStop;
}

/** `u.d.t.`, `p.g.g.`: an act we don't know, named as it is written. */
function unknownAbbreviation(document: Document, token: number, end: number): Act | undefined {
  const isAct = /^[up]$/u.test(document.lowerOf(token)) && document.formOf(token + 1) === "." && end > token + 4;
  if (!isAct) return undefined;
  const written = document.written(token, end);
  return { name: written, cited: written, end };
}

/** `NIS2`, `DSM`: after an article any acronym is an act. */
export function readAcronym(document: Document, token: number): Act | undefined {
  const form = document.formOf(token);
  const isAcronym = document.hasFlag(token, TokenFlag.allCaps) && form.length >= 3 && form.length <= LONGEST_ACRONYM;
  return isAcronym ? { name: form, cited: form, end: token + 1 } : undefined;
}

const OWN_NAME = /^(?:RODO|TFUE|EKPCz?)$/u;

/** An abbreviation that can be nothing but an act, wherever it stands: `k.p.k.`, `RODO`. */
export function readLoneAbbreviation(document: Document, token: number): Act | undefined {
  if (OWN_NAME.test(document.formOf(token))) return readAbbreviation(document, token);
  // "K. K." is a person's initials, "o.p." and "p.b." are other things, too
  const isCode = document.formOf(token) === "k";
  if ((!isCode && !/^[up]$/u.test(document.formOf(token))) || document.formOf(token + 1) !== ".") return undefined;
  const act = readAbbreviation(document, token);
  const isWhole = act !== undefined && document.formOf(act.end - 1) === "." && act.end > token + (isCode ? 3 : 5);
  return isWhole && act.cited !== act.name ? act : undefined;
}
