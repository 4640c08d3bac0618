import * as z from "zod";
import { entityTypes } from "../entity-types.ts";
import type { UserEntry } from "../polish/user-entries.ts";

const name = z.string().regex(/[\p{L}\p{N}]/u); // "Fundacja", "112"

/** An entry of your own gazetteer, in the nominative; further keys become attributes of the entity. */
export const gazetteerEntrySchema: z.ZodType<UserEntry> = z
  .object({
    type: z.enum(entityTypes),
    name,
    acronym: z.exactOptional(name),
    aliases: z.exactOptional(z.array(name)),
    id: z.exactOptional(z.string()),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
