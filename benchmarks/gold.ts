import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isEntityType } from "../src/entity-types.ts";
import { isRelationType } from "../src/relation-types.ts";
import { type MarkedMention, readMarks } from "./gold-marks.ts";

/** An entity as listed: `id | type | name | key=value | …`, attributes flat. */
export interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly [attribute: string]: string | undefined;
}

/** A relation as listed; qualifiers flat. */
export interface GoldRelation {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly [qualifier: string]: string | undefined;
}

export interface GoldDocument {
  readonly id: string;
  /** Reference date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly genre?: string;
  readonly text: string;
  /** By start, longest first. */
  readonly mentions: readonly MarkedMention[];
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

/** Reads every `.gold` file of a folder in the order of their names, or one file. */
export function readGold(path: string): {
  readonly documents: readonly GoldDocument[];
  readonly problems: readonly string[];
} {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => file.endsWith(".gold"))
        .sort()
        .map((file) => join(path, file))
    : [path];
  const read = files.map((file) => parseGold(readFileSync(file, "utf8"), file));
  return { documents: read.map(({ document }) => document), problems: read.flatMap(({ problems }) => problems) };
}

/** Reads one document and tells every problem; what can be read is read. */
export function parseGold(
  source: string,
  file: string,
): { readonly document: GoldDocument; readonly problems: readonly string[] } {
  const [head, afterHead] = splitOnce(source, "--- text\n");
  const [textBlock, afterText] = splitOnce(afterHead, "\n--- entities\n");
  const [entityBlock, relationBlock] = splitOnce(afterText, "\n--- relations");
  const header = new Map(contentLines(head).map((line) => splitOnce(line, ":")));
  const marks = readMarks(textBlock);
  const entities = contentLines(entityBlock).map((line): GoldEntity => {
    const [id = "", type = "", name = "", ...attributes] = cells(line);
    return { id, type, name, ...keyValues(attributes) };
  });
  const relations = contentLines(relationBlock).map((line): GoldRelation => {
    const [type = "", subject = "", object = "", ...qualifiers] = cells(line);
    return { type, subject, object, ...keyValues(qualifiers) };
  });
  const date = header.get("date")?.trim();
  const genre = header.get("genre")?.trim();
  const document: GoldDocument = {
    id: header.get("id")?.trim() ?? "",
    ...(date === undefined ? {} : { date }),
    ...(genre === undefined ? {} : { genre }),
    text: marks.text,
    mentions: marks.mentions,
    entities,
    relations,
  };
  const problems = [...marks.problems, ...findProblems(document)];
  return { document, problems: problems.map((problem) => `${file}: ${problem}`) };
}

function* findProblems({ id, mentions, entities, relations }: GoldDocument): Iterable<string> {
  if (!id) yield "the header has no id";
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  if (byId.size !== entities.length) yield "an entity id is listed twice";
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  for (const entity of entities) {
    if (!isEntityType(entity.type)) yield `entity ${entity.id}: unknown type ${entity.type}`;
    if (!entity.name) yield `entity ${entity.id}: no name`;
    if (!mentioned.has(entity.id)) yield `entity ${entity.id} (${entity.name}) has no mention`;
  }
  for (const { text, type, entity: id } of mentions) {
    const entity = byId.get(id);
    if (!entity) yield `mention "${text}": entity ${id} not listed`;
    else if (entity.type !== type) yield `mention "${text}": type ${type} but entity ${id} is ${entity.type}`;
    if (text === "" || text !== text.trim()) yield `mention "${text}": empty or padded with space`;
  }
  const seen = new Set<string>();
  for (const { type, subject, object, ...qualifiers } of relations) {
    if (!isRelationType(type)) yield `relation ${type}: unknown`;
    const dates = ["since", "until", "on"].flatMap((key) => qualifiers[key] ?? []);
    for (const end of [subject, object, ...dates])
      if (!byId.has(end)) yield `relation ${type} ${subject} ${object}: ${end} not listed`;
    const key = `${type} ${subject} ${object}`;
    if (seen.has(key)) yield `relation ${key} listed twice`;
    seen.add(key);
  }
}

function splitOnce(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

function contentLines(block: string): readonly string[] {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function cells(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

function keyValues(cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.map((cell) => splitOnce(cell, "=")));
}
