/** KPWr's relations between names. */
export const relationTypes = [
  "location",
  "composition",
  "affiliation",
  "alias",
  "creator",
  "origin",
  "nationality",
  "neighbourhood",
] as const;
export type KpwrRelation = (typeof relationTypes)[number];

/** Relations that hold both ways; we let them lead from the earlier name. */
export const symmetricRelations: ReadonlySet<KpwrRelation> = new Set(["alias", "neighbourhood"]);

/** One thing that a pair of names can be: a relation in one direction, or none. */
export interface Outcome {
  readonly type: KpwrRelation | undefined;
  /** Column of the weights. */
  readonly column: number;
  /** Whether it leads from the earlier name. */
  readonly isForward: boolean;
}

/** Everything that a pair can be; `none` is the last. */
export const outcomes: readonly Outcome[] = [
  ...relationTypes.flatMap((type, column) =>
    (symmetricRelations.has(type) ? [true] : [true, false]).map((isForward) => ({ type, column, isForward })),
  ),
  { type: undefined, column: relationTypes.length, isForward: true },
];

/** Columns of the weights: the relations, and none. */
export const columns: number = relationTypes.length + 1;
