import { taggedPrecision, taggedThresholds } from "../../../data/compiled/confidence.ts";
import type { Morphology } from "../../lexicon/morphology.ts";
import type { Hits } from "../../match/gazetteer.ts";
import type { Proposal } from "../../tagger/tag.ts";
import type { Document } from "../../text/document.ts";
import type { TaggedName } from "../tagged-name.ts";
import { measuredConfidence, type TaggedPrecision } from "./certainty.ts";
import {
  cutAtDisagreement,
  cutAtHeads,
  fromFirstCapital,
  type Span,
  wholeWords,
  withoutHead,
  withoutLabel,
  withoutLoosePairs,
  withQuotes,
} from "./spans.ts";
import { type United, uniteProposals } from "./unite.ts";

interface Reading {
  readonly document: Document;
  readonly morphology: Morphology;
  readonly hits: Hits;
  /** Names less sure are left out. @default what was measured for each type */
  readonly minConfidence?: number;
}

/** How sure names are, and how sure they must be. */
export interface Calibration {
  readonly precision: TaggedPrecision;
  readonly thresholds: Readonly<Record<string, number>>;
}

const measured: Calibration = { precision: taggedPrecision, thresholds: taggedThresholds };

/** What the tagger proposes as names of our types, with the spans of our guide, those left out that are too unsure. */
export function readTagged(
  proposals: readonly Proposal[],
  reading: Reading,
  { precision, thresholds }: Calibration = measured,
): readonly TaggedName[] {
  return uniteProposals(proposals).flatMap((united) => {
    const confidence = measuredConfidence(united, precision);
    if (confidence < (reading.minConfidence ?? thresholds[united.type] ?? 1)) return [];
    const { type, labels, parts } = united;
    return spansOf(reading, united).map(
      ({ start, end }): TaggedName => ({
        ...{ type, start, end, labels, confidence },
        parts: parts.filter((part) => part.start >= start && part.end <= end),
      }),
    );
  });
}

/** The corpora that the tagger learnt from bound names otherwise than our guide does. */
function spansOf(reading: Reading, united: United): readonly Span[] {
  const whole = wholeWords(reading.document, withoutLoosePairs(reading.document, united));
  return whole && whole.start < whole.end ? boundAs(united, whole, reading) : [];
}

function boundAs({ type, parts }: United, span: Span, reading: Reading): readonly Span[] {
  const { document, hits } = reading;
  const isStreetHead = (token: number): boolean =>
    hits.at(token, "street-heads").some(({ as }) => as === "abbreviation");
  switch (type) {
    case "person":
      return cutAtDisagreement(reading, span, parts);
    case "location":
      return cutAtHeads(span, isStreetHead).map((street) => withoutHead(reading, street));
    case "organization":
      return asList(fromFirstCapital(document, withQuotes(document, withoutLabel(reading, span))));
    case "law":
    case "product":
      return asList(fromFirstCapital(document, span));
    default:
      return asList(fromFirstCapital(document, withQuotes(document, span)));
  }
}

function asList(span: Span | undefined): readonly Span[] {
  return span ? [span] : [];
}
