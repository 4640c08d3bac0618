import type { NamePair } from "./relations-features.ts";
import { isProgramHead, isSportWord, kindOfBodyWord, kindOfPlaceHead } from "./relations-heads.ts";
import type { RelationKind } from "./relations-kinds.ts";
import type { Span } from "./span-index.ts";
import type { TaggedText } from "./tagged-text.ts";

type RelationName = NamePair["first"];

/** Kinds of the types of the tagger's general layer; places, bodies, events and works are told further apart. */
const kinds: Readonly<Record<string, RelationKind>> = {
  person: "person",
  organization: "organization",
  location: "settlement",
  event: "event",
  medium: "medium",
  work: "work",
  document: "document",
  product: "product",
  adjective: "adjective",
  demonym: "people",
  position: "position",
};

/** Kinds of what our lists hold; the first that fits. */
const listKinds: readonly (readonly [list: string, kind: RelationKind])[] = [
  ["countries", "country"],
  ["voivodeships", "region"],
  ["counties", "county"],
  ["cities", "settlement"],
  ["foreign-cities", "settlement"],
  ["regions", "area"],
  ["facilities", "facility"],
  ["roads", "road"],
  ["districts", "district"],
  ["settlements", "settlement"],
];
const naturalKinds: Readonly<Record<string, RelationKind>> = {
  river: "river",
  lake: "water",
  sea: "water",
  island: "island",
  mountain: "mountain",
  range: "mountain",
};
const bodyKinds: Readonly<Record<string, RelationKind>> = {
  party: "party",
  company: "company",
  sport: "team",
  ngo: "organization",
  international: "organization",
  religious: "organization",
  education: "organization",
  other: "organization",
};
/** Kinds of NKJP's layers of places. */
const nkjpKinds: Readonly<Record<string, RelationKind>> = {
  settlement: "settlement",
  country: "country",
  region: "region",
  district: "district",
  geogName: "facility",
};

/** Names as KPWr marks them, in tokens, with their kinds. */
export function readRelationNames(text: TaggedText): readonly RelationName[] {
  return text.proposals
    .filter(({ layer }) => layer === "general")
    .map(({ type, start, end }) => ({ start, end, kind: kindOfName(text, type, { start, end }) }));
}

function kindOfName(text: TaggedText, type: string, span: Span): RelationKind {
  const { document, morphology } = text;
  const lowers = Array.from({ length: span.end - span.start }, (_, index) => document.lowerOf(span.start + index));
  if (type === "location") return kindOfPlace(text, span);
  if (type === "organization") return kindOfBody(text, span, lowers);
  if (type === "event" && lowers.some(isSportWord)) return "sport";
  if (type === "work" && wordsBefore(text, span.start).some((token) => morphology.lemmasOf(token).some(isProgramHead)))
    return "program";
  return kinds[type] ?? "other";
}

/** By the word before the name or its first one (`rzeka Wisła`, `Wyspa Wielka`), by our lists, by NKJP's layers. */
function kindOfPlace(text: TaggedText, span: Span): RelationKind {
  const { hits, proposals } = text;
  for (const token of [...wordsBefore(text, span.start), span.start]) {
    const kind = headKind(text, token);
    if (kind !== undefined && (token !== span.start || span.end > span.start + 1)) return kind;
  }
  const whole = hits.at(span.start).filter(({ end }) => end === span.end);
  const nkjp = proposals
    .filter(
      ({ layer, start, end }) =>
        (layer === "place" || layer === "geography") && start === span.start && end === span.end,
    )
    .map(({ type }) => nkjpKinds[type])
    .find((kind) => kind !== undefined);
  const natural = whole.find(({ entry }) => entry.list === "natural")?.entry.attributes["class"];
  if (natural !== undefined && nkjp !== "settlement") return naturalKinds[natural] ?? "area";
  const listed = listKinds.find(([list]) => whole.some(({ entry }) => entry.list === list))?.[1];
  if (listed === "country" || listed === "region" || nkjp === undefined) return listed ?? "settlement";
  return listed === "area" ? "area" : nkjp;
}

function headKind({ document, morphology }: TaggedText, token: number): RelationKind | undefined {
  const written = kindOfPlaceHead(document.lowerOf(token));
  if (written !== undefined) return written;
  for (const lemma of morphology.lemmasOf(token)) {
    const kind = kindOfPlaceHead(lemma);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The word before the name, also across the dot of an abbreviation: `ul. Długa`. */
function wordsBefore({ document }: TaggedText, start: number): readonly number[] {
  const before = document.lowerOf(start - 1) === "." ? start - 2 : start - 1;
  return before >= document.sentenceStart(start) ? [before] : [];
}

function kindOfBody(text: TaggedText, span: Span, lowers: readonly string[]): RelationKind {
  const whole = text.hits.at(span.start).filter(({ end, entry }) => end === span.end && entry.list === "organizations");
  const listed = whole.map(({ entry }) => entry.attributes["kind"]).find((kind) => kind !== undefined);
  if (listed !== undefined) return bodyKinds[listed] ?? "institution";
  if (lowers.at(-1) === "." && lowers.at(-2) === "a") return "company"; // "S.A."
  for (const lower of lowers) {
    const kind = kindOfBodyWord(lower);
    if (kind !== undefined) return kind;
  }
  for (const token of wordsBefore(text, span.start)) {
    const kind = kindOfBodyWord(text.document.lowerOf(token));
    if (kind !== undefined) return kind;
  }
  return "organization";
}
