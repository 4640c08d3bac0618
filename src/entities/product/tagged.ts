import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { taggedNames } from "../tagged-name.ts";

/** Brands and models that no list knows. */
export const tagged: EntityRule<"product"> = {
  name: "product.tagger",
  type: "product",
  *find(context: RuleContext): Iterable<Candidate<"product">> {
    for (const { start, end, confidence } of taggedNames(context, "product")) {
      // „SMS”, „DNA”, „internet” are no products (annotation.md, rule 43)
      if (context.morphology.hasLemma(start, "internet") || context.morphology.hasLemma(start, "Internet")) continue;
      if (context.document.hasFlag(start, TokenFlag.allCaps) && context.document.isKind(end - 1, TokenKind.word))
        continue;
      yield { type: "product", start, end, attributes: {}, confidence };
    }
  },
};
