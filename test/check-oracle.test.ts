import fc from "fast-check";
import { validatePolish } from "validate-polish";
import { describe, expect, it } from "vitest";
import { checkIdentityCard, checkNip, checkPesel, checkRegon } from "../src/check.ts";

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`, "u"));
const runs = { numRuns: 3000 };

/** The same digits with a last one that makes the sum right, so that half of the cases are valid. */
function completed(text: string, isValid: (text: string) => boolean): string {
  for (let digit = 0; digit < 10; digit++)
    if (isValid(`${text.slice(0, -1)}${digit}`)) return `${text.slice(0, -1)}${digit}`;
  return text;
}

describe("the checks agree with another library", () => {
  it("on NIP and REGON", () => {
    fc.assert(
      fc.property(digits(10), digits(9), digits(14), fc.boolean(), (nip, short, long, repair) => {
        const { nip: isNip, regon: isRegon } = validatePolish;
        const own = repair ? completed(nip, (text) => checkNip(text).valid) : nip;
        // a tax office's prefix of zeros is none; the other one looks at the sum alone
        if (!own.startsWith("0") && own[1] !== "0" && own[2] !== "0") expect(checkNip(own).valid).toBe(isNip(own));
        const nine = repair ? completed(short, (text) => checkRegon(text).valid) : short;
        expect(checkRegon(nine).valid, nine).toBe(isRegon(nine));
        const fourteen = repair ? completed(nine + long.slice(9), (text) => checkRegon(text).valid) : long;
        expect(checkRegon(fourteen).valid, fourteen).toBe(isRegon(fourteen));
      }),
      runs,
    );
  });

  it("on PESEL, but for days that no calendar has", () => {
    const part = (most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
    fc.assert(
      fc.property(part(99), part(99), part(39), digits(5), fc.boolean(), (year, month, day, rest, repair) => {
        const text = `${year}${month}${day}${rest}`;
        const own = repair ? completed(text, (other) => validatePolish.pesel(other)) : text;
        const checked = checkPesel(own);
        if (checked.valid) expect(validatePolish.pesel(own), own).toBe(true);
        else if (checked.reason === "checksum") expect(validatePolish.pesel(own), own).toBe(false);
      }),
      runs,
    );
  });

  it("on identity cards", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3}\d{6}$/u), fc.boolean(), (card, repair) => {
        const letters = card.slice(0, 3);
        let own = card;
        if (repair)
          for (let digit = 0; digit < 10; digit++)
            if (checkIdentityCard(`${letters}${digit}${card.slice(4)}`).valid)
              own = `${letters}${digit}${card.slice(4)}`;
        expect(checkIdentityCard(own).valid, own).toBe(validatePolish.identityCard(own));
      }),
      runs,
    );
  });
});
