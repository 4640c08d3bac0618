import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ibanLengths } from "../src/check/iban-lengths.ts";
import type { Checked } from "../src/check.ts";
import * as check from "../src/check.ts";
import { ExtractionError } from "../src/errors.ts";
import { docExamples } from "./harness/doc-examples.ts";
import { runBlock } from "./harness/run-block.ts";

const checks: readonly ((text: string) => Checked)[] = Object.values(check);

type Row = readonly [one: (text: string) => Checked, text: string, result: object];

const rows: readonly Row[] = [
  // born in each of the five centuries
  [check.checkPesel, "99812900123", { birthDate: "1899-01-29", sex: "f" }],
  [check.checkPesel, "99012900136", { birthDate: "1999-01-29", sex: "m" }],
  [check.checkPesel, "04212900150", { birthDate: "2004-01-29", sex: "m" }],
  [check.checkPesel, "50410100142", { birthDate: "2150-01-01", sex: "f" }],
  [check.checkPesel, "99723100162", { birthDate: "2299-12-31", sex: "f" }],
  [check.checkPesel, "44051401359", { birthDate: "1944-05-14", sex: "m" }],
  [check.checkPesel, "440514-01359", { value: "44051401359" }],
  [check.checkPesel, "00000000000", { reason: "date" }],
  [check.checkPesel, "4405140135", { reason: "length" }],
  [check.checkPesel, "4405140135O", { reason: "format" }],
  [check.checkPesel, "٤٤٠٥١٤٠١٣٥٩", { reason: "format" }],
  [check.checkNip, "PL 526-000-12-46", { value: "5260001246" }],
  [check.checkNip, "0000000000", { reason: "prefix" }],
  [check.checkNip, "5260001247", { reason: "checksum" }],
  [check.checkRegon, "12345678512347", { value: "12345678512347" }],
  [check.checkRegon, "12345678612347", { reason: "checksum" }],
  [check.checkRegon, "1234567851", { reason: "length" }],
  [check.checkKrs, "412356", { reason: "length" }],
  [check.checkKrs, "0000000000", { reason: "prefix" }],
  [check.checkKrs, "1000412356", { reason: "prefix" }],
  [check.checkIban, "GB29 NWBK 6016 1331 9268 19", { country: "GB" }],
  [check.checkIban, "FR14 2004 1010 0505 0001 3M02 606", { country: "FR" }],
  [check.checkIban, "PL61 1090 1014 0000 0712 1981 287", { reason: "length" }],
  [check.checkIban, "PL62 1090 1014 0000 0712 1981 2874", { reason: "checksum" }],
  [check.checkIban, "AA61 1090 1014 0000 0712 1981 2874", { reason: "prefix" }],
  [check.checkIdentityCard, "aba300000", { value: "ABA300000" }],
  [check.checkIdentityCard, "ABS523456", { reason: "checksum" }],
  [check.checkIdentityCard, "AB1234567", { reason: "format" }],
  [check.checkPassport, "EA 9123456", { value: "EA9123456" }],
  [check.checkPassport, "ABA300000", { reason: "format" }],
  [check.checkLandRegister, "LU1B/00012345/8", { court: "LU1B" }],
  [check.checkLandRegister, "LU1B/00012345/6", { reason: "checksum" }],
  [check.checkLandRegister, "QV1B/00012345/6", { reason: "prefix" }],
  [check.checkLandRegister, "LU1B00012345", { reason: "format" }],
  [check.checkPlate, "KR 5A123", { issuer: "małopolskie" }],
  [check.checkPlate, "VW12345", { issuer: "dolnośląskie" }],
  [check.checkPlate, "HPA A123", { issuer: "Policja" }],
  [check.checkPlate, "UA 12345", { issuer: "Siły Zbrojne" }],
  [check.checkPlate, "W0 ALICE", { issuer: "mazowieckie" }],
  [check.checkPlate, "QA 12345", { reason: "prefix" }],
  [check.checkPlate, "WA 1234O", { reason: "format" }],
  [check.checkPlate, "WA 123", { reason: "format" }],
  [check.checkPhone, "(+48 22) 621-02-51", { value: "+48226210251" }],
  [check.checkPhone, "+48 (0) 22 621 02 51", { value: "+48226210251" }],
  [check.checkPhone, "+48 22 621 02 5", { reason: "length" }],
  [check.checkPhone, "+48 48 226 210 251", { reason: "length" }],
  [check.checkPhone, "0048 22 621 02 51", { value: "+48226210251" }],
  [check.checkPhone, "022 621 02 51", { value: "+48226210251" }],
  [check.checkPhone, "112", { value: "112" }],
  [check.checkPhone, "tel. 112", { reason: "format" }],
  [check.checkCaseNumber, "PO I Ds. 12.2023", { authority: "prosecutor", year: "2023" }],
  [check.checkCaseNumber, "RSD-123/24", { authority: "police", year: "24" }],
  [check.checkCaseNumber, "II K 123/234", { reason: "date" }],
  [check.checkCaseNumber, "II K", { reason: "format" }],
  [check.checkPostalAddress, "ul. Puławska 148/150", { street: "ul. Puławska", number: "148/150" }],
  [
    check.checkPostalAddress,
    "02-624 Warszawa, ul. 3 Maja 12A lok. 5",
    { street: "ul. 3 Maja", number: "12A", flat: "5" },
  ],
  [check.checkPostalAddress, "Nowa Wieś 7\n12-345 Przykład", { street: "Nowa Wieś", postalCode: "12-345" }],
  [check.checkPostalAddress, "ul. Puławska", { reason: "format" }],
  [check.checkPostalAddress, "ul. Długa 1, ul. Krótka 2, Łódź", { reason: "format" }],
  [check.checkPostalAddress, "sala 12", { reason: "format" }],
  [check.checkPostalAddress, "wynik 3:2", { reason: "format" }],
  [check.checkEmail, "jan@@psp.example", { reason: "format" }],
  [check.checkUrl, "policja.gov.pl/kontakt", { value: "policja.gov.pl/kontakt" }],
  [check.checkUrl, "policja", { reason: "format" }],
];

