import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { isCounted } from "../../src/polish/numerals-counted.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();

/** Whether the third word is counted by the number before it. */
function isThirdCounted(text: string): boolean {
  const document = readDocument(text, polishAbbreviations);
  return isCounted(document, new Morphology(document, lexicon), { start: 1, end: 2 });
}

describe("a number before a word", () => {
  it.each(["Przyszło 2000 osób", "w 1200 gospodarstwach", "z 2000 podpisami", "ponad 1500 starych domów"])(
    "counts it in %j",
    (text) => {
      expect(isThirdCounted(text)).toBe(true);
    },
  );

  it.each(["w 1997 szkoła", "do 1765 właścicielami", "w 1999 odbył", "od 2016 w", "w 2010,", "w 2010"])(
    "is a year in %j",
    (text) => {
      expect(isThirdCounted(text)).toBe(false);
    },
  );
});
