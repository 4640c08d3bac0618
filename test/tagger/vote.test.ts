import { describe, expect, it } from "vitest";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { labelCount, layers } from "../../src/tagger/layers.ts";
import { readWords } from "../../src/tagger/read-words.ts";
import { voteOnNames } from "../../src/tagger/vote.ts";
import { readDocument } from "../../src/text/read-document.ts";

const stride = layers.reduce((sum, layer) => sum + labelCount(layer), 0);
const beginsPerson = 1;
const insidePerson = 2;
const lexicon = loadLexicon();

/** Votes with scores of 0 but for those given: that the token begins a person. */
function vote(text: string, begins: Readonly<Record<number, number>>): Float32Array {
  const document = readDocument(text, polishAbbreviations);
  const scores = new Float32Array(document.length * stride);
  for (const [token, score] of Object.entries(begins)) scores[Number(token) * stride + beginsPerson] = score;
  const words = readWords(document, new Morphology(document, lexicon));
  voteOnNames(document, words, { scores, stride, first: 0, pieces: [{ start: 0, end: document.length }] });
  return scores;
}

describe("voteOnNames", () => {
  it("moves the occurrences of a name towards each other, whatever their case", () => {
    const scores = vote("Nie ma Wrony. Prezes Wrona milczy.", { 2: 1, 5: 8 });
    const doubtful = scores[2 * stride + beginsPerson] ?? 0;
    const certain = scores[5 * stride + beginsPerson] ?? 0;
    expect(doubtful).toBeGreaterThan(1);
    expect(certain).toBeGreaterThan(doubtful);
    expect(certain).toBeLessThan(8);
  });

  it("leaves it open whether the name begins or goes on", () => {
    const scores = vote("Nie ma Wrony. Prezes Wrona milczy.", { 2: 1, 5: 8 });
    const row = 2 * stride;
    expect((scores[row + beginsPerson] ?? 0) - (scores[row + insidePerson] ?? 0)).toBeCloseTo(1);
  });

  it("lets neither common words nor initials vote, nor a name that stands once", () => {
    const scores = vote("Nad polem leci wrona, a J. Wrona i J. Lis patrzą na wronę.", {
      3: 1,
      6: 3,
      8: 5,
      10: 2,
      12: 4,
      15: 6,
    });
    expect([3, 6, 8, 10, 12, 15].map((token) => scores[token * stride + beginsPerson])).toEqual([1, 3, 5, 2, 4, 6]);
  });
});
