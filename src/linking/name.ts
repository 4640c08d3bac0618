import type { Found } from "../entities/rule.ts";
import type { NameKind } from "../lexicon/base/name-kind.ts";
import { NameReader } from "../lexicon/base/name-reader.ts";
import { nominativePhrase } from "../lexicon/phrase.ts";
import { GrammaticalNumber } from "../lexicon/tag.ts";
import type { LocationKind } from "../types.ts";
import type { LinkContext } from "./group.ts";

/** The words of a mention with single blanks, composed, without soft hyphens. */
export function writtenName({ document }: LinkContext, { start, end }: Pick<Found, "start" | "end">): string {
  return document.written(start, end);
}

/** A rule may have taken a name from the text as it stands. */
function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ");
}

const singular: ReadonlySet<string> = new Set(["position", "award"]);

const locationKinds: Partial<Readonly<Record<LocationKind, NameKind>>> = {
  country: "country",
  region: "region",
  county: "region",
  district: "district",
  street: "road",
  address: "road",
  natural: "geography",
  facility: "geography",
};

/**
 * What a name of the open world is a name of; undefined of one that describes (`prezes zarządu`, `jezioro Gopło`), whose words
 * are in the dictionary and agree.
 */
function kindOf(mention: Found): NameKind | undefined {
  if (mention.type === "organization") return mention.attributes.kind === "media" ? "medium" : "organization";
  if (!mention.rule.endsWith(".tagger")) return undefined;
  if (mention.type === "location") return locationKinds[mention.attributes.kind ?? "settlement"] ?? "settlement";
  return mention.type === "product" || mention.type === "event" ? mention.type : undefined;
}

/** Base form of a mention: the one its rule knows, else its words put into the nominative. */
export function nameOf(context: LinkContext, mention: Found): string {
  if (mention.name !== undefined) return tidy(mention.name);
  const written = writtenName(context, mention);
  const kind = kindOf(mention);
  const key = `${kind ?? mention.type} ${written}`;
  const known = context.nominatives.get(key);
  if (known !== undefined) return known;
  const name = kind === undefined ? describedName(context, mention) : readName(context, mention, kind);
  context.nominatives.set(key, name);
  return name;
}

// „spółka |Termika|”, „firmy |Termika|”: behind what it is, a name stands in the nominative
const appositionRule = "organization.labelled";

function readName({ document, morphology }: LinkContext, mention: Found, kind: NameKind): string {
  if (mention.rule === appositionRule) return document.written(mention.start, mention.end);
  return new NameReader(morphology).read(mention, { kind }).text;
}

function describedName(context: LinkContext, mention: Found): string {
  const written = writtenName(context, mention);
  // „prorektorzy”, „odznaki” name one office, one award (annotation.md, rule 19)
  const options = singular.has(mention.type) ? { number: GrammaticalNumber.sg } : {};
  return nominativePhrase(context.morphology.lexicon, written, options) ?? written;
}
