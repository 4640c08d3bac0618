import type { EntityType } from "../types.ts";
import type { Found } from "./rule.ts";

/** What the rules have found so far, by the token where it starts and where it ends. */
export class Candidates {
  readonly all: Found[] = [];
  readonly #starts = new Map<number, Found[]>();
  readonly #ends = new Map<number, Found[]>();

  add(found: Found): void {
    this.all.push(found);
    append(this.#starts, found.start, found);
    append(this.#ends, found.end, found);
  }

  /** Candidates that start at the token, longest first. */
  at<Type extends EntityType = EntityType>(token: number, ...types: readonly Type[]): readonly Found<Type>[] {
    return select(this.#starts.get(token), types).sort((a, b) => b.end - a.end);
  }

  /** Candidates whose last token is the one before `token`, longest first. */
  endingAt<Type extends EntityType = EntityType>(token: number, ...types: readonly Type[]): readonly Found<Type>[] {
    return select(this.#ends.get(token), types).sort((a, b) => a.start - b.start);
  }
}

function append(map: Map<number, Found[]>, token: number, found: Found): void {
  const there = map.get(token);
  if (there) there.push(found);
  else map.set(token, [found]);
}

function select<Type extends EntityType>(found: readonly Found[] | undefined, types: readonly Type[]): Found<Type>[] {
  if (!found) return [];
  const wanted: readonly EntityType[] = types;
  const selected = found.filter(({ type }) => wanted.length === 0 || wanted.includes(type));
  // the one checked place: only types of `Type` have passed the filter
  return selected as unknown as Found<Type>[];
}
