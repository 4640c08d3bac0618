import { TokenFlag } from "../../text/document.ts";
import { isClosingQuote, isOpeningQuote, quoteEnd } from "../official-name/quote.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { announcedKind } from "./announced.ts";

interface Title {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Titles in quotes behind `pt.`, `pn.` or a noun that announces one, and wherever they come again: `program „Razem bezpieczniej”`. */
export const work: EntityRule<"work"> = {
  name: "work.quoted",
  type: "work",
  *find(context: RuleContext): Iterable<Candidate<"work">> {
    const { document } = context;
    yield* listed(context);
    const announced = new Map<string, string>();
    const others: Title[] = [];
    for (let token = 0; token < document.length; token++) {
      const end = quoteEnd(context, token);
      if (end === token) continue;
      const kind = announcedKind(context, token);
      const title = { start: token, end, kind: kind ?? "" };
      if (kind === undefined) others.push(title);
      else {
        announced.set(wordsOf(context, title), kind);
        yield candidate(context, title);
      }
    }
    for (const title of others) {
      const kind = announced.get(wordsOf(context, title));
      if (kind !== undefined) yield candidate(context, { ...title, kind });
    }
  },
};

function candidate({ document }: RuleContext, { start, end, kind }: Title): Candidate<"work"> {
  const name = document.written(start, end);
  // an institution's name may end with the same quotes; what announces the title is the surer
  return { type: "work", start, end, name, attributes: kind === "" ? {} : { kind }, weight: 1 };
}

/** The words between the quotes. */
function wordsOf({ document }: RuleContext, { start, end }: Title): string {
  return document.written(start + 1, end - 1).toLowerCase();
}

/** Works of the gazetteer: in quotes, with them; without, programmes inside a sentence: „Bezpieczne ferie” may be just safe holidays. */
function* listed({ document, hits }: RuleContext): Iterable<Candidate<"work">> {
  for (const { start, end, entry } of hits.of("works")) {
    const { kind, heads } = entry.attributes;
    if (heads !== undefined || !document.hasFlag(start, TokenFlag.capitalized)) continue;
    const attributes = kind === undefined ? {} : { kind };
    const isQuoted = isOpeningQuote(document, start - 1) && isClosingQuote(document, end);
    const isCapital =
      !document.hasFlag(start, TokenFlag.sentenceStart) || document.hasFlag(start + 1, TokenFlag.capitalized);
    const isProgramme = kind !== "campaign" && kind !== "motto" && isCapital;
    if (isQuoted)
      yield { type: "work", start: start - 1, end: end + 1, name: document.written(start - 1, end + 1), attributes };
    else if (isProgramme) yield { type: "work", start, end, attributes };
  }
}
