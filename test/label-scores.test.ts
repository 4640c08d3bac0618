import { expect, it } from "vitest";
import { addPoleval, countForms, countSpans, polevalFinal } from "../benchmarks/label-scores.ts";

const gold = [
  { start: 0, end: 4, label: "a" },
  { start: 10, end: 14, label: "a" },
  { start: 20, end: 24, label: "b" },
];
const predicted = [
  { start: 0, end: 4, label: "a" },
  { start: 0, end: 4, label: "a" },
  { start: 14, end: 16, label: "a" },
  { start: 20, end: 24, label: "a" },
];

it("counts same spans of a label once", () => {
  const table = new Map();
  countSpans(table, { gold, predicted });
  expect(Object.fromEntries(table)).toEqual({ a: { tp: 1, fp: 2, fn: 1 }, b: { tp: 0, fp: 0, fn: 1 } });
});

it("counts distinct forms without case", () => {
  const table = new Map();
  countForms(table, "Ewka     , eWKA, Ola     x", {
    gold: gold.slice(0, 1),
    predicted: [{ start: 11, end: 15, label: "a" }],
  });
  expect(Object.fromEntries(table)).toEqual({ a: { tp: 1, fp: 0, fn: 0 } });
});

it("counts for PolEval what overlaps or touches, and weighs it fourfold", () => {
  const counts = { gold: 0, predicted: 0, exact: 0, touched: 0 };
  addPoleval(counts, { gold, predicted });
  expect(counts).toEqual({ gold: 3, predicted: 3, exact: 1, touched: 2 });
  expect(polevalFinal(counts)).toBeCloseTo(0.8 * (4 / 6) + 0.2 * (2 / 6));
});
