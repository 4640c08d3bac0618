import { Label } from "../../../src/lexicon/label.ts";
import type { SuffixKind } from "../../../src/lexicon/suffix-table.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf } from "../../../src/lexicon/tag.ts";
import type { Lexeme } from "./lexeme.ts";
import { splitStems } from "./split-stems.ts";

interface Node {
  total: number;
  /** `cut,add,tag` → how many forms. */
  readonly outcomes: Map<string, number>;
}

interface Training {
  readonly kind: SuffixKind;
  /** Rarer suffixes teach nothing that holds for new words. */
  readonly least: number;
  /** One lexeme in so many is enough where there are hundreds of thousands. */
  readonly every: number;
  readonly accepts: (lexeme: Lexeme) => boolean;
}

const trainings: readonly Training[] = [
  { kind: "s", least: 6, every: 1, accepts: ({ labels }) => (labels & Label.surname) !== 0 },
  {
    kind: "p",
    least: 6,
    every: 1,
    accepts: ({ labels }) => (labels & Label.settlement) !== 0 && (labels & Label.surname) === 0,
  },
  {
    kind: "c",
    least: 60,
    every: 3,
    accepts: ({ labels, lemma }) => (labels & ~Label.frequent) === 0 && lemma === lemma.toLowerCase(),
  },
];

/** Weight of the plural and the vocative of a name. */
const rareWeight = 0.1;
const longestSuffix = 5;
const mostOutcomes = 4;
const leastShare = 0.05;
/** A longer suffix is kept when it moves the share of an outcome by so much. */
const leastGain = 0.2;

/** Learns what the ending of a form says about its lemma and tag; lines as `suffix-table.ts` reads them. */
export function learnSuffixes(lexemes: readonly Lexeme[]): string {
  return trainings.flatMap((training) => learnKind(lexemes, training)).join("\n");
}

function learnKind(lexemes: readonly Lexeme[], { kind, least, every, accepts }: Training): string[] {
  const nodes = new Map<string, Node>();
  let seen = 0;
  for (const lexeme of lexemes) {
    if (!accepts(lexeme) || seen++ % every !== 0) continue;
    const lemma = lexeme.lemma.toLowerCase();
    for (const { stem, rows } of splitStems(lexeme)) {
      for (const { suffix, tag, superlative } of rows) {
        if (superlative) continue;
        const form = (stem + suffix).toLowerCase();
        const outcome = describeChange(form, lemma, tag);
        const weight = kind === "c" || isCommonForm(tag) ? 1 : rareWeight;
        for (let length = 1; length <= Math.min(longestSuffix, form.length - 1); length++)
          count(nodes, { suffix: form.slice(-length), outcome, weight });
      }
    }
  }
  return [...nodes]
    .filter(([, { total }]) => total >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([suffix, node]) => {
      if (!teaches(suffix, node, nodes)) return [];
      return [
        `${kind}${suffix}\t${bestOutcomes(node)
          .map(([outcome, share]) => `${outcome},${Math.round(share * 100)}`)
          .join(";")}`,
      ];
    });
}

/** `komendzie` → `komenda`: cut 3, add "a" … */
function describeChange(form: string, lemma: string, tag: number): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return `${form.length - shared},${lemma.slice(shared)},${tag.toString(36)}`;
}

/** Names are hardly ever called or counted. */
function isCommonForm(tag: number): boolean {
  return (numbersOf(tag) & GrammaticalNumber.sg) !== 0 && casesOf(tag) !== Case.voc;
}

function count(
  nodes: Map<string, Node>,
  { suffix, outcome, weight }: { suffix: string; outcome: string; weight: number },
): void {
  const node = nodes.get(suffix) ?? { total: 0, outcomes: new Map() };
  if (node.total === 0) nodes.set(suffix, node);
  node.total += weight;
  node.outcomes.set(outcome, (node.outcomes.get(outcome) ?? 0) + weight);
}

function bestOutcomes({ total, outcomes }: Node): [string, number][] {
  return [...outcomes]
    .map(([outcome, times]): [string, number] => [outcome, times / total])
    .filter(([, share]) => share >= leastShare)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostOutcomes);
}

/** Whether the suffix says something else than the nearest shorter one that is kept. */
function teaches(suffix: string, node: Node, nodes: ReadonlyMap<string, Node>): boolean {
  if (suffix.length === 1) return true;
  const shorter = nodes.get(suffix.slice(1));
  if (shorter === undefined) return true;
  return bestOutcomes(node).some(
    ([outcome, share]) => Math.abs(share - (shorter.outcomes.get(outcome) ?? 0) / shorter.total) > leastGain,
  );
}
