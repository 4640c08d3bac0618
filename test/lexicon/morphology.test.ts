import { expect, it } from "vitest";
import { Label } from "../../src/lexicon/label.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { Case, Pos } from "../../src/lexicon/tag.ts";
import { Document, TokenKind } from "../../src/text/document.ts";

/** A document of the words of a text, without the tokenizer. */
function documentOf(text: string): Document {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const forms = [...new Set(words.map(([word]) => word))];
  return new Document(
    {
      text,
      length: words.length,
      start: Uint32Array.from(words, ({ index }) => index),
      end: Uint32Array.from(words, ({ index, 0: word }) => index + word.length),
      kind: new Uint8Array(words.length).fill(TokenKind.word),
      flags: new Uint8Array(words.length),
      form: Uint32Array.from(words, ([word]) => forms.indexOf(word)),
      forms,
      lowers: forms.map((form) => form.toLowerCase()),
    },
    Uint32Array.of(0),
  );
}

const morphology = new Morphology(documentOf("Komendzie Zzzańskiemu Anna"), loadLexicon());

it("reads a known word from the dictionary", () => {
  expect(morphology.isKnown(0)).toBe(true);
  expect(morphology.hasLemma(0, "komenda")).toBe(true);
  expect(morphology.hasPos(0, Pos.subst)).toBe(true);
  expect(morphology.cases(0, Pos.subst)).toBe(Case.dat | Case.loc);
  expect(morphology.lemmasOf(0)).toEqual(["komenda", "Komenda"]);
});

it("guesses a word that the dictionary lacks", () => {
  expect(morphology.isKnown(1)).toBe(false);
  expect(morphology.lemmasOf(1)[0]).toBe("Zzzański");
  expect(morphology.hasLabel(1, Label.guessed)).toBe(true);
});

it("knows first names", () => {
  expect(morphology.hasLabel(2, Label.forenameF)).toBe(true);
  expect(morphology.hasLabel(2, Label.city)).toBe(false);
});

it("has no readings outside the document", () => {
  expect(morphology.at(3)).toEqual([]);
  expect(morphology.at(-1)).toEqual([]);
});
