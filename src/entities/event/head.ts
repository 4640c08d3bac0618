import { nominativePhrase } from "../../lexicon/phrase.ts";
import { Case, GrammaticalNumber, Pos } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { nominalCases } from "../../polish/agreement.ts";
import type { EventKind } from "../../types.ts";
import { isClosingQuote } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { headlineEnd, isGeneric, isHeld, isOtherSense } from "./evidence.ts";
import { hasOrdinal, readNamed } from "./named.ts";
import { readPlain, readVerbal, type TokenSpan } from "./plain.ts";

interface Reading extends TokenSpan {
  readonly hit: Hit;
  readonly kind: EventKind | undefined;
  /** Whether the head alone, or what stands beside it, tells that it is a happening. */
  readonly isSure: boolean;
}

/**
 * Happenings by their head noun: with the adjectives that describe it (`uroczysta zbiórka`), a title in quotes (`akcja „Bezpieczny powrót”`),
 * the object of a verbal noun (`podpisanie porozumienia`), the whole name when it is capitalised. The list says how much a noun needs:
 * a `happening` nothing, an `attended` one a verb of holding or the headline, a `called` one a happening before it that it calls back.
 */
export const head: EntityRule<"event"> = {
  name: "event.head",
  type: "event",
  *find(context: RuleContext): Iterable<Candidate<"event">> {
    const readings = readHeads(context);
    const known = knownFrom(
      context,
      readings.filter(({ isSure }) => isSure),
    );
    for (const { hit, start, end, kind, isSure } of readings) {
      if (!isSure && !recalls(context, known, { hit, start, end })) continue;
      yield {
        type: "event",
        start,
        end,
        ...naming(context, { hit, start, end }),
        attributes: kind === undefined ? {} : { kind },
      };
    }
  },
};

/** `mistrzostwa`, `targi` stay in the plural; a number makes a happening of what may be a body, `II Forum Seniorów`. */
function naming(
  context: RuleContext,
  { hit, start, end }: TokenSpan & { readonly hit: Hit },
): { readonly name?: string; readonly weight?: number } {
  const { document, morphology } = context;
  const isPlural = hit.entry.attributes.number === "pl";
  const written = document.written(start, end);
  const name = isPlural ? nominativePhrase(morphology.lexicon, written, { number: GrammaticalNumber.pl }) : undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(start < hit.start && hasOrdinal(context, start) ? { weight: 1 } : {}),
  };
}

function readHeads(context: RuleContext): readonly Reading[] {
  const headline = headlineEnd(context);
  const readings: Reading[] = [];
  const named = tokensOfNames(context);
  let covered = 0;
  for (const { start } of context.hits.of("event-heads")) {
    if (start < covered || named.has(start)) continue;
    const hit = bestHit(context, start);
    if (!hit) continue;
    const { sort } = hit.entry.attributes;
    const reading = sort === "never" ? undefined : readHead(context, hit, headline);
    if (reading) readings.push(reading);
    if (reading || sort === "never") covered = reading?.end ?? hit.end;
  }
  return readings;
}

/** The longest entry; of `uroczystości` and `uroczystość` the singular behind a preposition, where the form may be that. */
function bestHit({ hits, morphology }: RuleContext, start: number): Hit | undefined {
  // plural nouns are listed with all their forms: „|zawodu|” is of no „zawody”
  const fitting = hits
    .at(start, "event-heads")
    .filter(({ entry, numbers }) => entry.attributes.number !== "pl" || (numbers & GrammaticalNumber.pl) !== 0);
  const longest = fitting.filter(({ end }) => end === fitting[0]?.end);
  const plural = longest.find(({ entry }) => entry.attributes.number === "pl");
  const singular = longest.find(
    ({ entry, numbers }) => entry.attributes.number !== "pl" && (numbers & GrammaticalNumber.sg) !== 0,
  );
  return (morphology.hasPos(start - 1, Pos.prep) ? (singular ?? plural) : (plural ?? singular)) ?? longest[0];
}

