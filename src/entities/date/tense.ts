import { Aspect, aspectsOf, Pos, posOf } from "../../lexicon/tag.ts";
import { isDash } from "../../text/characters.ts";
import type { RuleContext } from "../rule.ts";

export type Tense = "past" | "future";

const WINDOW = 24; // tokens looked at on each side
const CLAUSE = 5; // a comma or dash in between counts as so many tokens

// verbs of planning point to what is to come, whatever their own form: "zaplanowano na 20 września"
const planning = new Set(
  (
    "zaplanować planować przewidzieć przewidywać wyznaczyć przełożyć zaprosić zapraszać zapowiedzieć zapowiadać zamierzać potrwać " +
    "przypadać"
  ).split(" "),
);
const planned = new Set([Pos.praet, Pos.imps, Pos.ppas, Pos.fin] as number[]);
// readings that make a form doubtful as a verb: "siły", "stały", "zanim"
const nominal = new Set([Pos.subst, Pos.depr, Pos.prep, Pos.conj, Pos.comp, Pos.qub, Pos.adv, Pos.num] as number[]);
const sureLemmas = new Set(["być", "mieć", "zostać"]);

/** Tense of the verb nearest to the token in its sentence, and how far it stands; `undefined` if none tells. */
export function tenseAround(context: Pick<RuleContext, "document" | "morphology">, token: number): Tense | undefined {
  const { document } = context;
  const first = Math.max(document.sentenceStart(token), token - WINDOW);
  const last = Math.min(document.sentenceEnd(token), token + WINDOW + 1);
  let best: Tense | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const step of [1, -1]) {
    let cost = 0;
    for (let at = token + step; at >= first && at < last && cost < distance; at += step) {
      const form = document.formOf(at);
      cost += form === "," || form === ";" || isDash(form) ? CLAUSE : 1;
      const tense = tenseOf(context, at);
      if (tense === undefined || cost >= distance) continue;
      best = tense;
      distance = cost;
    }
  }
  return best;
}

function tenseOf(
  { document, morphology }: Pick<RuleContext, "document" | "morphology">,
  token: number,
): Tense | undefined {
  const lower = document.lowerOf(token);
  if (lower === "najpóźniej") return "future";
  if (lower.length < 3) return undefined;
  let found: Tense | undefined;
  let isDoubtful = false;
  for (const { lemma, tag } of morphology.known(token)) {
    const pos = posOf(tag);
    if (planned.has(pos) && planning.has(lemma)) return "future";
    if (nominal.has(pos)) isDoubtful = true;
    const tense = tenseOfTag(tag);
    if (tense === undefined) continue;
    if (sureLemmas.has(lemma)) return tense;
    found ??= tense;
  }
  return isDoubtful ? undefined : found;
}

function tenseOfTag(tag: number): Tense | undefined {
  const pos = posOf(tag);
  if (pos === Pos.praet || pos === Pos.imps) return "past";
  if (pos === Pos.bedzie) return "future";
  return pos === Pos.fin && aspectsOf(tag) === Aspect.perf ? "future" : undefined;
}
