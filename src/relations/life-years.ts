import type { TokenMention } from "../linking/linked.ts";
import { mentionAt, mentionsOf } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

export interface LifeYears {
  readonly person: TokenMention;
  readonly born: TokenMention;
  readonly died: TokenMention;
}

/** Both dates of a life in brackets behind a name: `Jan Bąk ({1939}–{2006})`. */
export function lifeYears(context: RelationContext): readonly LifeYears[] {
  const { document } = context;
  return mentionsOf(context, "person").flatMap((person) => {
    // „Teatr im. Zygmunta Hübnera (1992–2007)”
    if (person.parent !== undefined || document.formOf(person.end) !== "(") return [];
    const born = mentionAt(context, person.end + 1, "date");
    if (!born || !/^[–—-]$/u.test(document.formOf(born.end))) return [];
    const died = mentionAt(context, born.end + 1, "date");
    return died && document.formOf(died.end) === ")" ? [{ person, born, died }] : [];
  });
}
