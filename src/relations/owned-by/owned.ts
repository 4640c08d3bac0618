import type { TokenMention } from "../../linking/linked.ts";
import { subjectBefore } from "../clause-subject.ts";
import { kindOf } from "../kinds.ts";
import { isAnyLemma } from "../lemmas.ts";
import type { RelationContext } from "../rule.ts";
import { mentionsIn } from "../window.ts";

export const owners: ReadonlySet<string> = new Set(
  "właściciel właścicielka współwłaściciel współwłaścicielka udziałowiec akcjonariusz".split(" "),
);
const vehicles: ReadonlySet<string> = new Set(
  "samochód auto pojazd ciągnik ciężarówka motocykl naczepa bus osobówka łódź telefon broń".split(" "),
);
const reach = 60;
// the text of a release
const memory = 1000;

/** Goods, and firms: what may belong to somebody. */
export function isOwnable(context: RelationContext, mention: TokenMention): boolean {
  return (
    mention.type === "product" ||
    (mention.type === "organization" && mention.parent === undefined && kindOf(context, mention) === "company")
  );
}

/** The product or the firm that the predicate speaks of: called back by `samochód`, the subject, or the one last named in the sentence. */
export function ownedBefore(context: RelationContext, verb: number): TokenMention | undefined {
  const { document, morphology } = context;
  const start = Math.max(document.sentenceStart(verb), verb - reach);
  const named = mentionsIn(context, { start, end: verb }, "product", "organization").filter((mention) =>
    isOwnable(context, mention),
  );
  const subject = subjectBefore(context, verb, "product", "organization");
  if (subject && isOwnable(context, subject) && named.every(({ end }) => end <= subject.end || end === verb))
    return subject;
  const last = named.at(-1);
  const noun = vehicleBefore(context, verb, last?.end ?? start);
  if (noun === undefined) return last;
  // „ciągnik należy do …”: what the text is about is the product it names most, the first among equals
  const counts = new Map<number, number>();
  const products = mentionsIn(context, { start: Math.max(0, noun - memory), end: noun }, "product");
  for (const { entity } of products) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return isAnyLemma(morphology, noun, vehicles)
    ? products.find(({ entity }) => counts.get(entity) === most)
    : undefined;
}

/** The noun of a vehicle between two tokens, nearest the verb. */
function vehicleBefore({ morphology }: RelationContext, verb: number, from: number): number | undefined {
  for (let token = verb - 1; token >= from; token--) if (isAnyLemma(morphology, token, vehicles)) return token;
  return undefined;
}

export const firmNouns: ReadonlySet<string> = new Set("spółka firma przedsiębiorstwo zakład".split(" "));

/** The firm that the text named last before the token. */
export function firmBefore(context: RelationContext, token: number): TokenMention | undefined {
  const start = Math.max(0, token - memory);
  return mentionsIn(context, { start, end: token }, "organization").findLast((mention) => isOwnable(context, mention));
}
