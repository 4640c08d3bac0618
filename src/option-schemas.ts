import * as z from "zod/mini";
import { derivations } from "./closure/derivations.ts";
import { entityTypes } from "./entity-types.ts";

// zod/mini, because the build bundles the few functions used here; the whole of zod costs 60–80 ms at start

const entityType = z.enum(entityTypes);

// "2024-02-09"; a day that the calendar lacks (2024-02-30) fails too
const calendarDate = z.iso.date();

const share = z.number().check(z.minimum(0), z.maximum(1));

const reading = {
  referenceDate: z.optional(calendarDate),
  types: z.optional(z.array(entityType)),
  minConfidence: z.optional(share),
  derived: z.optional(z.union([z.boolean(), z.array(z.enum(derivations))])),
  tagger: z.optional(z.union([z.boolean(), z.strictObject({ minConfidence: z.optional(share) })])),
};

const rule = z.object({
  name: z.string().check(z.minLength(1)),
  type: z.string(),
  find: z.custom<(context: never) => unknown>((value) => typeof value === "function"),
});

/** Options of `extract`: unknown keys fail. */
export const extractOptionsSchema: z.ZodMiniType = z.strictObject(reading);

/** Options of `createExtractor`; gazetteer entries are checked where they are compiled. */
export const extractorOptionsSchema: z.ZodMiniType = z.strictObject({
  ...reading,
  gazetteer: z.optional(z.array(z.unknown())),
  entities: z.optional(z.array(rule)),
  relations: z.optional(z.array(rule)),
});

/** Keys that each takes, for the error texts. */
export const extractOptionNames: readonly string[] = Object.keys(reading);
export const extractorOptionNames: readonly string[] = [...extractOptionNames, "gazetteer", "entities", "relations"];
