import { Pos } from "../lexicon/tag.ts";
import { type Clauses, verbsOf } from "./clauses.ts";
import { isAnyLemma } from "./lemmas.ts";
import { mentionAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";

/** A way to say that somebody takes part (annotation.md, rule 32). */
export interface Participation {
  /** Lemmas of the verb. */
  readonly verbs: ReadonlySet<string>;
  /** Lemmas of which one must stand in the clause, too: `wziąć {udział}`. */
  readonly with?: ReadonlySet<string>;
  /** Lemmas of which one must follow `wśród` or `w gronie`, too: `wśród {przybyłych} znaleźli się`. */
  readonly among?: ReadonlySet<string>;
  /** Lemmas that make it mean something else: `otworzyć {ogień}`. */
  readonly without?: ReadonlySet<string>;
  /** Whether the release's own event is meant when the clause names none. */
  readonly isOfCurrent: boolean;
  /** Denied, it speaks of the release's own event: `nie przyjechała X`. */
  readonly isArrival?: boolean;
  /** It must not ask for something: `wystąpić {o} odznaczenie`. */
  readonly isDeed?: boolean;
  /** It tells of what is to come: `potwierdził udział`. */
  readonly isAnnounced?: boolean;
  /** The event is the last one of this kind. */
  readonly kind?: string;
  /** The event must be of this kind. */
  readonly ifKind?: string;
}

const guests: ReadonlySet<string> = new Set(
  "gość gościni delegacja przybyły zebrać zgromadzić zaprosić uczestnik uczestniczka meldunek defilada".split(" "),
);
const roles: ReadonlySet<string> = new Set(
  "obecny nieobecny gość gospodarz gospodyni uczestnik uczestniczka prelegent prelegentka panelista panelistka moderator moderatorka konferansjer".split(
    " ",
  ),
);
const attendants: ReadonlySet<string> = new Set(
  "przybyły przybyć zaprosić zaproszony zebrać zebrany zgromadzić zgromadzony widz publiczność".split(" "),
);
const prizes: ReadonlySet<string> = new Set(
  "miejsce lokata podium puchar laureat laureatka zwycięzca zwyciężczyni nagroda mistrz mistrzyni kategoria klasyfikacja".split(
    " ",
  ),
);

/** The first that fits counts. */
export const participations: readonly Participation[] = [
  {
    verbs: new Set(["wziąć", "brać", "odmówić", "odmawiać", "zrezygnować", "odwołać"]),
    with: new Set(["udział", "przyjazd"]),
    isOfCurrent: true,
  },
  {
    verbs: new Set("potwierdzić potwierdzać zapowiedzieć zapowiadać zadeklarować deklarować".split(" ")),
    with: new Set(["udział", "obecność", "przyjazd"]),
    isOfCurrent: true,
    isAnnounced: true,
  },
  {
    verbs: new Set("uczestniczyć towarzyszyć zaszczycić uświetnić asystować partycypować".split(" ")),
    isOfCurrent: true,
  },
  // „obecni byli”, „gośćmi byli”, „wśród gości znaleźli się”, „honory gospodarza pełnił”
  {
    verbs: new Set("być zostać bywać znaleźć znajdować zasiąść stać pełnić".split(" ")),
    with: roles,
    isOfCurrent: true,
  },
  // „wśród przybyłych znaleźli się”, „w gronie zaproszonych byli”
  { verbs: new Set("być znaleźć znajdować".split(" ")), among: attendants, isOfCurrent: true },
  {
    verbs: new Set(
      "zająć zajmować zdobyć wywalczyć przypaść uplasować zostać okazać wygrać zwyciężyć triumfować".split(" "),
    ),
    with: prizes,
    isOfCurrent: true,
    kind: "contest",
  },
  {
    verbs: new Set("zwyciężyć zwyciężać wygrać wygrywać triumfować uplasować pokonać".split(" ")),
    isOfCurrent: true,
    kind: "contest",
  },
  // „drugi był A, trzeci – B”
  {
    verbs: new Set(["być", "przybiec", "dobiec"]),
    with: new Set(["drugi", "trzeci"]),
    isOfCurrent: true,
    kind: "contest",
  },
  { verbs: new Set(["powitać", "przywitać", "witać"]), isOfCurrent: true },
  {
    verbs: new Set("przebywać gościć złożyć składać odbyć".split(" ")),
    with: new Set(["wizyta", "rewizyta"]),
    isOfCurrent: true,
  },
  { verbs: new Set("podjąć ugościć gościć przyjąć przyjmować".split(" ")), with: guests, isOfCurrent: true },
  { verbs: new Set(["gościć", "ugościć"]), isOfCurrent: false },
  { verbs: new Set(["dokonać"]), with: new Set(["otwarcie", "inauguracja", "zamknięcie"]), isOfCurrent: false },
  { verbs: new Set(["zabraknąć"]), isOfCurrent: true },
  {
    verbs: new Set(["przybyć", "pojawić", "przyjechać", "zjawić"]),
    with: new Set(["gość", "zaprosić", "zaproszenie"]),
    isOfCurrent: true,
  },
  // „Przybyli także: …”, „Przyjechali m.in. …”: more guests of the event that the text is about
  {
    verbs: new Set(["przybyć", "przyjechać", "przyjść"]),
    with: new Set(["także", "również", "też"]),
    isOfCurrent: true,
  },
  {
    verbs: new Set(
      "przybyć przybywać przyjechać przyjść stawić pojawić zjawić dotrzeć dojechać przylecieć zawitać dołączyć".split(
        " ",
      ),
    ),
    isOfCurrent: false,
    isArrival: true,
  },
  {
    verbs: new Set("otworzyć zamknąć poprowadzić prowadzić moderować przewodniczyć".split(" ")),
    with: new Set(["obrady", "dyskusja", "panel", "modlitwa"]),
    isOfCurrent: true,
  },
  {
    verbs: new Set(
      "otworzyć otwierać zainaugurować inaugurować rozpocząć rozpoczynać zakończyć zamknąć zamykać prowadzić poprowadzić współprowadzić przewodniczyć dowodzić pokierować kierować moderować odprawić odprawiać celebrować koncelebrować obserwować nadzorować koordynować sędziować rywalizować zmierzyć zmagać wystartować startować przystąpić przystępować obejrzeć odwiedzić pomagać pomóc wspomagać zagrać zaśpiewać przysłuchiwać przyglądać przeprowadzić przeprowadzać".split(
        " ",
      ),
    ),
    isOfCurrent: false,
  },
  {
    verbs: new Set(["wystąpić", "występować"]),
    isDeed: true,
    without: new Set(["wniosek", "apel", "kamizelka"]),
    isOfCurrent: true,
  },
  {
    verbs: new Set(["wygłosić", "wygłaszać"]),
    with: new Set("wykład referat prelekcja prezentacja wystąpienie".split(" ")),
    isOfCurrent: true,
    ifKind: "conference",
  },
];

/** How the verb of a clause makes its subject take part, if it does. */
export function participationIn(context: RelationContext, clauses: Clauses, index: number): Participation | undefined {
  const verbs = [...verbsOf(context, index), ...passiveVerbs(context, clauses, index)];
  if (verbs.length === 0) return undefined;
  return participations.find((way) => {
    if (!verbs.some((verb) => way.verbs.has(verb))) return false;
    if (way.with && !hasLemmaIn(context, clauses, { index, lemmas: way.with })) return false;
    if (way.among && !hasAmong(context, clauses, { index, lemmas: way.among })) return false;
    if (way.isDeed && isRequest(context, clauses, index)) return false;
    return !(way.without && hasLemmaIn(context, clauses, { index, lemmas: way.without }));
  });
}

/** `wśród {przybyłych}`, `w gronie {zaproszonych}` */
function hasAmong(
  { document, morphology }: RelationContext,
  { list, of }: Clauses,
  { index, lemmas }: { readonly index: number; readonly lemmas: ReadonlySet<string> },
): boolean {
  const { start, end } = list[index] ?? { start: 0, end: 0 };
  for (let token = start; token + 1 < end; token++) {
    if (of[token] !== index || !/^(wśród|pośród|gronie)$/u.test(document.lowerOf(token))) continue;
    if ([token + 1, token + 2].some((at) => isAnyLemma(morphology, at, lemmas))) return true;
  }
  return false;
}

/** `wystąpiła ponadto {o} odznaczenie`; but `wystąpił o {godz. 10}`. */
function isRequest(context: RelationContext, { list }: Clauses, index: number): boolean {
  const { predicate, end } = list[index] ?? { predicate: undefined, end: 0 };
  if (predicate === undefined) return false;
  for (let token = predicate + 1; token <= predicate + 3 && token < end; token++)
    if (context.document.lowerOf(token) === "o") return mentionAt(context, token + 1, "time") === undefined;
  return false;
}

/** `otwarta {przez A}`: what the agent of a passive does. */
function passiveVerbs(
  { document, morphology }: RelationContext,
  { list, of }: Clauses,
  index: number,
): readonly string[] {
  const clause = list[index];
  if (!clause) return [];
  const verbs: string[] = [];
  for (let token = clause.start; token + 1 < clause.end; token++) {
    if (of[token] === index && document.lowerOf(token + 1) === "przez" && morphology.hasPos(token, Pos.ppas))
      verbs.push(...morphology.lemmasOf(token));
  }
  return verbs;
}

/** Whether a word of the clause has one of the lemmas. */
export function hasLemmaIn(
  { morphology }: RelationContext,
  clauses: Clauses,
  { index, lemmas }: { readonly index: number; readonly lemmas: ReadonlySet<string> },
): boolean {
  const clause = clauses.list[index];
  if (!clause) return false;
  for (let token = clause.start; token < clause.end; token++) {
    if (clauses.of[token] === index && morphology.known(token).some(({ lemma }) => lemmas.has(lemma))) return true;
  }
  return false;
}