describe("every check", () => {
  it("is one of the door's fourteen", () => {
    expect(Object.keys(check)).toHaveLength(14);
    expect(Object.keys(check).every((name) => name.startsWith("check"))).toBe(true);
  });

  it("answers any string, and what it calls valid stays valid and the same", () => {
    const signs = fc.constantFrom(..."0123456789ABWZ /-+()@.Ds\u00a0ł");
    // a number of the table with one sign changed is often still one
    const changed = fc
      .tuple(fc.constantFrom(...rows), fc.nat(30), signs)
      .map(([[, text], place, sign]) => text.slice(0, place) + sign + text.slice(place + 1));
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: signs }), changed);
    let valid = 0;
    fc.assert(
      fc.property(fc.constantFrom(...checks), texts, (one, text) => {
        const first = one(text);
        if (first.valid) {
          valid++;
          expect(one(first.value)).toEqual(first);
        } else expect(["format", "length", "prefix", "date", "checksum"]).toContain(first.reason);
      }),
      { numRuns: 10_000 },
    );
    expect(valid).toBeGreaterThan(20);
  });

  it.each(checks.map((one) => [one.name, one] as const))("%s refuses what is no string", (_, one) => {
    for (const wrong of [undefined, null, 44051401359, {}, ["44051401359"]]) {
      // what a caller without types may pass
      expect(() => one(wrong as string)).toThrow(ExtractionError);
    }
  });

  it.each(checks.map((one) => [one.name, one] as const))("%s is quick with a megabyte", (_, one) => {
    const started = performance.now();
    for (const line of ["1", "A", "1-", "a@", ".", " ", "(", "1/"]) {
      expect(one(line.repeat(1_000_000 / line.length)).valid).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("doc comments of the checks", () => {
  const examples = docExamples("src/check");

  it("are one at least for each check", () => {
    expect(examples.length).toBeGreaterThanOrEqual(checks.length);
  });

  it.each(examples)("$place: $code", async ({ code, result }) => {
    // in brackets: what begins with a brace would be a block
    const [checked] = await runBlock(`${code};\n// (${result})`, { ...check });
    expect(checked?.got).toEqual(checked?.expected);
  });
});

it.each(rows)("%o reads %s", (one, text, result) => {
  expect(one(text)).toMatchObject(result);
});

/*
 * The same algorithms once more, slowly and otherwise than the library has them: the check digit is found by trying all ten,
 * letters by their place in an alphabet that is written out, remainders by big integers, days by counting them.
 */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const letters = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...LETTERS.slice(10)), minLength: length, maxLength: length });

function sum(signs: string, weights: string): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++)
    for (let times = 0; times < Number(weights[place]); times++) total += LETTERS.indexOf(signs[place] ?? "");
  return total;
}

