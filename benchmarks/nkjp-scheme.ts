import type { NameKind } from "../src/lexicon/base/name-kind.ts";
import { NameReader } from "../src/lexicon/base/name-reader.ts";
import type { Proposal } from "../src/tagger/tag.ts";
import { applyNkjpRules } from "./nkjp-rules.ts";
import { makeNkjpTemporal } from "./nkjp-temporal.ts";
import { makeTaggedReader } from "./tagged-text.ts";

type NkjpEntity = Readonly<Record<string, unknown>>;

/** Types that NKJP files under another one. */
const subtypesOf: Readonly<Record<string, readonly string[]>> = {
  persName: ["forename", "surname", "addName"],
  placeName: ["settlement", "country", "region", "district", "bloc"],
};

/** What a name is declined as, by NKJP's type or subtype. */
const kinds: Readonly<Record<string, NameKind>> = {
  persName: "person",
  forename: "forename",
  surname: "surname",
  addName: "nickname",
  orgName: "organization",
  placeName: "region",
  settlement: "settlement",
  country: "country",
  region: "region",
  district: "district",
  bloc: "region",
  geogName: "geography",
};

const derivedKinds: Readonly<Record<string, NameKind>> = { relAdj: "adjective", persDeriv: "people" };

/**
 * Names in NKJP's scheme: `{"entities":[{start,end,type,subtype?,derived?,base,confidence}]}` from the tagger and our lists,
 * dates and times from our rules, with `value`.
 */
export function makeNkjpScheme(): (text: string) => { readonly entities: readonly NkjpEntity[] } {
  const read = makeTaggedReader();
  const readTemporal = makeNkjpTemporal();
  return (text) => {
    const tagged = read(text);
    const { document } = tagged;
    const proposals = applyNkjpRules(tagged).filter(({ layer }) => layer !== "general" && layer !== "temporal");
    const names = new NameReader(tagged.morphology);
    const derived = new Map(
      proposals.filter(({ layer }) => layer === "derived").map((proposal) => [keyOf(proposal), proposal.type]),
    );
    const entities = proposals
      .filter(({ layer }) => layer !== "derived")
      .map((proposal): NkjpEntity => {
        const { type, start, end, confidence } = proposal;
        const whole = Object.keys(subtypesOf).find((key) => subtypesOf[key]?.includes(type));
        const form = derived.get(keyOf(proposal));
        const kind = derivedKinds[form ?? ""] ?? kinds[type] ?? "other";
        return {
          start: document.start[start],
          end: document.end[end - 1],
          type: whole ?? type,
          ...(whole === undefined ? {} : { subtype: type }),
          ...(form === undefined ? {} : { derived: form }),
          base: names.read(proposal, { kind }).text,
          confidence,
        };
      });
    const temporal = readTemporal(text).map((entity): NkjpEntity => ({ ...entity }));
    return { entities: [...entities, ...temporal].sort(byPlace) };
  };
}

function keyOf({ start, end }: Proposal): string {
  return `${start} ${end}`;
}

function byPlace(a: NkjpEntity, b: NkjpEntity): number {
  return Number(a["start"]) - Number(b["start"]) || Number(b["end"]) - Number(a["end"]);
}
