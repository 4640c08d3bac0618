import type { AbbreviationClass, SentenceLanguage } from "../text/sentence-language.ts";
import { sentenceOpeners } from "./sentence-openers.ts";

// All without the last full stop. What is listed nowhere and has no vowel ("wzgl.") is open as well.
const OPEN: readonly string[] = [
  // places: "ul. Polna", "woj. śląskie"
  "al pl woj pow gm jez rz wsch zach płn płd wzg półw m.st o.st n pok poj głęb wys dł szer kw",
  // patrons and titles: "pw. św. Anny", "pt. „Razem”"
  "pt pn pw tyt ps vel zw",
  // persons: "ks. prof. dr hab.", "prok. Lis", "z-ca"
  "p pp o oo bł śp ś.p ks bp abp kard kan prał prof doc dr hab mgr inż med lic mec adw prok sędz dyr wicedyr prez wiceprez",
  "kier nacz przew sekr rzecz wicemin zast ca zca em hm dh phm not teol tow ob kol pos zaw",
  // ranks: "mł. asp.", "nadbryg."
  "insp podinsp nadinsp asp mł sierż kom podkom nadkom kpt bryg nadbryg ogn sekc str plut kpr chor ppor pchor płk ppłk",
  "mjr dyw kmdr kadm wiceadm szer mar bosm rew rach rachm apl sztab wachm kmdt podof",
  // law and documents: "art. 286 ust. 1", "sygn. akt", "Dz.U. poz. 3"
  "par § lit poz nr rozdz sygn dz dz.u zał odc tab tabl ryc rej okr fot il zdj wyd przyp zob cyt",
  // "tel. 22", "ok. 5", "ur. 1990"
  "tel fax faks tel.kom ok ur zm zam",
  // "m.in.", "tzw."
  "m.in np tj tzn tzw ds d.s dot wg j jw ww p.o b c d e f k inst gł cz ew ewent pocz poł kl gr",
  "ang niem fr ros ukr łac hiszp węg bryt grec hebr",
  "autor oprac opr pol tłum arch proj wyst paraf późn kaszb kasz reż scen wyk montaż p.s",
];
const HOMOGRAPHS: readonly string[] = ["ul im in spocz lek wet red sen gen post por kat art ust rys muz ref prod ż św"];
const CLOSING: readonly string[] = [
  "itp itd etc cdn cd i.in j.w",
  // codes of law: "… zarzut z art. 286 § 1 k.k."
  "k.k kk k.k.w kkw k.k.s kks k.p.k kpk k.p.w k.c kc k.p.c kpc k.p k.p.a kpa k.w k.r.o k.s.h",
  // without a full stop of their own, so that one after them is the sentence's
  "zł mln mld bln km kg cm mm mg ml kwh tv sms mms dvd brr hmm",
];
const EITHER: readonly string[] = [
  // "w 2019 r.", "28 lutego br.", "w XX w."
  "r w br b.r ub.r bm b.m ub.m ub n.e p.n.e",
  // "Lotos S.A.", "z o.o.", "100 m n.p.m.", "Gorzów Wlkp."
  "s.a o.o n.p.m m.p wlkp maz śl",
];
const UNITS: readonly string[] = ["tys proc godz min sek mies tyg rocz st szt os egz pkt m t s g h l"];

const abbreviations = new Map<string, AbbreviationClass>();

function add(lines: readonly string[], found: AbbreviationClass): void {
  for (const line of lines) for (const form of line.split(" ")) abbreviations.set(form, found);
}

add(OPEN, "open");
add(HOMOGRAPHS, "homograph");
add(CLOSING, "closing");
add(EITHER, "either");
add(UNITS, "unit");

const CONNECTORS = new Set(
  (
    "w we z ze na do od po o u za nad pod przed przy przez dla bez ku między i oraz a lub albo ani czy że iż aby żeby gdy " +
    "który która które którego której których którym"
  ).split(" "),
);

const SHORTEST_VERB = 4;
// "odbył", "doszło", "zatrzymano", "ujęto", "obowiązuje"
const PREDICATE_ENDINGS = new Set("ł ła ło li ły no ito yto uto ęto uje ują".split(" "));
const SHORT_PREDICATES = new Set(
  "jest są był była było były będzie będą trwa trwają ma mają może mogą wynosi wynoszą należy grozi działa działają służy mieszka".split(
    " ",
  ),
);
// "Omówiono", "Ujęto", "Zatrzymali", "Ważyłem"; without -ł, -ła, -ło, which end names as well: "Paweł", "Szydło"
const OPENING_ENDINGS = new Set("ano ono ęto li łem łam śmy uje ują".split(" "));
// "Najstarsza", "Najwięcej"
const SUPERLATIVE = /^naj\p{L}{2,}(?:sz\p{L}{1,3}|si|ej)$/u;

function isOpener(lower: string): boolean {
  return sentenceOpeners.has(lower) || endsWithOneOf(lower, OPENING_ENDINGS) || SUPERLATIVE.test(lower);
}

function isPredicate(lower: string): boolean {
  return SHORT_PREDICATES.has(lower) || endsWithOneOf(lower, PREDICATE_ENDINGS);
}

/** Whether a word long enough for a verb has one of the endings of one to three letters. */
function endsWithOneOf(lower: string, endings: ReadonlySet<string>): boolean {
  if (lower.length < SHORTEST_VERB) return false;
  return endings.has(lower.slice(-1)) || endings.has(lower.slice(-2)) || endings.has(lower.slice(-3));
}

/** What the sentence splitter has to know about Polish. */
export const polishAbbreviations: SentenceLanguage = { abbreviations, isOpener, connectors: CONNECTORS, isPredicate };
