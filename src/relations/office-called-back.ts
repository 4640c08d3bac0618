import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases } from "../polish/agreement.ts";
import { isAnyLemma } from "./lemmas.ts";
import { isOfficeNoun, nounPhrase, type OfficePhrase, officePhrase } from "./office-phrase.ts";
import { officeLeft, readShownOffices } from "./predecessor.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

/** An office and how it stands in a clause. */
export interface OfficeInClause {
  readonly position: TokenMention;
  readonly phrase: OfficePhrase;
  /** Said of those alone whom the text shows in the office: `{prezes} A odszedł {ze stanowiska}`. */
  readonly isOwn?: true;
}

// how far back the office may have been named
const memory = 80;

/**
 * Words that call an office back:
 *
 *     a objęła {je} A     powołano {na nie} B     {na to stanowisko} wybrano C     {funkcję tę} pełni D     został {nim} E     {jego obowiązki} przejęła F
 */
export function* officesCalledBack(context: RelationContext): Iterable<OfficeInClause> {
  const shown = readShownOffices(context);
  for (const token of context.once(callingWords)) {
    const phrase = byPronoun(context, token) ?? byNoun(context, token);
    const position = phrase ? lastOffice(context, phrase) : undefined;
    if (phrase && position) yield { position, phrase };
    yield* ownOffices(context, token);
    const left = officeLeft(context, shown, token);
    const its = left && phraseOfPredecessor(context, token);
    if (left && its) yield { position: left.position, phrase: its };
  }
}

const pronoun = /^(?:je|nie|nim|nią|którym|którą|miejsce|następcz?\p{L}{1,5})$/u;

/** The few tokens that may call an office back; each rule of careers looks at them. */
function callingWords(context: RelationContext): readonly number[] {
  const tokens: number[] = [];
  for (let token = 0; token < context.document.length; token++)
    if (pronoun.test(context.document.lowerOf(token)) || isOfficeNoun(context, token)) tokens.push(token);
  return tokens;
}

/** Every office that a bare `ze stanowiska`, `z funkcji`, `na stanowisku` may mean; whose it is decides. */
function* ownOffices(context: RelationContext, noun: number): Iterable<OfficeInClause> {
  if (!isOfficeNoun(context, noun) || nominalCases(context.morphology, noun + 1) !== 0) return;
  const phrase = nounPhrase(context, noun);
  if (phrase.start !== noun - 1 || (phrase.role !== "source" && phrase.role !== "place")) return;
  for (const position of mentionsIn(context, { start: Math.max(0, noun - memory), end: noun }, "position"))
    if (position.parent === undefined) yield { position, phrase, isOwn: true };
}

const demonstratives: ReadonlySet<string> = new Set(["ten", "ów", "zajmowany", "wspomniany"]);

/** `na {to stanowisko}`, `{funkcję tę}`, `z {zajmowanego stanowiska}` */
function byNoun(context: RelationContext, noun: number): OfficePhrase | undefined {
  if (!isOfficeNoun(context, noun)) return undefined;
  const { document, morphology } = context;
  const isPointed =
    isAnyLemma(morphology, noun - 1, demonstratives) || /^(?:to|tę|ten|tego|tej)$/u.test(document.lowerOf(noun + 1));
  const phrase = isPointed ? nounPhrase(context, noun) : undefined;
  // "w tym urzędzie" is a house
  return phrase?.role === "place" && document.lowerOf(phrase.start) === "w" ? undefined : phrase;
}

/** `objęła {je}`, `powołano {na nie}`, `został {nim}`, `dyrektora, {którym} jest` */
function byPronoun(context: RelationContext, token: number): OfficePhrase | undefined {
  const { document, morphology } = context;
  const word = document.lowerOf(token);
  const before = document.lowerOf(token - 1);
  if (word === "je" && before !== "o" && before !== "na") return { role: "object", start: token };
  if (word === "nie" && before === "na") return { role: "goal", start: token - 1 };
  const isFilled = /^(?:nim|nią)$/u.test(word)
    ? isAnyLemma(morphology, token - 1, being)
    : /^któr(?:ym|ą)$/u.test(word) && before === "," && isAnyLemma(morphology, token + 1, being);
  return isFilled ? { role: "instrumental", start: token } : undefined;
}

const being: ReadonlySet<string> = new Set(["być", "zostać"]);

/** `{jego obowiązki} przejął`, `{na jej następcę} wybrano`, `{następczynią} została` */
function phraseOfPredecessor(context: RelationContext, token: number): OfficePhrase | undefined {
  const { document, morphology } = context;
  if (isOfficeNoun(context, token) || document.lowerOf(token) === "miejsce") return nounPhrase(context, token);
  const start = /^je(?:go|j)$/u.test(document.lowerOf(token - 1)) ? token - 1 : token;
  if (document.lowerOf(start - 1) === "na") return { role: "goal", start: start - 1 };
  return (nominalCases(morphology, token) & Case.inst) === 0 ? undefined : { role: "instrumental", start };
}

/** The last office before, of those in the sentence when it names any; one given or taken before a mere apposition; a bare pronoun means the last. */
function lastOffice(context: RelationContext, { start, role }: OfficePhrase): TokenMention | undefined {
  const from = context.document.sentenceStart(start);
  const before = mentionsIn(context, { start: Math.max(0, start - memory), end: start }, "position").filter(
    ({ parent }) => parent === undefined,
  );
  const own = before.filter((position) => position.start >= from);
  const near = own.length > 0 ? own : before;
  if (role === "instrumental") return near.at(-1);
  const stated = near.filter((position) => officePhrase(context, position) !== undefined);
  const given = stated.filter(
    (position) => !/^(?:instrumental|as)$/u.test(officePhrase(context, position)?.role ?? ""),
  );
  return given.at(-1) ?? stated.at(-1) ?? near.at(-1);
}
