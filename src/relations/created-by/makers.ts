import type { TokenMention } from "../../linking/linked.ts";
import { TokenFlag } from "../../text/document.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt } from "../mentions.ts";
import type { RelationContext } from "../rule.ts";

// how far behind the verb the first maker may stand, and how far the next behind a conjunction
const reach = 20;
const gap = 9;
const partners: ReadonlySet<string> = new Set(["współpraca", "wsparcie", "pomoc", "patronat", "zlecenie", "prośba"]);

/** The first organizations or persons behind a verb, and those joined to them by `i`, `oraz`, `wspólnie z`: `przez {A} i {B}`; a passive wants `przez`. */
export function makersBehind(
  context: RelationContext,
  verb: number,
  { isPassive }: { readonly isPassive: boolean },
): readonly TokenMention[] {
  const { document } = context;
  const start = isPassive ? behindAgentWord(context, verb) : verb + 1;
  if (start === undefined) return [];
  return withNext(context, firstMaker(context, start, Math.min(clauseEnd(document, verb), start + reach)));
}

/** A maker and those joined to it. */
export function withNext(context: RelationContext, first: TokenMention | undefined): readonly TokenMention[] {
  const makers: TokenMention[] = [];
  for (let maker = first; maker && makers.length < 10; maker = nextMaker(context, maker)) makers.push(maker);
  return makers;
}

/** End of the sentence; the full stop of „w 2019 r. Komenda …” may pass for it. */
function clauseEnd(document: RelationContext["document"], token: number): number {
  const end = document.sentenceEnd(token);
  return document.lowerOf(end - 2) === "r" && end < document.length ? document.sentenceEnd(end) : end;
}

/** Token behind `przez`, not far behind the participle: `zainicjowanego w 2016 roku przez`. */
function behindAgentWord({ document }: RelationContext, verb: number): number | undefined {
  const end = Math.min(document.sentenceEnd(verb), verb + 8);
  for (let token = verb + 1; token < end; token++) {
    if (document.lowerOf(token) === "przez") return token + 1;
    // „napisana wspólnie z {Janem Lisem}”
    if (isTogether(document, token)) return token + 2;
  }
  return undefined;
}

/** `wspólnie z`, `razem ze` */
function isTogether(document: RelationContext["document"], token: number): boolean {
  return /^(?:wspólnie|razem)$/u.test(document.lowerOf(token)) && /^ze?$/u.test(document.lowerOf(token + 1));
}

function firstMaker(context: RelationContext, start: number, end: number): TokenMention | undefined {
  const { document, morphology } = context;
  for (let token = start; token < end; token++) {
    const maker = mentionAt(context, token, "organization", "person");
    if (maker) return maker.parent === undefined ? maker : undefined;
    if (
      document.formOf(token) === ";" ||
      document.lowerOf(token).startsWith("któr") ||
      isAnyLemma(morphology, token, partners)
    )
      return undefined;
  }
  return undefined;
}

/** The next of the list: brackets, ranks and what a participle says of it may stand between: `oraz działający na Opolszczyźnie od 1949 r. {Bank}`. */
function nextMaker(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  let token = end;
  if (document.formOf(token) === "(") while (token < end + 10 && document.formOf(token - 1) !== ")") token++;
  if (isTogether(document, token)) token++;
  else if (!/^(?:i|oraz|wraz)$/u.test(document.lowerOf(token))) return undefined;
  for (let at = token + 1; at <= token + gap; at++) {
    const maker = mentionAt(context, at, "organization", "person");
    if (maker) return maker.parent === undefined ? maker : undefined;
    // a full stop of „r.” may pass for the end of a sentence
    const isOver = document.hasFlag(at, TokenFlag.paragraphStart) || /^[;:]$/u.test(document.formOf(at));
    if (isOver || isAnyLemma(morphology, at, partners)) return undefined;
  }
  return undefined;
}
