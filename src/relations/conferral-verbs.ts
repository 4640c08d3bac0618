import { Pos, posOf } from "../lexicon/tag.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb, isPassive } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

/** Where those who get a medal or a rank stand: as subject (`otrzymał`, `odznaczeni`), or in an oblique case (`wręczono`, `odznaczył`), or behind `do` (`trafił`). */
export type RecipientRole = "subject" | "object" | "goal";

export interface Conferral {
  readonly verb: number;
  readonly role: RecipientRole;
  /** `odznaczenie`, `nadanie`: no verb of its own. */
  readonly isNoun: boolean;
}

// "otrzymał medal"
const receiving: ReadonlySet<string> = new Set(
  "otrzymać otrzymywać odebrać odbierać dostać zdobyć uzyskać wywalczyć".split(" "),
);
// "odznaczono Jana Lisa medalem", "medalem odznaczeni zostali …"
const honouring: ReadonlySet<string> = new Set(
  "odznaczyć odznaczać uhonorować honorować wyróżnić wyróżniać nagrodzić nagradzać udekorować dekorować mianować awansować promować".split(
    " ",
  ),
);
// "wręczono medal Janowi Lisowi"
const giving: ReadonlySet<string> = new Set(
  "wręczyć wręczać nadać nadawać przyznać przyznawać przypiąć przypinać przekazać przekazywać przypaść przypadać należeć wręczenie przyznanie".split(
    " ",
  ),
);
// "medal trafił do Jana Lisa", "w ręce Jana Lisa"
const reaching: ReadonlySet<string> = new Set(["trafić", "powędrować"]);
// "zgłosił Jana Lisa do medalu": not yet given
const proposing: ReadonlySet<string> = new Set(
  "zgłosić zgłaszać nominować typować wytypować rekomendować zarekomendować".split(" "),
);
const nouns: ReadonlySet<string> = new Set(
  "odznaczenie uhonorowanie wyróżnienie nadanie przyznanie wręczenie mianowanie".split(" "),
);

/** The word of the clause that confers, nearest to the token; a verb outweighs a noun: `akty mianowania wręczał`. */
export function conferralIn(context: RelationContext, clause: TokenSpan, token: number): Conferral | undefined {
  let best: Conferral | undefined;
  for (let at = clause.start; at < clause.end; at++) {
    const found = conferralAt(context, at);
    if (!found || (best && !best.isNoun && found.isNoun)) continue;
    if (!best || (best.isNoun && !found.isNoun) || Math.abs(at - token) < Math.abs(best.verb - token)) best = found;
  }
  return best;
}

function conferralAt(context: RelationContext, verb: number): Conferral | undefined {
  const { morphology } = context;
  const lemmas = morphology.lemmasOf(verb);
  const isVerb = isFiniteVerb(context, verb);
  const isDone = isPassive(morphology, verb);
  const isNoun = !isVerb && !isDone;
  if (isNoun) {
    const isVerbal =
      morphology.hasPos(verb, Pos.ger) && lemmas.some((lemma) => honouring.has(lemma) || giving.has(lemma));
    return isVerbal || lemmas.some((lemma) => nouns.has(lemma)) ? { verb, role: "object", isNoun } : undefined;
  }
  if (lemmas.some((lemma) => receiving.has(lemma)))
    return isDone && !isVerb ? undefined : { verb, role: "subject", isNoun };
  if (isVerb && lemmas.some((lemma) => reaching.has(lemma))) return { verb, role: "goal", isNoun };
  if (lemmas.some((lemma) => giving.has(lemma))) return { verb, role: "object", isNoun };
  if (lemmas.some((lemma) => proposing.has(lemma))) return { verb, role: isDone ? "subject" : "object", isNoun };
  if (!lemmas.some((lemma) => honouring.has(lemma))) return undefined;
  // "awansował na stopień" is what the promoted do, "awansowano" and "awansował go" what is done to them
  const isOwnDoing = lemmas.includes("awansować") && !morphology.known(verb).some(({ tag }) => posOf(tag) === Pos.imps);
  return { verb, role: isDone || isOwnDoing ? "subject" : "object", isNoun };
}
