import { closeRelations } from "./closure/close.ts";
import { entityRules } from "./entities/index.ts";
import type { EntityRule } from "./entities/rule.ts";
import { type Explanation, explainRun } from "./explain.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";
import { checkExtractOptions, checkExtractorOptions, checkText } from "./options.ts";
import { type Propose, type Resources, run } from "./pipeline.ts";
import { loadGazetteer } from "./polish/load-gazetteer.ts";
import { compileUserEntries, type UserEntry } from "./polish/user-entries.ts";
import { relationRules } from "./relations/index.ts";
import type { RelationRule } from "./relations/rule.ts";
import { selectTypes } from "./select.ts";
import { loadTagger } from "./tagger/load-tagger.ts";
import { tag } from "./tagger/tag.ts";
import type { Tagger } from "./tagger/tagger.ts";
import type { Derivation, EntityType, Extraction } from "./types.ts";

/** How one text is read. */
export interface ExtractOptions {
  /** `YYYY-MM-DD` that `wczoraj` and `br.` are counted from. @default the text's own dateline, else they stay unresolved */
  readonly referenceDate?: string;
  /** Entity types to return; relations are kept between those. @default all */
  readonly types?: readonly EntityType[];
  /** Mentions and relations below it are left out; 0–1. @default 0 */
  readonly minConfidence?: number;
  /** Relations to give that only follow from others, `derivedFrom`: all, none, or those named. @default ["office"] */
  readonly derived?: boolean | readonly Derivation[];
  /**
   * Names that neither rules nor lists know, by a statistical tagger. `false` does without; `{ minConfidence }` says how sure it must be, 0–1.
   * @default true: for each type as sure as was measured to be right in most cases
   */
  readonly tagger?: boolean | { readonly minConfidence?: number };
}

/** What an extractor knows beyond the library. */
export interface ExtractorOptions extends ExtractOptions {
  /** Names of your own, in the nominative; the library inflects them. @default none */
  readonly gazetteer?: readonly UserEntry[];
  /** Rules of your own; they run after the library's and see what those found. @default none */
  readonly entities?: readonly EntityRule[];
  readonly relations?: readonly RelationRule[];
}

/** A text with a name of its own, for `stream`. */
export interface InputDocument {
  readonly id?: string;
  readonly text: string;
  readonly referenceDate?: string;
}

export interface Extractor {
  extract(text: string, options?: ExtractOptions): Extraction;
  /** What fired, what lost and why. */
  explain(text: string, options?: ExtractOptions): Explanation;
  /**
   * Extracts one document after the other as they come, in order; nothing is read ahead, so the source feels back-pressure.
   * A document's `id` is handed through.
   */
  stream(
    documents: Iterable<string | InputDocument> | AsyncIterable<string | InputDocument>,
    options?: ExtractOptions,
  ): AsyncGenerator<Extraction & { readonly id?: string }, void, undefined>;
}

/**
 * Makes an extractor with names and rules of your own; extractors share nothing that changes, so many can live side by side.
 *
 * @throws {ExtractionError} when an option is unknown or wrong.
 * @example
 * const extractor = createExtractor({ gazetteer: [{ type: "organization", name: "Fundacja Ocalenie", acronym: "FO", id: "Q1" }] });
 * extractor.extract("Spotkanie z Fundacją Ocalenie.").entities.at(-1)?.name // "Fundacja Ocalenie"
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  checkExtractorOptions(options);
  const resources = makeResources(options);
  const { gazetteer: _gazetteer, entities: _entities, relations: _relations, ...defaults } = options;

  const read = (text: string, own: ExtractOptions) => {
    checkText(text);
    checkExtractOptions(own);
    const chosen = { ...defaults, ...own };
    const done = run(text, resources, chosen);
    return { chosen, run: { ...done, extraction: closeRelations(done.extraction, chosen.derived) } };
  };
  const extract = (text: string, own: ExtractOptions = {}): Extraction => {
    const { chosen, run } = read(text, own);
    return selectTypes(run.extraction, chosen);
  };

  return {
    extract,
    explain: (text, own = {}) => explainRun(read(text, own).run),
    async *stream(documents, own = {}) {
      for await (const document of documents) {
        const { text, id, referenceDate } = typeof document === "string" ? { text: document } : checkDocument(document);
        const extraction = extract(text, referenceDate === undefined ? own : { ...own, referenceDate });
        yield id === undefined ? extraction : { id, ...extraction };
      }
    },
  };
}

/** What the library knows, with the caller's own names and rules. */
export function makeResources({ gazetteer = [], entities = [], relations = [] }: ExtractorOptions = {}): Resources {
  const lexicon = loadLexicon();
  return {
    lexicon,
    gazetteers: gazetteer.length > 0 ? [loadGazetteer(), compileUserEntries(gazetteer, lexicon)] : [loadGazetteer()],
    entityRules: [...entityRules, ...entities],
    relationRules: [...relationRules, ...relations],
    propose: makePropose(),
  };
}

/** The tagger is made ready when it's first needed: who does without it pays nothing. */
function makePropose(): Propose {
  let tagger: Tagger | undefined;
  return (document, morphology) => {
    tagger ??= loadTagger();
    return tag(document, morphology, tagger);
  };
}

function checkDocument(document: InputDocument): InputDocument {
  checkText(document?.text);
  return document;
}
