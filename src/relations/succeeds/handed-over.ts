import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

// one leaves and the other comes within a sentence or two
const farthest = 60;

/** Who took an office right after another had given it up: `obowiązki {przekazał A}, a {objęła je B}`; `{odwołał A} ze stanowiska, a {powołał na nie B}`; `powołano {B}. Dotychczasowa {prezes A} …`. */
export const succeedsHandedOver: RelationRule = {
  name: "succeeds.handedOver",
  type: "succeeds",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { found } = context;
    const left = new Map<number, (typeof found)[number][]>();
    for (const relation of found) {
      const isGone = relation.type === "dismissedFrom" || isOutgoing(context, relation);
      if (!isGone || relation.negated) continue;
      const there = left.get(relation.object);
      if (there) there.push(relation);
      else left.set(relation.object, [relation]);
    }
    for (const { type, subject, object, evidence, status, negated } of found) {
      if (type !== "appointedTo" || negated) continue;
      const before = (left.get(object) ?? []).filter(
        (other) => other.subject !== subject && Math.abs(other.evidence.end - evidence.start) <= farthest,
      );
      const [old] = before;
      if (!old || before.some((other) => other.subject !== old.subject)) continue;
      const span = {
        start: Math.min(old.evidence.start, evidence.start),
        end: Math.max(old.evidence.end, evidence.end),
      };
      yield {
        type: "succeeds",
        subject,
        object: old.subject,
        evidence: span,
        ...(status === "future" ? { status } : {}),
      };
    }
  },
};

const outgoing = /^(?:dotychczasow|ustępując|odchodząc|poprzedni)/u;

/** `dotychczasowy {prezes}` is who was there last; `były {prezes}` may be an earlier one. */
function isOutgoing(
  context: RelationContext,
  { type, object, status, evidence }: RelationContext["found"][number],
): boolean {
  if (type !== "holdsPosition" || status !== "former") return false;
  const position = mentionsIn(context, evidence, "position").find(({ entity }) => entity === object);
  return position !== undefined && outgoing.test(context.document.lowerOf(position.start - 1));
}
