/**
 * Prints how well the confidence of relations tells which ones gold holds: what the rule alone says (before), and what the evidence
 * of the document makes of it (after). The precision of a rule comes from the other half of the documents.
 *
 *     npx tsx benchmarks/relation-confidence.ts [folders of gold]
 */
import { evidenceConfidence } from "../src/relations/evidence-confidence.ts";
import { align } from "./align.ts";
import { extractGold, goldCorpora, ownGoldFolder, readSoundGold } from "./own-gold.ts";

interface Judged {
  readonly half: number;
  readonly rule: string;
  readonly places: number;
  readonly ends: readonly number[];
  readonly isRight: boolean;
}

const folders = process.argv.slice(2);
const { releases, open, check } = goldCorpora(readSoundGold(ownGoldFolder));
const sets =
  folders.length > 0
    ? folders.map((folder) => [folder, readSoundGold(folder)] as const)
    : ([
        ["releases", releases],
        ["open and check", [...open, ...check]],
      ] as const);

for (const [title, documents] of sets) {
  const extractions = extractGold(documents);
  const judged = documents.flatMap((document, index): readonly Judged[] => {
    const extraction = extractions.get(document.id);
    if (!extraction) return [];
    const surest = new Map<string, number>();
    for (const { entity, confidence } of extraction.mentions)
      surest.set(entity, Math.max(surest.get(entity) ?? 0, confidence));
    const gold = new Map(align(document, extraction).relations.map((each) => [each.predicted, each.gold]));
    return extraction.relations.flatMap((relation) => {
      if (!gold.has(relation)) return [];
      const { rule, evidence, subject, object } = relation;
      return {
        ...{ half: index % 2, rule, places: evidence.length },
        ends: [surest.get(subject) ?? 0, surest.get(object) ?? 0],
        isRight: gold.get(relation) !== undefined,
      };
    });
  });
  const before = judged.map((relation) => ({ ...relation, confidence: precisionOf(relation, judged) }));
  const after = before.map(({ confidence: precision, ...relation }) => ({
    ...relation,
    confidence: evidenceConfidence({ ...relation, precision }),
  }));
  print(`${title}: ${judged.length} relations of ${documents.length} documents`);
  report("before", before);
  report("after", after);
}

/** Laplace-smoothed, on the documents of the other half; as `assemble.ts` has it for a rule that they never wake. */
function precisionOf({ half, rule }: Judged, judged: readonly Judged[]): number {
  const other = judged.filter((relation) => relation.half !== half && relation.rule === rule);
  if (other.length === 0) return 0.8;
  return (other.filter(({ isRight }) => isRight).length + 1) / (other.length + 2);
}

interface Claimed {
  readonly confidence: number;
  readonly isRight: boolean;
}

function report(title: string, claims: readonly Claimed[]): void {
  const brier = mean(claims.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2));
  print(`  ${title}: Brier ${brier.toFixed(5)}, right above wrong ${ranking(claims).toFixed(3)}`);
  // most are near one: bins of equal width would hold nearly all in one
  const edges = [0, 0.8, 0.9, 0.95, 0.98, 1.01];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const bin = claims.filter(({ confidence }) => confidence >= from && confidence < (edges[index + 1] ?? 1));
    if (bin.length === 0) continue;
    const claimed = mean(bin.map(({ confidence }) => confidence)).toFixed(3);
    const right = mean(bin.map(({ isRight }) => Number(isRight))).toFixed(3);
    print(`    from ${from.toFixed(2)}: ${String(bin.length).padStart(5)} claimed ${claimed} right ${right}`);
  }
}

/** How often a right relation has the higher confidence of a pair with a wrong one, ties counted half. */
function ranking(claims: readonly Claimed[]): number {
  const right = claims.filter(({ isRight }) => isRight);
  const wins = claims
    .filter(({ isRight }) => !isRight)
    .map((wrong) => mean(right.map(({ confidence }) => (Math.sign(confidence - wrong.confidence) + 1) / 2)));
  return mean(wins);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
