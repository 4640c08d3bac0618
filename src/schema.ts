import * as z from "zod";
import { extractOptionsSchema } from "./option-schemas.ts";
import { entitySchema } from "./schemas/entity.ts";
import { extractionSchema, mentionSchema, relationSchema } from "./schemas/extraction.ts";
import { gazetteerEntrySchema } from "./schemas/gazetteer-entry.ts";

export { entitySchema, extractionSchema, extractOptionsSchema, gazetteerEntrySchema, mentionSchema, relationSchema };

/** What `jsonSchema` can describe. */
export type SchemaName = "extraction" | "entity" | "mention" | "relation" | "gazetteer-entry" | "extract-options";

const schemas: Readonly<Record<SchemaName, z.core.$ZodType>> = {
  extraction: extractionSchema,
  entity: entitySchema,
  mention: mentionSchema,
  relation: relationSchema,
  "gazetteer-entry": gazetteerEntrySchema,
  "extract-options": extractOptionsSchema,
};

/**
 * JSON Schema (draft 2020-12) of a result, an option or a gazetteer entry, for other languages and for validators.
 *
 * @example
 * jsonSchema("relation").type // "object"
 */
export function jsonSchema(name: SchemaName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schemas[name]);
}
