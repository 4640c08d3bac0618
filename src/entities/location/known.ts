import type { Hit } from "../../match/gazetteer.ts";
import { isInQuotedName } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { hasPlaceContext, isPartOfInstitution } from "./context.ts";
import { describePlace, placeLists } from "./describe.ts";
import { fitsVoivodeship, isDemonym, isPartOfCompound, isPartOfOffice, isPartOfPhrase, isWeak } from "./doubt.ts";
import { cutAdjective, partEnd } from "./extension.ts";

/**
 * Places of the gazetteer: countries, regions, towns, rivers, districts. A name that is a common word or a surname as well
 * (`Police`, `Góra`) must stand where places stand: after a preposition, `mieszkaniec`, `burmistrz`, `gmina` …
 */
export const known: EntityRule<"location"> = {
  name: "location.known",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits, found } = context;
    let end = 0;
    for (const hit of hits.of(...placeLists)) {
      const { start } = hit;
      if (start < end || isBareHead(hit)) continue;
      if (isInQuotedName(context, start) || isDemonym(context, hit) || isPartOfCompound(context, hit)) continue;
      if (
        isPartOfInstitution(context, hit) ||
        isPartOfOffice(context, hit) ||
        isPartOfPhrase(context, hit) ||
        !fitsVoivodeship(context, hit)
      )
        continue;
      if (isWeak(context, hit) && !hasPlaceContext(context, hit)) continue;
      if (found.at(start, "person").some((person) => person.end >= hit.end)) continue;
      const { name, attributes } = describePlace(hit, document.written(start, hit.end));
      const adjective = cutAdjective(context, hit.end, name);
      const part = partEnd(context, hit.end);
      end = adjective?.end ?? part;
      if (adjective) yield { type: "location", start, end, name: adjective.name, attributes };
      else if (part > hit.end)
        yield {
          type: "location",
          start,
          end,
          name: `${name}${document.written(hit.end, part)}`,
          attributes: { kind: "district" },
        };
      else yield { type: "location", start, end, name, attributes };
    }
  },
};

/** `stadion`, `droga krajowa`, `obwodnica`: heads of names, which say nothing alone. */
function isBareHead({ entry, as }: Hit): boolean {
  const { head, numbered } = entry.attributes;
  return (
    head === "yes" ||
    numbered === "yes" ||
    (entry.list === "roads" && as === "name" && entry.name === entry.name.toLowerCase())
  );
}
