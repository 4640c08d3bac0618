import * as z from "zod";
import type { Entity, EventKind, LocationKind, OrganizationKind, Service, Status } from "../types.ts";

const text = z.string();
const maybe = z.exactOptional(text);
const approximation = z.exactOptional(z.enum(["more", "almost", "about", "less", "atLeast", "atMost"]));
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u); // "2500.50"

const base = {
  id: text,
  name: text,
  aliases: z.array(text),
  mentions: z.array(z.int().nonnegative()),
  externalId: maybe,
};

export const statusSchema: z.ZodType<Status> = z.enum(["current", "acting", "former", "future"]);

const service: z.ZodType<Service> = z.enum(["police", "fire", "border", "prison", "customs", "army", "foreign"]);

const organizationKind: z.ZodType<OrganizationKind> = z.enum([
  "police",
  "uniformed",
  "government",
  "court",
  "prosecutor",
  "local-government",
  "international",
  "education",
  "health",
  "company",
  "party",
  "ngo",
  "media",
  "sport",
  "religious",
  "military",
  "other",
]);

const locationKind: z.ZodType<LocationKind> = z.enum([
  "country",
  "region",
  "county",
  "municipality",
  "settlement",
  "district",
  "street",
  "address",
  "natural",
  "facility",
  "bloc",
]);

const eventKind: z.ZodType<EventKind> = z.enum([
  "meeting",
  "ceremony",
  "conference",
  "training",
  "operation",
  "visit",
  "signing",
  "contest",
  "holiday",
  "conflict",
  "disaster",
  "other",
]);

/** An entity: `id`, `name`, `aliases`, `mentions` and the attributes of its `type`. */
export const entitySchema: z.ZodType<Entity> = z.discriminatedUnion("type", [
  z.strictObject({
    ...base,
    type: z.literal("person"),
    givenNames: maybe,
    surname: maybe,
    gender: z.exactOptional(z.enum(["m", "f"])),
    nickname: maybe,
  }),
  z.strictObject({
    ...base,
    type: z.literal("rank"),
    full: text,
    service: z.exactOptional(service),
    level: z.exactOptional(z.int()),
    abbreviation: maybe,
  }),
  z.strictObject({ ...base, type: z.literal("title"), full: maybe }),
  z.strictObject({ ...base, type: z.literal("position"), status: z.exactOptional(statusSchema), organization: maybe }),
  z.strictObject({
    ...base,
    type: z.literal("organization"),
    kind: z.exactOptional(organizationKind),
    acronym: maybe,
    full: maybe,
  }),
  z.strictObject({
    ...base,
    type: z.literal("location"),
    kind: z.exactOptional(locationKind),
    code: maybe,
    full: maybe,
  }),
  z.strictObject({
    ...base,
    type: z.literal("demonym"),
    place: text,
    form: z.exactOptional(z.enum(["adjective", "inhabitant"])),
  }),
  z.strictObject({ ...base, type: z.enum(["date", "time", "duration", "set"]), value: text, approximation }),
  z.strictObject({ ...base, type: z.literal("event"), kind: z.exactOptional(eventKind) }),
  z.strictObject({
    ...base,
    type: z.literal("law"),
    act: maybe,
    article: maybe,
    paragraph: maybe,
    point: maybe,
    journal: z.exactOptional(z.strictObject({ year: z.int(), position: z.int() })),
  }),
  z.strictObject({ ...base, type: z.literal("money"), amount: decimal, currency: text.length(3), approximation }),
  z.strictObject({ ...base, type: z.literal("quantity"), amount: decimal, unit: text, approximation }),
  z.strictObject({ ...base, type: z.literal("percent"), amount: decimal, approximation }),
  z.strictObject({ ...base, type: z.literal("age"), years: z.number().nonnegative(), approximation }),
  z.strictObject({ ...base, type: z.literal("award") }),
  z.strictObject({ ...base, type: z.literal("work"), kind: maybe }),
  z.strictObject({ ...base, type: z.literal("product") }),
  z.strictObject({ ...base, type: z.literal("contact"), kind: z.enum(["email", "phone", "url"]), value: text }),
  z.strictObject({
    ...base,
    type: z.literal("identifier"),
    kind: z.enum(["pesel", "nip", "regon", "krs", "iban", "case-number", "plate", "document"]),
    value: text,
    valid: z.exactOptional(z.boolean()),
  }),
]);
