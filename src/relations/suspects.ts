import { Pos } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nounTags } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import { skipForward } from "./filler.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf } from "./mentions.ts";
import { phraseStart } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";

/** Suspects named together: `Konradowi T. i Ewelinie W.` */
export interface SuspectGroup {
  readonly persons: readonly TokenMention[];
  /** First token of the ranks and ages in front of the first name. */
  readonly start: number;
  readonly end: number;
}

// a surname cut to its initial: "Damian K.", "Beata R.-K.", "Adam Sz."
const cut = /[ -]\p{Lu}(?:\p{Ll}?\.)?$/u;
// "Mikołaj B. ps. „Pixel”"
const pseudonym = / (?:ps|vel|alias)[. ]/u;
const victims: ReadonlySet<string> = new Set(
  "pokrzywdzony pokrzywdzona oszukany oszukana poszkodowany poszkodowana ofiara zaginiony zaginiona świadek".split(" "),
);
// what is done to a victim: "zabójstwo Anny W.", "na szkodę Jana K."
const deeds: ReadonlySet<string> = new Set(
  "szkoda zabójstwo pobicie śmierć krzywda majątek pieniądze dom mieszkanie konto".split(" "),
);

/** Whether the surname is cut to its initial, as a release writes suspects, victims and convicts. */
export function isCutName({ entities }: Pick<RelationContext, "entities">, { entity }: TokenMention): boolean {
  const name = entities[entity]?.name ?? "";
  const end = name.search(pseudonym);
  return cut.test(end < 0 ? name : name.slice(0, end));
}

/**
 * Mentions of the people whom the text may accuse: cut surnames, `Jan K.`; in a text that cuts none, names without a rank, a title or an office.
 * Victims are left out.
 */
export function suspectsOf(context: RelationContext): readonly TokenMention[] {
  const persons = mentionsOf(context, "person").filter(({ parent }) => parent === undefined);
  const cutNames = persons.filter((person) => isCutName(context, person));
  if (cutNames.length === 0) return persons.filter((person) => !isOfficial(context, person));
  const harmed = new Set(cutNames.filter((person) => isVictim(context, person)).map(({ entity }) => entity));
  return cutNames.filter(({ entity }) => !harmed.has(entity));
}

/** A rank, a title or an office stands beside the name. */
function isOfficial(context: RelationContext, { start, end }: TokenMention): boolean {
  if (mentionEndingAt(context, start, "rank", "title", "position")) return true;
  const after = skipForward(context, end);
  return (
    mentionAt(context, after, "position") !== undefined ||
    mentionAt(context, after + 1, "position", "title") !== undefined
  );
}

function isVictim(context: RelationContext, person: TokenMention): boolean {
  const { document, morphology } = context;
  const start = phraseStart(context, person);
  for (let token = start - 1; token >= Math.max(document.sentenceStart(start), start - 4); token--) {
    if (document.formOf(token) === ",") return false;
    if (isAnyLemma(morphology, token, victims)) return true;
  }
  return (
    isAnyLemma(morphology, start - 1, deeds) ||
    (morphology.hasPos(start - 1, Pos.ger) &&
      nounTags(morphology, start - 1).length > 0 &&
      !isAnyLemma(morphology, start - 1, catching))
  );
}

// verbal nouns whose object is the suspect
const catching: ReadonlySet<string> = new Set(
  "zatrzymać ująć schwytać aresztować przesłuchać skazać oskarżyć ukarać ściganie ścigać poszukiwać doprowadzić".split(
    " ",
  ),
);

const mostJoined = 20;

/** The suspects named between two tokens, joined into groups by commas and conjunctions. */
export function groupsIn(context: RelationContext, suspects: readonly TokenMention[]): readonly SuspectGroup[] {
  const groups: SuspectGroup[] = [];
  for (const person of suspects) {
    const start = phraseStart(context, person);
    const last = groups.at(-1);
    if (last && last.persons.length < mostJoined && isJoined(context, last.end, start))
      groups[groups.length - 1] = { ...last, persons: [...last.persons, person], end: person.end };
    else groups.push({ persons: [person], start, end: person.end });
  }
  return groups;
}

const joints: ReadonlySet<string> = new Set([",", "i", "oraz", "także", "lub"]);
// "Mariusz W. (46 lat), prowadzący księgowość, oraz …"
const furthest = 14;

/** Whether only what describes a person and then a comma or a conjunction stand between. */
function isJoined({ document, morphology, mentions }: RelationContext, from: number, to: number): boolean {
  if (to <= from || to - from > furthest || !joints.has(document.lowerOf(to - 1))) return false;
  for (let token = from; token < to; token++) {
    const form = document.formOf(token);
    if (document.hasFlag(token, TokenFlag.sentenceStart) || form === ";" || form === ":" || form === "–") return false;
    if (
      morphology.hasPos(token, Pos.praet) ||
      morphology.hasPos(token, Pos.imps) ||
      mentionAt({ mentions }, token, "law")
    )
      return false;
    if (
      /^(?:a|natomiast|zaś|który|która|którzy|zarzut\p{L}*|z|ze)$/u.test(document.lowerOf(token)) &&
      document.lowerOf(token + 1) !== "także" &&
      !mentionAt({ mentions }, token + 1, "location")
    )
      return false;
  }
  return true;
}
