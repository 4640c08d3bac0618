/**
 * Prints the nearest neighbours of words, to see what vectors have learned.
 *
 *     npx tsx data/build/tagger/vectors/neighbours.ts [.cache/tagger/vectors.bin] [key …]
 */
import { readVectors } from "./read-vectors.ts";

const shown = 8;
const usual: readonly string[] = [
  ...[
    "^warszawa",
    "^radom",
    "^wisła",
    "^odra",
    "^tatry",
    "^niemcy",
    "niemiecki",
    "^kowalski",
    "^nowak",
    "^jan",
    "^anna",
  ],
  ...["^ministerstwo", "^sejm", "^policja", "styczeń", "maj", "major", "nadinspektor", "^orlen", "^volkswagen", "PKN"],
  ...["SLD", "^platforma", "prezes", "rzeka", "ulica", "spółka", "wieś", "0000", "XX", "^…ski", "^…owa"],
];

const [path = ".cache/tagger/vectors.bin", ...asked] = process.argv.slice(2);
const vectors = readVectors(path);
for (const key of asked.length > 0 ? asked : usual) {
  const id = vectors.idOf(key);
  console.log(id < 0 ? `${key}  –` : `${key}  →  ${nearest(id).join(", ")}`);
}

function nearest(id: number): string[] {
  const own = vectors.row(id);
  const likeness = vectors.words.map((word, other) => {
    const row = vectors.row(other);
    return { word, cosine: own.reduce((sum, value, d) => sum + value * (row[d] ?? 0), 0) };
  });
  likeness.sort((a, b) => b.cosine - a.cosine);
  return likeness.slice(1, 1 + shown).map(({ word, cosine }) => `${word} ${cosine.toFixed(2)}`);
}
