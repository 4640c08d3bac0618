import type { Hit } from "../match/gazetteer.ts";
import type { EntityType } from "../types.ts";
import type { Candidate, EntityRule } from "./rule.ts";

// stronger than anything the library finds: the caller knows
const callersWord = 10;

/** The caller's own names, in any case form; they win over everything else. */
export const userEntries: EntityRule<EntityType> = {
  name: "user.gazetteer",
  // the type stands in each entry; a rule must name one
  type: "organization",
  *find({ hits }): Iterable<Candidate> {
    for (const hit of hits.of("user")) if (hit === hits.longest(hit.start, "user")) yield describe(hit);
  },
};

function describe({ start, end, entry, as }: Hit): Candidate {
  const { type, id, aliases, acronym, ...others } = entry.attributes;
  const otherNames = [...(aliases?.split("; ") ?? []), ...(acronym === undefined ? [] : [acronym])];
  const isAcronym = as === "abbreviation" && acronym !== undefined;
  // the one checked place: `compileUserEntries` has checked the type, the rest is the caller's
  return {
    type: type as EntityType,
    start,
    end,
    name: isAcronym ? acronym : entry.name,
    otherNames: [entry.name, ...otherNames],
    attributes: {
      ...others,
      ...(acronym === undefined ? {} : { acronym }),
      ...(isAcronym ? { full: entry.name } : {}),
    },
    ...(id === undefined ? {} : { externalId: id }),
    weight: callersWord,
  } as Candidate;
}
