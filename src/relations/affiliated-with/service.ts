import { Case, Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { agreement, nominalCases } from "../../polish/agreement.ts";
import type { OrganizationKind, Status } from "../../types.ts";
import { beforeBracket } from "../beside-person.ts";
import { datesIn } from "../dates.ts";
import { mentionEndingAt, mentionsOf } from "../mentions.ts";
import { nameAfter } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround, segmentAround } from "../segments.ts";
import { isFiniteVerb, isNegated, isPassive, type Tense, tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import type { TokenSpan } from "../window.ts";

// "w {Policji} służy od 2001 r.", "rozpocznie służbę w {BSW}"
const inside: ReadonlySet<string> = new Set(
  "służyć pracować pełnić zaczynać zacząć rozpocząć rozpoczynać zatrudnić zatrudniać grać trenować wykładać dyżurować".split(
    " ",
  ),
);
// "wstąpił do {Policji}", "przeszedł do {CBŚP}"
const into: ReadonlySet<string> = new Set("wstąpić wstępować dołączyć przejść przenieść oddelegować".split(" "));
// "{Wydziałem Kryminalnym} kieruje Jan Lis"
const over: ReadonlySet<string> = new Set("kierować dowodzić zarządzać".split(" "));
// "na czele {Fundacji} stoi Ewa Mak"
const atTheHead: ReadonlySet<string> = new Set(["stać", "stanąć"]);
// "{Komendę} objął Jan Lis"
const taking: ReadonlySet<string> = new Set(["objąć", "obejmować"]);
// "odszedł z {Policji}"
const outOf: ReadonlySet<string> = new Set(["odejść", "odchodzić"]);
// one is a member of these, not in their service
const joined: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(["ngo", "international", "party"]);

/** Service or work in an organization: `Ewa Mak służy w {Policji} od 2001 roku`, `Do {Policji} wstąpił w 1993 r.`, `rozpocznie służbę w {BSW}`. */
export const affiliatedWithService: RelationRule = {
  name: "affiliatedWith.service",
  type: "affiliatedWith",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const organization of mentionsOf(context, "organization")) {
      const verbs = organization.parent === undefined ? verbsFor(context, organization) : undefined;
      if (!verbs) continue;
      const clause = clauseAround(context, organization.start);
      const segment = segmentAround(context, organization.start);
      for (let token = segment.start; token < segment.end; token++) {
        const tense = tenseAt(context, segment, token);
        if (tense === undefined) continue;
        const lemma = context.morphology.lemmasOf(token).find((word) => verbs.has(word));
        // "nie pracuje już w {KMP}"
        const isOver = isNegated(context, token) && context.document.lowerOf(token + 1) === "już";
        if (lemma === undefined || (isNegated(context, token) && !isOver)) continue;
        const dates = datesIn(context, segment);
        const { until } = dates;
        const status = isOver ? "former" : statusOf({ lemma, tense, verbs, isDated: dates.since !== undefined });
        const since = dates.since ?? (status === "former" ? undefined : (dates.on ?? datesIn(context, clause).since));
        const doers = context.morphology.hasPos(token, Pos.pact)
          ? describedAt(context, token, organization)
          : subjectsOf(context, token, clause);
        for (const person of doers.slice(0, 1)) {
          yield {
            type: "affiliatedWith",
            subject: person.entity,
            object: organization.entity,
            evidence: { start: Math.min(token, organization.start), end: Math.max(token + 1, organization.end) },
            ...(since === undefined ? {} : { since }),
            ...(until === undefined ? {} : { until }),
            ...(status === undefined ? {} : { status }),
          };
        }
        break;
      }
    }
  },
};

/** `służył` past, `będzie służyć` and `służyć będzie` future; nothing for what is no verb of its own, as `w KMP rozpocznie się dzień otwarty`. */
function tenseAt(context: RelationContext, segment: TokenSpan, token: number): Tense | undefined {
  const { document, morphology } = context;
  if (document.lowerOf(token + 1) === "się" || document.lowerOf(token - 1) === "się") return undefined;
  const auxiliary = [token - 1, token + 1].find(
    (at) =>
      at >= segment.start && at < segment.end && tenseOf(morphology, at) === "future" && morphology.hasLemma(at, "być"),
  );
  if (auxiliary !== undefined) return "future";
  if (morphology.hasPos(token, Pos.pact)) return "present";
  return isFiniteVerb(context, token) || isPassive(morphology, token)
    ? (tenseOf(morphology, token) ?? "past")
    : undefined;
}

/** `{Ewa Mak}, pracująca w Urzędzie`, `pracująca w Urzędzie {Ewa Mak}` */
function describedAt(context: RelationContext, participle: number, { end }: TokenMention): readonly TokenMention[] {
  const { document } = context;
  const behind =
    document.formOf(participle - 1) === ","
      ? mentionEndingAt(context, beforeBracket(context, participle - 1), "person")
      : undefined;
  const person = behind ?? nameAfter(context, end);
  return person ? [person] : [];
}

const governing = /^(?:z|ze|do|na|czele|przez|o|w|we|po|za|od|dla)$/u;
const prepositions = /^(?:z|ze|przed|nad|pod|między|za|wraz|i|oraz)$/u;

/** The verbs that the preposition asks for: `w`, `na` (a faculty) inside; `do` into; none with the instrumental: over. */
function verbsFor(
  { document, entities, morphology }: RelationContext,
  { start, entity }: TokenMention,
): ReadonlySet<string> | undefined {
  const attributes = entities[entity]?.attributes;
  const kind = attributes && "kind" in attributes ? attributes.kind : undefined;
  const at = /^szeregach|strukturach|szeregów$/u.test(document.lowerOf(start - 1)) ? start - 2 : start - 1;
  const preposition = document.lowerOf(at);
  if (preposition === "w" || preposition === "we" || preposition === "na") return inside;
  if (
    (headCases(morphology, start) & (Case.inst | Case.nom | Case.gen)) === Case.inst &&
    !prepositions.test(preposition)
  )
    return over;
  if ((nominalCases(morphology, start) & Case.acc) !== 0 && !governing.test(preposition)) return taking;
  if (preposition === "czele") return atTheHead;
  if (preposition === "z" || preposition === "ze") return outOf;
  const isJoined = [...joined].some((other) => other === kind);
  return preposition === "do" && !isJoined ? into : undefined;
}

/** `{Muzeum} Miejskim`: of an indeclinable noun the adjective behind has the case. */
function headCases(morphology: RelationContext["morphology"], noun: number): number {
  return agreement(morphology, noun + 1, noun) || nominalCases(morphology, noun);
}

interface Told {
  readonly lemma: string;
  readonly tense: Tense;
  readonly verbs: ReadonlySet<string>;
  readonly isDated: boolean;
}

/** `służy` now, `zaczynał` long ago, `wstąpił` and still there, `odszedł` no more, `rozpocznie` to come. */
function statusOf({ lemma, tense, verbs, isDated }: Told): Status | undefined {
  if (verbs === outOf) return tense === "past" ? "former" : undefined;
  if (tense === "future") return "future";
  if ((verbs === over && isDated) || lemma === "stanąć") return undefined;
  if (tense === "present" || verbs === into || verbs === taking || lemma === "rozpocząć" || lemma === "zatrudnić")
    return undefined;
  return "former";
}
