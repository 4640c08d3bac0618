import type { TokenMention } from "../../linking/linked.ts";
import { beforeBracket } from "../beside-person.ts";
import { isDeputy } from "../deputy.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { beforeStatus } from "../status.ts";
import { nestedIn } from "../window.ts";

/** A relative pronoun before an office: `{Fundacja}, której {prezesem} jest A`, `{Muzeum}, na którego czele stoi {dyrektor} B`, `{KMP}, którą kieruje {komendant} C`. */
export const positionAtRelative: RelationRule = {
  name: "positionAt.relative",
  type: "positionAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const position of mentionsOf(context, "position")) {
      if (position.parent !== undefined || isDeputy(context, position)) continue;
      if (nestedIn(context, position, "organization").length > 0) continue;
      const organization = antecedent(context, position);
      if (organization)
        yield {
          type: "positionAt",
          subject: position.entity,
          object: organization.entity,
          evidence: spanOf(organization, position),
        };
    }
  },
};

function antecedent(context: RelationContext, position: TokenMention): TokenMention | undefined {
  const comma = relativeStart(context, beforeStatus(context, position.start));
  if (comma === undefined) return undefined;
  const organization =
    mentionEndingAt(context, comma, "organization") ??
    mentionEndingAt(context, beforeBracket(context, comma), "organization");
  return organization?.parent === undefined ? organization : undefined;
}

const leading: ReadonlySet<string> = new Set(["kierować", "dowodzić", "zarządzać"]);

/** The comma before `której`, `gdzie`, `w którym`, `na którego czele stoi`, `którą kieruje` right in front of the office. */
function relativeStart(context: RelationContext, start: number): number | undefined {
  const { document, morphology } = context;
  const word = (back: number): string => document.lowerOf(start - back);
  if (/^(?:któr(?:ego|ej)|gdzie)$/u.test(word(1)) && word(2) === ",") return start - 2;
  if (word(2) === "w" && /^któr(?:ym|ej)$/u.test(word(1)) && word(3) === ",") return start - 3;
  if (word(2) === "czele" && /^któr(?:ego|ej)$/u.test(word(3)) && word(5) === ",") return start - 5;
  const isLed = isAnyLemma(morphology, start - 1, leading) && /^któr(?:ym|ą)$/u.test(word(2));
  return isLed && word(3) === "," ? start - 3 : undefined;
}
