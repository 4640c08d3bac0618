import type { Extraction } from "../src/types.ts";
import { align } from "./align.ts";
import type { GoldDocument } from "./gold.ts";

/** A relation that is missing from a prediction, or in it and not in gold. */
export interface RelationError {
  readonly type: string;
  readonly what: "missing" | "extra";
  readonly document: string;
  /** Names of its ends. */
  readonly subject: string;
  readonly object: string;
  /** The rule that made it, of an extra one. */
  readonly rule?: string;
  /** The words that say so; of a missing one those between the nearest mentions of its ends. */
  readonly place: string;
}

/** What a prediction of one document has right, by type, and all that it has wrong. */
export function relationErrors(
  gold: GoldDocument,
  predicted: Extraction,
): { readonly right: readonly string[]; readonly wrong: readonly RelationError[] } {
  const outcome = align(gold, predicted).relations;
  const found = new Set(outcome.flatMap(({ gold: match }) => match ?? []));
  const nameIn = (entities: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    entities.find((entity) => entity.id === id)?.name ?? id;
  const extra = predicted.relations
    .filter((relation) => outcome.some((each) => each.predicted === relation && each.gold === undefined))
    .map(
      ({ type, subject, object, rule, evidence }): RelationError => ({
        ...{ type, rule, what: "extra", document: gold.id },
        subject: nameIn(predicted.entities, subject),
        object: nameIn(predicted.entities, object),
        place: around(gold.text, evidence[0] ?? { start: 0, end: 0 }),
      }),
    );
  const missing = gold.relations
    .filter((relation) => !found.has(relation))
    .map(
      ({ type, subject, object }): RelationError => ({
        ...{ type, what: "missing", document: gold.id },
        subject: nameIn(gold.entities, subject),
        object: nameIn(gold.entities, object),
        place: around(gold.text, nearest(gold, subject, object)),
      }),
    );
  return { right: [...found].map(({ type }) => type), wrong: [...missing, ...extra] };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The shortest stretch of text that holds a mention of each. */
function nearest({ mentions }: GoldDocument, subject: string, object: string): Stretch {
  let best: Stretch | undefined;
  for (const one of mentions.filter(({ entity }) => entity === subject)) {
    for (const other of mentions.filter(({ entity }) => entity === object)) {
      const stretch = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
      if (best === undefined || stretch.end - stretch.start < best.end - best.start) best = stretch;
    }
  }
  return best ?? { start: 0, end: 0 };
}

const margin = 60; // characters on either side
const longest = 500;

function around(text: string, { start, end }: Stretch): string {
  const to = Math.min(end, start + longest);
  const marked = `${text.slice(Math.max(0, start - margin), start)}[${text.slice(start, to)}]${text.slice(to, to + margin)}`;
  return marked.replace(/\s+/gu, " ");
}
