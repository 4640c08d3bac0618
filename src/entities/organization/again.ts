import type { Morphology } from "../../lexicon/morphology.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag } from "../../text/document.ts";
import type { Attributes } from "../../types.ts";
import { isOpeningQuote } from "../official-name/quote.ts";
import type { Candidate, EntityRule, Found, RuleContext } from "../rule.ts";
import { isLegalForm } from "./legal-form.ts";
import { repeats } from "./repeats.ts";

// rules that read names no list knows, which may come again without what told them
const tellers: ReadonlySet<string> = new Set(["organization.company", "organization.labelled"]);

/** A company or a newspaper that the text has introduced: `spółka TermoPol Instalacje S.A.`, then `TermoPol Instalacje`, `TermoPolu`. */
export const again: EntityRule<"organization"> = {
  name: "organization.again",
  type: "organization",
  *find({ document, morphology, found }: RuleContext): Iterable<Candidate<"organization">> {
    const told = found.all.filter(
      (candidate): candidate is typeof candidate & { type: "organization" } =>
        candidate.type === "organization" &&
        (tellers.has(candidate.rule) ||
          (candidate.confidence !== undefined && isMadeUp({ document, morphology }, candidate))),
    );
    const names = told.flatMap(({ start, end, attributes }) =>
      isOpeningQuote(document, start) ? [] : [{ start, end: bareEnd(document, start, end), attributes }],
    );
    for (const { start, end, again: name } of repeats(document, names))
      yield { type: "organization", start, end, attributes: name.attributes };
    yield* firstWords(document, morphology, names);
  },
};

/** What the tagger sees is told for sure only by a word that no dictionary has: `Wymbork`, but `Kurator Oświaty`. */
function isMadeUp(
  { document, morphology }: Pick<RuleContext, "document" | "morphology">,
  { start, end }: Found,
): boolean {
  for (let token = start; token < end; token++)
    if (isCapitalWord(document, token) && !morphology.isKnown(token)) return true;
  return false;
}

const digit = /\d/u; // "H135"

function isCapitalWord(document: Document, token: number): boolean {
  return document.hasFlag(token, TokenFlag.capitalized) && !digit.test(document.formOf(token));
}

/** Token before the legal form. */
function bareEnd(document: Document, start: number, end: number): number {
  for (let token = start + 1; token < end; token++) if (isLegalForm(document, token)) return token;
  return end;
}

interface Name {
  readonly start: number;
  readonly attributes: Attributes<"organization">;
}

const shortest = 5;
const longestEnding = 3;

/** The first word alone, in any case, when no dictionary knows it: `TermoPol`, `Mostbudu`. */
function* firstWords(
  document: Document,
  morphology: Morphology,
  names: readonly Name[],
): Iterable<Candidate<"organization">> {
  const byStart = new Map<string, Name>();
  for (const name of names) {
    const word = document.formOf(name.start);
    if (word.length >= shortest && !morphology.isKnown(name.start)) byStart.set(word.slice(0, shortest), name);
  }
  if (byStart.size === 0) return;
  for (let token = 0; token < document.length; token++) {
    const form = document.formOf(token);
    const name = document.hasFlag(token, TokenFlag.capitalized) ? byStart.get(form.slice(0, shortest)) : undefined;
    if (!name) continue;
    const word = document.formOf(name.start);
    if (!form.startsWith(word) || form.length - word.length > longestEnding) continue;
    yield { type: "organization", start: token, end: token + 1, name: word, attributes: name.attributes };
  }
}
