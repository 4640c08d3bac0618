import { confidence } from "../data/compiled/confidence.ts";
import type { Found } from "./entities/rule.ts";
import type { Linked } from "./linking/linked.ts";
import type { RelatedPair } from "./relations/relate.ts";
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

  return {
    mentions,
    entities,
    relations: relations.map(
      ({ subject, object, since, until, on, ...relation }): Relation => ({
        ...relation,
        subject: id(subject),
        object: id(object),
        evidence: relation.evidence.map(({ start, end }) => offsets(start, end)),
        confidence: confidence[relation.rule] ?? unmeasured,
        ...(since === undefined ? {} : { since: id(since) }),
        ...(until === undefined ? {} : { until: id(until) }),
        ...(on === undefined ? {} : { on: id(on) }),
      }),
    ),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}
