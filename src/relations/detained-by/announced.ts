import { Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { TokenKind } from "../../text/document.ts";
import { isAnyLemma } from "../lemmas.ts";
import type { RelationContext } from "../rule.ts";
import { isCutName } from "../suspects.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";
import type { Detention } from "./verbs.ts";

/** A detention of people whom the text names later: `zatrzymali dwóch mężczyzn`. */
export interface Announced {
  readonly token: number;
  readonly units: readonly TokenMention[];
  /** How many people, when the text says so. */
  readonly count?: number;
}

const counts: readonly RegExp[] = [
  /^jed(?:en|nego|ną)$/u,
  /^(?:dw(?:ie|óch|oje|oj(?:e|ga))|ob(?:u|oje|ie))$/u,
  /^tr(?:zy|zech|oje)$/u,
  /^czte(?:ry|rech|roje)$/u,
  /^pię(?:ć|ciu|cioro)$/u,
  /^sze(?:ść|ściu|ścioro)$/u,
];
const people: ReadonlySet<string> = new Set(
  "mężczyzna kobieta osoba podejrzany podejrzana sprawca sprawczyni brat para kierowca pasażer członek obywatel obywatelka cudzoziemiec poszukiwany oszust złodziej włamywacz dealer mieszkaniec mieszkanka nastolatek nastolatka".split(
    " ",
  ),
);

/** The people detained but not named in the stretch; undefined when it speaks of none. */
export function announcedIn(
  context: RelationContext,
  {
    detention,
    stretch,
    units,
  }: { readonly detention: Detention; readonly stretch: TokenSpan; readonly units: readonly TokenMention[] },
): Announced | undefined {
  const { document, morphology } = context;
  if (detention.form === "noun") return undefined;
  const ages = mentionsIn(context, stretch, "age").length;
  let isOfPeople = ages > 0;
  let count: number | undefined;
  for (let token = stretch.start; token < stretch.end; token++) {
    if (!isAnyLemma(morphology, token, people)) continue;
    isOfPeople = true;
    count ??= countBefore(context, token);
  }
  if (!isOfPeople) return undefined;
  const isOne = count === undefined && ages === 1 && !document.isKind(detention.token - 1, TokenKind.number);
  return { token: detention.token, units, ...(count === undefined ? {} : { count }), ...(isOne ? { count: 1 } : {}) };
}

/** Whether the stretch counts people, so that it speaks of others than those named: `zatrzymanych zostało pięć osób`. */
export function hasCrowd(context: RelationContext, { start, end }: TokenSpan): boolean {
  const { document, morphology } = context;
  for (let token = start; token < end; token++) {
    if (!isAnyLemma(morphology, token, people)) continue;
    for (let at = token - 1; at >= token - 2; at--) {
      if (document.isKind(at, TokenKind.number) || morphology.hasPos(at, Pos.num) || morphology.hasPos(at, Pos.numcol))
        return true;
    }
  }
  return false;
}

/** `dwóch mężczyzn` 2, `mężczyznę` 1 unless the noun is plural; undefined for `11 osób` and the like when there is no numeral word. */
function countBefore({ document, morphology }: RelationContext, noun: number): number | undefined {
  for (let token = noun - 1; token >= noun - 2; token--) {
    if (document.isKind(token, TokenKind.number)) return Number(document.formOf(token));
    const index = counts.findIndex((count) => count.test(document.lowerOf(token)));
    if (index >= 0) return index + 1;
    if (!morphology.hasPos(token, Pos.adj)) break;
  }
  return /(?:ę|ego|cę|ka|kę)$/u.test(document.lowerOf(noun)) ? 1 : undefined;
}

interface Suspects {
  readonly suspects: readonly TokenMention[];
  readonly detained: ReadonlySet<number>;
}

/** Those first named after the announcement: all of them if they are as many as it says, else those who are charged. */
export function namedLater(
  context: RelationContext,
  { token, count }: Announced,
  { suspects, detained }: Suspects,
): readonly TokenMention[] {
  const known = new Set(detained);
  const later: TokenMention[] = [];
  for (const suspect of suspects) {
    if (known.has(suspect.entity) || !isCutName(context, suspect)) continue;
    known.add(suspect.entity);
    if (suspect.start > token) later.push(suspect);
  }
  const already = detained.size;
  if (count !== undefined && later.length + already === count) return later;
  if (count === 1 && already === 0) return later.slice(0, 1);
  const charged = new Set(
    context.found.filter(({ type, negated }) => type === "chargedUnder" && !negated).map(({ subject }) => subject),
  );
  return later.filter(({ entity }) => charged.has(entity));
}
