import type { Found } from "../src/entities/rule.ts";
import type { TaggedName } from "../src/entities/tagged-name.ts";
import { firstFrom } from "../src/match/first-from.ts";

/** What gold says of a stretch; `undefined` where its scheme doesn't annotate such a type. */
export type Judge = (name: {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}) => boolean | undefined;

interface Case {
  readonly confidence: number;
  readonly taggerRight: boolean;
  readonly decisive: boolean;
}

export interface Judges {
  readonly rules: Judge;
  readonly tagger: Judge;
  /** Whether both may stand, one in the other. */
  readonly suits: (mention: Found, name: TaggedName) => boolean;
  /** The rule may not lose here when it's right: the gold follows our guide in all. @default false */
  readonly decisive?: boolean;
}

// what chance alone would bring is within two standard deviations of none
const deviations = 2;

/** Where a rule and the tagger claim the same words and can't both have them: who was right, by rule. */
export class Disagreements {
  readonly #cases = new Map<string, Case[]>();

  /** @param kept what the rules alone settled on, sorted by start */
  add(kept: readonly Found[], names: readonly TaggedName[], { rules, tagger, suits, decisive = false }: Judges): void {
    for (const name of names) {
      const taggerRight = tagger(name);
      if (taggerRight === undefined) continue;
      for (const mention of mentionsOver(kept, name)) {
        if (suits(mention, name)) continue;
        const ruleRight = rules(mention);
        if (ruleRight === undefined || ruleRight === taggerRight) continue;
        const cases = this.#cases.get(mention.rule) ?? [];
        this.#cases.set(mention.rule, [...cases, { confidence: name.confidence, taggerRight, decisive }]);
      }
    }
  }

  /** For each rule that loses: how sure the tagger must be to win. */
  yielding(): readonly Yielding[] {
    return [...this.#cases]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([rule, cases]) => {
        const best = bestThreshold(cases);
        return best && best.wins - best.losses >= deviations * Math.sqrt(best.wins + best.losses)
          ? [{ rule, ...best }]
          : [];
      });
  }
}

export interface Yielding {
  readonly rule: string;
  readonly confidence: number;
  /** Cases at this confidence or a higher one that the tagger, and that the rule had right. */
  readonly wins: number;
  readonly losses: number;
}

/** The confidence from which on the tagger is right in most cases more. */
function bestThreshold(cases: readonly Case[]): Omit<Yielding, "rule"> | undefined {
  let best: Omit<Yielding, "rule"> | undefined;
  let wins = 0;
  let losses = 0;
  const sorted = cases.toSorted((a, b) => b.confidence - a.confidence);
  for (const [index, { confidence, taggerRight, decisive }] of sorted.entries()) {
    if (decisive && !taggerRight) return best;
    if (taggerRight) wins++;
    else losses++;
    if (sorted[index + 1]?.confidence === confidence) continue;
    if (!best || wins - losses > best.wins - best.losses) best = { confidence, wins, losses };
  }
  return best;
}

// longer mentions are laws and positions that say nothing of names
const longest = 60;

/** Mentions over any of the name's words. */
export function mentionsOver(
  kept: readonly Found[],
  { start, end }: Pick<TaggedName, "start" | "end">,
): readonly Found[] {
  const over: Found[] = [];
  for (let index = firstFrom(kept, start - longest); index < kept.length; index++) {
    const mention = kept[index];
    if (!mention || mention.start >= end) break;
    if (mention.end > start) over.push(mention);
  }
  return over;
}
