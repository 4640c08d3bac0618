import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Attributes, Service } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { hasRankContext } from "./context.ts";
import { isForeign } from "./foreign.ts";
import { servicesNear, servicesOf } from "./service.ts";
import { readSuffix, type Suffix } from "./suffix.ts";

/**
 * Ranks of the gazetteer, in full or abbreviated, with the service they are given in the text: `mł. insp.`, `ppłk SG`.
 * A single word that means something else as well (`kom.`, `kapitan`, `inspektor`) must stand before a name or after `stopień`.
 */
export const known: EntityRule<"rank"> = {
  name: "rank.known",
  type: "rank",
  *find(context: RuleContext): Iterable<Candidate<"rank">> {
    const services = servicesOf(context);
    const borne = new Map<string, Description>();
    let covered = 0;
    for (const hit of context.hits.of("ranks")) {
      if (hit.start < covered) continue;
      const rivals = context.hits.at(hit.start, "ranks").filter((rival) => rival.end === hit.end);
      const suffix = readSuffix(context.document, hit.end, rivals);
      const end = suffix?.end ?? hit.end;
      if (!suffix && isAmbiguous(hit) && !hasRankContext(context, hit.start, end)) continue;
      covered = end;
      const described = suffix ? describeSuffixed(rivals, suffix) : describeBare(context, rivals);
      const bearer = `${hit.entry.name} ${lastNameWord(context, end)}`;
      // „Ppłk Rossi” is the `ppłk Francesco Rossi` of the embassy above
      const description = described ?? borne.get(bearer) ?? describe(choose(rivals, services).entry);
      if (!borne.has(bearer)) borne.set(bearer, description);
      yield { type: "rank", start: hit.start, end, ...description };
    }
  },
};

const mostNameWords = 3;

interface Description {
  readonly name: string;
  readonly attributes: Attributes<"rank">;
}

/** The capitalised word that ends the name behind the rank. */
function lastNameWord({ document }: RuleContext, start: number): string {
  let token = start;
  while (
    token < start + mostNameWords &&
    document.hasFlag(token + 1, TokenFlag.capitalized) &&
    !document.hasFlag(token + 1, TokenFlag.sentenceStart)
  )
    token++;
  return document.formOf(token);
}

function describeSuffixed(rivals: readonly Hit[], { hit: own, words, service }: Suffix): Description {
  if (own) return describe(own.entry, `${own.entry.name} ${words}`);
  // `gen. bryg. SOP` is a generał brygady, no generał brygadier of firemen
  const full = `${choose(rivals, ["army", "police"]).entry.name} ${words}`;
  return { name: full, attributes: { full, ...(service === undefined ? {} : { service }) } };
}

/** By the words around the rank; undefined when they say nothing. */
function describeBare(context: RuleContext, rivals: readonly Hit[]): Description | undefined {
  const [first] = rivals;
  if (!first) return undefined;
  if (isMilitary(rivals) && isForeign(context, first.start, first.end)) return describeForeign(first);
  if (new Set(rivals.map(({ entry }) => entry.attributes.service)).size === 1) return describe(first.entry);
  const isRank = (token: number): boolean => context.hits.at(token, "ranks").length > 0;
  const near = servicesNear(context.document, { start: first.start, end: first.end, isRank });
  const hit = find(rivals, near);
  return hit && describe(hit.entry);
}

/** `płk`, `mjr`: ranks that every army has, and foreign police forces too. */
function isMilitary(rivals: readonly Hit[]): boolean {
  return rivals.some(({ entry }) => entry.attributes.service === "army");
}

function describeForeign({ entry }: Hit): Description {
  const { name, attributes } = describe(entry);
  const { full, abbreviation } = attributes;
  return {
    name,
    attributes: { full: full ?? name, service: "foreign", ...(abbreviation === undefined ? {} : { abbreviation }) },
  };
}

function describe(entry: Hit["entry"], full: string = entry.name): Description {
  const { service, level, abbreviations } = entry.attributes;
  const abbreviation = abbreviations?.split("; ")[0];
  return {
    name: full,
    attributes: {
      full,
      // the one checked place: the column is checked against `Service` when the gazetteers are compiled
      ...(service === undefined ? {} : { service: service as Service }),
      ...(level === undefined ? {} : { level: Number(level) }),
      ...(abbreviation === undefined ? {} : { abbreviation }),
    },
  };
}

/** The rank of the service that comes first among those spoken of. */
function choose(rivals: readonly Hit[], services: readonly Service[]): Hit {
  // hits always hold the one they were looked up from
  return find(rivals, services) ?? (rivals[0] as Hit);
}

function find(rivals: readonly Hit[], services: readonly Service[]): Hit | undefined {
  for (const service of services) {
    const hit = rivals.find(({ entry }) => entry.attributes.service === service);
    if (hit) return hit;
  }
  return undefined;
}

/** One word, or one word and its dot. */
function isAmbiguous({ start, end, entry, as }: Hit): boolean {
  const isOneWord = as === "name" ? !entry.name.includes(" ") : end - start <= 2;
  return isOneWord && !unmistakable.has(entry.name);
}

// one word each, and they are nothing but ranks
const unmistakable: ReadonlySet<string> = new Set([
  "nadkomisarz",
  "podkomisarz",
  "nadinspektor",
  "podinspektor",
  "nadbrygadier",
  "podpułkownik",
  "podporucznik",
  "ogniomistrz",
  "bosmanmat",
]);
