import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figures, share, total } from "../benchmarks/counts.ts";
import { parseGold, readGold } from "../benchmarks/gold.ts";
import {
  extractGold,
  type GoldCorpus,
  goldCorpora,
  goldKinds,
  hashGold,
  ownGoldFolder,
} from "../benchmarks/own-gold.ts";
import { scorePress } from "../benchmarks/score-press.ts";

/** Floors of F by type, and of the shares, in thousandths; raised by `npm run -s ratchet`, never lowered without a word in the commit. */
interface Floors {
  readonly corpus: string;
  readonly mentions: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
}

const floors = JSON.parse(readFileSync("test/gold-floors.json", "utf8")) as Readonly<Record<GoldCorpus, Floors>>;
const { documents, problems } = readGold(ownGoldFolder);
const corpora = goldCorpora(documents);

it("has no problem in the gold documents", () => {
  expect(problems).toEqual([]);
  expect(corpora.releases.length).toBeGreaterThanOrEqual(50);
  expect(corpora.open.length).toBeGreaterThanOrEqual(12);
  expect(corpora.check.length).toBeGreaterThanOrEqual(10);
  expect(documents.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBeGreaterThan(3000);
  for (const { text, mentions } of documents)
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

describe.each(goldKinds)("%s", (name) => {
  const score = scorePress(corpora[name], extractGold(corpora[name]));
  const least = floors[name];

  it("measures on the documents that the floors were taken on", () => {
    expect(hashGold(corpora[name]), "the gold changed: run `npm run -s ratchet`").toBe(least.corpus);
  });

  describe.each([
    ["mentions", score.mentionsStrict, least.mentions],
    ["relations", score.relations, least.relations],
  ] as const)("%s", (_, table, minima) => {
    it.each(Object.entries(minima))("finds %s no worse than before", (type, floor) => {
      const counts = type === "all" ? total(table) : table.get(type);
      expect(counts).toBeDefined();
      expect(figures(counts ?? { tp: 0, fp: 0, fn: 0 }).f1 * 1000).toBeGreaterThanOrEqual(floor);
    });

    it("has a floor for every type that the gold holds", () => {
      const goldTypes = [...table].filter(([, { tp, fn }]) => tp + fn > 0).map(([type]) => type);
      expect(Object.keys(minima).sort()).toEqual(["all", ...goldTypes].sort());
    });
  });

  it("names, values and links no worse than before", () => {
    const shares = { names: share(score.names), values: share(score.values), linking: figures(score.linking).f1 };
    for (const [key, value] of Object.entries(shares))
      expect(value * 1000, key).toBeGreaterThanOrEqual(least.shares[key] ?? 1000);
  });
});

describe("the reader", () => {
  const document = (text: string, entities: string, relations = ""): readonly string[] =>
    parseGold(`id: x\n\n--- text\n${text}\n\n--- entities\n${entities}\n\n--- relations\n${relations}`, "x").problems;

  it.each([
    ["an unclosed mark", "{rank:r1|insp. Lis", "", "unclosed mark"],
    ["a stray brace", "insp.} Lis", "", "closing brace without"],
    ["a bad mark", "{rank|insp.} Lis", "", "bad mark"],
    ["an entity that is not listed", "{rank:r1|insp.} Lis", "", "not listed"],
    ["an unknown type", "{grade:r1|insp.} Lis", "r1 | grade | inspektor", "unknown type"],
    ["an entity without a mention", "Lis", "r1 | rank | inspektor", "has no mention"],
    ["an entity without a name", "{rank:r1|insp.} Lis", "r1 | rank", "no name"],
    ["a mention of another type", "{title:r1|insp.} Lis", "r1 | rank | inspektor", "is rank"],
    ["a padded mention", "{rank:r1|insp. }Lis", "r1 | rank | inspektor", "padded"],
  ])("reports %s", (_, text, entities, problem) => {
    expect(document(text, entities).join("\n")).toContain(problem);
  });

  it("reports relations of unknown type, with ends that are not listed, and listed twice", () => {
    const problems = document(
      "{rank:r1|insp.} {person:p1|Lis}",
      "r1 | rank | inspektor\np1 | person | Lis",
      "knows | p1 | r1\nhasRank | p1 | r2\nhasRank | p1 | r1\nhasRank | p1 | r1",
    );
    for (const part of ["relation knows: unknown", "r2 not listed", "listed twice"])
      expect(problems.join("\n")).toContain(part);
  });

  it("reads literal braces, and leaves out the line breaks around the block", () => {
    const { document: read, problems } = parseGold(
      "id: x\n--- text\n\n\\{a\\} {rank:r1|insp.}\n\n--- entities\nr1 | rank | inspektor | full=inspektor\n--- relations\n",
      "x",
    );
    expect(problems).toEqual([]);
    expect(read.text).toBe("{a} insp.");
    expect(read.mentions).toEqual([{ type: "rank", entity: "r1", start: 4, end: 9, text: "insp." }]);
    expect(read.entities[0]).toMatchObject({ full: "inspektor" });
  });
});