/** Tokens of the holidays, wars and anniversaries found before: `105. |rocznica| powstania` names nothing of its own. */
function tokensOfNames({ found }: RuleContext): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { type, start, end } of found.all)
    if (type === "event") for (let token = start; token < end; token++) tokens.add(token);
  return tokens;
}

function readHead(context: RuleContext, hit: Hit, headline: number): Reading | undefined {
  const { sort, kind: cell } = hit.entry.attributes;
  // the one checked place: the column is checked against `EventKind` when the gazetteers are compiled
  const kind = cell as EventKind | undefined;
  const named = sort === "verbal" ? undefined : readNamed(context, hit);
  if (named) return { ...named, hit, kind, isSure: true };
  const span = sort === "verbal" ? readVerbal(context, hit) : readPlain(context, hit);
  if (isGeneric(context, hit, span.start) || isOtherSense(context, hit)) return undefined;
  const isTitled = span.end > hit.end && isClosingQuote(context.document, span.end - 1);
  if (sort === "happening" || isTitled) return { ...span, hit, kind, isSure: true };
  if (sort === "called") return { ...span, hit, kind, isSure: false };
  // „uroczyste otwarcie” may leave out what is opened
  const isWhole = sort !== "verbal" || span.end > hit.end || span.start < hit.start || hit.end - hit.start > 1;
  const isSure = isWhole && (span.start < headline || isHeld(context, { ...span, kind, noun: hit.entry.name }));
  return { ...span, hit, kind, isSure };
}

// what a noun that stands for a happening may call back; „wydarzenie” any
const recalled: ReadonlyMap<string, readonly EventKind[]> = new Map([
  ["działania", ["operation", "disaster", "training"]],
  ["zdarzenie", ["disaster"]],
  ["wojna", ["conflict"]],
  ["święto", ["holiday"]],
]);
const recallsAny: ReadonlySet<string> = new Set(["wydarzenie", "przedsięwzięcie", "impreza"]);

/** What the happenings that are sure are called, and their kinds: other nouns may stand for one of them. */
interface Known {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<EventKind | undefined>;
}

function knownFrom(context: RuleContext, sure: readonly Reading[]): Known {
  const named = context.found.all.flatMap((found) => (found.type === "event" ? [found.attributes.kind] : []));
  // „Centrum |Szkolenia Policji|” tells of no course
  const inBodies = new Set<number>();
  for (const { type, start, end } of context.found.all)
    if (type === "organization") for (let token = start + 1; token < end; token++) inBodies.add(token);
  const own = sure.filter(({ start }) => !inBodies.has(start));
  return {
    words: new Set(own.flatMap(({ hit }) => hit.entry.name.split(" "))),
    kinds: new Set([...named, ...own.map(({ kind }) => kind)]),
  };
}

function recalls(
  context: RuleContext,
  { words, kinds }: Known,
  { hit, start, end }: TokenSpan & { readonly hit: Hit },
): boolean {
  const { name, attributes } = hit.entry;
  if (recallsAny.has(name)) return words.size > 0;
  if (attributes.sort === "verbal") return words.has(name);
  // „działania |edukacyjne|” are others
  const isBare = start === hit.start && end === hit.end;
  const isKnown = words.has(name) || recalled.get(name)?.some((kind) => kinds.has(kind)) === true;
  return isKnown && (attributes.sort !== "called" || (isBare && !isDescribed(context, end)));
}

/** `działania wspierające integrację`, `działania służb`: what is told more about is not called back. */
function isDescribed({ document, morphology }: RuleContext, token: number): boolean {
  if (token >= document.sentenceEnd(token - 1)) return false;
  const isGenitive = (nominalCases(morphology, token) & Case.gen) !== 0 && !morphology.hasPos(token, Pos.prep);
  return isGenitive || morphology.hasPos(token, Pos.pact);
}
