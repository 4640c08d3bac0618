import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import type { OrganizationKind, Status } from "../../types.ts";
import { datesIn } from "../dates.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround, segmentAround } from "../segments.ts";
import { isFiniteVerb, isNegated, isPassive, type Tense, tenseOf } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";

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
        if (!isFiniteVerb(context, token) && !isPassive(context.morphology, token)) continue;
        const lemma = context.morphology.lemmasOf(token).find((word) => verbs.has(word));
        const tense = tenseOf(context.morphology, token) ?? "past";
        // "nie pracuje już w {KMP}"
        const isOver = isNegated(context, token) && context.document.lowerOf(token + 1) === "już";
        if (lemma === undefined || (isNegated(context, token) && !isOver)) continue;
        const dates = datesIn(context, segment);
        const { until } = dates;
        const status = isOver ? "former" : statusOf({ lemma, tense, verbs, isDated: dates.since !== undefined });
        const since = dates.since ?? (status === "former" ? undefined : (dates.on ?? datesIn(context, clause).since));
        for (const person of subjectsOf(context, token, clause).slice(0, 1)) {
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
    (nominalCases(morphology, start) & (Case.inst | Case.nom | Case.gen)) === Case.inst &&
    !prepositions.test(preposition)
  )
    return over;
  if ((nominalCases(morphology, start) & Case.acc) !== 0 && !governing.test(preposition)) return taking;
  if (preposition === "czele") return atTheHead;
  if (preposition === "z" || preposition === "ze") return outOf;
  const isJoined = [...joined].some((other) => other === kind);
  return preposition === "do" && !isJoined ? into : undefined;
}

interface Told {
  readonly lemma: string;
  readonly tense: Tense;
  readonly verbs: ReadonlySet<string>;
  readonly isDated: boolean;
}

/** `służy` now, `zaczynał` long ago, `wstąpił` and still there, `odszedł` no more, `rozpocznie` to come. */
function statusOf({ lemma, tense, verbs, isDated }: Told): Status | undefined {
  if (verbs === over && isDated) return undefined;
  if (verbs === outOf) return tense === "past" ? "former" : undefined;
  if (tense === "future") return "future";
  if (tense === "present" || verbs === into || verbs === taking || lemma === "rozpocząć" || lemma === "zatrudnić")
    return undefined;
  return "former";
}
