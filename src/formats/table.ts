import { entityTypes } from "../entity-types.ts";
import type { Entity, Extraction, Relation } from "../types.ts";
import { makePaint, type Paint } from "./paint.ts";

export interface TableOptions {
  /** Colours for a terminal. @default false */
  readonly color?: boolean;
}

/**
 * Writes the entities and relations of a text as a table for people.
 *
 * @example
 * formatTable(extract("insp. Jan Lis")).split("\n").at(-2) // "  Jan Lis —hasRank→ inspektor"
 */
export function formatTable(extraction: Extraction, { color = false }: TableOptions = {}): string {
  const paint = makePaint({ color });
  const { entities, relations, mentions } = extraction;
  const summary = `${entities.length} entities in ${mentions.length} mentions, ${relations.length} relations`;
  const lines = [
    paint.faint(
      extraction.referenceDate === undefined ? summary : `${summary}, counted from ${extraction.referenceDate}`,
    ),
  ];
  if (entities.length > 0) lines.push("", ...entityLines(entities, paint));
  if (relations.length > 0) lines.push("", ...relationLines(extraction, paint));
  return `${lines.join("\n")}\n`;
}

const WIDEST = 60;

function entityLines(entities: readonly Entity[], paint: Paint): readonly string[] {
  const byType = entities.toSorted((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type));
  const rows = byType.map((entity) => ({
    type: entity.type,
    name: clean([entity.name, ...entity.aliases].join(" = ")),
    count: String(entity.mentions.length),
    details: clean(describeAttributes(entity)),
  }));
  const width = (column: "type" | "name"): number =>
    Math.max(...rows.map((row) => Math.min(row[column].length, WIDEST)), column.length);
  const types = width("type");
  const names = width("name");
  return [
    paint.head(`  ${"type".padEnd(types)}  ${"name".padEnd(names)}  mentions  attributes`),
    ...rows.map(({ type, name, count, details }) =>
      `  ${paint.type(type.padEnd(types))}  ${paint.name(name.padEnd(names))}  ${count.padStart(8)}  ${paint.faint(details)}`.trimEnd(),
    ),
  ];
}

function relationLines({ entities, relations }: Extraction, paint: Paint): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, clean(name)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    paint.head("  relations"),
    ...relations.map((relation) => {
      const qualifiers = describeQualifiers(relation, nameOf);
      const end = qualifiers === "" ? "" : ` ${paint.faint(`(${qualifiers})`)}`;
      return `  ${paint.name(nameOf(relation.subject))} —${paint.type(relation.type)}→ ${paint.name(nameOf(relation.object))}${end}`;
    }),
  ];
}

function describeQualifiers(
  { status, negated, modality, since, until, on }: Relation,
  nameOf: (id: string) => string,
): string {
  const dates = Object.entries({ since, until, on }).flatMap(([key, id]) =>
    id === undefined ? [] : [`${key} ${nameOf(id)}`],
  );
  return [...(negated ? ["not"] : []), ...[status, modality].filter((one) => one !== undefined), ...dates].join(", ");
}

function describeAttributes({
  id: _id,
  type: _type,
  name,
  aliases: _aliases,
  mentions: _mentions,
  ...attributes
}: Entity): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== name)
    .map(([key, value]) => `${key}=${typeof value === "object" ? Object.values(value).join("/") : String(value)}`)
    .join("  ");
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu; // line feeds, and escapes that would steer the terminal: "\u001b[2J"

function clean(text: string): string {
  return text.replace(CONTROL, " ");
}
