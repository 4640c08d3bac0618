import { CharClass, CLASS_MASK, classAt, isDigit, isLetter, isUpper } from "./characters.ts";

// A bare domain counts only with one of these: "incydent.cert.pl", but not "im.Jana", "m.in", "r.to".
const TOP_LEVEL_DOMAINS = new Set(
  (
    "pl com eu org net gov edu mil int info biz io dev app online shop store site cloud tech tv example " +
    "de cz sk ua lt lv ee ru fr uk ca ch dk fi hu ro bg hr nl ie gr cn jp gg"
  ).split(" "),
);
const LONGEST_TOP_LEVEL_DOMAIN = 7;
const LONGEST_MAIL_LABEL = 24;

/** End of the run of labels that may be a host name: `incydent.cert.pl` of `incydent.cert.pl, 8080`. */
export function domainEnd(text: string, start: number): number {
  let index = start;
  for (; index < text.length; index++) {
    if (isLabelPart(text, index)) continue;
    const code = text.charCodeAt(index);
    const joins = code === 0x2d || code === 0x5f || code === 0x2e; // - _ .
    if (!joins || !(isLetter(text, index + 1) || isDigit(text, index + 1))) break;
  }
  return index;
}

/** A letter, also with its marks apart, or a digit. */
function isLabelPart(text: string, index: number): boolean {
  const found = classAt(text, index);
  return (
    found === CharClass.letter || found === CharClass.upper || found === CharClass.digit || found === CharClass.mark
  );
}

/** Whether the labels that end at `end` close with a plausible top-level domain, in one letter case. */
export function hasTopLevelDomain(text: string, end: number): boolean {
  const label = lastLabel(text, end, LONGEST_TOP_LEVEL_DOMAIN);
  if (label === undefined) return false;
  if (TOP_LEVEL_DOMAINS.has(label)) return true;
  // "WWW.GOV.PL": all in capitals, else it is a full stop without a space: "koniec.De"
  if (label !== label.toUpperCase() || !TOP_LEVEL_DOMAINS.has(label.toLowerCase())) return false;
  let before = end - label.length - 2;
  while (classAt(text, before) === CharClass.mark) before--;
  return isUpper(text, before);
}

/** Whether what follows an `@` is a host: `policja.gov.pl`, any last label that ends in no digit. */
export function isMailHost(text: string, start: number, end: number): boolean {
  const label = lastLabel(text, end, LONGEST_MAIL_LABEL);
  return (
    label !== undefined && end - label.length > start && label.normalize("NFC").length > 1 && !isDigit(text, end - 1)
  );
}

/** What follows the last full stop before `end`, if that is no more than `longest` code units. */
function lastLabel(text: string, end: number, longest: number): string | undefined {
  for (let index = end - 1; index >= 0 && end - index <= longest + 1; index--) {
    if (text[index] === ".") return text.slice(index + 1, end);
  }
  return undefined;
}

// What never stands inside an address: quotes, angle brackets.
const STOPPERS = new Set('„”“"«»<>|\\^`{}');
// What stands at its end only as punctuation of the sentence.
const TRAILING = new Set(".,;:!?'’‘…*");

/** End of a port, path, query or fragment that follows a host: `/swiatla` of `its.example/swiatla.` */
export function pathEnd(text: string, start: number): number {
  const first = text[start];
  const isPort = first === ":" && isDigit(text, start + 1);
  if (first !== "/" && first !== "?" && first !== "#" && !isPort) return start;
  return trimTrailing(text, start, unbrokenEnd(text, start));
}

/** End of an address whose scheme is known: `start` is just after `://`. */
export function schemeAddressEnd(text: string, start: number): number {
  return trimTrailing(text, start, unbrokenEnd(text, start));
}

function unbrokenEnd(text: string, start: number): number {
  let index = start;
  for (; index < text.length; index++) {
    const found = classAt(text, index) & CLASS_MASK;
    if (found === CharClass.space || found === CharClass.newline || STOPPERS.has(text[index]!)) break;
  }
  return index;
}

/** Takes off the punctuation of the sentence; a closing bracket stays when the address opens it. */
function trimTrailing(text: string, start: number, end: number): number {
  let surplus = 0;
  for (let index = start; index < end; index++) {
    if (text[index] === ")" || text[index] === "]") surplus++;
    else if (text[index] === "(" || text[index] === "[") surplus--;
  }
  let trimmed = end;
  for (; trimmed > start; trimmed--) {
    const last = text[trimmed - 1]!;
    const isBracket = last === ")" || last === "]";
    if (isBracket ? surplus <= 0 : !TRAILING.has(last)) break;
    if (isBracket) surplus--;
  }
  return trimmed;
}
