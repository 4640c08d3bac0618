import { Case } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { agreement } from "../../polish/agreement.ts";
import { adjectivesAfter, adjectivesBefore, readComplement } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import { patronEnd, saintEnd } from "../official-name/patron.ts";
import { tailEnd } from "../official-name/tail.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

/**
 * Named buildings and grounds: a capitalised head and what names it (`Cmentarz Główny`, `Stadion Miejski`), or any head with a patron or a
 * capitalised name that agrees with it (`kościół pw. Przemienienia Pańskiego`, `park im. Henryka Jordana`, `kościół Mariacki`, `most Poniatowskiego`).
 */
export const facility: EntityRule<"location"> = {
  name: "location.facility",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits } = context;
    for (const hit of hits.of("facilities")) {
      if (hit.entry.attributes.head !== "yes") continue;
      const isCapital = document.hasFlag(hit.start, TokenFlag.capitalized);
      const start = isCapital ? adjectivesBefore(context, hit.start, true) : hit.start;
      const end = isCapital ? tailEnd(context, hit.start, hit.end, { seat: false }) : commonHeadEnd(context, hit);
      if (end - start <= hit.end - hit.start) continue;
      yield {
        type: "location",
        start,
        end,
        attributes: { kind: "facility" },
        weight: institutionWeight(context, hit.start),
      };
    }
  },
};

// heads that take a name beside them when they are written small
const named: ReadonlySet<string> = new Set([
  "kościół",
  "katedra",
  "bazylika",
  "kaplica",
  "cerkiew",
  "synagoga",
  "zamek",
  "pałac",
  "cmentarz",
  "most",
  "wiadukt",
  "tunel",
  "kładka",
  "kopiec",
  "pomnik",
  "stadion",
  "park",
  "lotnisko",
  "dworzec",
]);

function commonHeadEnd(context: RuleContext, { start, end, entry }: Hit): number {
  const patron = patronEnd(context, end);
  if (patron > end) return patron;
  const saint = saintEnd(context, end);
  if (saint > end || !named.has(entry.name)) return saint;
  const adjectives = adjectivesAfter(context, start, { capitalized: true });
  if (adjectives > end) return adjectives;
  const person = context.found.at(end, "person")[0];
  if (person) return person.end;
  // „most Poniatowskiego”; „park Polski”, „lotnisko Okęcie” are a place’s or a name of its own
  return context.found.at(end, "location", "organization").length > 0
    ? end
    : readComplement(context, end, { cases: Case.gen, capitalized: true });
}

/** A head that is an institution's too (`Katedra Kryminalistyki`, `Centrum …`) is one rather than a building, but for a `Katedra Polowa`. */
function institutionWeight({ hits, morphology }: RuleContext, head: number): number {
  const institution = hits.at(head, "institution-heads")[0];
  if (!institution) return 0;
  const isCathedral = institution.entry.name === "katedra" && agreement(morphology, head + 1, head) !== 0;
  return isCathedral ? 0.5 : -0.5;
}
