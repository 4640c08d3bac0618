import type { Attributes } from "../../types.ts";
import { isOpeningQuote, quoteEnd } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

/**
 * The quoted part of an organization's name alone, in any case: `„La Strada” działa w Polsce` after `Fundacja „La Strada”`; and a name in
 * quotes that the text says it goes by: `Zespół Szkół Mechanicznych, zwany „Mechanikiem”`.
 */
export const quoted: EntityRule<"organization"> = {
  name: "organization.quoted",
  type: "organization",
  *find(context: RuleContext): Iterable<Candidate<"organization">> {
    const { document, found } = context;
    const names = new Map<string, Attributes<"organization">>();
    const covered = new Set<number>();
    for (const candidate of found.all) {
      if (candidate.type !== "organization") continue;
      for (const { start, end } of quotesIn(context, candidate)) {
        covered.add(start);
        names.set(keyOf(context, { start, end }), candidate.attributes);
      }
      const nickname = nicknameAfter(context, candidate.end);
      if (nickname) names.set(keyOf(context, nickname), candidate.attributes);
    }
    if (names.size === 0) return;
    for (let start = 0; start < document.length; start++) {
      if (!isOpeningQuote(document, start) || covered.has(start)) continue;
      const end = quoteEnd(context, start);
      const attributes = end > start ? names.get(keyOf(context, { start, end })) : undefined;
      if (attributes) yield { type: "organization", start, end, attributes };
    }
  },
};

interface Quote {
  /** The opening quote. */
  readonly start: number;
  /** Token after the closing one. */
  readonly end: number;
}

function* quotesIn(context: RuleContext, { start, end }: Quote): Iterable<Quote> {
  for (let token = start; token < end; token++) {
    const closing = quoteEnd(context, token);
    if (closing === token || closing > end) continue;
    yield { start: token, end: closing };
    token = closing - 1;
  }
}

const naming: ReadonlySet<string> = new Set(["zwany", "zwać", "nazywać", "znany"]);

/** `… w Słupsku, zwanym |„Mechanikiem”|`, `…, znana jako |„Rolnik”|` */
function nicknameAfter(context: RuleContext, end: number): Quote | undefined {
  const { document, morphology } = context;
  const participle = document.formOf(end) === "," ? end + 1 : end;
  if (!morphology.lemmasOf(participle).some((lemma) => naming.has(lemma))) return undefined;
  for (let start = participle + 1; start < participle + 4; start++) {
    const quote = quoteEnd(context, start);
    if (quote > start) return { start, end: quote };
  }
  return undefined;
}

/** The words between the quotes, each by its lemma: `„Mechaniku”` and `„Mechanikiem”` are one name. */
function keyOf({ document, morphology }: RuleContext, { start, end }: Quote): string {
  const lemmas: string[] = [];
  for (let token = start + 1; token < end - 1; token++)
    lemmas.push((morphology.lemmasOf(token)[0] ?? document.formOf(token)).toLowerCase());
  return lemmas.join(" ");
}
