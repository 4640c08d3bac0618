import { adjectivesBefore } from "../../polish/noun-phrase.ts";
import { type Document, TokenFlag } from "../../text/document.ts";
import { quoteEnd } from "../official-name/quote.ts";
import { tailEnd } from "../official-name/tail.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// decorations: a capital and any words that make a name are enough
const decorations: ReadonlySet<string> = new Set(["medal", "krzyż", "odznaka", "order"]);
// what may be a thing, a payment or a degree as well: only with a title in quotes or a patron
const prizes: ReadonlySet<string> = new Set([
  "nagroda",
  "statuetka",
  "wyróżnienie",
  "ryngraf",
  "odznaczenie",
  "gwiazda",
  "tytuł",
]);
// of adjectives in lower case only the degree belongs to the award
const degrees: ReadonlySet<string> = new Set(["złoty", "srebrny", "brązowy", "pamiątkowy", "honorowy"]);
const longestName = 20;

/** Decorations: of the gazetteer, and built of a head and a name: `Srebrny Medal za Zasługi dla Policji`, `odznaka „Zasłużony Policjant”`. */
export const award: EntityRule<"award"> = {
  name: "award.name",
  type: "award",
  *find(context: RuleContext): Iterable<Candidate<"award">> {
    const { document, morphology, hits } = context;
    for (const { start, end, entry } of hits.of("awards")) {
      // the list has bare heads as well; alone they are keepsakes and money (annotation.md, rule 43)
      const isName = entry.attributes.head !== entry.name;
      if (isName) yield { type: "award", start, end: classEnd(document, end), attributes: {} };
    }
    for (let token = 0; token < document.length; token++) {
      const lemmas = morphology.lemmasOf(token);
      if (lemmas.includes("kordzik") && morphology.hasLemma(token + 1, "honorowy")) {
        yield { type: "award", start: token, end: token + 2, attributes: {} };
        continue;
      }
      const isDecoration = lemmas.some((lemma) => decorations.has(lemma));
      const span =
        isDecoration || lemmas.some((lemma) => prizes.has(lemma))
          ? readName(context, token, { isDecoration })
          : undefined;
      if (span) yield { type: "award", ...span, attributes: {} };
    }
  },
};

interface Head {
  readonly isDecoration: boolean;
}

function readName(
  context: RuleContext,
  head: number,
  { isDecoration }: Head,
): { readonly start: number; readonly end: number } | undefined {
  const { document } = context;
  const after = head + 1;
  const isCapital = document.hasFlag(head, TokenFlag.capitalized);
  // „pod |tytułem| „Granica”” announces a work
  if (!isDecoration && ["pod", "o"].includes(document.lowerOf(head - 1))) return undefined;
  const isNamed = isCapital && (isDecoration || isPrizeName(context, head));
  const end = classEnd(document, Math.max(quoteEnd(context, after), isNamed ? nameEnd(context, head) : after));
  if (end === after) return undefined;
  return { start: isNamed ? adjectivesBefore(context, head, true) : degreeStart(context, head), end };
}

/** `Nagroda |im.| Andrzeja Struja`, `Nagroda |Literacka „Nike”|`; `Nagroda Publiczności` alone is no more than a prize. */
function isPrizeName(context: RuleContext, head: number): boolean {
  const { document } = context;
  if (document.hasFlag(head, TokenFlag.sentenceStart)) return document.lowerOf(head + 1) === "im";
  const next = document.hasFlag(head + 1, TokenFlag.capitalized) ? head + 2 : head + 1;
  return document.lowerOf(next) === "im" || quoteEnd(context, next) > next;
}

const places: ReadonlySet<string> = new Set(["na", "w", "we", "pod", "przy"]);

function nameEnd(context: RuleContext, head: number): number {
  const { document } = context;
  // „Krzyż na Giewoncie” stands there
  if (places.has(document.lowerOf(head + 1))) return head + 1;
  const tail = Math.min(tailEnd(context, head, head + 1, { seat: false }), head + longestName);
  return purposeEnd(document, tail);
}

const small: ReadonlySet<string> = new Set(["dla", "w", "i", "na", "rzecz", "o", "z", "do"]);

/** `za Zasługi dla Policji`, `za Długoletnią Służbę` */
function purposeEnd(document: Document, token: number): number {
  if (document.lowerOf(token) !== "za" || !document.hasFlag(token + 1, TokenFlag.capitalized)) return token;
  const limit = Math.min(document.sentenceEnd(token), token + longestName);
  let end = token + 1;
  while (
    end < limit &&
    (document.hasFlag(end, TokenFlag.capitalized) ||
      (small.has(document.lowerOf(end)) && document.hasFlag(end + 1, TokenFlag.capitalized)))
  )
    end++;
  return Math.min(end, limit);
}

const roman = /^[IVX]{1,4}$/u; // "II"

/** `Order Virtuti Militari |V klasy|`, `Odznaka Honorowa PCK |II stopnia|` */
function classEnd(document: Document, end: number): number {
  // the name read so far may hold the numeral
  const numeral = roman.test(document.formOf(end - 1)) ? end - 1 : end;
  const isClass = roman.test(document.formOf(numeral)) && ["klasy", "stopnia"].includes(document.lowerOf(numeral + 1));
  return isClass ? numeral + 2 : end;
}

function degreeStart({ document, morphology }: RuleContext, head: number): number {
  let first = head;
  while (first > document.sentenceStart(head) && morphology.lemmasOf(first - 1).some((lemma) => degrees.has(lemma)))
    first--;
  return first;
}
