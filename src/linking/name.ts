import type { Found } from "../entities/rule.ts";
import { nominativePhrase } from "../lexicon/phrase.ts";
import { GrammaticalNumber } from "../lexicon/tag.ts";
import type { LinkContext } from "./group.ts";

/** The words of a mention with single blanks, composed, without soft hyphens. */
export function writtenName({ document }: LinkContext, { start, end }: Pick<Found, "start" | "end">): string {
  return document.written(start, end);
}

/** A rule may have taken a name from the text as it stands. */
function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ");
}

const singular: ReadonlySet<string> = new Set(["position", "award"]);

/** Base form of a mention: the one its rule knows, else its words put into the nominative. */
export function nameOf(context: LinkContext, mention: Found): string {
  if (mention.name !== undefined) return tidy(mention.name);
  const written = writtenName(context, mention);
  const key = `${mention.type} ${written}`;
  const known = context.nominatives.get(key);
  if (known !== undefined) return known;
  // „prorektorzy”, „odznaki” name one office, one award (annotation.md, rule 19)
  const options = singular.has(mention.type) ? { number: GrammaticalNumber.sg } : {};
  const name = nominativePhrase(context.morphology.lexicon, written, options) ?? written;
  context.nominatives.set(key, name);
  return name;
}
