import { lifeFacts } from "../life.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";

/** `urodził się … w {Żorach}`, `urodzona … we {Lwowie}`, `przyszedł na świat … w {Krasiczynie}` */
export const bornIn: RelationRule = {
  name: "bornIn.predicate",
  type: "bornIn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    yield* lifeFacts(context, { relation: "bornIn", event: "birth", object: "location" });
  },
};
