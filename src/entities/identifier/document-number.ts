import { matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// Documents that bear any number at all: "rozkaz nr 7".
const numbered: ReadonlySet<string> = new Set(
  "rozkaz umowa decyzja porozumienie aneks postanowienie pismo protokół pozwolenie zezwolenie koncesja faktura polisa".split(
    " ",
  ),
);
// Documents whose numbers are long or mixed: "dowód nr KX 481516", but not "wniosek nr 2".
const personal: ReadonlySet<string> = new Set(
  (
    "dowód paszport legitymacja prawo licencja zaświadczenie certyfikat karta książeczka świadectwo upoważnienie projekt wniosek " +
    "zamówienie ogłoszenie przetarg dokument wiza raport notatka skierowanie identyfikator"
  ).split(" "),
);
const numberWords: ReadonlySet<string> = new Set(["nr", "numer", "numerze", "numerem", "numeru", "numery", "numerach"]);
const fillers: ReadonlySet<string> = new Set(["o", "seria", "serii", "i", "z", "pod"]);
const FARTHEST = 5; // words from the document to its number: "prawo jazdy kategorii B nr"

// "14/2024", "KX 481516", "FV/12/2024", "POIS.01.02.00-00-0001/20"
const value = /^(?:\p{Lu}{1,6}[ \u00a0]{0,2})?[\p{Lu}0-9]{1,10}(?:[./-][\p{Lu}0-9]{1,10}){0,7}/u;
const bareValue = /^\p{Lu}{2,3}[ \u00a0]{0,2}[0-9]{6,7}/u; // "paszport AB1234567"
const LONG = 4; // digits
const BLANKS = /\s/gu; // "KX 481516"

/** Numbers of documents and contracts: `rozkaz personalny nr {211/2024}`, `dowód osobisty nr {KX 481516}`. */
export const documentNumberRule: EntityRule<"identifier"> = {
  name: "identifier.document",
  type: "identifier",
  *find(context) {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const found = numberWords.has(document.lowerOf(token)) ? afterNumberWord(context, token) : bare(context, token);
      if (found) yield found;
    }
  },
};

function afterNumberWord(context: RuleContext, word: number): Candidate<"identifier"> | undefined {
  const { document } = context;
  const head = headBefore(context, word) ?? headAfter(context, word);
  if (!head) return undefined;
  let start = skipDot(document, head.next);
  if (document.formOf(start) === ":") start++;
  const end = matchAt(document, start, value);
  if (end === undefined) return undefined;
  const text = document.written(start, end);
  if (!/[0-9]/u.test(text)) return undefined;
  const isLong = /\p{Lu}|\//u.test(text) || text.replace(/[^0-9]/gu, "").length >= LONG;
  return head.personal && !isLong ? undefined : make(document, start, end);
}

interface Head {
  /** Token after the words that name the number. */
  readonly next: number;
  readonly personal: boolean;
}

/** `{umową} nr`, `{dowód} osobisty serii ABC nr` */
function headBefore(context: RuleContext, word: number): Head | undefined {
  const { document } = context;
  for (let token = word - 1; token >= 0 && token >= word - FARTHEST; token--) {
    if (document.sentence[token] !== document.sentence[word] || !document.isKind(token, TokenKind.word))
      return undefined;
    const isPersonal = hasLemma(context, token, personal);
    if (isPersonal || hasLemma(context, token, numbered)) return { next: word + 1, personal: isPersonal };
  }
  return undefined;
}

/** `numer {dowodu} osobistego` */
function headAfter(context: RuleContext, word: number): Head | undefined {
  if (!hasLemma(context, word + 1, personal)) return undefined;
  let next = word + 2;
  while (next < word + FARTHEST && /^\p{Ll}+$/u.test(context.document.formOf(next))) next++;
  return { next, personal: true };
}

/** `paszport {AB1234567}`, `dowodem osobistym serii {ABC 123456}` */
function bare(context: RuleContext, start: number): Candidate<"identifier"> | undefined {
  const { document } = context;
  const end = matchAt(document, start, bareValue);
  if (end === undefined) return undefined;
  for (let token = start - 1; token >= 0 && token >= start - FARTHEST; token--) {
    if (!document.isKind(token, TokenKind.word)) return undefined;
    if (hasLemma(context, token, personal)) return make(document, start, end);
    if (!fillers.has(document.lowerOf(token)) && !/^\p{Ll}+$/u.test(document.formOf(token))) return undefined;
  }
  return undefined;
}

function hasLemma({ morphology }: RuleContext, token: number, lemmas: ReadonlySet<string>): boolean {
  return morphology.at(token).some(({ lemma }) => lemmas.has(lemma));
}

function make(document: Document, start: number, end: number): Candidate<"identifier"> {
  return {
    type: "identifier",
    start,
    end,
    attributes: { kind: "document", value: document.written(start, end).replace(BLANKS, "") },
  };
}
