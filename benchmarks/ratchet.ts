/**
 * Raises the floors of `test/gold-floors.json` to what the library reaches now; `--lower` also lowers them.
 *
 *     npm run -s ratchet
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CountTable, figures, share, total } from "./counts.ts";
import type { GoldDocument } from "./gold.ts";
import { extractGold, goldCorpora, hashGold, ownGoldFolder, readSoundGold } from "./own-gold.ts";
import { scorePress } from "./score-press.ts";

type Floors = Readonly<Record<string, number>>;

interface CorpusFloors {
  readonly corpus: string;
  readonly mentions: Floors;
  readonly relations: Floors;
  readonly shares: Floors;
}

const file = "test/gold-floors.json";
const { values: flags } = parseArgs({ options: { lower: { type: "boolean", default: false } } });
// our own file, checked by the test that reads it
const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, CorpusFloors>>) : {};
const corpora = Object.entries(goldCorpora(readSoundGold(ownGoldFolder)));
const floors = corpora.map(([name, documents]) => [name, measure(documents, kept[name])] as const);
writeFileSync(
  file,
  `${JSON.stringify({ maker: "benchmarks/ratchet.ts", ...Object.fromEntries(floors) }, undefined, 2)}\n`,
);
for (const [name, documents] of corpora)
  process.stdout.write(`floors of ${documents.length} documents (${name}) written to ${file}\n`);

function measure(documents: readonly GoldDocument[], before: CorpusFloors | undefined): CorpusFloors {
  const score = scorePress(documents, extractGold(documents));
  const corpus = hashGold(documents);
  // floors of another corpus say nothing of this one
  const least = flags.lower || before?.corpus !== corpus ? undefined : before;
  const shares = { names: share(score.names), values: share(score.values), linking: figures(score.linking).f1 };
  return {
    corpus,
    mentions: raise(least?.mentions, byType(score.mentionsStrict)),
    relations: raise(least?.relations, byType(score.relations)),
    shares: raise(least?.shares, shares),
  };
}

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
