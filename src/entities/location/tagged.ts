import { agreement, isAdjectiveTag } from "../../polish/agreement.ts";
import { TokenFlag } from "../../text/document.ts";
import type { LocationKind } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { type TaggedName, taggedNames } from "../tagged-name.ts";
import { describePlace, placeLists } from "./describe.ts";
import { naturalHeads } from "./feature.ts";

/** Places that no list knows, and those of the lists where nothing else tells that the place is meant. */
export const tagged: EntityRule<"location"> = {
  name: "location.tagger",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits } = context;
    for (const name of taggedNames(context, "location")) {
      if (isAdjective(context, name)) continue;
      const { start, end, confidence } = name;
      const known = hits.at(start, ...placeLists).find((hit) => hit.end === end);
      if (known) {
        yield { type: "location", start, end, ...describePlace(known, document.written(start, end)), confidence };
        continue;
      }
      const kind = kindOf(context, name);
      yield { type: "location", start, end, attributes: kind === undefined ? {} : { kind }, confidence };
    }
  },
};

/** `|Warmińsko-Mazurska| Izba`, `15. |Giżycka| Brygada`: an adjective that belongs to a name (annotation.md, rule 3). */
function isAdjective({ document, morphology, hits }: RuleContext, { end }: TaggedName): boolean {
  const readings = morphology.known(end - 1);
  if (readings.length > 0 && readings.every(({ tag }) => isAdjectiveTag(tag))) return true;
  // „14 maja 2024 r. |Nowym| komendantem został …”
  const isCommon = readings.some(({ tag, lemma }) => isAdjectiveTag(tag) && lemma === lemma.toLowerCase());
  if (isCommon && hits.at(end, "offices").length > 0 && agreement(morphology, end - 1, end) !== 0) return true;
  const isBeforeName = document.hasFlag(end, TokenFlag.capitalized) && !document.hasFlag(end, TokenFlag.sentenceStart);
  return isBeforeName && agreement(morphology, end - 1, end) !== 0;
}

const kinds: ReadonlyMap<string, LocationKind> = new Map([
  ["settlement", "settlement"],
  ["country", "country"],
  ["region", "region"],
  ["district", "district"],
  ["bloc", "bloc"],
]);

/** What the tagger says, or the head of the name: `ul.` is a street, `Dolina` a natural feature. */
function kindOf({ hits, morphology }: RuleContext, { start, end, labels }: TaggedName): LocationKind | undefined {
  if (hits.at(start, "street-heads").some(({ entry }) => entry.attributes.kind === "street")) return "street";
  // „Dolina Kościeliska”, „Mięguszowiecka Przełęcz”
  for (let token = start; token < end; token++)
    if (morphology.lemmasOf(token).some((lemma) => naturalHeads.has(lemma.toLowerCase()))) return "natural";
  return labels.flatMap((label) => kinds.get(label) ?? [])[0];
}
