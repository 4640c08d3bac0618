import { Pos } from "../../lexicon/tag.ts";
import { isAnyLemma } from "../lemmas.ts";
import type { RelationContext } from "../rule.ts";
import type { TokenSpan } from "../window.ts";

const acquitting: ReadonlySet<string> = new Set("uniewinnić umorzyć uniewinniony oczyścić wycofać cofnąć".split(" "));
// "nie przyznał się", "nie tylko", "nie wniósł apelacji" deny no charge
const aside: ReadonlySet<string> = new Set("przyznać przyznawać tylko prawomocny".split(" "));
const charges: ReadonlySet<string> = new Set(
  "usłyszeć słyszeć postawić stawiać przedstawić przedstawiać zarzucić zarzucać oskarżyć oskarżać odpowiedzieć odpowiadać skazać ogłosić udowodnić potwierdzić obejmować objąć mieć dotyczyć".split(
    " ",
  ),
);

/** Whether the stretch around a law denies the charge: `nie usłyszał zarzutu`, `zarzutu … nie postawiono`, `uniewinnił od zarzutu`, `nie z art. 1, lecz …`. */
export function isDenied({ document, morphology }: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) {
    // „obrońca wnosił o uniewinnienie” acquits nobody
    if (isAnyLemma(morphology, token, acquitting) && !morphology.hasPos(token, Pos.ger)) return true;
    if (document.lowerOf(token) !== "nie" || isAnyLemma(morphology, token + 1, aside)) continue;
    const next = token + 1;
    if (document.lowerOf(next) === "z" || isAnyLemma(morphology, next, charges)) return true;
    // "nie został oskarżony", "nie będzie odpowiadał"
    if (
      isAnyLemma(morphology, next, auxiliaries) &&
      (isAnyLemma(morphology, next + 1, charges) || isAnyLemma(morphology, next + 2, charges))
    )
      return true;
  }
  return false;
}

const auxiliaries: ReadonlySet<string> = new Set(["zostać", "być", "móc"]);
