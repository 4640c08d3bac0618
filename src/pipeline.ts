import { assemble } from "./assemble.ts";
import { Candidates } from "./entities/candidates.ts";
import { settlePolicy } from "./entities/nesting.ts";
import { findReferenceDate } from "./entities/reference-date.ts";
import type { EntityRule, Found } from "./entities/rule.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { Morphology } from "./lexicon/morphology.ts";
import { linkMentions } from "./linking/link.ts";
import { type Gazetteer, Hits } from "./match/gazetteer.ts";
import { type Loss, settle } from "./match/settle.ts";
import { polishAbbreviations } from "./polish/abbreviations.ts";
import { relate } from "./relations/relate.ts";
import type { RelationRule } from "./relations/rule.ts";
import type { Document } from "./text/document.ts";
import { readDocument } from "./text/read-document.ts";
import type { Extraction } from "./types.ts";

/** What an extractor is made of; built once, shared by all its documents. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly gazetteers: readonly Gazetteer[];
  readonly entityRules: readonly EntityRule[];
  readonly relationRules: readonly RelationRule[];
}

/** One document's way through the stages, kept whole for `explain`. */
export interface Run {
  readonly document: Document;
  readonly candidates: readonly Found[];
  readonly lost: readonly Loss<Found>[];
  readonly extraction: Extraction;
}

/** The stages in order: read → analyse → match → find → settle → link → relate → assemble. */
export function run(text: string, resources: Resources, options: { readonly referenceDate?: string } = {}): Run {
  const document = readDocument(text, polishAbbreviations);
  const morphology = new Morphology(document, resources.lexicon);
  const hits = new Hits(resources.gazetteers.flatMap((gazetteer) => gazetteer.match(document)));
  const referenceDate = options.referenceDate ?? findReferenceDate(document);

  const found = new Candidates();
  const context = { document, morphology, hits, found, ...(referenceDate === undefined ? {} : { referenceDate }) };
  for (const [order, rule] of resources.entityRules.entries()) {
    // collected first: a rule must not see its own finds
    for (const candidate of [...rule.find(context)]) found.add({ ...candidate, rule: rule.name, order });
  }

  // a tagger of open-world names will add its candidates here: they are settled with those of the rules
  const { kept, lost } = settle(found.all, settlePolicy);
  const linked = linkMentions({ document, morphology, found: kept });
  const relations = relate({ document, morphology, ...linked }, resources.relationRules);
  const extraction = assemble({
    document,
    kept,
    linked,
    relations,
    ...(referenceDate === undefined ? {} : { referenceDate }),
  });
  return { document, candidates: found.all, lost, extraction };
}
