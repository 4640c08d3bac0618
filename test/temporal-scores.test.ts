import { expect, it } from "vitest";
import { addDocument, emptyScore } from "../benchmarks/temporal-scores.ts";

it("counts same spans, overlaps and values, and leaves out what has no value", () => {
  const score = emptyScore();
  addDocument(
    score,
    [
      { start: 0, end: 4, type: "date", value: "XXXX-05" },
      { start: 10, end: 20, type: "date", value: "2024" },
      { start: 30, end: 35, type: "set" },
    ],
    [
      { start: 0, end: 4, type: "date", value: "xxxx-05" },
      { start: 12, end: 20, type: "time", value: "2023" },
      { start: 30, end: 35, type: "set", value: "P1Y" },
      { start: 40, end: 41, type: "date", value: "1999" },
    ],
  );
  expect(score).toEqual({
    strict: { tp: 2, fp: 2, fn: 1 },
    relaxed: { tp: 3, fp: 1, fn: 0 },
    value: { tp: 1, fp: 2, fn: 1 },
  });
});
