import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nounCases, nounTags } from "../polish/agreement.ts";
import { isHyphen } from "../polish/noun-phrase.ts";
import { TokenKind } from "../text/document.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionEndingAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb } from "./verb-form.ts";

// what an institution is said to be in an apposition: "UNHCR, agenda ONZ", "Drew-Meb, firma założona w …"
const kinds: ReadonlySet<string> = new Set(
  "agenda agencja jednostka oddział część organ instytucja spółka firma filia placówka organizacja fundacja stowarzyszenie komórka wydział biuro instytut ośrodek grupa przedsiębiorstwo zakład służba szkoła uczelnia muzeum bank producent wykonawca właściciel organizator partner lider operator członek delegatura przedstawicielstwo koło centrum zespół".split(
    " ",
  ),
);
// "jedna z największych firm", "niemiecka spółka-córka"
const reach = 6;

/** The noun of the apposition that a token lies in, and the institution before it: `{UNHCR}, {agenda} ONZ z siedzibą …`. */
export interface Apposition {
  readonly head: TokenMention;
  readonly noun: number;
}

/** The apposition of an institution that the words right before the token open: `UNHCR, agenda {ONZ}`; undefined when they open none. */
export function appositionBefore(context: RelationContext, token: number): Apposition | undefined {
  const { document, morphology } = context;
  const first = Math.max(document.sentenceStart(token), token - reach);
  let noun: number | undefined;
  let genitive: number | undefined;
  for (let at = token - 1; at >= first; at--) {
    const form = document.formOf(at);
    if (form === "," || form === "–" || form === "(") {
      const head = headBefore(context, at);
      if (head && noun !== undefined) return { head, noun };
      // „na wsparcie {Eurojustu}, {agencji} UE”: both in the genitive
      const cases = head === undefined ? 0 : morphology.cases(head.end - 1) || Case.gen;
      const isGenitive = (cases & Case.gen) !== 0;
      return head && isGenitive && genitive === at + 1 ? { head, noun: genitive } : undefined;
    }
    if (!document.isKind(at, TokenKind.word) && !isHyphen(document, at)) return undefined;
    if (!isAnyLemma(morphology, at, kinds)) continue;
    if (isLeading(context, at)) noun = at;
    else genitive = at;
  }
  return undefined;
}

/** The noun that heads the apposition can stand in the nominative or agrees anyway; a genitive in the middle is its complement. */
function isLeading({ morphology }: RelationContext, token: number): boolean {
  return nounTags(morphology, token).length > 0 && nounCases(morphology, token) !== Case.gen;
}

/** The institution that ends at the comma; an acronym in brackets may stand between. */
function headBefore(context: RelationContext, comma: number): TokenMention | undefined {
  const { document } = context;
  const end = document.formOf(comma - 1) === ")" && document.formOf(comma - 3) === "(" ? comma - 3 : comma;
  const head = mentionEndingAt(context, end, "organization") ?? mentionEndingAt(context, comma, "organization");
  return head?.parent === undefined ? head : undefined;
}

/** The institution that a mention describes when it stands in an apposition, else itself: for ONZ in `UNHCR, agenda {ONZ} z siedzibą …` UNHCR. */
export function headOf(context: RelationContext, mention: TokenMention): TokenMention {
  return appositionBefore(context, mention.start)?.head ?? mention;
}

/** Whether the mention only complements a common noun before it, which is what the clause is about: `siedziba {KMP}`, `policjanci {KPP}`; not `firma {X}`. */
export function isComplement(context: RelationContext, { start }: TokenMention): boolean {
  const { document, morphology } = context;
  const noun = start - 1;
  if (noun < document.sentenceStart(start) || !document.isKind(noun, TokenKind.word)) return false;
  // "działa": a verb, and cannons
  if (isFiniteVerb(context, noun)) return false;
  const isCommon = morphology.known(noun).some(({ lemma }) => lemma === lemma.toLowerCase());
  return (
    isCommon &&
    nounTags(morphology, noun).length > 0 &&
    (nounCases(morphology, noun) & Case.nom) !== 0 &&
    !isAnyLemma(morphology, noun, kinds)
  );
}
