import { expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { rareKey, wordKey } from "../../src/tagger/word-key.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();

function keysOf(text: string): string {
  const document = readDocument(text, polishAbbreviations);
  const morphology = new Morphology(document, lexicon);
  return Array.from({ length: document.length }, (_, token) => wordKey(document, morphology, token)).join(" ");
}

it.each([
  ["reads every case of a word as its lemma", "w naszych wsiach", "w nasz wieś"],
  ["tells a name from the common noun by its capital", "na zamku, w Zamku", "na zamek , w ^zamek"],
  ["takes no capital seriously where a sentence begins", "Firmy milczą. Zamki stoją.", "firma milczeć . zamek stać ."],
  [
    "… nor behind a number, a dash or an opening quote",
    "1) Firmy. – Zamki! Wołał: „Rady!”",
    "0 ) firma . – zamek ! wołać : „ rada ! ”",
  ],
  ["… but knows a frequent name there", "Warszawa śpi. Janem kierują.", "^warszawa spać . ^jan kierować ."],
  ["keeps an unknown word, with its capital wherever it stands", "Zzzańskich zzza", "^zzzańskich zzza"],
  ["writes acronyms and Roman numerals as they are", "dla PO i PKP w XIX wieku", "dla PO i PKP w XIX wiek"],
  ["reads a headline as names", "Rynek KRAKOWIE", "rynek ^kraków"],
  ["keeps an initial", "pisał J. Zzzański", "pisać J . ^zzzański"],
  ["reads one letter that begins a sentence as a word", "W lesie.", "w las ."],
  [
    "counts the digits of numbers up to those of a year",
    "od 7 do 15, 120 z 1999 i 12000",
    "od 0 do 00 , 000 z 0000 i 0+",
  ],
  ["sees addresses as addresses", "pod www.encje.example i a@encje.example", "pod :// i @"],
])("%s", (_title, text, keys) => {
  expect(keysOf(text)).toBe(keys);
});

it("lets rare words share what their endings say", () => {
  expect(rareKey("^zzzański")).toBe("^…ski");
  expect(rareKey("zzzowy")).toBe("…owy");
  expect(rareKey("ZZZX")).toBe("…ZZX");
  expect(rareKey("^ó")).toBe("^…ó");
});

it("gives any token a key", () => {
  expect(keysOf("\ud800 ‘ ́x \u00ad")).not.toBe("");
});
