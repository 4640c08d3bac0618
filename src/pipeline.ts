import { assemble } from "./assemble.ts";
import { Candidates } from "./entities/candidates.ts";
import { settlePolicy } from "./entities/nesting.ts";
import { findReferenceDate } from "./entities/reference-date.ts";
import type { EntityRule, Found, RuleContext } from "./entities/rule.ts";
import { outvote } from "./entities/tagged/outvote.ts";
import { readTagged } from "./entities/tagged/read-tagged.ts";
import type { TaggedName } from "./entities/tagged-name.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { Morphology } from "./lexicon/morphology.ts";
import { linkMentions } from "./linking/link.ts";
import type { Linked } from "./linking/linked.ts";
import { type Gazetteer, Hits } from "./match/gazetteer.ts";
import { type Loss, settle } from "./match/settle.ts";
import { polishAbbreviations } from "./polish/abbreviations.ts";
import { relate } from "./relations/relate.ts";
import type { RelationRule } from "./relations/rule.ts";
import type { Proposal } from "./tagger/tag.ts";
import type { Document } from "./text/document.ts";
import { readDocument } from "./text/read-document.ts";
import type { Extraction } from "./types.ts";

/** What an extractor is made of; built once, shared by all its documents. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly gazetteers: readonly Gazetteer[];
  readonly entityRules: readonly EntityRule[];
  readonly relationRules: readonly RelationRule[];
  /** The tagger, made ready at the first call. */
  readonly propose: Propose;
}

/** Names that the tagger sees in a document. */
export type Propose = (document: Document, morphology: Morphology) => readonly Proposal[];

export interface RunOptions {
  readonly referenceDate?: string;
  readonly tagger?: boolean | { readonly minConfidence?: number };
}

/** One document's way through the stages, kept whole for `explain`. */
export interface Run {
  readonly document: Document;
  readonly candidates: readonly Found[];
  readonly lost: readonly Loss<Found>[];
  readonly linked: Linked;
  readonly extraction: Extraction;
}

/** The stages in order: read → analyse → match → tag → find → settle → link → relate → assemble. */
export function run(text: string, resources: Resources, { tagger = true, ...options }: RunOptions = {}): Run {
  const document = readDocument(text, polishAbbreviations);
  const morphology = new Morphology(document, resources.lexicon);
  const hits = new Hits(resources.gazetteers.flatMap((gazetteer) => gazetteer.match(document)));
  const referenceDate = options.referenceDate ?? findReferenceDate(document);

  const found = new Candidates();
  const context = {
    ...{ document, morphology, hits, found },
    ...(tagger === false ? {} : { tagged: readNames(resources.propose, { document, morphology, hits }, tagger) }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
  for (const [order, rule] of resources.entityRules.entries()) {
    // collected first: a rule must not see its own finds
    for (const candidate of [...rule.find(context)]) found.add({ ...candidate, rule: rule.name, order });
  }

  // names of the tagger are candidates of rules too (`person.tagger`): all are settled at once
  const candidates = outvote(found.all);
  const { kept, lost } = settle(candidates, settlePolicy);
  const linked = linkMentions({ document, morphology, found: kept });
  const relations = relate({ document, morphology, ...linked }, resources.relationRules);
  const extraction = assemble({
    document,
    kept,
    linked,
    relations,
    ...(referenceDate === undefined ? {} : { referenceDate }),
  });
  return { document, candidates, lost, linked, extraction };
}

function readNames(
  propose: Propose,
  reading: Pick<RuleContext, "document" | "morphology" | "hits">,
  tagger: true | { readonly minConfidence?: number },
): readonly TaggedName[] {
  const { minConfidence } = tagger === true ? {} : tagger;
  const proposals = propose(reading.document, reading.morphology);
  return readTagged(proposals, { ...reading, ...(minConfidence === undefined ? {} : { minConfidence }) });
}