function daysOf(year: number, month: number): number {
  // day 0 of the next month is the last of this one
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A PESEL by its definition: the century from the month, the tenth digit from the nine before it. */
function slowPesel(pesel: string): boolean {
  const offset = [80, 0, 20, 40, 60].find((added) => {
    const month = Number(pesel.slice(2, 4)) - added;
    return month >= 1 && month <= 12;
  });
  if (offset === undefined) return false;
  const year = [80, 0, 20, 40, 60].indexOf(offset) * 100 + 1800 + Number(pesel.slice(0, 2));
  const day = Number(pesel.slice(4, 6));
  return (
    day >= 1 &&
    day <= daysOf(year, Number(pesel.slice(2, 4)) - offset) &&
    (sum(pesel, "1379137913") + Number(pesel[10])) % 10 === 0
  );
}

describe("checksums agree with a slow reference", () => {
  const runs = { numRuns: 1000 };

  it("of PESEL, its calendar included", () => {
    // a month and a day that are mostly real, so that every branch is met
    const months = fc
      .tuple(fc.constantFrom(0, 20, 40, 60, 80), fc.integer({ min: 0, max: 13 }))
      .map(([a, b]) => String(a + b).padStart(2, "0"));
    const days = fc.integer({ min: 0, max: 32 }).map((day) => String(day).padStart(2, "0"));
    let valid = 0;
    fc.assert(
      fc.property(digits(2), months, days, digits(4), (year, month, day, serial) => {
        for (const last of "0123456789") {
          const pesel = year + month + day + serial + last;
          const found = check.checkPesel(pesel);
          expect(found.valid, pesel).toBe(slowPesel(pesel));
          if (!found.valid) continue;
          valid++;
          expect(found.birthDate.slice(8)).toBe(day);
          expect(found.birthDate.slice(2, 4)).toBe(year);
        }
      }),
      runs,
    );
    expect(valid).toBeGreaterThan(500);
  });

  it("of PESEL on the 29 and 30 February", () => {
    const february = (pesel: string): boolean => [..."0123456789"].some((last) => check.checkPesel(pesel + last).valid);
    expect(february("0002290000")).toBe(false); // 1900
    expect(february("0022290000")).toBe(true); // 2000
    expect(february("0482290000")).toBe(true); // 1804
    expect(february("0422300000")).toBe(false); // 30 February, which some checks let pass
  });

  it("of NIP", () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const last = sum(nine, "657234567") % 11;
        for (const digit of "0123456789") {
          const isOffice = nine[0] !== "0" && nine.slice(1, 3) !== "00";
          expect(check.checkNip(nine + digit).valid, nine + digit).toBe(isOffice && String(last) === digit);
        }
      }),
      runs,
    );
  });

  it("of REGON, short and long", () => {
    const lastOf = (signs: string, weights: string): string => String((sum(signs, weights) % 11) % 10);
    fc.assert(
      fc.property(digits(8), digits(4), (eight, unit) => {
        const short = eight + lastOf(eight, "89234567");
        const long = short + unit + lastOf(short + unit, "2485097361248");
        for (const digit of "0123456789") {
          expect(check.checkRegon(eight + digit).valid).toBe(eight + digit === short);
          expect(check.checkRegon(long.slice(0, 13) + digit).valid).toBe(long.slice(0, 13) + digit === long);
        }
      }),
      runs,
    );
  });

  it("of IBAN in every country", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ibanLengths),
        fc.integer({ min: 0, max: 99 }),
        digits(40),
        (entry, number, body) => {
          const [country, length] = entry;
          const pair = String(number).padStart(2, "0");
          const account = body.slice(0, length - 4);
          const value = country + pair + account;
          const inDigits = [...(account + country + pair)].map((sign) => LETTERS.indexOf(sign)).join("");
          expect(check.checkIban(value).valid, value).toBe(BigInt(inDigits) % 97n === 1n);
        },
      ),
      runs,
    );
  });

  it("of identity cards and passports", () => {
    fc.assert(
      fc.property(letters(3), digits(5), digits(6), (series, five, six) => {
        for (const digit of "0123456789") {
          // the check digit from the eight other signs, with 7, 3, 1 in turn
          const card = String(sum(series + five, "73173173") % 10);
          expect(check.checkIdentityCard(series + digit + five).valid).toBe(card === digit);
          const passport = String(sum(series.slice(0, 2) + six, "73173173") % 10);
          expect(check.checkPassport(series.slice(0, 2) + digit + six).valid).toBe(passport === digit);
        }
      }),
      runs,
    );
  });

  it("of land registers", () => {
    const counted = "0123456789XABCDEFGHIJKLMNOPRSTUWYZ";
    const signs = fc.string({ unit: fc.constantFrom(...counted.slice(10)), minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(signs, digits(9), (court, nine) => {
        const code = `${court.slice(0, 2)}${nine[0]}${court[2]}`;
        let total = 0;
        for (const [place, sign] of [...(code + nine.slice(1))].entries())
          total += counted.indexOf(sign) * Number("137137137137"[place]);
        for (const digit of "0123456789") {
          const number = `${code}/${nine.slice(1)}/${digit}`;
          expect(check.checkLandRegister(number).valid, number).toBe(total % 10 === Number(digit));
        }
      }),
      runs,
    );
  });
});
