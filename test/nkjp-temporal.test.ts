import { describe, expect, it } from "vitest";
import { makeNkjpTemporal } from "../benchmarks/nkjp-temporal.ts";

const read = makeNkjpTemporal();

// text, then what NKJP would mark with its value; "–" for those that have none
const cases: readonly (readonly [text: string, ...marked: string[]])[] = [
  ["Było to dnia 5 maja br. w Rybniku.", "dnia 5 maja --05-05"],
  ["W lipcu ubiegłego roku padało.", "lipcu --07"],
  ["Rozprawa odbyła się 7 bm. w sądzie.", "7 ---07"],
  [
    "W nocy z 16 na 17 kwietnia 2001 r. padało.",
    "16 na 17 kwietnia 2001 r. 2001-04-16",
    "17 kwietnia 2001 r. 2001-04-17",
  ],
  ["W latach 1983–1987 uczył w szkole.", "latach 1983 1983", "latach 1983–1987 1987"],
  ["Plan na lata 2001–2006 przyjęto.", "2001 2001", "2006 2006"],
  ["Kamienica z XVIII i XIX w. spłonęła.", "XVIII i XIX w. –", "XIX w. –"],
  ["Pod koniec lat 80. wyjechał.", "lat 80. –"],
  ["Wilk Jan (1906–1959), rzeźbiarz, w Łodzi 1929.", "1906 1906", "1959 1959", "1929 1929"],
  ["Zginął w 44 r. p.n.e. w Rzymie.", "44 r. p.n.e. -0044"],
  ["Sezon 1998/1999 był udany.", "1998 1998", "1999 1999"],
  ["Zbiórka o godz. 8.15 i o dziewiątej rano.", "godz. 8.15 08:15:00", "dziewiątej rano 09:00:00"],
  ["Wczoraj, w piątek, za rok, latem i w tym tygodniu."],
];

describe("dates and times as NKJP marks them", () => {
  it.each(cases)("are found in: %s", (text, ...marked) => {
    const found = read(text).map(({ start, end, value }) => `${text.slice(start, end)} ${value ?? "–"}`);
    expect(found.sort()).toEqual(marked.sort());
  });
});
