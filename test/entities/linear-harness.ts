import { expect } from "vitest";

interface Bounds {
  /** Code units of the long line. */
  readonly units: number;
  /** A line four times as long may take this many times as long; a square would take sixteen. */
  readonly slack: number;
  /** And so many milliseconds more, for a busy machine. */
  readonly grace: number;
}

/** Expects a line four times as long to take no more than the bounds say. */
export function expectLinear(line: string, duration: (text: string) => number, { units, slack, grace }: Bounds): void {
  const short = duration(line.repeat(units / 4 / line.length));
  const long = duration(line.repeat(units / line.length));
  expect(long).toBeLessThan(short * slack + grace);
}
