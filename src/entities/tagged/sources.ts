import type { TaggedType } from "../tagged-name.ts";

/** Which scheme of annotation a layer of the tagger follows; two schemes that agree are surer than one. */
export type Scheme = "nkjp" | "n82";

interface Source {
  readonly scheme: Scheme;
  readonly layer: string;
  /** @default every type of the layer */
  readonly types?: readonly string[];
}

/**
 * Where names of our types come from. Money, ranks, offices, dates and hours are left to the rules, which read them better, and so are
 * adjectives of places: those that the lists lack come from parties and persons, and a demonym must tell its place.
 */
export const sources: Readonly<Record<TaggedType, readonly Source[]>> = {
  person: [
    { scheme: "nkjp", layer: "person" },
    { scheme: "n82", layer: "general", types: ["person"] },
  ],
  organization: [
    { scheme: "nkjp", layer: "organization" },
    { scheme: "n82", layer: "general", types: ["organization", "medium"] },
  ],
  location: [
    { scheme: "nkjp", layer: "place" },
    { scheme: "nkjp", layer: "geography" },
    { scheme: "n82", layer: "general", types: ["location"] },
  ],
  event: [{ scheme: "n82", layer: "general", types: ["event"] }],
  work: [{ scheme: "n82", layer: "general", types: ["work"] }],
  product: [{ scheme: "n82", layer: "general", types: ["product"] }],
  law: [{ scheme: "n82", layer: "general", types: ["document"] }],
};

/** Our type for a layer's label, and the scheme it is told in. */
export function sourceOf(
  layer: string,
  label: string,
): { readonly type: TaggedType; readonly scheme: Scheme } | undefined {
  for (const [type, known] of entries) {
    const source = known.find((one) => one.layer === layer && (one.types?.includes(label) ?? true));
    if (source) return { type, scheme: source.scheme };
  }
  return undefined;
}

// the one checked place: the keys of `sources` are its type's
const entries = Object.entries(sources) as readonly (readonly [TaggedType, readonly Source[]])[];
