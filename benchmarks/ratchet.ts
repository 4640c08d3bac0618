/**
 * Raises the floors of `test/gold-floors.json` to what the library reaches now; `--lower` also lowers them.
 *
 *     npm run -s ratchet
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CountTable, figures, share, total } from "./counts.ts";
import { extractGold, hashGold, ownGoldFolder, readSoundGold } from "./own-gold.ts";
import { scorePress } from "./score-press.ts";

type Floors = Readonly<Record<string, number>>;

const file = "test/gold-floors.json";
const { values: flags } = parseArgs({ options: { lower: { type: "boolean", default: false } } });
const documents = readSoundGold(ownGoldFolder);
const score = scorePress(documents, extractGold(documents));
// our own file, checked by the test that reads it
const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Floors>>) : {};
const corpus = hashGold(documents);
// floors of another corpus say nothing of this one
const before = flags.lower || String(kept["corpus"]) !== corpus ? {} : kept;

const shares = { names: share(score.names), values: share(score.values), linking: figures(score.linking).f1 };
const floors = {
  maker: "benchmarks/ratchet.ts",
  corpus,
  mentions: raise(before["mentions"], byType(score.mentionsStrict)),
  relations: raise(before["relations"], byType(score.relations)),
  shares: raise(before["shares"], shares),
};
writeFileSync(file, `${JSON.stringify(floors, undefined, 2)}\n`);
process.stdout.write(`floors of ${documents.length} documents written to ${file}\n`);

function byType(table: CountTable): Floors {
  const types = [...table].filter(([, { tp, fn }]) => tp + fn > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    [["all", total(table)] as const, ...types].map(([type, counts]) => [type, figures(counts).f1]),
  );
}

/** Thousandths, rounded down; a floor never sinks. */
function raise(floors: Floors = {}, now: Floors): Floors {
  return Object.fromEntries(
    Object.entries(now).map(([key, value]) => [key, Math.max(floors[key] ?? 0, Math.floor(value * 1000))]),
  );
}
