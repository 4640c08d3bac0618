import type { Modality, RelationType } from "../types.ts";
import { clausesOf, mentionOf } from "./clauses.ts";
import { isHypothetical } from "./hypothetical.ts";
import { reportedSpans } from "./reported.ts";
import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

/** For each token how many before it are no report, and how many tell no mere possibility. */
interface Stances {
  readonly unreported: Uint32Array;
  readonly actual: Uint32Array;
}

/** Relations that a name shows by what stands beside it: `insp. {Jan Lis}`, `Jan Lis z {KMP w Radomiu}` hold in whoever's mouth. */
const naming: ReadonlySet<RelationType> = new Set<RelationType>([
  ...(["hasRank", "hasTitle", "hasAge", "holdsPosition", "positionAt"] as const),
  ...(["affiliatedWith", "deputyOf", "partOf", "locatedIn"] as const),
]);

/**
 * Whose word the text gives for a relation, by all the places that say so: nothing when one of them is the text's own.
 *
 *     Rzecznik poinformował, że {Ewa Mak objęła stanowisko dyrektora} → reported      Jeśli {A weźmie udział w naradzie} → hypothetical
 */
export function modalityOf(
  context: RelationContext,
  { type, evidence }: { readonly type: RelationType; readonly evidence: readonly TokenSpan[] },
): Modality | undefined {
  const { unreported, actual } = context.once(readStances);
  const clauses = context.once(clausesOf);
  let modality: Modality | undefined = "hypothetical";
  for (const { start, end } of evidence) {
    const predicate = clauses.list[clauses.of[start] ?? -1]?.predicate ?? -1;
    if (naming.has(type) && (predicate < start || predicate >= end)) return undefined;
    if (end <= start) return undefined;
    if (actual[start] === actual[end]) continue;
    if (unreported[start] !== unreported[end]) return undefined;
    modality = "reported";
  }
  return modality;
}

const doubting: ReadonlySet<string> = new Set(["prawdopodobnie", "zapewne", "możliwe"]);
const able: ReadonlySet<string> = new Set(["może", "mogą", "mogła", "mógł", "mogli", "mogły"]);
// "może w najbliższych dniach zostać"
const reach = 6;

function readStances(context: RelationContext): Stances {
  const { document } = context;
  const reported = new Uint8Array(document.length);
  for (const { start, end } of reportedSpans(context, context.once(mentionOf))) reported.fill(1, start, end);
  const { list, of } = context.once(clausesOf);
  const isPossible = list.map((clause) => isHypothetical(context, clause) || isDoubtful(context, clause));
  const unreported = new Uint32Array(document.length + 1);
  const actual = new Uint32Array(document.length + 1);
  for (let token = 0; token < document.length; token++) {
    unreported[token + 1] = (unreported[token] ?? 0) + (reported[token] === 1 ? 0 : 1);
    actual[token + 1] = (actual[token] ?? 0) + (isPossible[of[token] ?? -1] === true ? 0 : 1);
  }
  return { unreported, actual };
}

/** `prawdopodobnie obejmie`, `może zostać powołany` */
function isDoubtful({ document }: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    if (doubting.has(form)) return true;
    if (!able.has(form)) continue;
    for (let next = token + 1; next < Math.min(end, token + reach); next++)
      if (document.lowerOf(next) === "zostać") return true;
  }
  return false;
}
