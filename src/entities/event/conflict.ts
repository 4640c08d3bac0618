import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

const heads: ReadonlySet<string> = new Set(["wojna", "konflikt", "bitwa", "powstanie"]);
const prepositions: ReadonlySet<string> = new Set(["w", "we", "na", "pod", "o", "nad"]);

/** Wars and battles by their place: `wojna w Ukrainie`, `bitwa pod Grunwaldem`. */
export const conflict: EntityRule<"event"> = {
  name: "event.conflict",
  type: "event",
  *find({ document, morphology, found }: RuleContext): Iterable<Candidate<"event">> {
    for (let token = 0; token < document.length; token++) {
      if (document.hasFlag(token, TokenFlag.allCaps) || !prepositions.has(document.lowerOf(token + 1))) continue;
      const lemma = morphology.lemmasOf(token).find((lemma) => heads.has(lemma));
      const place = lemma === undefined ? undefined : found.at(token + 2, "location")[0];
      if (lemma === undefined || !place) continue;
      // „powstanie Instytutu w Warszawie” is a foundation
      if (lemma === "powstanie" && document.formOf(token + 1) !== "w") continue;
      yield {
        type: "event",
        start: token,
        end: place.end,
        name: `${lemma} ${document.written(token + 1, place.end)}`,
        attributes: { kind: "conflict" },
      };
    }
  },
};
