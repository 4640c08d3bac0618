import type { Morphology } from "../lexicon/morphology.ts";
import type { Document } from "../text/document.ts";
import { confidenceAt } from "./confidence-curves.ts";
import { labelOffset, layers } from "./layers.ts";
import { placeTokens } from "./placement.ts";
import { scoreTokens } from "./score-tokens.ts";
import { mostTokens, type Tagger } from "./tagger.ts";
import { voteOnNames } from "./vote.ts";

/** A name that the tagger sees, in tokens. */
export interface Proposal {
  /** One of `layers`, and one of its types. */
  readonly layer: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Share of such proposals that are right. */
  readonly confidence: number;
}

const offsets: readonly number[] = layers.map((_, layer) => labelOffset(layer));

/** The names of a document, sorted by start, longest first; they overlap and nest as the layers do. */
export function tag(document: Document, morphology: Morphology, tagger: Tagger): readonly Proposal[] {
  const words = tagger.store.read(document, morphology);
  const read = { document, morphology, words, placement: placeTokens(document, words) };
  const proposals: Proposal[] = [];
  for (let first = 0; first < document.length; ) {
    const end = endOfPart(document, first);
    const pieces = scoreTokens(tagger, read, first, end);
    voteOnNames(document, words, { scores: tagger.scores, stride: tagger.net.labels, first, pieces });
    for (const piece of pieces) decode(tagger, { ...piece, first }, proposals);
    first = end;
  }
  return proposals.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** As many whole sentences from `first` on as there is memory for; a part of the first when that is too long. */
function endOfPart(document: Document, first: number): number {
  const most = first + mostTokens;
  if (most >= document.length) return document.length;
  const start = document.sentenceStart(most);
  return start > first ? start : most;
}

function decode(
  { net, crfs, curves, scores }: Tagger,
  { start, end, first }: { start: number; end: number; first: number },
  proposals: Proposal[],
): void {
  for (let layer = 0; layer < layers.length; layer++) {
    const { name, types } = layers[layer]!;
    const layout = { stride: net.labels, offset: offsets[layer]! };
    for (const span of crfs[layer]!.decode(scores, layout, start - first, end - start)) {
      proposals.push({
        layer: name,
        type: types[span.type]!,
        start: span.start + first,
        end: span.end + first,
        confidence: confidenceAt(curves[layer]![span.type]!, span.confidence),
      });
    }
  }
}
