import { forename } from "../../lexicon/label.ts";
import type { Morphology } from "../../lexicon/morphology.ts";
import { Case, casesOf, GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// institutions that bear a person's name without „im.”
const namedAfter: ReadonlySet<string> = new Set([
  "education",
  "health",
  "ngo",
  "local-government",
  "government",
  "other",
]);

/** `Uniwersytet {Marii Curie-Skłodowskiej}`: a namesake in the genitive right behind the head; in `prezeska Fundacji Anna Lis` the name is hers. */
export function namesakeEnd(context: RuleContext, token: number): number {
  const { document, found, hits, morphology } = context;
  const person = found.at(token, "person")[0];
  if (person?.attributes.givenNames === undefined || document.hasFlag(token, TokenFlag.sentenceStart)) return token;
  const head = hits.at(token - 1, "institution-heads").find(({ end, cases }) => end === token && cases !== 0);
  if (!head || !namedAfter.has(head.entry.attributes.kind ?? "") || head.entry.attributes.level !== "top") return token;
  // „nie było dyrektora Szkoły |Zbigniewa Obręba|”: the holder, in the case of the office
  const office = hits.at(head.start - 1, "offices").find(({ end }) => end === head.start);
  if (office && (office.cases & Case.nom) === 0 && (office.cases & Case.gen) !== 0) return token;
  for (let word = token; word < person.end; word++) {
    const isWord = document.isKind(word, TokenKind.word) && document.formOf(word).length > 1;
    if (isWord && !hasGenitive(morphology, word)) return token;
  }
  return person.end;
}

/** In the singular, and as a given name if it is one: `Witold` is a genitive of the plural only, `Marek` of a woman's surname. */
function hasGenitive(morphology: Morphology, token: number): boolean {
  const readings = morphology.at(token);
  const names = readings.filter(({ labels }) => (labels & forename) !== 0);
  return (names.length > 0 ? names : readings).some(
    ({ tag }) => (casesOf(tag) & Case.gen) !== 0 && (numbersOf(tag) & GrammaticalNumber.sg) !== 0,
  );
}

// heads whose name stands beside them in the nominative: „w Radiu {Zet}”, „Fundacja {Ocalenie}”, „Klub Sportowy {Legia}”
const labelled: ReadonlySet<string> = new Set(["media", "company", "sport", "ngo", "party"]);
const labelledHeads: ReadonlySet<string> = new Set(["teatr", "galeria", "chór", "grupa", "zespół", "orkiestra"]);
const longestApposition = 4;

interface Apposition {
  readonly head: number;
  readonly stop: (token: number) => boolean;
}

/** Token after the proper name beside a head that only says what it names: capitalised words in the nominative or unknown ones. */
export function appositionEnd(
  { document, hits, morphology }: RuleContext,
  token: number,
  { head, stop }: Apposition,
): number {
  if (!hits.at(head, "institution-heads").some(isLabelHead)) return token;
  const limit = Math.min(document.sentenceEnd(head), token + longestApposition);
  let end = token;
  while (
    end < limit &&
    document.isKind(end, TokenKind.word) &&
    document.hasFlag(end, TokenFlag.capitalized) &&
    !stop(end)
  ) {
    const after = wordEnd(document, end);
    if (morphology.isKnown(after - 1) && (nominalCases(morphology, after - 1) & Case.nom) === 0) break;
    end = after;
  }
  return end;
}

/** Whether the head only says what the name beside it is. */
export function isLabelHead({ entry }: Hit): boolean {
  if (labelledHeads.has(entry.name)) return true;
  return entry.attributes.level === "top" && labelled.has(entry.attributes.kind ?? "");
}
