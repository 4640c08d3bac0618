import { Case, gendersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { nominalCases, nounTags } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import { stateOf } from "./clause-state.ts";
import { type Clause, type Clauses, clausesOf, isPronoun, verbsOf } from "./clauses.ts";
import { isBeginning, isPhase } from "./event-phases.ts";
import { type Happenings, happeningsOf, kindOf } from "./happenings.ts";
import { meetingAt, meetingVerbs } from "./meeting.ts";
import { participationIn } from "./participation.ts";
import type { RelationContext } from "./rule.ts";

/** A clause whose place and time are those of an event. */
export interface EventClause {
  readonly event: TokenMention;
  readonly clause: number;
  /** Whether the time in it is that of a report: `o 3.12 wpłynęło zgłoszenie o {pożarze}`. */
  readonly isReport: boolean;
  /** Whether its verb says that the event happens, and not that something else is done there. */
  readonly isMain: boolean;
  /** Whether the event only frames what the clause tells: `w trakcie {jarmarku} zatrzymano …`. */
  readonly isFrame: boolean;
  readonly negated?: boolean;
}

export interface EventClauses {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly list: readonly EventClause[];
}

/** Verbs for that which takes place. */
const happening: ReadonlySet<string> = new Set(
  "odbyć odbywać mieć trwać potrwać nastąpić przeprowadzić przeprowadzać rozpocząć rozpoczynać zacząć zaczynać zakończyć kończyć dojść dochodzić zaplanować planować przełożyć przesunąć odwołać zorganizować organizować wydarzyć wybuchnąć zdarzyć toczyć zebrać obchodzić ruszyć wystartować startować inaugurować zainaugurować przypadać przypaść ogłosić zwołać wyznaczyć prowadzić poprowadzić rozegrać rozgrywać gościć zgromadzić uświetnić zapraszać zaprosić urządzić spotkać wystawić przebiegać przebywać złożyć składać realizować zrealizować ćwiczyć kontynuować wznowić rozgorzeć zapłonąć rozpętać zbierać zasiąść odroczyć przenieść przejść wyruszyć".split(
    " ",
  ),
);
// „w trakcie {jarmarku} na Rynku pełnili służbę”
const during: ReadonlySet<string> = new Set(["trakcie", "podczas", "czasie"]);
const reporting: ReadonlySet<string> = new Set(
  "zgłoszenie informacja wezwanie powiadomienie zawiadomienie sygnał".split(" "),
);
const reportVerbs: ReadonlySet<string> = new Set(
  "wpłynąć otrzymać dostać przyjąć odebrać dotrzeć zadysponować wezwać powiadomić zaalarmować trafić".split(" "),
);
// events that only frame another: „z okazji {Dnia Strażaka}”, „w ramach {obchodów}”, „po {spotkaniu}”
const framing: ReadonlySet<string> = new Set(
  "okazji ramach po przed przebieg przebiegu przebiegiem ramami podsumowanie podsumowania okazję związku wynik wyniki wyników dowódca celem temat tematem program programie udział uczestnicy organizatorzy organizatorem".split(
    " ",
  ),
);

/** The clauses that tell when and where events are held, in text order. */
export function eventClausesOf(context: RelationContext): EventClauses {
  const clauses = context.once(clausesOf);
  const happenings = context.once(happeningsOf);
  const list: EventClause[] = [];
  for (const [index, clause] of clauses.list.entries()) {
    const inside = happenings.in(index);
    const verbs = withParticiples(context, clauses, index);
    const isHappening =
      (clause.predicate === undefined && !isModal(context, clause)) ||
      [...verbs].some((verb) => happening.has(verb)) ||
      inside.some((mention) => isStriking(context, mention, clause) || isPhase(context, mention));
    const way = participationIn(context, clauses, index);
    const isFrame = inside.some(({ start }) => during.has(context.document.lowerOf(start - 1)));
    // „zdobył puchar w turnieju” tells of prizes, „wygrał {bieg} w niedzielę” of the day
    const isWon = way?.kind !== undefined && way.with === undefined && inside.length > 0;
    const isAttended = (way !== undefined && way.kind === undefined) || isWon || isFrame;
    const isReport = hasReport(context, clauses, { index, verbs });
    const free = inside.filter((mention) => !isFraming(context, mention));
    const event =
      nearest(free, clause.predicate) ??
      meetingOf(context, happenings, { clause, verbs }) ??
      calledBack(context, { clauses, happenings, index }, verbs);
    const isAbout = free.length === 0 && event !== undefined;
    if (!event || !(isHappening || isAttended || isReport || isAbout)) continue;
    // who did not come does not call it off
    const negated =
      happenings.cancelled.has(event.entity) ||
      (isHappening && !isAttended && stateOf(context, clauses, index).negated);
    list.push({
      event,
      clause: index,
      isReport,
      isMain: isHappening || isReport || isAbout,
      isFrame,
      ...(negated ? { negated } : {}),
    });
  }
  return { clauses, happenings, list };
}

/** Verbs of the clause; beside `być` and `zostać` their participles: `jest zaplanowane`, `została odwołana`. */
function withParticiples(context: RelationContext, clauses: Clauses, index: number): ReadonlySet<string> {
  const verbs = verbsOf(context, index);
  const clause = clauses.list[index];
  if (!clause || !(verbs.has("być") || verbs.has("zostać"))) return verbs;
  const all = new Set(verbs);
  for (let token = clause.start; token < clause.end; token++) {
    if (clauses.of[token] !== index) continue;
    for (const { tag, lemma } of context.morphology.known(token)) if (posOf(tag) === Pos.ppas) all.add(lemma);
  }
  return all;
}

/** The meeting of `A spotkał się z B`, named behind. */
function meetingOf(
  context: RelationContext,
  happenings: Happenings,
  { clause, verbs }: { readonly clause: Clause; readonly verbs: ReadonlySet<string> },
): TokenMention | undefined {
  // „raz w miesiącu spotykają się z seniorami” is no meeting of its own
  if (![...verbs].some((verb) => meetingVerbs.has(verb) && !verb.startsWith("spotykać"))) return undefined;
  return meetingAt(context, happenings, clause);
}

/** `Bilety na {koncert} można kupić do piątku`: no verbless announcement. */
function isModal({ morphology }: RelationContext, { start, end }: Clause): boolean {
  for (let token = start; token < end; token++) if (morphology.hasPos(token, Pos.pred)) return true;
  return false;
}

/** `zeszła {lawina}`, `{Wichura} dotrze do Ustki`: a force of nature happens, whatever it does. */
function isStriking(context: RelationContext, mention: TokenMention, { predicate }: Clause): boolean {
  if (predicate === undefined || kindOf(context, mention) !== "disaster") return false;
  const { morphology } = context;
  const isActive = morphology.known(predicate).some(({ tag }) => posOf(tag) === Pos.praet || posOf(tag) === Pos.fin);
  const cases = nominalCases(morphology, mention.end - 1);
  if (!isActive || (cases & Case.nom) === 0) return false;
  // „ugasili {pożar}”: behind the verb the form must be no object's
  return mention.end <= predicate ? mention.end >= predicate - 1 : (cases & Case.acc) === 0;
}

function isFraming({ document }: RelationContext, { start }: TokenMention): boolean {
  if (framing.has(document.lowerOf(start - 1))) return true;
  // „z okazji zdania i {objęcia obowiązków}”
  const isJoined = /^(i|oraz)$/u.test(document.lowerOf(start - 1));
  return isJoined && framing.has(document.lowerOf(start - 3)) && document.lowerOf(start - 4) !== "w";
}

function nearest(events: readonly TokenMention[], predicate: number | undefined): TokenMention | undefined {
  if (predicate === undefined) return events[0];
  const distance = ({ start, end }: TokenMention): number => (start > predicate ? start - predicate : predicate - end);
  return events.reduce<TokenMention | undefined>(
    (best, event) => (best === undefined || distance(event) < distance(best) ? event : best),
    undefined,
  );
}

function hasReport(
  { morphology }: RelationContext,
  clauses: Clauses,
  { index, verbs }: { readonly index: number; readonly verbs: ReadonlySet<string> },
): boolean {
  const clause = clauses.list[index];
  if (!clause || ![...verbs].some((verb) => reportVerbs.has(verb))) return false;
  for (let token = clause.start; token < clause.end; token++)
    if (morphology.lemmasOf(token).some((lemma) => reporting.has(lemma))) return true;
  return false;
}

// verbs that may leave their event unsaid
const anaphoric: ReadonlySet<string> = new Set(
  "odbyć odbywać mieć nastąpić toczyć rozpocząć zacząć potrwać zaplanować organizować zorganizować przełożyć przesunąć trwać zakończyć przeprowadzić".split(
    " ",
  ),
);

/** `{konferencję}, którą Wydział organizuje w marcu`, `zaprosił na {warsztaty}; będą się odbywać w środy`, `{Apel} … . Rozpoczął się o 10.` */
function calledBack(
  context: RelationContext,
  {
    clauses,
    happenings,
    index,
  }: { readonly clauses: Clauses; readonly happenings: Happenings; readonly index: number },
  verbs: ReadonlySet<string>,
): TokenMention | undefined {
  const { document, morphology } = context;
  const clause = clauses.list[index];
  if (!clause) return undefined;
  if (isBeginning(context, clause)) return happenings.lastBefore(clause.start);
  if (clause.predicate === undefined) return undefined;
  if (clause.before === undefined) return openedBy(context, { clauses, happenings, index }, verbs);
  const before = happenings.antecedentOf(clause);
  // „o lawinie, która zeszła w Kotle Łomniczki”
  if (
    before &&
    clause.isRelative &&
    before.end === clause.start &&
    [1, 2].some((step) => isRelativePronoun(document.lowerOf(clause.start + step)))
  )
    return before;
  if (!before || ![...verbs].some((verb) => anaphoric.has(verb))) return undefined;
  const joint = document.formOf(clause.start);
  const isDirect = clause.isRelative ? before.end >= clause.start - 8 : joint === ";" || joint === "i" || joint === ",";
  return isDirect && !hasSubject({ document, morphology }, clause.start + 1, clause.predicate) ? before : undefined;
}

function isRelativePronoun(form: string): boolean {
  return isPronoun(form) || /^(jaki|jaka|jakie|jakiej|jakim)$/u.test(form);
}

interface Opening {
  readonly clauses: Clauses;
  readonly happenings: Happenings;
  readonly index: number;
}

/** `{Uroczystość} zgromadziła wielu gości. Odbyła się 5 maja.`: a sentence that begins with the verb is of the event before, if their genders agree. */
function openedBy(
  context: RelationContext,
  { clauses, happenings, index }: Opening,
  verbs: ReadonlySet<string>,
): TokenMention | undefined {
  const { document, morphology } = context;
  const { start, predicate } = clauses.list[index] ?? {};
  if (start === undefined || predicate !== start || document.hasFlag(start, TokenFlag.paragraphStart)) return undefined;
  if (![...verbs].some((verb) => anaphoric.has(verb))) return undefined;
  const before = happenings.in(index - 1).at(-1);
  if (!before) return undefined;
  const noun = nounTags(morphology, before.start).concat(nounTags(morphology, before.end - 1));
  const agrees = morphology
    .known(predicate)
    .some(({ tag }) => posOf(tag) !== Pos.praet || noun.some((tags) => (gendersOf(tags) & gendersOf(tag)) !== 0));
  return agrees ? before : undefined;
}

/** Another noun in front of the verb: `a uroczystości zakończył koncert` is of the concert. */
function hasSubject(
  { document, morphology }: Pick<RelationContext, "document" | "morphology">,
  start: number,
  verb: number,
): boolean {
  for (let token = start; token < verb; token++) {
    if (document.lowerOf(token).startsWith("któr")) return false;
    const before = document.lowerOf(token - 1);
    if (
      morphology.hasPos(token, Pos.subst) &&
      (morphology.cases(token, Pos.subst) & Case.nom) !== 0 &&
      !["w", "na", "o", "od", "do", "z", "po"].includes(before)
    )
      return true;
  }
  return false;
}
