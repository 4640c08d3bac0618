import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A document of the tagged corpus whose lemmas and tags were written by hand. */
export interface TaggedDocument {
  readonly text: string;
  readonly tokens: readonly (readonly [start: number, end: number, lemma: string, tag: string])[];
}

/** The documents of a corpus file that have lemmas, one at a time. */
export function* readTagged(path: string): Iterable<TaggedDocument> {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") continue;
    // a corpus of ours, in the format its README tells
    const document = JSON.parse(line) as TaggedDocument & { readonly morph: string };
    if (document.morph === "gold") yield document;
  }
}
