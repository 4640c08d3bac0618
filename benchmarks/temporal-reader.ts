import { Candidates } from "../src/entities/candidates.ts";
import { entityRules } from "../src/entities/index.ts";
import { settlePolicy } from "../src/entities/nesting.ts";
import { findReferenceDate } from "../src/entities/reference-date.ts";
import type { Found } from "../src/entities/rule.ts";
import { loadLexicon } from "../src/lexicon/load-lexicon.ts";
import { Morphology } from "../src/lexicon/morphology.ts";
import { Hits } from "../src/match/gazetteer.ts";
import { settle } from "../src/match/settle.ts";
import { polishAbbreviations } from "../src/polish/abbreviations.ts";
import { loadGazetteer } from "../src/polish/load-gazetteer.ts";
import type { Document } from "../src/text/document.ts";
import { readDocument } from "../src/text/read-document.ts";
import type { EntityType } from "../src/types.ts";

export type TemporalType = "date" | "time" | "duration" | "set";

/** A mention of time by its tokens. */
export interface TemporalMention {
  readonly start: number;
  readonly end: number;
  readonly type: TemporalType;
  readonly value: string;
  readonly rule: string;
}

export interface TemporalReading {
  readonly document: Document;
  readonly morphology: Morphology;
  /** In text order. */
  readonly mentions: readonly TemporalMention[];
  /** All that the rules found, unsettled. */
  readonly candidates: readonly Found[];
  readonly referenceDate?: string;
}

export interface ReaderOptions {
  readonly referenceDate?: string;
  /** Dates stay as written, even if the text has a dateline. @default false */
  readonly unresolved?: boolean;
}

// the types whose numbers look like time, and time itself; corpora mark dates in titles and names too, so no names
const types = new Set<EntityType>([
  "contact",
  "identifier",
  "set",
  "date",
  "time",
  "age",
  "duration",
  "percent",
  "money",
  "quantity",
  "law",
]);

/** Reads the time expressions of a text as the library does, without the names that would swallow some of them. */
export function makeTemporalReader(): (text: string, options?: ReaderOptions) => TemporalReading {
  const lexicon = loadLexicon();
  const gazetteer = loadGazetteer();
  const rules = entityRules.filter(({ type }) => types.has(type));
  return (text, { referenceDate: given, unresolved = false } = {}) => {
    const document = readDocument(text, polishAbbreviations);
    const morphology = new Morphology(document, lexicon);
    const referenceDate = unresolved ? undefined : (given ?? findReferenceDate(document));
    const found = new Candidates();
    const date = referenceDate === undefined ? {} : { referenceDate };
    const context = { document, morphology, hits: new Hits(gazetteer.match(document)), found, ...date };
    for (const [order, rule] of rules.entries()) {
      for (const candidate of [...rule.find(context)]) found.add({ ...candidate, rule: rule.name, order });
    }
    const { kept } = settle(found.all, settlePolicy);
    return { document, morphology, mentions: kept.flatMap(toMention), candidates: found.all, ...date };
  };
}

/** The candidate as a mention of time, if it is one. */
export function toMention(found: Found): TemporalMention[] {
  if (found.type !== "date" && found.type !== "time" && found.type !== "duration" && found.type !== "set") return [];
  const { start, end, type, rule, attributes } = found;
  return [{ start, end, type, rule, value: attributes.value ?? "" }];
}
