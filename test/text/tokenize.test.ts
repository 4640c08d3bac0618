import { expect, test } from "vitest";
import { type TokenColumns, TokenFlag, TokenKind } from "../../src/text/document.ts";
import { tokenize } from "../../src/text/tokenize.ts";

function forms(columns: TokenColumns): string[] {
  return Array.from(columns.form, (form) => columns.forms[form] ?? "");
}

function split(text: string): string {
  return forms(tokenize(text)).join("|");
}

test.each([
  ["34-latek", "34|-|latek"],
  ["dom nr 189a", "dom|nr|189|a"],
  ["toyota RAV4", "toyota|RAV|4"],
  ["o 14.30", "o|14|.|30"],
  ["(28.07.br.)", "(|28|.|07|.|br|.|)"],
  ["400 m²", "400|m|²"],
  ["10–11.09.2019", "10|–|11|.|09|.|2019"],
  ["Lisicka- Starszy", "Lisicka|-|Starszy"],
  ["5°C, 3% i 2€", "5|°|C|,|3|%|i|2|€"],
  ["§1 i 80km/h", "§|1|i|80|km|/|h"],
])("cuts letters, digits and signs apart: %s", (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ["z O'Brienem", "z|O'Brienem"],
  ["dla Lefèvre’em’", "dla|Lefèvre’em|’"],
  ["'w cudzysłowie'", "'|w|cudzysłowie|'"],
  ["lata ’90", "lata|’|90"],
])("keeps an apostrophe between two letters inside the word: %s", (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ["w XVIIIw. i XXw", "w|XVIII|w|.|i|XX|w"],
  ["od IVw", "od|IV|w"],
  ["w w Mw", "w|w|Mw"],
  ["w XVIII w.", "w|XVIII|w|."],
])("cuts a century from its letter: %s", (text, expected) => {
  expect(split(text)).toBe(expected);
});

test.each([
  ["na www.gmina-lipowa.example.", "www.gmina-lipowa.example", TokenKind.url],
  ["zob. incydent.lipowa.pl, potem", "incydent.lipowa.pl", TokenKind.url],
  ["(https://lipowa.example/a?b=(c)&d=1#e).", "https://lipowa.example/a?b=(c)&d=1#e", TokenKind.url],
  ["„http://lipowa.example/”", "http://lipowa.example/", TokenKind.url],
  ["pod lipowa.example/konkurs!", "lipowa.example/konkurs", TokenKind.url],
  ["portal Lipowa24.pl podał", "Lipowa24.pl", TokenKind.url],
  ["WWW.LIPOWA.PL", "WWW.LIPOWA.PL", TokenKind.url],
  ["pisz: jan.lis-maj@biuro.lipowa.example.", "jan.lis-maj@biuro.lipowa.example", TokenKind.email],
  ["(biuro_2@lipowa.pl)", "biuro_2@lipowa.pl", TokenKind.email],
])("keeps an address whole: %s", (text, address, kind) => {
  const columns = tokenize(text);
  const token = forms(columns).indexOf(address);
  expect(columns.kind[token]).toBe(kind);
});

test.each([
  "im.Jana",
  "r.Wojewoda",
  "m.in.",
  "koniec.De facto",
  "k.k.",
  "godz.14",
  "@lipowa",
  "jan@",
  "a@b",
  "http://",
  "www",
])("sees no address in %s", (text) => {
  const kinds = [...tokenize(text).kind];
  expect(kinds.filter((kind) => kind === TokenKind.url || kind === TokenKind.email)).toEqual([]);
});

test.each([
  ["a soft hyphen", "Komen­da", "Komenda"],
  ["a zero-width space", "Komen\u200bda", "Komenda"],
  ["letters in NFD", "Łódz\u0301", "Łódź"],
  ["a mark on a digit run's neighbour", "5 z\u0307", "5|ż"],
  ["a byte-order mark", "\ufeffPolicja", "Policja"],
  ["no-break spaces", "5\u00a0zł\u202f50", "5|zł|50"],
  ["a surrogate pair", "pożar 🔥!", "pożar|🔥|!"],
  ["a lone surrogate", "a\ud83d b", "a|\ud83d|b"],
  ["dashes and quotes", "„a”–«b»—‚c’‑d", "„|a|”|–|«|b|»|—|‚|c|’|‑|d"],
  ["Cyrillic and Greek", "Київ, Αθήνα", "Київ|,|Αθήνα"],
])("reads %s", (_, text, expected) => {
  expect(split(text)).toBe(expected);
});

test("offsets are those of the raw text", () => {
  const text = "W Łodz\u0301i i w Ko­ninie";
  const { start, end } = tokenize(text);
  expect(Array.from(start, (at, token) => text.slice(at, end[token]))).toEqual([
    "W",
    "Łodz\u0301i",
    "i",
    "w",
    "Ko­ninie",
  ]);
});

const { capitalized, allCaps, glued, lineStart, paragraphStart } = TokenFlag;

test.each([
  ["Jan", [capitalized | lineStart | paragraphStart]],
  ["KGP-u", [capitalized | allCaps | lineStart | paragraphStart, glued, glued]],
  ["iPhone W", [lineStart | paragraphStart, capitalized]],
  ["a\nb\r\n\r\nC", [lineStart | paragraphStart, lineStart, lineStart | paragraphStart | capitalized]],
  ["a \n \t\n b", [lineStart | paragraphStart, lineStart | paragraphStart]],
])("tells where a token stands and how it is written: %j", (text, expected) => {
  expect([...tokenize(text).flags]).toEqual(expected);
});

test("gives equal forms one number", () => {
  const { form, forms: distinct, lowers } = tokenize("Policja i policja, i Policja");
  expect([...form]).toEqual([0, 1, 2, 3, 1, 0]);
  expect(distinct).toEqual(["Policja", "i", "policja", ","]);
  expect(lowers).toEqual(["policja", "i", "policja", ","]);
});

test("knows thousands of different forms", () => {
  const words = Array.from({ length: 20_000 }, (_, index) =>
    `w${String.fromCharCode(0x61 + (index % 26))}${"ąć"[index % 2]}`.repeat(1 + (index % 97)),
  );
  const columns = tokenize(words.join(" "));
  expect(forms(columns)).toEqual(words);
  expect(columns.forms.length).toBe(new Set(words).size);
});
