import type { TokenMention } from "../../linking/linked.ts";
import { isAnyLemma } from "../lemmas.ts";
import type { RelationContext } from "../rule.ts";
import type { TokenSpan } from "../window.ts";

// words of a charge, an indictment, a conviction, a wanted notice (annotation.md, rule 39)
const charging: ReadonlySet<string> = new Set(
  "zarzut zarzucić zarzucać oskarżyć oskarżać oskarżony oskarżenie skazać skazywać skazany podejrzany podejrzewać winny uniewinnić uniewinniony".split(
    " ",
  ),
);
// words that are of a charge only beside a code of crimes: "odpowie z art. 278 § 1 k.k.", "komendant przedstawił art. 15 ustawy"
const telling: ReadonlySet<string> = new Set(
  "odpowiedzieć odpowiadać ścigany ścigać poszukiwany poszukiwać umorzyć usłyszeć postawić przedstawić dopuścić zakwalifikować pomocnictwo popełnić".split(
    " ",
  ),
);
// acts by which nobody is charged: procedure, the constitution, civil and administrative law
const otherActs =
  /konstytucj|k\.\s?p\.\s?[akcw]|kp[akcw]|k\.\s?k\.\s?w|kkw|k\.\s?c\.|k\.\s?p\.|k\.\s?r\.\s?o|postępowani|wykonawcz|kodeks(?:u|em|ie)? (?:cywiln|prac|rodzinn|spółek)/u;
const crimeActs = /k\.\s?k|\skks?(?:\s|$)|kodeks(?:u|em|ie)? (?:karn|wykrocze)|k\.\s?w\.|przeciwdziałaniu narkomanii/u;
// "na podstawie art. 5", "w myśl art. 7", "w trybie art. 335"
const grounds: ReadonlySet<string> = new Set(
  "podstawie myśl trybie mocy rozumieniu zgodnie związku przewiduje określa naruszenia".split(" "),
);

/** Whether somebody can be charged under the reference: an article, of no procedural act, not named as a ground. */
export function isPenal(context: RelationContext, law: TokenMention): boolean {
  const { document } = context;
  if (!hasArticle(context, law) || otherActs.test(actOf(context, law))) return false;
  for (let token = law.start - 1; token >= law.start - 2; token--) {
    if (grounds.has(document.lowerOf(token)) && document.lowerOf(token + 1) !== "z") return false;
  }
  return true;
}

/** Whether the reference is to a code of crimes, so that it says what somebody did even without a word of charge. */
export function isOfCrimes(context: RelationContext, law: TokenMention): boolean {
  return crimeActs.test(actOf(context, law));
}

/** Whether the stretch speaks of a charge under the law. */
export function isOfCharge(context: RelationContext, law: TokenMention, { start, end }: TokenSpan): boolean {
  const { document, morphology } = context;
  const isCrime = isOfCrimes(context, law);
  for (let token = start; token < end; token++) {
    if (isAnyLemma(morphology, token, charging) || (isCrime && isAnyLemma(morphology, token, telling))) return true;
    // "za czyn z art. 280"
    if (
      morphology.hasLemma(token, "czyn") &&
      document.lowerOf(token + 1) === "z" &&
      document.lowerOf(token - 1) === "za"
    )
      return true;
  }
  return false;
}

const threatening: ReadonlySet<string> = new Set(["grozić", "przewidywać", "zagrozić"]);

/** Whether the stretch only says what the penalty is: `za co grozi do 5 lat`. */
export function isOfPenalty({ morphology }: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) if (isAnyLemma(morphology, token, threatening)) return true;
  return false;
}

function hasArticle({ entities, document }: RelationContext, { entity, start }: TokenMention): boolean {
  const attributes = entities[entity]?.attributes;
  return (
    document.lowerOf(start) === "art" ||
    document.lowerOf(start).startsWith("artyku") ||
    (attributes !== undefined && "article" in attributes && attributes.article !== undefined)
  );
}

function actOf({ document, entities }: RelationContext, { start, end, entity }: TokenMention): string {
  const attributes = entities[entity]?.attributes;
  const act =
    attributes !== undefined && "act" in attributes && typeof attributes.act === "string" ? attributes.act : "";
  return `${act} ${document.written(start, end)}`.toLowerCase();
}
