import { nominativePhrase } from "../../lexicon/nominative-phrase.ts";
import { Case } from "../../lexicon/tag.ts";
import { agreement } from "../../polish/agreement.ts";
import { adjectivesAfter } from "../../polish/noun-phrase.ts";
import type { RuleContext } from "../rule.ts";
import type { Act } from "./act.ts";
import { titleEnd } from "./title.ts";

export interface LawByNameOptions {
  /** Whether an article of it or the word `ustawa` stands before it. */
  readonly cited: boolean;
}

// branches of law that have an act of that name
const BRANCH =
  /^(?:budowlan|wodn|geologiczn|energetyczn|farmaceutyczn|lotnicz|łowieck|bankow|prasow|telekomunikacyjn|pocztow|upadłościow|restrukturyzacyjn|oświatow|spółdzielcz|dewizow|celn|autorsk|atomow|przewozow|wekslow|czekow|zamówień|ochrony|własności)/u;

/** `Prawo o ruchu drogowym`, `Prawo budowlane` with a capital; others only where they are cited: `art. 5 {Ordynacji wyborczej}`. */
export function readLawByName(context: RuleContext, token: number, options: LawByNameOptions): Act | undefined {
  const { document, morphology } = context;
  const isName = /^Praw(?:o|a|u|em|ie)$/u.test(document.formOf(token));
  if (!isName && !(options.cited && /^(?:Ordynacj|Kart)\p{Ll}{1,2}$/u.test(document.formOf(token)))) return undefined;
  const cited = options.cited || BRANCH.test(document.lowerOf(token + 1));
  const end = lawByNameEnd(context, token, { cited });
  if (end === undefined) return undefined;
  const written = document.written(token, end);
  return { name: nominativePhrase(morphology.lexicon, written) ?? written, cited: written, end };
}

/** Token after `Prawo {o ruchu drogowym}`, `Prawo {geologiczne i górnicze}`, `Karta {Nauczyciela}`. */
export function lawByNameEnd(context: RuleContext, token: number, { cited }: LawByNameOptions): number | undefined {
  const { document } = context;
  if (document.lowerOf(token + 1) === "o") {
    const end = titleEnd(context, token + 2, Case.loc);
    return end > token + 2 ? end : undefined;
  }
  if (!cited) return undefined;
  const adjectives = adjectivesAfter(context, token);
  const isPair = document.lowerOf(adjectives) === "i" && agreement(context.morphology, adjectives + 1, token) !== 0;
  const pair = isPair ? adjectives + 2 : adjectives;
  const end = adjectives > token + 1 ? pair : titleEnd(context, adjectives, Case.gen);
  return end > token + 1 ? end : undefined;
}
