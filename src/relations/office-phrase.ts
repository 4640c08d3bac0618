import { Case, Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases } from "../polish/agreement.ts";
import type { OfficeRole } from "./career-verbs.ts";
import { isAnyLemma } from "./lemmas.ts";
import { isNominative } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";
import { beforeStatus, statusBefore } from "./status.ts";

export interface OfficePhrase {
  readonly role: OfficeRole;
  /** First token: the preposition, `stanowisko`, or the office. */
  readonly start: number;
}

const officeNouns: ReadonlySet<string> = new Set([
  "stanowisko",
  "funkcja",
  "urząd",
  "obowiązek",
  "godność",
  "fotel",
  "teka",
  "posada",
]);

/** How an office stands in its clause: `na stanowisko {Komendanta}` goal, `obowiązki {dyrektora}` object, `{naczelnikiem}` instrumental. */
export function officePhrase(context: RelationContext, position: TokenMention): OfficePhrase | undefined {
  const { document } = context;
  const start = beforeStatus(context, position.start);
  const noun = start - 1;
  if (isOfficeNoun(context, noun)) return nounPhrase(context, noun);
  const before = document.lowerOf(start - 1);
  // "zakończyła kadencję prezesa", "złożył mandat przewodniczącego"
  if (/^(?:kadencję|misję|mandat)$/u.test(before)) return { role: "object", start: noun };
  // "p.o. Zastępcy będzie Jan Lis": what counts is the acting, whatever the case
  if (statusBefore(context, position.start) === "acting") return { role: "instrumental", start };
  if (before === "jako") return { role: "as", start: start - 1 };
  // "została nową {prezes}": of a woman the adjective alone has a case
  if (before !== "na" && start < position.start && document.lowerOf(start) === "nową")
    return { role: "instrumental", start };
  const cases = headCases(context, position);
  if (before === "na" && !isCandidacy(context, start - 2) && (cases & Case.acc) !== 0)
    return { role: "goal", start: start - 1 };
  if (
    (cases & Case.inst) !== 0 &&
    !isNominative(context, position) &&
    !/^(?:z|ze|przed|nad|pod|między|wraz)$/u.test(before)
  )
    return { role: "instrumental", start };
  return undefined;
}

/** Whether `stanowisko`, `funkcja` … stands before the office: then a name behind it is in no apposition. */
export function isOfficeNoun({ morphology }: Pick<RelationContext, "morphology">, token: number): boolean {
  return morphology.lemmasOf(token).some((lemma) => officeNouns.has(lemma));
}

/** `na {zajmowane} stanowisko`, `z funkcji`, `pełnienie obowiązków`, `jego stanowisko` */
export function nounPhrase(context: RelationContext, noun: number): OfficePhrase {
  const { document, morphology } = context;
  let start = noun;
  while (
    noun - start < 3 &&
    start > 0 &&
    (morphology.hasPos(start - 1, Pos.adj) ||
      morphology.hasPos(start - 1, Pos.ppas) ||
      /^je(?:go|j)$/u.test(document.lowerOf(start - 1)) ||
      /^pełnieni[aeu]$/u.test(document.lowerOf(start - 1)))
  )
    start--;
  const preposition = document.lowerOf(start - 1);
  if (preposition === "na")
    return { role: (nominalCases(morphology, noun) & Case.loc) === 0 ? "goal" : "place", start: start - 1 };
  if (preposition === "do") return { role: "goal", start: start - 1 };
  if (preposition === "z" || preposition === "ze") return { role: "source", start: start - 1 };
  if (preposition === "w") return { role: "place", start: start - 1 };
  return { role: "object", start };
}

/** Cases of the office's head, the first noun of its words. */
export function headCases({ morphology }: RelationContext, { start, end }: TokenMention): number {
  for (let token = start; token < Math.min(end, start + 4); token++)
    if (morphology.hasPos(token, Pos.subst)) return nominalCases(morphology, token);
  return nominalCases(morphology, start);
}

/** `kandydat na stanowisko`, `konkurs na dyrektora`: nobody has it yet. */
function isCandidacy({ morphology }: RelationContext, token: number): boolean {
  return isAnyLemma(morphology, token, candidacies);
}

const candidacies: ReadonlySet<string> = new Set([
  "kandydat",
  "kandydatka",
  "kandydatura",
  "konkurs",
  "szansa",
  "wybory",
]);
