import { Case, Degree, degreesOf, Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { TokenKind } from "../../text/document.ts";
import type { Clauses } from "../clauses.ts";
import { mentionEndingAt } from "../mentions.ts";
import { hasParticiple } from "../participle-between.ts";
import { partyGroups } from "../party-groups.ts";
import type { RelationContext } from "../rule.ts";

/** A place or an institution that a preposition makes a venue: `w auli {Komendy}`, `na placu przy {ul. Tanowskiej}`. */
export interface Venue {
  readonly mention: TokenMention;
  /** The preposition. */
  readonly start: number;
  readonly end: number;
}

const locative: ReadonlySet<string> = new Set(
  "w we na przy przed pod koło obok nad u wewnątrz nieopodal ulicami drogami".split(" "),
);
const notPlaces: ReadonlySet<string> = new Set(
  "imieniu sprawie ramach strony ręce rzecz podstawie wniosek zaproszenie stanowisko stanowisku skład składzie programie udział współpracy obecności asyście dniu zlecenie polecenie czele temat związku wyniku trakcie oparciu reprezentacji rękach kontekście celu cześć udziale patronatem egidą kierownictwem przewodnictwem dowództwem nadzorem opieką hasłem auspicjami".split(
    " ",
  ),
);
const longestLead = 6;
const longestParticiple = 8;

/** Venues of a clause in text order, of what stands behind a token if one is given. */
export function venuesIn(
  context: RelationContext,
  clauses: Clauses,
  index: number,
  mentions: readonly TokenMention[],
  from = 0,
): readonly Venue[] {
  const clause = clauses.list[index];
  if (!clause) return [];
  const first = Math.max(clause.start, from);
  const venues: Venue[] = [];
  for (const mention of mentions) {
    const lead =
      leadOf(context, mention, { first, previous: venues.at(-1) }) ??
      (clause.predicate === undefined ? listedPlace(context, mention) : undefined);
    if (lead === undefined) continue;
    venues.push({ mention, start: lead, end: mention.end });
  }
  return venues;
}

/** `Następny piknik – 6 września, 11:00, {plac Piłsudskiego}`, `Następna sesja: 4 maja, {Starostwo Powiatowe}`: no verb, no preposition. */
function listedPlace(context: RelationContext, mention: TokenMention): number | undefined {
  const before = mention.start - 1;
  if (context.document.formOf(before) !== ",") return undefined;
  return mentionEndingAt(context, before, "date", "time") ? mention.start : undefined;
}

/** Token of the preposition that a place depends on, over the nouns between: `na {placu apelowym} Akademii`. */
function leadOf(
  context: RelationContext,
  mention: TokenMention,
  { first, previous }: { readonly first: number; readonly previous: Venue | undefined },
): number | undefined {
  const { document, morphology } = context;
  for (let token = mention.start - 1; token >= Math.max(first, mention.start - longestLead); token--) {
    const form = document.lowerOf(token);
    if (locative.has(form)) {
      const isBusy =
        notPlaces.has(document.lowerOf(token + 1)) ||
        hasParticiple(context, Math.max(first, token - longestParticiple), token) ||
        isSingledOut(context, token - 1);
      return isBusy || !isLocative(context, token, mention) ? undefined : token;
    }
    // „w {Szczecinie}, {Goleniowie} i {Stargardzie}”
    if (previous && previous.end === token && /^(,|i|oraz|a)$/u.test(form) && token === mention.start - 1)
      return previous.mention.type === mention.type ? previous.start : undefined;
    if (!document.isKind(token, TokenKind.word) && form !== "." && form !== "„" && form !== "im") return undefined;
    if (
      document.isKind(token, TokenKind.word) &&
      nominalCases(morphology, token) === 0 &&
      form !== "im" &&
      !morphology.hasPos(token, Pos.brev)
    )
      return undefined;
    if (morphology.hasPos(token, Pos.praet) || morphology.at(token).some(({ lemma }) => partyGroups.has(lemma)))
      return undefined;
    if (previous && token < previous.end) return undefined;
    if (endsOther(context, token)) return undefined;
  }
  return undefined;
}

const singular: ReadonlySet<string> = new Set(["jedyny", "pierwszy"]);

/** `jednostki, najstarszej w {powiecie}`: among which it is the oldest, no place of what happens. */
function isSingledOut({ morphology }: RelationContext, token: number): boolean {
  return morphology
    .known(token)
    .some(({ tag, lemma }) => posOf(tag) === Pos.adj && (degreesOf(tag) === Degree.sup || singular.has(lemma)));
}

/** `na {budowę} drogi` is whither or what for, no place. */
function isLocative({ morphology }: RelationContext, preposition: number, mention: TokenMention): boolean {
  if (preposition + 1 >= mention.start) return true;
  const cases = nominalCases(morphology, preposition + 1);
  return cases === 0 || (cases & (Case.loc | Case.inst | Case.gen)) !== 0;
}

/** Whether a mention of another kind ends with the token: a person, an office, an event. */
function endsOther(context: RelationContext, token: number): boolean {
  const mention = mentionEndingAt(context, token + 1);
  return mention !== undefined && mention.type !== "location" && mention.type !== "organization";
}
