import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { GivenName } from "./relations-scheme.ts";
import type { KpwrRelation } from "./relations-types.ts";

type Place = readonly [start: number, end: number];

/** A relation between two names of a record, by hand. */
export interface GoldNameRelation {
  readonly type: KpwrRelation;
  readonly from: Place;
  readonly to: Place;
  /** The direction is not known. */
  readonly undirected?: boolean;
}

/** A relation whose names could not be told among those of these types. */
export interface UnresolvedRelation {
  readonly type: KpwrRelation;
  readonly fromType: string;
  readonly toType: string;
}

/** One sentence with its names. */
export interface RelationRecord {
  readonly id: string;
  /** The document that it comes from. */
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly GivenName[];
  readonly relations: readonly GoldNameRelation[];
  readonly unresolved: readonly UnresolvedRelation[];
}

const file = "../shared/corpora/relations/dev.jsonl.gz";

/** KPWr's sentences with relations; undefined where they are not at hand. */
export function readRelationRecords(): readonly RelationRecord[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  // the one checked place: the file's format is fixed, and it is read by us alone
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as RelationRecord);
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
