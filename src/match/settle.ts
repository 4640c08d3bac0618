/** Anything that claims a stretch of tokens. */
export interface Claim {
  readonly start: number;
  readonly end: number;
}

/** Why a claim was dropped, and the stronger claim that stood in its way. */
export interface Loss<C extends Claim> {
  readonly claim: C;
  readonly by: C;
  readonly reason: "same span" | "crosses" | "may not nest";
}

export interface Settlement<C extends Claim> {
  /** Sorted by start, longest first; they nest and never cross. */
  readonly kept: readonly C[];
  readonly lost: readonly Loss<C>[];
}

export interface SettlePolicy<C extends Claim> {
  /** A total order, strongest first; it must not depend on the order of the input. */
  readonly compare: (a: C, b: C) => number;
  /** Whether `inner` may lie directly inside `outer`, with nothing kept between them. */
  readonly mayNest: (outer: C, inner: C) => boolean;
}

/**
 * Settles overlapping claims once: the strongest is kept, a weaker one only if it nests with all that are kept already.
 * Linear in the claimed tokens: each claim looks only at kept claims over its own tokens.
 */
export function settle<C extends Claim>(claims: readonly C[], policy: SettlePolicy<C>): Settlement<C> {
  const kept: C[] = [];
  const lost: Loss<C>[] = [];
  const covering = new Map<number, C[]>();
  for (const claim of claims.toSorted(policy.compare)) {
    const loss = findRival(claim, covering, policy);
    if (loss) {
      lost.push(loss);
      continue;
    }
    kept.push(claim);
    for (let token = claim.start; token < claim.end; token++) {
      const there = covering.get(token);
      if (there) there.push(claim);
      else covering.set(token, [claim]);
    }
  }
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  return { kept, lost };
}

function findRival<C extends Claim>(
  claim: C,
  covering: ReadonlyMap<number, readonly C[]>,
  policy: SettlePolicy<C>,
): Loss<C> | undefined {
  const lose = (by: C, reason: Loss<C>["reason"]): Loss<C> => ({ claim, by, reason });
  for (let token = claim.start; token < claim.end; token++) {
    let around: C | undefined;
    let inside: C | undefined;
    for (const rival of covering.get(token) ?? []) {
      if (rival.start === claim.start && rival.end === claim.end) return lose(rival, "same span");
      if (rival.start <= claim.start && claim.end <= rival.end) {
        if (!around || isLonger(around, rival)) around = rival;
      } else if (claim.start <= rival.start && rival.end <= claim.end) {
        if (!inside || isLonger(rival, inside)) inside = rival;
      } else return lose(rival, "crosses");
    }
    // only neighbours in the nest must suit each other: a service may stand in the office that stands in an institution's name
    if (around && !policy.mayNest(around, claim)) return lose(around, "may not nest");
    if (inside && !policy.mayNest(claim, inside)) return lose(inside, "may not nest");
  }
  return undefined;
}

function isLonger(a: Claim, b: Claim): boolean {
  return a.end - a.start > b.end - b.start;
}
