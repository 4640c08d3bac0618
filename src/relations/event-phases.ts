import { Case, Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { TokenKind } from "../text/document.ts";
import type { Clause } from "./clauses.ts";
import { isAnyLemma } from "./lemmas.ts";
import type { RelationContext } from "./rule.ts";

const phases: ReadonlySet<string> = new Set("początek rozpoczęcie start zakończenie inauguracja termin".split(" "));

/** `sygnał do rozpoczęcia {ćwiczeń} padł o 8.15`, `termin {rozprawy} wyznaczono`: when it begins or ends. */
export function isPhase({ morphology }: RelationContext, { start }: TokenMention): boolean {
  return isAnyLemma(morphology, start - 1, phases);
}

const beginnings: ReadonlySet<string> = new Set(["początek", "rozpoczęcie", "start", "zakończenie"]);

/** `Początek wyznaczono na {godz. 14.00}`, `Start o {godz. 12.00}`: of what, was said before. */
export function isBeginning({ document, morphology }: RelationContext, { start, predicate }: Clause): boolean {
  const noun = document.isKind(start, TokenKind.word) ? start : start + 1;
  if (!isAnyLemma(morphology, noun, beginnings) || (morphology.cases(noun) & Case.nom) === 0) return false;
  return predicate === noun + 1 || morphology.hasPos(noun + 1, Pos.prep);
}
