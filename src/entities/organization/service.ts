import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag } from "../../text/document.ts";
import type { OrganizationKind } from "../../types.ts";
import { serviceRule } from "../nesting.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

/**
 * Bare names of services: Policja, Państwowa Straż Pożarna, SG. They nest in offices and nowhere else (annotation.md, rule 2).
 * `policja` is the only organization that may be written in lower case (rule 4).
 */
export const service: EntityRule<"organization"> = {
  name: serviceRule,
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, hits, morphology } = context;
    for (const hit of hits.of("organizations")) {
      const { name, attributes } = hit.entry;
      if (attributes.nesting !== "service" || isPartOfRank(context, hit)) continue;
      if (hit.as === "abbreviation" && attributes.ambiguous === "yes") continue;
      yield {
        type: "organization",
        start: hit.start,
        end: hit.end,
        ...(hit.as === "abbreviation"
          ? {
              name: document.formOf(hit.start),
              attributes: { kind: kindOf(hit), acronym: document.written(hit.start, hit.end), full: name },
            }
          : { name, attributes: { kind: kindOf(hit) } }),
      };
    }
    for (let token = 0; token < document.length; token++) {
      if (document.hasFlag(token, TokenFlag.capitalized) || !document.lowerOf(token).startsWith("policj")) continue;
      if (!morphology.hasLemma(token, "policja")) continue;
      yield { type: "organization", start: token, end: token + 1, name: "Policja", attributes: { kind: "police" } };
    }
  },
};

/** `płk |SOP|`, `gen. bryg. |SOP|`: the suffix belongs to the rank. */
function isPartOfRank({ document, found, hits }: RuleContext, { start, as }: Hit): boolean {
  if (as !== "abbreviation") return false;
  const word = document.formOf(start - 1) === "." ? start - 2 : start - 1;
  return found.endingAt(start, "rank").length > 0 || hits.at(word, "ranks").some(({ end }) => end >= start - 1);
}

function kindOf({ entry }: Hit): OrganizationKind {
  // the one checked place: the column is checked when the gazetteers are compiled
  return (entry.attributes.kind as OrganizationKind | undefined) ?? "uniformed";
}
