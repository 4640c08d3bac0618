import { Pos, posOf } from "../../lexicon/tag.ts";
import { isAnyLemma } from "../lemmas.ts";
import type { RelationContext } from "../rule.ts";
import type { TokenSpan } from "../window.ts";

/** A word of detention: what form it has says where its object stands. */
export interface Detention {
  readonly token: number;
  readonly form: "active" | "passive" | "participle" | "noun";
}

const catching: ReadonlySet<string> = new Set(
  "zatrzymać zatrzymywać ująć ujmować schwytać obezwładnić złapać namierzyć".split(" "),
);
const falling: ReadonlySet<string> = new Set(["wpaść", "wpadać", "trafić"]);
// what is stopped, and not detained
const things: ReadonlySet<string> = new Set(
  "prawo pojazd samochód auto ciężarówka autokar autobus akcja praca ruch dowód kontrola volkswagen osobówka motocykl pociąg ciągnik tir rowerzysta jazda zwierzę pies".split(
    " ",
  ),
);
const succeeding = /^(?:udało|zdołali|zdołał|zdołała)$/u;

/** The words of detention in a stretch: `zatrzymali`, `został zatrzymany`, `zatrzymanie`, `w ręce policjantów wpadł`; not `chcieli zatrzymać`, not of things or checks. */
export function detentionsIn(context: RelationContext, stretch: TokenSpan): readonly Detention[] {
  const found: Detention[] = [];
  for (let token = stretch.start; token < stretch.end; token++) {
    const form = fallForm(context, token) ?? catchForm(context, token, stretch);
    if (form) found.push({ token, form });
  }
  return found;
}

/** `w ręce policjantów {wpadł}`, `{wpadł} w ręce` */
function fallForm({ document, morphology }: RelationContext, token: number): Detention["form"] | undefined {
  if (!isAnyLemma(morphology, token, falling)) return undefined;
  for (let at = token - 7; at < token + 4; at++)
    if (document.lowerOf(at) === "ręce" && document.sentence[at] === document.sentence[token]) return "passive";
  return undefined;
}

function catchForm(context: RelationContext, token: number, stretch: TokenSpan): Detention["form"] | undefined {
  const { document, morphology } = context;
  if (!isAnyLemma(morphology, token, catching)) return undefined;
  if (
    document.lowerOf(token + 1) === "się" ||
    (document.lowerOf(token - 1) === "się" && !succeeding.test(document.lowerOf(token - 2)))
  )
    return undefined;
  if (isOfThing(context, token, stretch)) return undefined;
  for (const { tag, lemma } of morphology.known(token)) {
    if (!catching.has(lemma)) continue;
    const pos = posOf(tag);
    if (pos === Pos.praet || pos === Pos.imps || pos === Pos.fin) return "active";
    if (pos === Pos.ger) return "noun";
    if (pos === Pos.ppas) return hasAuxiliary(context, token) ? "passive" : "participle";
    if (pos === Pos.inf && isAchieved(context, token)) return "active";
  }
  return undefined;
}

const auxiliary = /^(?:zosta(?:ł|ła|li|ły|ło)|był|była|byli|były|jest|są)$/u;

function hasAuxiliary({ document }: RelationContext, token: number): boolean {
  for (let at = token - 4; at <= token + 2; at++)
    if (auxiliary.test(document.lowerOf(at)) && document.sentence[at] === document.sentence[token]) return true;
  return false;
}

/** `udało się zatrzymać`, `zdołali ująć` */
function isAchieved({ document }: RelationContext, token: number): boolean {
  return succeeding.test(document.lowerOf(token - 1)) || succeeding.test(document.lowerOf(token - 2));
}

/** `zatrzymali do kontroli`, `Ciężarówkę zatrzymano`, `zatrzymał prawo jazdy` */
function isOfThing({ document, morphology }: RelationContext, token: number, { start }: TokenSpan): boolean {
  for (let at = token + 1; at <= token + 3; at++)
    if (document.lowerOf(at) === "kontroli" && document.lowerOf(at - 1) === "do") return true;
  return [token + 1, token - 1, ...(token - start <= 3 ? [start] : [])].some((at) =>
    isAnyLemma(morphology, at, things),
  );
}
