import { domainEnd, hasTopLevelDomain, isMailHost, pathEnd, schemeAddressEnd } from "./addresses.ts";
import { CharClass, CLASS_MASK, classAt, isDigit, isLetter } from "./characters.ts";
import { type TokenColumns, TokenFlag, TokenKind } from "./document.ts";
import { TokenWriter } from "./token-writer.ts";

const PARAGRAPH = 2; // line ends that make an empty line
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const AT = 0x40;

/**
 * Cuts a text into letter runs, digit runs and single other characters; web and e-mail addresses stay whole.
 *
 *     34-latek z RAV4, m²   →   34|-|latek|z|RAV|4|,|m|²
 *
 * One pass over code units, plain loops over typed arrays: every string, however strange, takes linear time.
 */
export function tokenize(text: string): TokenColumns {
  const writer = new TokenWriter(text);
  let newlines = PARAGRAPH;
  let blank = true;
  // Up to here a run of labels is known to be no address, so that "a.a.a.a…" is looked through once.
  let refused = 0;
  let index = 0;
  while (index < text.length) {
    const read = classAt(text, index);
    const found = read & CLASS_MASK;
    if (found === CharClass.newline) {
      newlines += lineEnds(text, index);
      blank = true;
      index++;
      continue;
    }
    if (found === CharClass.space || found === CharClass.ignorable) {
      if (found === CharClass.space) blank = true;
      index += 1 + (read >> 4);
      continue;
    }
    const flags = placeFlags(blank, newlines);
    newlines = 0;
    blank = false;
    if (found === CharClass.letter || found === CharClass.upper) {
      index = pushWord(writer, text, index, flags);
      continue;
    }
    if (found === CharClass.digit) {
      const end = digitsEnd(text, index);
      writer.push(index, end, TokenKind.number, flags);
      index = end;
      continue;
    }
    const code = text.charCodeAt(index);
    if ((code === FULL_STOP || code === AT || code === COLON) && index >= refused && (flags & TokenFlag.glued) !== 0) {
      const end = pushAddress(writer, text, index);
      if (end > 0) {
        index = end;
        continue;
      }
      refused = Math.max(refused, -end);
    }
    const end = marksEnd(text, index + 1 + (read >> 4));
    const isSign = found === CharClass.punctuation || found === CharClass.apostrophe;
    writer.push(index, end, isSign ? TokenKind.punctuation : TokenKind.symbol, flags);
    index = end;
  }
  return writer.finish();
}

function placeFlags(blank: boolean, newlines: number): number {
  let flags = blank ? 0 : TokenFlag.glued;
  if (newlines > 0) flags |= TokenFlag.lineStart;
  if (newlines >= PARAGRAPH) flags |= TokenFlag.paragraphStart;
  return flags;
}

/** How many line ends the character stands for: the `\r` of `\r\n` for none, a paragraph separator for two. */
function lineEnds(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) return 0;
  return code === 0x2029 ? PARAGRAPH : 1;
}

/** Pushes the word at `start` and gives its end; `XVIIIw` is two tokens. */
function pushWord(writer: TokenWriter, text: string, start: number, placeFlags: number): number {
  let letters = 0;
  let capitals = 0;
  let end = start;
  let index = start;
  while (index < text.length) {
    const read = classAt(text, index);
    const found = read & CLASS_MASK;
    const width = 1 + (read >> 4);
    if (found === CharClass.letter || found === CharClass.upper) {
      letters++;
      if (found === CharClass.upper) capitals++;
      end = index + width;
    } else if (found === CharClass.mark) {
      end = index + width;
    } else if (found === CharClass.apostrophe) {
      // O'Brien, Lefèvre’em
      if (index !== end || !isLetter(text, index + 1)) break;
    } else if (found !== CharClass.ignorable) {
      break;
    }
    index += width;
  }
  const flags = placeFlags | letterFlags(text, start, letters, capitals);
  if (capitals > 0 && letters === capitals + 1 && isCentury(text, start, end)) {
    writer.push(start, end - 1, TokenKind.word, flags | (letters > 2 ? TokenFlag.allCaps : 0));
    writer.push(end - 1, end, TokenKind.word, TokenFlag.glued);
    return end;
  }
  writer.push(start, end, TokenKind.word, flags);
  return end;
}

function letterFlags(text: string, start: number, letters: number, capitals: number): number {
  if (capitals === 0 || (classAt(text, start) & CLASS_MASK) !== CharClass.upper) return 0;
  return letters > 1 && capitals === letters ? TokenFlag.capitalized | TokenFlag.allCaps : TokenFlag.capitalized;
}

/** `XVIIIw`: a Roman number up to XXXIX and the `w` of *wiek* without a space. */
function isCentury(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== "w") return false;
  for (let index = start; index < end - 1; index++) {
    const letter = text[index];
    if (letter !== "X" && letter !== "V" && letter !== "I") return false;
  }
  return true;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  let index = start;
  while (index < text.length) {
    const read = classAt(text, index);
    const found = read & CLASS_MASK;
    index += 1 + (read >> 4);
    if (found === CharClass.digit || found === CharClass.mark) end = index;
    else if (found !== CharClass.ignorable) break;
  }
  return end;
}

function marksEnd(text: string, start: number): number {
  let index = start;
  for (; index < text.length; ) {
    const read = classAt(text, index);
    if ((read & CLASS_MASK) !== CharClass.mark) break;
    index += 1 + (read >> 4);
  }
  return index;
}

/**
 * Turns the last tokens and what follows the sign at `at` into one address, if they are one.
 * Gives the end of the address, or the negated end of what was looked through in vain.
 */
function pushAddress(writer: TokenWriter, text: string, at: number): number {
  const sign = text[at];
  if (!writer.touches(at)) return 0;
  if (sign === ":") {
    if (!text.startsWith("//", at + 1) || !isScheme(writer.lastLower())) return 0;
    const end = schemeAddressEnd(text, at + 3);
    if (end === at + 3) return 0;
    writer.merge(writer.length - 1, end, TokenKind.url);
    return end;
  }
  if (!isLetter(text, at + 1) && !isDigit(text, at + 1)) return 0;
  const host = domainEnd(text, at + 1);
  if (sign === "@") {
    const first = writer.addressStart("._-+%&");
    if (first === writer.length || !isMailHost(text, at + 1, host)) return -host;
    writer.merge(first, host, TokenKind.email);
    return host;
  }
  const first = writer.addressStart("-_");
  const isHost =
    text[host] !== "@" && first < writer.length && (writer.lastLower() === "www" || hasTopLevelDomain(text, host));
  if (!isHost) return -host;
  const end = pathEnd(text, host);
  writer.merge(first, end, TokenKind.url);
  return end;
}

function isScheme(lower: string): boolean {
  return lower === "http" || lower === "https" || lower === "ftp";
}
