/** Right, superfluous and missing. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Counts by type. */
export type CountTable = Map<string, Counts>;

export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function count(table: CountTable, type: string, what: keyof Counts): void {
  const counts = table.get(type) ?? { tp: 0, fp: 0, fn: 0 };
  counts[what]++;
  table.set(type, counts);
}

/** Micro average: all types together. */
export function total(table: CountTable): Counts {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of table.values()) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

export function figures({ tp, fp, fn }: Counts): Figures {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function share({ right, all }: Share): number {
  return right / (all || 1);
}
