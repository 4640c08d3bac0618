import type { GoldDocument, GoldRelation } from "./gold.ts";

/** What is compared with gold: an `Extraction`, or a line of `predict --scheme native`. */
export interface Prediction {
  readonly mentions: readonly PredictedMention[];
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}

export interface PredictedMention {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly rule?: string;
}

export interface PredictedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface PredictedRelation {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly rule?: string;
}

type GoldMention = GoldDocument["mentions"][number];

export interface Alignment {
  /** Same span and type, each mention used once. */
  readonly matches: readonly (readonly [GoldMention, PredictedMention])[];
  /** Predicted relations in order; `gold` is absent for a wrong one. A relation predicted twice stands once. */
  readonly relations: readonly { readonly predicted: PredictedRelation; readonly gold?: GoldRelation }[];
}

/** Pairs what was predicted with what gold holds. */
export function align(gold: GoldDocument, predicted: Prediction): Alignment {
  return { matches: matchMentions(gold, predicted), relations: matchRelations(gold, predicted) };
}

/** Whether two mentions of one type share a character. */
export function overlaps(
  a: Pick<PredictedMention, "type" | "start" | "end">,
  b: Pick<PredictedMention, "type" | "start" | "end">,
): boolean {
  return a.type === b.type && a.start < b.end && b.start < a.end;
}

function matchMentions(gold: GoldDocument, predicted: Prediction): Alignment["matches"] {
  const free = new Map<string, PredictedMention[]>();
  const keyOf = ({ type, start, end }: Pick<PredictedMention, "type" | "start" | "end">): string =>
    `${type} ${start} ${end}`;
  for (const mention of predicted.mentions) free.set(keyOf(mention), [...(free.get(keyOf(mention)) ?? []), mention]);
  return gold.mentions.flatMap((mention) => {
    const match = free.get(keyOf(mention))?.shift();
    return match ? [[mention, match] as const] : [];
  });
}

function matchRelations(gold: GoldDocument, predicted: Prediction): Alignment["relations"] {
  const stands = standFor(gold, predicted);
  const wanted = new Map(
    gold.relations.map((relation) => [relationKey(relation.type, relation.subject, relation.object), relation]),
  );
  const seen = new Set<string>();
  return predicted.relations.flatMap((relation) => {
    const subject = stands.get(relation.subject);
    const object = stands.get(relation.object);
    const key = subject !== undefined && object !== undefined ? relationKey(relation.type, subject, object) : undefined;
    if (key !== undefined && seen.has(key)) return [];
    const match = key === undefined ? undefined : wanted.get(key);
    if (!match || key === undefined) return [{ predicted: relation }];
    seen.add(key);
    return [{ predicted: relation, gold: match }];
  });
}

const exactVote = 1000; // same spans count before overlapping ones

/** The gold entity that a predicted one stands for: the one with which it shares most mentions. */
function standFor(gold: GoldDocument, predicted: Prediction): ReadonlyMap<string, string> {
  const stands = new Map<string, string>();
  for (const id of new Set(predicted.mentions.map(({ entity }) => entity))) {
    const votes = new Map<string, number>();
    for (const mention of predicted.mentions) {
      if (mention.entity !== id) continue;
      for (const other of gold.mentions) {
        if (!overlaps(other, mention)) continue;
        const vote = other.start === mention.start && other.end === mention.end ? exactVote : 1;
        votes.set(other.entity, (votes.get(other.entity) ?? 0) + vote);
      }
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best) stands.set(id, best[0]);
  }
  return stands;
}

const symmetric: ReadonlySet<string> = new Set(["cooperatesWith"]);

function relationKey(type: string, subject: string, object: string): string {
  return symmetric.has(type) && object < subject ? `${type} ${object} ${subject}` : `${type} ${subject} ${object}`;
}
