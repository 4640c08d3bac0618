import * as z from "zod";
import { inverseRelationTypes } from "../closure/inverses.ts";
import { entityTypes } from "../entity-types.ts";
import { relationTypes } from "../relation-types.ts";
import type { Extraction, Mention, Relation, Span } from "../types.ts";
import { entitySchema, statusSchema } from "./entity.ts";

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);
const entityId = z.string();

const spanSchema: z.ZodType<Span> = z.strictObject({ start: offset, end: offset });

/** Where the text names an entity, and which rule found it. */
export const mentionSchema: z.ZodType<Mention> = z.strictObject({
  type: z.enum(entityTypes),
  start: offset,
  end: offset,
  text: z.string(),
  entity: entityId,
  confidence,
  rule: z.string(),
  parent: z.exactOptional(z.int().nonnegative()),
});

/** What the text says of two entities, and where. */
export const relationSchema: z.ZodType<Relation> = z.strictObject({
  type: z.enum([...relationTypes, ...inverseRelationTypes]),
  subject: entityId,
  object: entityId,
  evidence: z.array(spanSchema),
  confidence,
  rule: z.string(),
  since: z.exactOptional(entityId),
  until: z.exactOptional(entityId),
  on: z.exactOptional(entityId),
  status: z.exactOptional(statusSchema),
  negated: z.exactOptional(z.boolean()),
  modality: z.exactOptional(z.enum(["reported", "hypothetical"])),
  derivedFrom: z.exactOptional(z.array(z.int().nonnegative())),
});

/** What `extract` returns. */
export const extractionSchema: z.ZodType<Extraction> = z.strictObject({
  mentions: z.array(mentionSchema),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  referenceDate: z.exactOptional(z.iso.date()),
});
