import { align, overlaps, type Prediction } from "./align.ts";
import { type Counts, type CountTable, count, type Share } from "./counts.ts";
import type { GoldDocument } from "./gold.ts";

export interface PressScore {
  readonly documents: number;
  readonly mentionsStrict: CountTable;
  /** One shared character of the same type is enough. */
  readonly mentionsRelaxed: CountTable;
  readonly relations: CountTable;
  /** Base forms of correctly found mentions of named types. */
  readonly names: Share;
  /** Dates, times, durations, sets, amounts and ages of correctly found mentions. */
  readonly values: Share;
  /** Pairs of correctly found mentions: said to be one entity or not. */
  readonly linking: Counts;
}

const valueKeys: Readonly<Record<string, readonly string[]>> = {
  date: ["value"],
  time: ["value"],
  duration: ["value"],
  set: ["value"],
  money: ["amount", "currency"],
  quantity: ["amount"],
  percent: ["amount"],
  age: ["years"],
};

const namedTypes: ReadonlySet<string> = new Set([
  "person",
  "organization",
  "location",
  "position",
  "rank",
  "award",
  "event",
]);

/** Scores predictions, by id of document, against gold; a document without one counts as empty. */
export function scorePress(gold: readonly GoldDocument[], predictions: ReadonlyMap<string, Prediction>): PressScore {
  const score = {
    documents: gold.length,
    mentionsStrict: new Map<string, Counts>(),
    mentionsRelaxed: new Map<string, Counts>(),
    relations: new Map<string, Counts>(),
    names: { right: 0, all: 0 },
    values: { right: 0, all: 0 },
    linking: { tp: 0, fp: 0, fn: 0 },
  };
  for (const document of gold) {
    const predicted = predictions.get(document.id) ?? { mentions: [], entities: [], relations: [] };
    const { matches, relations } = align(document, predicted);
    const found = new Set(matches.map(([mention]) => mention));
    const used = new Set(matches.map(([, mention]) => mention));
    for (const mention of document.mentions) {
      count(score.mentionsStrict, mention.type, found.has(mention) ? "tp" : "fn");
      count(
        score.mentionsRelaxed,
        mention.type,
        predicted.mentions.some((other) => overlaps(mention, other)) ? "tp" : "fn",
      );
    }
    for (const mention of predicted.mentions) {
      if (!used.has(mention)) count(score.mentionsStrict, mention.type, "fp");
      if (!document.mentions.some((other) => overlaps(mention, other)))
        count(score.mentionsRelaxed, mention.type, "fp");
    }
    const goldEntities = new Map(document.entities.map((entity) => [entity.id, entity]));
    const entities = new Map(predicted.entities.map((entity) => [entity.id, entity]));
    for (const [mention, match] of matches) {
      const wanted = goldEntities.get(mention.entity);
      const got = entities.get(match.entity);
      if (!wanted || !got) continue;
      if (namedTypes.has(mention.type)) add(score.names, got.name.toLowerCase() === wanted.name.toLowerCase());
      const keys = valueKeys[mention.type];
      if (!keys?.every((key) => wanted[key] !== undefined)) continue;
      const attributes: Readonly<Record<string, unknown>> = { ...got };
      add(
        score.values,
        keys.every((key) => String(attributes[key]) === wanted[key]),
      );
    }
    addPairs(
      score.linking,
      matches.map(([mention, match]) => [mention.entity, match.entity]),
    );
    const right = new Set(relations.flatMap((relation) => relation.gold ?? []));
    for (const { predicted: relation, gold: match } of relations)
      count(score.relations, relation.type, match ? "tp" : "fp");
    for (const relation of document.relations) if (!right.has(relation)) count(score.relations, relation.type, "fn");
  }
  return score;
}

function add(share: { right: number; all: number }, right: boolean): void {
  share.all++;
  if (right) share.right++;
}

function addPairs(
  linking: { tp: number; fp: number; fn: number },
  entities: readonly (readonly [gold: string, predicted: string])[],
): void {
  for (const [index, [gold, predicted]] of entities.entries()) {
    for (const [otherGold, otherPredicted] of entities.slice(index + 1)) {
      if (gold === otherGold && predicted === otherPredicted) linking.tp++;
      else if (gold === otherGold) linking.fn++;
      else if (predicted === otherPredicted) linking.fp++;
    }
  }
}
