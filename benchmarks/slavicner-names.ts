import { correctByLists } from "./coarse-lists.ts";
import { type CoarseName, readCoarseNames } from "./coarse-names.ts";
import { cover, isFree, outermost, type Span, spanKey } from "./span-index.ts";
import type { TaggedText } from "./tagged-text.ts";

/** SlavicNER's types: peoples are persons, documents products; adjectives, money, offices are not marked. */
const types: Readonly<Record<string, string>> = {
  PER: "PER",
  DEM: "PER",
  ORG: "ORG",
  LOC: "LOC",
  EVT: "EVT",
  PRO: "PRO",
  DOC: "PRO",
};
const nkjpLayers = new Set(["person", "organization", "place", "geography"]);
/** Events that texts also write small, and the end of their base form behind what the pattern catches. */
const eventWords: readonly (readonly [pattern: RegExp, ending: string])[] = [
  [/^(\p{L}+ex)i(?:t(?:u|owi|em|y|ów)?|cie)$/u, "it"], // "brexit", "polexitem"
  [/^(koronawirus)(?:a|owi|em|ie)?$/u, ""], // "koronawirusa"
  [/^(covi)(?:d(?:u|owi|em)?|dzie)$/u, "d"], // "covid"
];
/** Share of such words that are marked; by the guidelines all. */
const known = 0.95;

/** A name with its base form where that is known without the dictionary. */
export interface SlavicnerName extends CoarseName {
  readonly base?: string;
}

/** Names by the guidelines of SlavicNER: the general layer, corrected by our lists and filled from NKJP's organizations. */
export function readSlavicnerNames(text: TaggedText): readonly SlavicnerName[] {
  const coarse = correctByLists(text, addOrganizations(text, readCoarseNames(text.proposals)));
  const marked = coarse.flatMap((name) => {
    const type = types[name.type];
    return type === undefined ? [] : [{ ...name, type }];
  });
  return agreeOnForms(text, addEvents(text, marked));
}

/** Organizations that NKJP marks and KPWr does not: `Unia` for the European Union, `brytyjski parlament`. */
function addOrganizations({ document, proposals }: TaggedText, names: readonly CoarseName[]): readonly CoarseName[] {
  const covered = cover(document.length, names);
  // "unijny", "laburzyści" come from organizations and are none
  const derived = new Set(proposals.filter(({ layer }) => layer === "derived").map(spanKey));
  const nkjp = proposals.filter((proposal) => nkjpLayers.has(proposal.layer) && !derived.has(spanKey(proposal)));
  const added = outermost(nkjp).flatMap((proposal): CoarseName[] =>
    proposal.layer === "organization" && isFree(covered, proposal)
      ? [{ ...proposal, type: "ORG", kind: "organization" }]
      : [],
  );
  return [...names, ...added];
}

/** The words for events, whatever the tagger took them for; not inside a longer name. */
function addEvents({ document }: TaggedText, names: readonly CoarseName[]): readonly SlavicnerName[] {
  const eventBases = document.lowers.map(eventBase);
  const longer = cover(
    document.length,
    names.filter(({ start, end }) => end > start + 1),
  );
  const events: SlavicnerName[] = [];
  for (let token = 0; token < document.length; token++) {
    const base = eventBases[document.form[token] ?? -1];
    if (base === undefined || longer[token] !== 0) continue;
    const event = { type: "EVT", kind: "event", start: token, confidence: known } as const;
    const isNumbered = document.formOf(token + 1) === "-" && document.formOf(token + 2) === "19"; // "COVID-19"
    events.push(isNumbered ? { ...event, end: token + 3 } : { ...event, end: token + 1, base });
  }
  const covered = cover(document.length, events);
  return [...names.filter((name) => isFree(covered, name)), ...events];
}

/** `brexicie` → `Brexit` */
function eventBase(lower: string): string | undefined {
  for (const [pattern, ending] of eventWords) {
    const stem = pattern.exec(lower)?.[1];
    if (stem !== undefined) return stem.slice(0, 1).toUpperCase() + stem.slice(1) + ending;
  }
  return undefined;
}

/** One form has one type throughout a document: the one that it is given most surely. */
function agreeOnForms({ document }: TaggedText, names: readonly SlavicnerName[]): readonly SlavicnerName[] {
  const votes = new Map<string, Map<string, { weight: number; readonly name: CoarseName }>>();
  const formOf = ({ start, end }: Span): string => document.written(start, end).toLowerCase();
  for (const name of names) {
    const byType = votes.get(formOf(name)) ?? new Map();
    votes.set(formOf(name), byType);
    const vote = byType.get(name.type) ?? { weight: 0, name };
    byType.set(name.type, vote);
    vote.weight += name.confidence;
  }
  return names.map((name) => {
    const [elected] = [...(votes.get(formOf(name))?.values() ?? [])].sort((a, b) => b.weight - a.weight);
    return elected ? { ...name, type: elected.name.type, kind: elected.name.kind } : name;
  });
}
