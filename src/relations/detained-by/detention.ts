import type { TokenMention } from "../../linking/linked.ts";
import { calledBackSuspects } from "../called-back-suspects.ts";
import { mentionsOf, spanOf } from "../mentions.ts";
import { isDetaining, officersOf } from "../officers.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { boundedSentences, stretchesOf } from "../stretches.ts";
import { groupsIn, type SuspectGroup, suspectsOf } from "../suspects.ts";
import { rememberSuspect } from "../told-suspects.ts";
import type { TokenSpan } from "../window.ts";
import { type Announced, announcedIn, hasCrowd, namedLater } from "./announced.ts";
import { unitsIn } from "./units.ts";
import { type Detention, detentionsIn } from "./verbs.ts";

/**
 * Who was detained by whom: `policjanci z {KMP} zatrzymali {Jana K.}`, `w ręce policjantów wpadli: …`, `został zatrzymany przez …`. The unit is the one the
 * officers come from, named in the same part of the sentence or before it; people whom the text only names later were detained by the unit that detained
 * `troje podejrzanych`.
 */
export const detainedBy: RelationRule = {
  name: "detainedBy.detention",
  type: "detainedBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    const suspects = suspectsOf(context);
    if (suspects.length === 0) return;
    const units = mentionsOf(context, "organization");
    const told: TokenMention[] = [];
    const detained = new Set<number>();
    let announced: Announced | undefined;
    let lastUnit: TokenMention | undefined;
    let lastSubject: TokenMention | undefined;
    let nextUnit = 0;
    let nextSuspect = 0;
    for (const { start, end } of boundedSentences(context)) {
      for (; (units[nextUnit]?.start ?? document.length) < start; nextUnit++) {
        const unit = units[nextUnit];
        if (!unit) continue;
        if (officersOf(context, unit) !== undefined) lastUnit = unit;
        else if (isDetaining(context, unit) && unit.start === document.sentenceStart(unit.start)) lastSubject = unit;
      }
      const first = nextSuspect;
      while ((suspects[nextSuspect]?.start ?? document.length) < end) nextSuspect++;
      const groups = groupsIn(context, suspects.slice(first, nextSuspect));
      let last: readonly TokenMention[] = [];
      for (const stretch of stretchesOf(context, { start, end })) {
        const own = groups.filter((group) => group.start >= stretch.start && group.start < stretch.end);
        for (const detention of detentionsIn(context, stretch)) {
          const here = unitsIn(context, stretch, detention);
          const fallback = lastUnit ?? lastSubject;
          const by = here.length > 0 || !fallback ? here : [fallback];
          if (by.length === 0) continue;
          const persons = detainedIn(context, { detention, stretch, groups: own, last, told });
          if (persons.length === 0) announced ??= announcedIn(context, { detention, stretch, units: by });
          const state = isDenied(context, detention.token) ? { negated: true } : {};
          for (const person of persons) {
            detained.add(person.entity);
            for (const unit of by)
              yield {
                type: "detainedBy",
                subject: person.entity,
                object: unit.entity,
                evidence: spanOf(person, unit),
                ...state,
              };
          }
        }
        last = own.at(-1)?.persons ?? last;
      }
      for (const suspect of suspects.slice(first, nextSuspect)) rememberSuspect(told, suspect);
    }
    if (!announced) return;
    for (const suspect of namedLater(context, announced, { suspects, detained })) {
      for (const unit of announced.units)
        yield { type: "detainedBy", subject: suspect.entity, object: unit.entity, evidence: spanOf(suspect, unit) };
    }
  },
};

interface Scene {
  readonly detention: Detention;
  readonly stretch: TokenSpan;
  readonly groups: readonly SuspectGroup[];
  /** Suspects of the stretch before. */
  readonly last: readonly TokenMention[];
  readonly told: readonly TokenMention[];
}

function detainedIn(
  context: RelationContext,
  { detention, stretch, groups, last, told }: Scene,
): readonly TokenMention[] {
  const { token, form } = detention;
  const behind = groups
    .filter((group) => group.start > token && !isRelative(context, token, group.start))
    .flatMap(({ persons }) => persons);
  const before = groups.filter((group) => group.end <= token).flatMap(({ persons }) => persons);
  if (form === "noun")
    return groups.filter(({ start }) => start > token && start <= token + 3).flatMap(({ persons }) => persons);
  if (form === "participle") {
    // „{Jarosława B.}, zatrzymanego w maju przez …”
    const described = context.document.formOf(token - 1) === "," && groups.find(({ end }) => end === token - 1);
    return described ? described.persons : behind.slice(0, 6);
  }
  if (form === "active") {
    if (behind.length > 0 || before.length > 0) return behind.length > 0 ? behind : before;
    return hasObject(context, token, stretch)
      ? calledBackSuspects(context, { start: token - 1, end: token + 2 }, near(token, [...told, ...last]))
      : [];
  }
  if (before.length > 0 || behind.length > 0) return before.length > 0 ? before : behind;
  if (hasCrowd(context, stretch)) return [];
  return last.length > 0 ? last : calledBackSuspects(context, stretch, near(token, told));
}

// a paragraph: farther off, `kierowcę` may be another one
const memory = 80;

function near(token: number, told: readonly TokenMention[]): readonly TokenMention[] {
  return told.filter(({ start }) => start > token - memory);
}

const helping = /^(?:uda|zdoła|zosta|był|się$)/u; // "udało", "zdołali", "się"

/** `nie zatrzymali`, `nie został zatrzymany`, `nie udało się zatrzymać` */
function isDenied({ document }: RelationContext, verb: number): boolean {
  let token = verb - 1;
  while (token > verb - 3 && helping.test(document.lowerOf(token))) token--;
  return document.lowerOf(token) === "nie";
}

const object =
  /^(?:mężczyznę|kobietę|kierowcę|kierującego|sprawcę|podejrzanego|podejrzaną|uciekiniera|napastnika|obu|obydwu|oboje)$/u;

/** `ujęli go`, `ją zatrzymali`, `mężczyznę zatrzymali` */
function hasObject(context: RelationContext, verb: number, stretch: TokenSpan): boolean {
  const { document } = context;
  if ([verb - 1, verb + 1].some((token) => /^(?:go|ją|ich|jego)$/u.test(document.lowerOf(token)))) return true;
  for (let token = stretch.start; token < stretch.end; token++)
    if (object.test(document.lowerOf(token))) return !hasCrowd(context, stretch);
  return false;
}

/** `zatrzymali Jana K., który pobił Piotra N.`: who stands in the relative clause is another's object. */
function isRelative({ document }: RelationContext, from: number, to: number): boolean {
  for (let token = to - 1; token > from; token--) if (document.lowerOf(token).startsWith("któr")) return true;
  return false;
}
