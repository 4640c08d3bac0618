import { NameReader } from "../src/lexicon/base/name-reader.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import { kindOfNkjp, type NkjpEntity } from "./nkjp-kinds.ts";
import { applyNkjpRules } from "./nkjp-rules.ts";
import { makeNkjpTemporal, type NkjpTemporal } from "./nkjp-temporal.ts";
import { cover, isFree, type Span, spanKey } from "./span-index.ts";
import { makeTaggedReader, type TaggedText } from "./tagged-text.ts";

/** An entity of the scheme: names have a base form, dates and times a value. */
export interface NkjpName extends NkjpEntity {
  readonly value?: string;
  readonly confidence: number;
}

/** Types that NKJP files under another one. */
const wholes: Readonly<Record<string, string>> = {
  ...{ forename: "persName", surname: "persName", addName: "persName" },
  ...{ settlement: "placeName", country: "placeName", region: "placeName", district: "placeName", bloc: "placeName" },
};
/** Share of the dates and times read by rules that NKJP marks just so; measured on dev. */
const ruled = 0.93;
/** Dates that no rule reads are taken from the tagger when it is as sure as this; chosen on dev. */
const sure = 0.6;

/** Names, dates and times in NKJP's scheme; adjectives and peoples bear `derived`. */
export function makeNkjpScheme(): (text: string) => { readonly entities: readonly NkjpName[] } {
  const read = makeTaggedReader();
  const readTimes = makeNkjpTemporal();
  return (text) => {
    const tagged = read(text);
    const entities = [...nkjpNames(tagged), ...nkjpTimes(tagged, readTimes(text))];
    return { entities: entities.sort((a, b) => a.start - b.start || b.end - a.end) };
  };
}

export function nkjpNames(text: TaggedText): readonly NkjpName[] {
  const proposals = applyNkjpRules(text).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const derived = new Map(
    proposals.filter(({ layer }) => layer === "derived").map((proposal) => [spanKey(proposal), proposal.type]),
  );
  const persons = proposals.filter(({ layer }) => layer === "person");
  const bases = new NameReader(text.morphology);
  let next = 0;
  return proposals
    .filter(({ layer }) => layer !== "derived" && layer !== "general" && layer !== "temporal")
    .map((proposal): NkjpName => {
      const { layer, type, start, confidence } = proposal;
      const whole = wholes[type];
      const form = derived.get(spanKey(proposal));
      const entity = {
        ...offsets(text, proposal),
        type: whole ?? type,
        ...(whole === undefined ? {} : { subtype: type }),
        ...(form === undefined ? {} : { derived: form }),
        confidence,
      };
      while ((persons[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      const person = layer === "personPart" && form === undefined ? persons[next] : undefined;
      return { ...entity, base: baseOf(bases, { entity, span: proposal, person }) };
    });
}

interface Named {
  readonly entity: NkjpEntity;
  readonly span: Span;
  /** The person whose part it may be. */
  readonly person: Proposal | undefined;
}

/** A part of a person's name is read within the whole: `Anny |Nowak|`. */
function baseOf(bases: NameReader, { entity, span, person }: Named): string {
  const isInside = person && person.start <= span.start && span.end <= person.end;
  if (isInside) return bases.readPart(span, person, { kind: "person" });
  return bases.read(span, { kind: kindOfNkjp(entity) ?? "other" }).text;
}

/** Rules read times better than the tagger; it adds what none of them knows. */
export function nkjpTimes(text: TaggedText, read: readonly NkjpTemporal[]): readonly NkjpName[] {
  const covered = cover(text.document.text.length, read);
  const tagged = text.proposals
    .filter(({ layer, confidence }) => layer === "temporal" && confidence >= sure)
    .map(({ type, confidence, ...span }) => ({ ...offsets(text, span), type, confidence }));
  return [...read.map((time) => ({ ...time, confidence: ruled })), ...tagged.filter((time) => isFree(covered, time))];
}

function offsets({ document }: TaggedText, { start, end }: Span): Span {
  return { start: document.start[start] ?? 0, end: document.end[end - 1] ?? 0 };
}
