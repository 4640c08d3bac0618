import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const said: readonly (readonly [text: string, approximation: string | undefined])[] = [
  ["Straty wyniosły ponad 5 tys. zł.", "more"],
  ["Straty wyniosły z górą 5 tys. zł.", "more"],
  ["Zapłacił więcej niż 300 złotych.", "more"],
  ["Zapłacił nie więcej niż 300 złotych.", "atMost"],
  ["Zapłacił co najwyżej 300 złotych.", "atMost"],
  ["Zapłacił maks. 300 złotych.", "atMost"],
  ["Kara to nie mniej niż 20 euro.", "atLeast"],
  ["Kara to co najmniej 20 euro.", "atLeast"],
  ["Mniej niż 20 euro nie przyjmą.", "less"],
  ["Poniżej 40 proc. ankiet wróciło.", "less"],
  ["Wróciło prawie 40 proc. ankiet.", "almost"],
  ["Przejechał niespełna 12 km.", "almost"],
  ["Ważył ok. 70 kg.", "about"],
  ["Ważył mniej więcej 70 kg.", "about"],
  ["Poszukiwany ma około 40 lat.", "about"],
  ["Czekali przeszło dwie godziny.", "more"],
  ["Straty wyniosły 5 tys. zł.", undefined],
  ["Nie mniej ważne było 300 złotych.", undefined],
];

describe("the word before an amount", () => {
  it.each(said)("%s", (text, approximation) => {
    const amounts = extract(text).entities.filter(({ type }) => type !== "date");
    expect(amounts).toHaveLength(1);
    expect((amounts[0] as { approximation?: string }).approximation).toBe(approximation);
  });

  it("stays outside the span, and is told only if every mention of the amount has it", () => {
    const { entities, mentions } = extract("Wydali 300 zł, potem ponad 300 zł, ponad 10 zł i ponad 10 zł.");
    expect(mentions.map(({ text }) => text)).toEqual(["300 zł", "300 zł", "10 zł", "10 zł"]);
    expect(entities).toMatchObject([{ amount: "300" }, { amount: "10", approximation: "more" }]);
    expect(entities[0]).not.toHaveProperty("approximation");
  });
});
