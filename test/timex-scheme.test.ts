import { describe, expect, it } from "vitest";
import { makeTimexScheme } from "../benchmarks/timex-scheme.ts";
import { mark, unmark } from "./harness/examples.ts";

const read = makeTimexScheme();

interface Case {
  readonly text: string;
  readonly date?: string;
  /** Type without its prefix, and value. */
  readonly expect: readonly string[];
}

// what KPWr marks otherwise than the library
const cases: readonly Case[] = [
  { text: "W {dniu 9 lutego 2024 r.} otwarto most.", expect: ["date 2024-02-09"] },
  { text: "{Dwa lata} temu i {rok} później było inaczej.", expect: ["duration P2Y", "duration P1Y"] },
  { text: "Przed {rokiem} zaczęto, za {pół roku} skończą.", expect: ["duration P1Y", "duration P0.5Y"] },
  { text: "Koncert {9 lutego 2024 r. o godz. 18}.", expect: ["time 2024-02-09T18:00"] },
  {
    text: "Zjazd otwarto {9 lutego 2024 r.} w auli. W godzinach {10.00}–{12.00} obradowano.",
    expect: ["date 2024-02-09", "time 2024-02-09T10:00", "time 2024-02-09T12:00"],
  },
  { text: "Przed {godz. 17} spłonął dom.", date: "2024-02-09", expect: ["time 2024-02-09T17:00"] },
  { text: "{Dziś w nocy} i {rano} padało.", date: "2024-02-09", expect: ["time 2024-02-09TNI", "time 2024-02-09TMO"] },
  { text: "Od {kilku lat} i przez {wiele miesięcy} czekali.", expect: ["duration VAGUE", "duration VAGUE"] },
  { text: "W {ostatnich latach} i {pewnego dnia} zmieniono zdanie.", expect: ["date xxxx", "date xxxx-xx-xx"] },
  { text: "To {wieloletnia} umowa i {dwudniowy} zjazd.", expect: ["duration VAGUE", "duration P2D"] },
  { text: "Było to {tegoroczne} i {lipcowe} święto.", date: "2024-08-09", expect: ["date 2024", "date 2024-07"] },
  { text: "W XX-lecie, czyli {dwudziestowieczną} modą.", expect: ["date 19"] },
  { text: "Euro {2012} i mecze sezonu {2005}/{06}.", expect: ["date 2012", "date 2005", "date 2006"] },
  { text: "W {przyszłym tygodniu} ruszą.", date: "2024-02-09", expect: ["date 2024-Wxx"] },
  { text: "Przez {ponad dwa lata} i {całe 5 minut}.", expect: ["duration P2Y", "duration PT5M"] },
  { text: "Zbierają {trzy na miesiąc} i {coroczny} bal.", expect: ["set P1M", "set XXXX"] },
  {
    text: "W {pierwszej połowie maja} i w {drugiej połowie XX wieku}.",
    date: "2024-05-02",
    expect: ["date 2024-05-H1", "date 19-H2"],
  },
  { text: "Mieszka przy ul. Listopadowej, ma 34 lata, wygrał 3:1.", expect: [] },
];

describe("the scheme timex", () => {
  it.each(cases)("marks as KPWr does: $text", ({ text, date, expect: wanted }) => {
    const plain = unmark(text);
    const { entities } = read(plain, date);
    expect(mark(plain, entities)).toBe(text);
    expect(entities.map(({ type, value }) => `${type.slice("t3_".length)} ${value}`)).toEqual(wanted);
  });

  it("answers any string", () => {
    expect(read("\ud800 p.n.e. '9 { }")).toEqual({ entities: [] });
    expect(read("")).toEqual({ entities: [] });
  });
});
