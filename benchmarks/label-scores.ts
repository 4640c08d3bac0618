import { type CountTable, count } from "./counts.ts";
import type { Span } from "./span-index.ts";

/** A stretch of characters with what it was labelled as. */
export interface Labelled extends Span {
  readonly label: string;
}

/** Names of one document, by hand and by us. */
export interface Compared {
  readonly gold: readonly Labelled[];
  readonly predicted: readonly Labelled[];
}

/** Counts what both have, one alone or the other, by label; what is there twice counts once. */
export function countSpans(table: CountTable, { gold, predicted }: Compared): void {
  countKeys(table, distinct(gold), distinct(predicted));
}

/** The same for distinct forms, whatever their case and however often they stand in the text. */
export function countForms(table: CountTable, text: string, { gold, predicted }: Compared): void {
  const byForm = (items: readonly Labelled[]): ReadonlyMap<string, Labelled> =>
    new Map(items.map((item) => [`${item.label} ${text.slice(item.start, item.end).toLowerCase()}`, item]));
  countKeys(table, byForm(gold), byForm(predicted));
}

type Items = ReadonlyMap<string, Labelled>;

function countKeys(table: CountTable, gold: Items, predicted: Items): void {
  for (const [key, { label }] of gold) count(table, label, predicted.has(key) ? "tp" : "fn");
  for (const [key, { label }] of predicted) if (!gold.has(key)) count(table, label, "fp");
}

/** What PolEval 2018 counts. */
export interface PolevalCounts {
  gold: number;
  predicted: number;
  exact: number;
  /** Gold items that an item of their label overlaps or touches. */
  touched: number;
}

export function addPoleval(counts: PolevalCounts, compared: Compared): void {
  const gold = distinct(compared.gold);
  const predicted = distinct(compared.predicted);
  counts.gold += gold.size;
  counts.predicted += predicted.size;
  const places = new Set<string>();
  for (const { start, end, label } of predicted.values())
    for (let at = start; at <= end; at++) places.add(`${label} ${at}`);
  for (const [key, { start, end, label }] of gold) {
    if (predicted.has(key)) counts.exact++;
    let isTouched = false;
    for (let at = start; at <= end && !isTouched; at++) isTouched = places.has(`${label} ${at}`);
    if (isTouched) counts.touched++;
  }
}

/** 0.8 × F of what overlaps + 0.2 × F of what is exact. */
export function polevalFinal({ gold, predicted, exact, touched }: PolevalCounts): number {
  const f1 = (right: number): number => (2 * right) / (gold + predicted || 1);
  return 0.8 * f1(touched) + 0.2 * f1(exact);
}

function distinct(items: readonly Labelled[]): Items {
  return new Map(items.map((item) => [`${item.label} ${item.start} ${item.end}`, item]));
}
