import type { Convention } from "../src/lexicon/base/name-kind.ts";
import { NameReader } from "../src/lexicon/base/name-reader.ts";
import { chainNames } from "./slavicner-chains.ts";
import { readSlavicnerNames } from "./slavicner-names.ts";
import type { Span } from "./span-index.ts";
import { makeTaggedReader } from "./tagged-text.ts";

/** A name of the scheme. */
export interface SlavicnerEntity extends Span {
  readonly type: string;
  readonly base: string;
  /** The same for all names of one thing in the document. */
  readonly entity: string;
  readonly confidence: number;
}

/** Peoples keep their number there: `Brytyjczyków` → `Brytyjczycy`. */
const many: Convention = {};

/** Names in SlavicNER's types with their base forms and, for each document, identifiers of what they name. */
export function makeSlavicnerScheme(): (text: string) => { readonly entities: readonly SlavicnerEntity[] } {
  const read = makeTaggedReader();
  return (text) => {
    const tagged = read(text);
    const { document } = tagged;
    const bases = new NameReader(tagged.morphology);
    const names = readSlavicnerNames(tagged)
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((name) => {
        const { kind } = name;
        const options = kind === "people" ? { kind, convention: many } : { kind };
        return { ...name, base: name.base ?? bases.read(name, options).text };
      });
    const chains = chainNames(tagged.hits, names);
    return {
      entities: names.map(({ type, start, end, base, confidence }, index) => ({
        start: document.start[start] ?? 0,
        end: document.end[end - 1] ?? 0,
        ...{ type, base, entity: chains[index] ?? base, confidence },
      })),
    };
  };
}
