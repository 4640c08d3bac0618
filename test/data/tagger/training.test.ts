import { expect, test } from "vitest";
import { compileKernel } from "../../../data/build/tagger/compile-kernel.ts";
import { evaluate } from "../../../data/build/tagger/evaluate.ts";
import { FeatureTable } from "../../../data/build/tagger/feature-table.ts";
import { type GoldEntity, labelTokens } from "../../../data/build/tagger/gold-labels.ts";
import { Net, sentencesOf } from "../../../data/build/tagger/net.ts";
import { firstFeatureRow } from "../../../data/build/tagger/net-memory.ts";
import { SampleBuilder, type Samples } from "../../../data/build/tagger/samples.ts";
import { loadLexicon } from "../../../src/lexicon/load-lexicon.ts";
import { polishAbbreviations } from "../../../src/polish/abbreviations.ts";
import { layers } from "../../../src/tagger/layers.ts";
import { readDocument } from "../../../src/text/read-document.ts";

const text = "Spotkanie prowadził Jan Lis z Radomia. Ewa Mak przyjechała do Gdyni nad Wisłą w maju 2019 roku.";

function entity(words: string, type: string, more: Partial<GoldEntity> = {}): GoldEntity {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, ...more };
}

const entities = [
  entity("Jan Lis", "persName"),
  entity("Jan", "persName", { subtype: "forename" }),
  entity("Lis", "persName", { subtype: "surname" }),
  entity("Ewa Mak", "persName"),
  entity("Radomia", "placeName", { subtype: "settlement" }),
  entity("Gdyni", "placeName", { subtype: "settlement" }),
  entity("Wisłą", "geogName"),
  entity("maju 2019 roku", "date"),
];
const nkjp = layers.map(({ name }) => name).filter((name) => name !== "general");

function columnOf(labels: readonly (Int32Array | undefined)[], name: string): readonly number[] {
  return [...(labels[layers.findIndex((layer) => layer.name === name)] ?? [])];
}

function samplesOf(marked: readonly string[]): Samples {
  const builder = new SampleBuilder({ lexicon: loadLexicon(), vectorOf: () => 0, marked });
  builder.add(text, entities);
  const samples = builder.finish();
  const table = new FeatureTable([samples.features], 1);
  return { ...samples, features: samples.features.map((hash) => firstFeatureRow + table.numberOf(hash)) };
}

test("names become BIO labels, each in the layer of its type", () => {
  const document = readDocument(text, polishAbbreviations);
  const labels = labelTokens(document, entities);
  expect(columnOf(labels, "person").slice(0, 5)).toEqual([0, 0, 1, 2, 0]);
  // forename is the first type of its layer, surname the second
  expect(columnOf(labels, "personPart").slice(0, 5)).toEqual([0, 0, 1, 3, 0]);
  expect(columnOf(labels, "temporal").filter((label) => label !== 0)).toEqual([1, 2, 2]);
});

test("labels of the n82 scheme go to the general layer", () => {
  const document = readDocument("Radio Iskra i Jan Lis", polishAbbreviations);
  const labels = labelTokens(document, [
    { start: 0, end: 11, type: "nam_pro_media_radio" },
    { start: 14, end: 21, type: "nam_liv_person" },
  ]);
  const general = layers.find(({ name }) => name === "general")?.types ?? [];
  expect(columnOf(labels, "general").map((label) => general[(label - 1) >> 1] ?? "")).toEqual([
    "medium",
    "medium",
    "",
    "person",
    "person",
  ]);
});

test("features seen too seldom have no number", () => {
  const table = new FeatureTable([Uint32Array.of(7, 8, 7), Uint32Array.of(9, 9)], 2);
  expect(table.size).toBe(2);
  expect(table.numberOf(8)).toBe(-1);
  expect([7, 9].map((hash) => table.hashes[table.numberOf(hash)])).toEqual([7, 9]);
});

test("the net learns a text by heart, and the same numbers come out each time", async () => {
  const kernel = await compileKernel("data/build/tagger/kernel/index.ts");
  const samples = samplesOf(nkjp);
  const rows = samples.features.reduce((most, row) => Math.max(most, row), 0) + 1;
  const vectors = { size: 0, dims: 16, row: () => new Float32Array(16) };
  const learn = async () => {
    const dropping = { feature: 0.1, lexical: 0, unit: 0.1 };
    const net = await Net.create(kernel, { width: 16, rows, vectors, vectorScale: 1, seed: 5 }, dropping);
    const losses: number[] = [];
    for (let step = 0; step < 150; step++) losses.push(net.train(sentencesOf(samples), { dense: 0.01, rows: 0.1 }));
    return { net, losses };
  };
  const [{ net, losses }, again] = [await learn(), await learn()];
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 20);
  expect(again.losses).toEqual(losses);
  const found = evaluate(net, sentencesOf(samples), nkjp);
  for (const { gold, exact } of found.layers.values()) expect(exact).toBe(gold);
});
