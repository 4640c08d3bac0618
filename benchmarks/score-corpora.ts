import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { makeCoreScheme } from "./core-scheme.ts";
import { type CountTable, figures, total } from "./counts.ts";
import { addPoleval, countForms, countSpans, type Labelled, polevalFinal } from "./label-scores.ts";
import { makeNkjpScheme } from "./nkjp-scheme.ts";
import { makeSlavicnerScheme } from "./slavicner-scheme.ts";
import { outermost, type Span } from "./span-index.ts";

/** A figure on the development part of a corpus, 0 to 1. */
export interface CorpusFigure {
  readonly corpus: string;
  readonly measure: string;
  readonly value: number;
  readonly byType: CountTable;
}

interface Entity extends Span {
  readonly type: string;
  readonly subtype?: string;
  readonly derived?: string;
  /** Pieces of a name with gaps. */
  readonly parts?: readonly (readonly [start: number, end: number])[];
}

interface CorpusText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface ComparedText {
  readonly text: string;
  readonly gold: readonly Entity[];
  readonly predicted: readonly Entity[];
}

type Scheme = (text: string) => { readonly entities: readonly Entity[] };

const folder = "../shared/corpora";
const flatTypes = new Set(["persName", "orgName", "placeName", "geogName", "date", "time"]);

/** The four types that all corpora mark, for the labels of KPWr and CEN; the first beginning that fits. */
const coreTypes: readonly (readonly [beginning: string, type: string | undefined])[] = [
  ["nam_liv_person", "PER"],
  ["nam_liv_character", "PER"],
  ["nam_liv_god", "PER"],
  ["nam_org_nation", undefined],
  ["nam_org", "ORG"],
  ["nam_loc", "LOC"],
  ["nam_fac_system", undefined],
  ["nam_fac", "LOC"],
  ["nam_eve", "EVT"],
];
const core = new Set(["PER", "ORG", "LOC", "EVT"]);

/** The figures of the schemes on the development sets that are at hand, by the measures that the corpora are known by. */
export function* scoreCorpora(): Iterable<CorpusFigure> {
  yield* scoreNkjp();
  for (const name of ["kpwr", "cen"]) yield* scoreCore(name);
  yield* scoreSlavicner();
}

function* scoreNkjp(): Iterable<CorpusFigure> {
  const documents = readDev("nkjp");
  if (!documents) return;
  const poleval = { gold: 0, predicted: 0, exact: 0, touched: 0 };
  const nested: CountTable = new Map();
  const flat: CountTable = new Map();
  for (const { gold, predicted } of compare(documents, makeNkjpScheme())) {
    const pieces = { gold: gold.flatMap(labelPieces), predicted: predicted.flatMap(labelPieces) };
    addPoleval(poleval, pieces);
    countSpans(nested, pieces);
    countSpans(flat, { gold: flatten(gold), predicted: flatten(predicted) });
  }
  yield { corpus: "nkjp/dev", measure: "PolEval 2018 final", value: polevalFinal(poleval), byType: nested };
  yield { corpus: "nkjp/dev", measure: "six flat types F", value: figures(total(flat)).f1, byType: flat };
}

function* scoreCore(name: string): Iterable<CorpusFigure> {
  const documents = readDev(name);
  if (!documents) return;
  const table: CountTable = new Map();
  for (const { gold, predicted } of compare(documents, makeCoreScheme()))
    countSpans(table, { gold: gold.flatMap(labelCore), predicted: predicted.flatMap(labelCore) });
  yield { corpus: `${name}/dev`, measure: "PER ORG LOC EVT strict F", value: figures(total(table)).f1, byType: table };
}

function* scoreSlavicner(): Iterable<CorpusFigure> {
  const documents = readDev("slavicner");
  if (!documents) return;
  const forms: CountTable = new Map();
  for (const { text, gold, predicted } of compare(documents, makeSlavicnerScheme()))
    countForms(forms, text, { gold: gold.map(labelType), predicted: predicted.map(labelType) });
  yield { corpus: "slavicner/dev", measure: "recognition strict F", value: figures(total(forms)).f1, byType: forms };
}

function* compare(documents: readonly CorpusText[], scheme: Scheme): Iterable<ComparedText> {
  for (const { text, entities } of documents) yield { text, gold: entities, predicted: scheme(text).entities };
}

function labelPieces(entity: Entity): readonly Labelled[] {
  const { type, subtype, start, end, parts = [[start, end]] } = entity;
  const label = subtype === undefined ? type : `${type}_${subtype}`;
  return parts.map(([from, to]) => ({ start: from, end: to, label }));
}

/** Names that lie in no other one, without the parts of persons. */
function flatten(entities: readonly Entity[]): readonly Labelled[] {
  const whole = entities.filter(
    ({ type, subtype }) => flatTypes.has(type) && (type !== "persName" || subtype === undefined),
  );
  return outermost(whole.map(labelType));
}

function labelCore({ start, end, type }: Entity): readonly Labelled[] {
  const label = core.has(type) ? type : coreTypes.find(([beginning]) => type.startsWith(beginning))?.[1];
  return label === undefined ? [] : [{ start, end, label }];
}

function labelType({ start, end, type }: Entity): Labelled {
  return { start, end, label: type };
}

/** The development part of a set, if it is at hand. */
function readDev(name: string): readonly CorpusText[] | undefined {
  const file = `${folder}/${name}/dev.jsonl.gz`;
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): CorpusText => JSON.parse(line));
}
