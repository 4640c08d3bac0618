import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { nominativeStreet } from "./street-name.ts";

const heads: ReadonlySet<string> = new Set(["ulic", "ulicami", "ulicach"]);
const joints: ReadonlySet<string> = new Set(["i", "oraz", "z", ",", "a"]);

/** Streets that share a plural head, which goes with the first (annotation.md, rule 18): `na skrzyżowaniu {ulic Lipowej} i {Sadowej}`. */
export const streets: EntityRule<"location"> = {
  name: "location.streets",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, hits } = context;
    for (let head = 0; head < document.length; head++) {
      if (!heads.has(document.lowerOf(head))) continue;
      const names: { readonly start: number; readonly end: number }[] = [];
      let token = head + 1;
      for (;;) {
        // „ulicami Polic”: the streets of a town
        const isTown = hits.at(token, "cities", "countries", "foreign-cities").length > 0;
        const end = isTown || document.hasFlag(token, TokenFlag.sentenceStart) ? token : nameEnd(context, token);
        if (end === token) break;
        names.push({ start: token, end });
        if (!joints.has(document.lowerOf(end))) break;
        token = end + 1;
      }
      if (names.length < 2) continue;
      for (const [index, { start, end }] of names.entries()) {
        yield {
          type: "location",
          start: index === 0 ? head : start,
          end,
          name: `ulica ${nominativeStreet(context, { start, end })}`,
          attributes: { kind: "street" },
          weight: 1,
        };
      }
    }
  },
};

/** One person or a few capitalised words; a conjunction parts two names here. */
function nameEnd({ document, found }: RuleContext, token: number): number {
  const person = found.at(token, "person")[0];
  if (person) return person.end;
  let end = token;
  while (
    end - token < longestName &&
    document.hasFlag(end, TokenFlag.capitalized) &&
    document.sentence[end] === document.sentence[token]
  )
    end = wordEnd(document, end);
  return end;
}

const longestName = 4;
