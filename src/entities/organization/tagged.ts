import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { taggedNames } from "../tagged-name.ts";
import { kindOf } from "./kind.ts";
import { legalFormEnd } from "./legal-form.ts";

/** Companies, clubs, bands, papers that no list knows: `Pratensis Robotics`, `Mgławice`. */
export const tagged: EntityRule<"organization"> = {
  name: "organization.tagger",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, hits } = context;
    for (const { start, end: last, labels, confidence } of taggedNames(context, "organization")) {
      if (hits.at(start, "offices").length > 0 || isLabel(context, last)) continue;
      const end = legalFormEnd(document, holderStart(context, start, last));
      if (end === start) continue;
      const kind = kindOf(document, { start, end }, labels.includes("medium") ? "media" : undefined);
      const isAcronym = end - start === 1 && document.hasFlag(start, TokenFlag.allCaps);
      yield {
        type: "organization",
        start,
        end,
        attributes: {
          ...(kind === undefined ? {} : { kind }),
          ...(isAcronym ? { acronym: document.formOf(start) } : {}),
        },
        confidence,
      };
    }
  },
};

/** `KRS: 0000123456`: what says which number follows (annotation.md, rule 43). */
function isLabel({ document, found }: RuleContext, end: number): boolean {
  return found.at(document.formOf(end) === ":" ? end + 1 : end, "identifier").length > 0;
}

/** Where a person begins that is no patron: the name ends there, `Ośrodka |Ewa Lis|`. */
function holderStart({ document, found }: RuleContext, start: number, end: number): number {
  for (let token = start; token < end; token++) {
    const isPatron = document.formOf(token - 1) === "." || document.lowerOf(token - 1) === "imienia";
    if (!isPatron && found.at(token, "person").some((person) => person.end >= end)) return token;
  }
  return end;
}
