import type { TokenMention } from "../linking/linked.ts";
import type { OfficeRole } from "./career-verbs.ts";
import { type OfficePhrase, officePhrase } from "./office-phrase.ts";
import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

/** An office and how it stands in a clause. */
export interface OfficeInClause {
  readonly position: TokenMention;
  readonly phrase: OfficePhrase;
}

// how far back the office may have been named
const memory = 80;

/** Words that call an office back: `a objęła {je} Ewa Mak`, `powołano {na nie} Jana Lisa`, `{na to stanowisko} wybrano …`, `{z tej funkcji} odwołano`. */
export function* officesCalledBack(context: RelationContext): Iterable<OfficeInClause> {
  for (let token = 0; token < context.document.length; token++) {
    const phrase = callBack(context, token);
    const position = phrase && lastOffice(context, phrase.start);
    if (phrase && position) yield { position, phrase };
  }
}

const roleAfter: ReadonlyMap<string, OfficeRole> = new Map([
  ["na", "goal"],
  ["z", "source"],
  ["ze", "source"],
]);

function callBack({ document, morphology }: RelationContext, token: number): OfficePhrase | undefined {
  const word = document.lowerOf(token);
  const before = document.lowerOf(token - 1);
  if (word === "je" && before !== "o" && before !== "na") return { role: "object", start: token };
  if (word === "nie" && before === "na") return { role: "goal", start: token - 1 };
  if (
    !/^(?:stanowisk[oau]|funkcj[ęi]|urz[ąę]du?)$/u.test(word) ||
    !/^(?:t(?:o|ę|ą|en|ego|ej)|zajmowan(?:ego|ej))$/u.test(before)
  )
    return undefined;
  const role = roleAfter.get(document.lowerOf(token - 2)) ?? "object";
  return morphology.isKnown(token) ? { role, start: token - 1 } : undefined;
}

/** The last office before that stood in such a phrase itself, else the last one of all. */
function lastOffice(context: RelationContext, token: number): TokenMention | undefined {
  const before = mentionsIn(context, { start: Math.max(0, token - memory), end: token }, "position").filter(
    ({ parent }) => parent === undefined,
  );
  const stated = before.filter((position) => {
    const role = officePhrase(context, position)?.role;
    return role !== undefined && role !== "instrumental" && role !== "as";
  });
  return stated.at(-1) ?? before.at(-1);
}
