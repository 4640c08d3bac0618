import { confidence } from "../data/compiled/confidence.ts";
import type { Found } from "./entities/rule.ts";
import type { Linked } from "./linking/linked.ts";
import { evidenceConfidence } from "./relations/evidence-confidence.ts";
import type { RelatedPair } from "./relations/relate.ts";
import { countRivals } from "./relations/rivals.ts";
import type { Document } from "./text/document.ts";
import type { Entity, Extraction, Mention, Relation } from "./types.ts";

// a caller's own rule has no measured precision
const unmeasured = 0.8;

interface Stages {
  readonly document: Document;
  /** Settled mentions, in the order of `linked.mentions`. */
  readonly kept: readonly Found[];
  readonly linked: Linked;
  readonly relations: readonly RelatedPair[];
  readonly referenceDate?: string;
}

/** Turns token spans and entity indices into the caller's offsets and ids. */
export function assemble({ document, kept, linked, relations, referenceDate }: Stages): Extraction {
  const id = (entity: number): string => `e${entity + 1}`;
  const offsets = (start: number, end: number) => ({
    start: document.start[start] ?? 0,
    end: document.end[end - 1] ?? 0,
  });

  const mentions = linked.mentions.map((mention, index): Mention => {
    const { rule = "", confidence: own } = kept[index] ?? {};
    return {
      type: mention.type,
      ...offsets(mention.start, mention.end),
      text: document.textOf(mention.start, mention.end),
      entity: id(mention.entity),
      confidence: own ?? confidence[rule] ?? unmeasured,
      rule,
      ...(mention.parent === undefined ? {} : { parent: mention.parent }),
    };
  });

  const entities = linked.entities.map(({ type, name, aliases, mentions, attributes, externalId }, index) => {
    // the one checked place: rules give each type its own attributes (`Candidate<Type>`)
    return {
      id: id(index),
      type,
      name,
      aliases,
      mentions,
      ...attributes,
      ...(externalId === undefined ? {} : { externalId }),
    } as Entity;
  });

  const surest = new Array<number>(linked.entities.length).fill(0);
  for (const [index, { entity }] of linked.mentions.entries())
    surest[entity] = Math.max(surest[entity] ?? 0, mentions[index]?.confidence ?? 0);
  const rivals = countRivals(relations, linked.entities);

  return {
    mentions,
    entities,
    relations: relations.map(
      ({ subject, object, since, until, on, ...relation }, index): Relation => ({
        ...relation,
        subject: id(subject),
        object: id(object),
        evidence: relation.evidence.map(({ start, end }) => offsets(start, end)),
        confidence: evidenceConfidence({
          precision: confidence[relation.rule] ?? unmeasured,
          places: relation.evidence.length,
          ends: [surest[subject] ?? 0, surest[object] ?? 0],
          rivals: rivals[index] ?? 1,
        }),
        ...(since === undefined ? {} : { since: id(since) }),
        ...(until === undefined ? {} : { until: id(until) }),
        ...(on === undefined ? {} : { on: id(on) }),
      }),
    ),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}
