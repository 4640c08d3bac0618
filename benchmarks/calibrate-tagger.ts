import { isNesting } from "../src/entities/nesting.ts";
import type { Found } from "../src/entities/rule.ts";
import { type Calibration, readTagged } from "../src/entities/tagged/read-tagged.ts";
import { uniteProposals } from "../src/entities/tagged/unite.ts";
import type { TaggedName } from "../src/entities/tagged-name.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { Hits } from "../src/match/gazetteer.ts";
import { type Resources, run } from "../src/pipeline.ts";
import { type CorpusDocument, goldProposals } from "./corpora.ts";
import { Disagreements, type Judge, mentionsOver, type Yielding } from "./disagreements.ts";
import type { GoldDocument } from "./gold.ts";
import { TaggedTally, type Threshold } from "./tagged-precision.ts";

export interface TaggerCalibration {
  readonly precision: Calibration["precision"];
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly yielding: readonly Yielding[];
}

interface Measured {
  readonly corpora: readonly CorpusDocument[];
  /** Documents of our own gold: there a rule yields only if it never loses by it. */
  readonly gold: readonly GoldDocument[];
  readonly resources: Resources;
}

/** Measures the tagger's names on the corpora, then who is right where it and a rule disagree. */
export function calibrateTagger({ corpora, gold, resources }: Measured, level: number): TaggerCalibration {
  const tally = new TaggedTally();
  const read = corpora.map(({ text, entities, scheme }) => {
    const reading = readRules(text, resources);
    const truth = goldProposals(reading.document, entities);
    const right = new Set(uniteProposals(truth).map(keyOf));
    for (const name of uniteProposals(reading.proposals)) {
      const isJudged = name.support === "both" || name.support === scheme;
      if (isJudged && isLeft(reading.kept, name)) tally.add(name, right.has(keyOf(name)));
    }
    return { ...reading, scheme, truth: readTagged(truth, { ...reading, minConfidence: 0 }, certain) };
  });
  const precision = tally.precision();
  const thresholds = tally.thresholds(level);
  const calibration: Calibration = {
    precision,
    thresholds: Object.fromEntries(Object.entries(thresholds).map(([type, { confidence }]) => [type, confidence])),
  };

  const disagreements = new Disagreements();
  for (const { scheme, truth, ...reading } of read) {
    disagreements.add(reading.kept, readTagged(reading.proposals, reading, calibration), {
      suits,
      tagger: exactly(truth, judged[scheme]),
      rules: leniently(truth, judged[scheme]),
    });
  }
  for (const { text, mentions, date } of gold) {
    const reading = readRules(text, resources, date);
    const { document } = reading;
    const truth = new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`));
    const judge: Judge = ({ type, start, end }) =>
      truth.has(`${type} ${document.start[start] ?? 0} ${document.end[end - 1] ?? 0}`);
    const names = readTagged(reading.proposals, reading, calibration);
    disagreements.add(reading.kept, names, { suits, tagger: judge, rules: judge, decisive: true });
  }
  return { precision, thresholds, yielding: disagreements.yielding() };
}

// gold is as sure as can be
const certain: Calibration = { precision: {}, thresholds: {} };

// what the gold of each scheme annotates
const judged: Readonly<Record<CorpusDocument["scheme"], ReadonlySet<string>>> = {
  nkjp: new Set(["person", "organization", "location"]),
  n82: new Set(["person", "organization", "location", "event", "work", "product"]),
};

/** What rules alone settle on in a text, and what the tagger proposes. */
function readRules(text: string, resources: Resources, date?: string) {
  const options = date === undefined ? {} : { referenceDate: date };
  const { document, candidates, lost } = run(text, resources, { ...options, tagger: false });
  const losers = new Set(lost.map(({ claim }) => claim));
  const kept = candidates
    .filter((candidate) => !losers.has(candidate))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const morphology = new Morphology(document, resources.lexicon);
  const hits = new Hits(resources.gazetteers.flatMap((gazetteer) => gazetteer.match(document)));
  return { document, morphology, hits, kept, proposals: resources.propose(document, morphology) };
}

/** Whether the rules leave a name to the tagger: those they find themselves are easier, and say nothing of the rest. */
function isLeft(kept: readonly Found[], name: Pick<TaggedName, "type" | "start" | "end">): boolean {
  return mentionsOver(kept, name).every((mention) => suits(mention, { ...name, confidence: 0 }));
}

function suits(
  mention: Found,
  { start, end, type, confidence }: Pick<TaggedName, "type" | "start" | "end" | "confidence">,
): boolean {
  // the one checked place: nesting looks at nothing else of a candidate
  return isNesting(mention, { type, start, end, confidence, attributes: {}, rule: "", order: 0 } as Found);
}

/** The corpora bound organizations otherwise than our guide does: of those that rules find only the type is judged. */
function leniently(truth: readonly TaggedName[], types: ReadonlySet<string>): Judge {
  const judge = exactly(truth, types);
  return ({ type, start, end }) =>
    type === "organization"
      ? truth.some((name) => name.type === type && name.start < end && start < name.end)
      : judge({ type, start, end });
}

function exactly(truth: readonly TaggedName[], types: ReadonlySet<string>): Judge {
  const keys = new Set(truth.map(keyOf));
  return (name) => (types.has(name.type) ? keys.has(keyOf(name)) : undefined);
}

function keyOf({ type, start, end }: { readonly type: string; readonly start: number; readonly end: number }): string {
  return `${type} ${start} ${end}`;
}
