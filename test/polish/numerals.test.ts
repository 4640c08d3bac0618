import { describe, expect, it } from "vitest";
import { readNumber, readNumbers, readOrdinal } from "../../src/polish/numerals.ts";
import { Document } from "../../src/text/document.ts";
import { tokenize } from "../../src/text/tokenize.ts";

const read = (text: string): Document => new Document(tokenize(text), Uint32Array.of(0));

describe("numbers", () => {
  const whole: readonly (readonly [text: string, value: string])[] = [
    ["2,5", "2.5"],
    ["0,8", "0.8"],
    ["1.86", "1.86"],
    ["1 200", "1200"],
    ["1\u00a0200\u00a0000", "1200000"],
    ["1.200", "1200"],
    ["94 600", "94600"],
    ["1 200,50", "1200.5"],
    ["1.200.000,00", "1200000"],
    ["0.250", "0.25"],
    ["007", "7"],
    ["2,5 tys.", "2500"],
    ["1,2 mln", "1200000"],
    ["3 mld", "3000000000"],
    ["1 mln 200 tys.", "1200000"],
    ["2 tys. 300", "2300"],
    ["2 i pół tysiąca", "2500"],
    ["pół miliona", "500000"],
    ["ćwierć miliona", "250000"],
    ["półtora tysiąca", "1500"],
    ["cztery i pół", "4.5"],
    ["trzysta czterdzieści", "340"],
    ["trzystu czterdziestu", "340"],
    ["tysiąc pięćset", "1500"],
    ["sto dwadzieścia pięć tysięcy trzysta jeden", "125301"],
    ["dwa miliony sto tysięcy", "2100000"],
    ["dwudziestoma dwiema", "22"],
    ["Dwoje", "2"],
    ["pięciorgiem", "5"],
    ["dwadzieścia czworo", "24"],
    ["zero", "0"],
    ["3/4", "0.75"],
    ["1½", "1.5"],
    ["trzy czwarte", "0.75"],
    ["jednej piątej", "0.2"],
    ["trzy czwarte miliona", "750000"],
    ["5 tyś.", "5000"],
  ];
  it.each(whole)("reads %j whole", (text, value) => {
    const document = read(text);
    expect(readNumber(document, 0)).toMatchObject({ value, end: document.length });
  });

  const prefixes: readonly (readonly [text: string, value: string, rest: string])[] = [
    ["47 811 46 90", "47", "811 46 90"],
    ["10.04.2024", "10", ".04.2024"],
    ["1,2,3", "1", ",2,3"],
    ["5 mln.", "5000000", "."],
    ["pięć dwa", "5", "dwa"],
    ["dwadzieścia trzynaście", "20", "trzynaście"],
    ["150\n200", "150", "200"],
    ["34-latek", "34", "-latek"],
    ["2 i trzy", "2", "i trzy"],
    ["3 tys. i 5", "3000", "i 5"],
    ["5 mln. euro", "5000000", "euro"],
    ["1/3", "1", "/3"],
    ["12/5", "12", "/5"],
    ["3/4/2024", "3", "/4/2024"],
    ["pięć czwarta", "5", "czwarta"],
    ["dwie trzecie", "2", "trzecie"],
  ];
  it.each(prefixes)("of %j reads only the number", (text, value, rest) => {
    const document = read(text);
    const number = readNumber(document, 0);
    expect(number?.value).toBe(value);
    expect(document.textOf(number?.end ?? 0, document.length)).toBe(rest);
  });

  it.each(["kilkanaście", "tysiące", "milionów", "kilku tysięcy", "m²", "", "9".repeat(40)])(
    "finds none at the start of %j",
    (text) => {
      expect(readNumber(read(text), 0)).toBeUndefined();
    },
  );

  it("goes through a text from left to right", () => {
    const document = read("od 500 do 2,5 tys. zł i dwa razy");
    expect([...readNumbers(document)].map(({ start, value }) => [document.formOf(start), value])).toEqual([
      ["500", "500"],
      ["2", "2500"],
      ["dwa", "2"],
    ]);
  });

  it("takes linear time for a line of groups", () => {
    const document = read("200 ".repeat(100_000));
    expect([...readNumbers(document)].length).toBeGreaterThan(0);
  });
});

describe("ordinals", () => {
  const ordinals: readonly (readonly [text: string, value: string])[] = [
    ["pierwszego", "1"],
    ["drugą", "2"],
    ["trzeciemu", "3"],
    ["pierwsi", "1"],
    ["dwudziestego piątego", "25"],
    ["trzydziesty pierwszy", "31"],
    ["setną", "100"],
    ["sto pierwszy", "101"],
    ["sto dwudziesty piąty", "125"],
    ["dwa tysiące dwudziestym czwartym", "2024"],
    ["tysiąc dziewięćset osiemdziesiątego dziewiątego", "1989"],
  ];
  it.each(ordinals)("reads %j", (text, value) => {
    const document = read(text);
    expect(readOrdinal(document, 0)).toEqual({ value, end: document.length });
  });
  it.each(["dwadzieścia", "pięć piąty", "5.", "piątek", "trzydzieści"])("finds none at the start of %j", (text) => {
    expect(readOrdinal(read(text), 0)).toBeUndefined();
  });
});
