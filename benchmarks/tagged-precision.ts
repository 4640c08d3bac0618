import { certaintyLevel, certaintyLevels, supportKey, type TaggedPrecision } from "../src/entities/tagged/certainty.ts";
import type { United } from "../src/entities/tagged/unite.ts";

interface Cell {
  right: number;
  all: number;
}

/** How often names of the tagger were right, by type and support, then by certainty. */
export class TaggedTally {
  readonly #rows = new Map<string, Cell[]>();

  add(name: Pick<United, "type" | "support" | "certainty">, right: boolean): void {
    const key = supportKey(name);
    const row = this.#rows.get(key) ?? Array.from({ length: certaintyLevels }, () => ({ right: 0, all: 0 }));
    this.#rows.set(key, row);
    const cell = row[certaintyLevel(name.certainty)];
    if (!cell) return;
    cell.all++;
    if (right) cell.right++;
  }

  /** Laplace-smoothed, and never lower where the tagger is surer. */
  precision(): TaggedPrecision {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(rows.map(([key, row]) => [key, row.map((_, level) => round(pooled(row, level)))]));
  }

  /**
   * For each type the lowest confidence at which the names accepted are right in at least `level` of cases, and the least sure of
   * them in three of five.
   */
  thresholds(level: number): Readonly<Record<string, Threshold>> {
    const precision = this.precision();
    const byType = new Map<string, (Cell & { readonly confidence: number })[]>();
    for (const [key, row] of this.#rows) {
      const type = key.split(" ")[0] ?? "";
      const cells = row.map((cell, index) => ({ ...cell, confidence: precision[key]?.[index] ?? 0 }));
      byType.set(type, [...(byType.get(type) ?? []), ...cells]);
    }
    return Object.fromEntries([...byType].sort().map(([type, cells]) => [type, chooseThreshold(cells, level)]));
  }
}

export interface Threshold extends Readonly<Cell> {
  readonly confidence: number;
}

const leastSure = 0.6;

function chooseThreshold(cells: readonly (Cell & { readonly confidence: number })[], level: number): Threshold {
  let chosen: Threshold = { confidence: 1, right: 0, all: 0 };
  let right = 0;
  let all = 0;
  for (const cell of cells.toSorted((a, b) => b.confidence - a.confidence)) {
    right += cell.right;
    all += cell.all;
    if (cell.all === 0 || cell.confidence < leastSure || right < level * all) continue;
    chosen = { confidence: cell.confidence, right, all };
  }
  return chosen;
}

/** Isotonic regression at one level: the least over levels above of the greatest mean of a run that ends there. */
function pooled(row: readonly Cell[], level: number): number {
  const means = (to: number): number =>
    Math.max(...row.slice(0, level + 1).map((_, from) => smoothed(row.slice(from, to + 1))));
  return Math.min(...row.slice(level).map((_, step) => means(level + step)));
}

function smoothed(cells: readonly Cell[]): number {
  const right = cells.reduce((sum, cell) => sum + cell.right, 0);
  const all = cells.reduce((sum, cell) => sum + cell.all, 0);
  return (right + 1) / (all + 2);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
