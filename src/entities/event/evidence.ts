import { Case, GrammaticalNumber, numbersOf, Pos, posOf } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { EventKind } from "../../types.ts";
import type { RuleContext } from "../rule.ts";

// what one says of a happening that people come to
const attended: readonly string[] = [
  "odbyć",
  "odbywać",
  "zorganizować",
  "przeprowadzić",
  "uczestniczyć",
  "udział",
  "uczestnik",
  "uczestniczka",
  "gość",
  "organizator",
  "gospodarz",
  "obecny",
  "zaprosić",
  "zapraszać",
  "zaproszenie",
  "przewodniczyć",
  "poprowadzić",
  "przybyć",
  "przyjechać",
  "zabraknąć",
  "reprezentować",
  "towarzyszyć",
  "powitać",
  "przywitać",
  "moderować",
  "zgromadzić",
  "gościć",
  "rozegrać",
  "zmierzyć",
  "startować",
  "rywalizować",
];
// … of one that begins and ends, is planned and put off
const planned: readonly string[] = [
  "organizować",
  "rozpocząć",
  "rozpoczynać",
  "zakończyć",
  "zakończony",
  "zainaugurować",
  "trwać",
  "potrwać",
  "toczyć",
  "kontynuować",
  "wznowić",
  "dowodzić",
  "dowódca",
  "wystąpić",
  "wystartować",
  "zaplanować",
  "zaplanowany",
  "zapowiadać",
  "zapowiadany",
  "odwołać",
  "przełożyć",
  "przesunąć",
  "odroczyć",
  "wyznaczyć",
  "zwołać",
  "otworzyć",
  "otwarcie",
  "zakończenie",
  "podczas",
  "świętować",
  "zwyciężyć",
  "wygrać",
  "nastąpić",
  "dojść",
];
const happened: ReadonlySet<string> = new Set(
  "dojść dochodzić nastąpić wydarzyć wybuchnąć przejść przetoczyć zejść spowodować nawiedzić nadciągnąć nadejść dotrzeć uderzyć wstrząsnąć".split(
    " ",
  ),
);
const trained: ReadonlySet<string> = new Set([
  ...attended.filter((lemma) => lemma !== "odbywać"),
  "zaplanować",
  "zaplanowany",
  "odwołać",
  "przełożyć",
]);
const held: ReadonlySet<string> = new Set([...attended, ...planned]);
// … of who competed: „w |biegu| pokonał”, „drugie miejsce w |konkursie|”
const contested: ReadonlySet<string> = new Set([
  ...held,
  "pokonać",
  "uplasować",
  "triumfować",
  "zdobyć",
  "wywalczyć",
  "miejsce",
  "podium",
  "meta",
  "sędzia",
  "sędziować",
]);

// … and of who is there or comes there: „na |zawodach| nie było X”, „do |ćwiczeń| przystąpiła Y”
const coming: ReadonlySet<string> = new Set("być przyjść pojawić zjawić stawić przystąpić dotrzeć zgłosić".split(" "));

// … and, right beside it, of who runs it: „prowadził |apel|”, „za organizację |zawodów|”
const leading: ReadonlySet<string> = new Set(["prowadzić", "przygotować", "organizacja"]);

const exercises: ReadonlySet<string> = new Set(["ćwiczenia", "ćwiczenie", "manewry"]);

function wordsFor({ kind, noun }: Mentioned): ReadonlySet<string> {
  if (kind === "disaster") return happened;
  if (kind === "contest") return contested;
  // a course begins and lasts, and is no happening for that: „rozpoczną szkolenie”
  return kind === "training" && !exercises.has(noun) ? trained : held;
}

// as far as a clause reaches on either side
const reach = 8;

interface Mentioned {
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind | undefined;
  /** The entry of its head. */
  readonly noun: string;
}

/** `odbyło się {szkolenie}`, `w {debacie} wzięli udział`: the happening is held or attended. */
export function isHeld({ document, morphology }: RuleContext, mentioned: Mentioned): boolean {
  const { start, end, kind } = mentioned;
  const words = wordsFor(mentioned);
  const first = Math.max(document.sentenceStart(start), start - reach);
  const last = Math.min(document.sentenceEnd(start), end + reach);
  const isBehindGoal = /^(na|do)$/u.test(document.lowerOf(start - 1));
  for (let token = first; token < last; token++) {
    if (token >= start && token < end) continue;
    const lemmas = morphology.lemmasOf(token);
    if (lemmas.some((lemma) => words.has(lemma))) return true;
    if (kind !== "disaster" && lemmas.includes("miejsce") && morphology.hasLemma(token - 1, "mieć")) return true;
    const isBeside = token >= start - 2 && token <= end + 1;
    if ((words === held || words === contested) && isBeside && lemmas.some((lemma) => leading.has(lemma))) return true;
    if (kind !== "disaster" && isBehindGoal && lemmas.some((lemma) => coming.has(lemma))) return true;
  }
  return false;
}

// a longer first line is no headline
const longestHeadline = 25;

/** Token after the headline: the first line, when it is short and no full stop closes it; 0 when there is none. */
export function headlineEnd({ document }: RuleContext): number {
  let end = 1;
  while (end < document.length && end <= longestHeadline && !document.hasFlag(end, TokenFlag.lineStart)) end++;
  return end < document.length && end <= longestHeadline && document.formOf(end - 1) !== "." ? end : 0;
}

// `każde spotkanie`, `żadnej kolizji`, `kilku zbiórek`: any of them, none in particular
const quantifying: ReadonlySet<string> = new Set(
  "każdy żaden jakikolwiek wszelki wiele kilka kilkanaście kilkadziesiąt liczba szereg rodzaj".split(" "),
);
// `w razie wypadku`, `ryzyko pożaru`
const supposing: ReadonlySet<string> = new Set(
  "raz przypadek ryzyko zagrożenie niebezpieczeństwo zapobieganie zapobiegać uniknąć bez zamiast".split(" "),
);

/** Whether no one happening is meant: the plural of a noun that has a singular (annotation.md, rule 8), a count, a supposition. */
export function isGeneric(context: RuleContext, hit: Hit, start: number): boolean {
  const { document, morphology } = context;
  const { numbers, entry } = hit;
  if (entry.attributes.number !== "pl" && (numbers === GrammaticalNumber.pl || isCounted(context, hit, start)))
    return true;
  const before = start - 1;
  if (before < document.sentenceStart(start)) return false;
  // „318 interwencji”, but „na 21.00 koncert”
  if (document.isKind(before, TokenKind.number) && (numbers & GrammaticalNumber.pl) !== 0) return true;
  const lemmas = morphology.lemmasOf(before);
  if (lemmas.some((lemma) => quantifying.has(lemma) || supposing.has(lemma))) return true;
  return entry.name === "wypadek" && isCaseInPoint(context, before);
}

/** `na wypadek`, `w tym wypadku`: the case, no accident. */
function isCaseInPoint({ document, morphology }: RuleContext, before: number): boolean {
  if (document.lowerOf(before) === "na") return document.lowerOf(before + 1) === "wypadek";
  return (
    ["w", "we"].includes(document.lowerOf(before - 1)) &&
    morphology.lemmasOf(before).some((lemma) => deciding.has(lemma))
  );
}

const deciding: ReadonlySet<string> = new Set(["ten", "taki", "inny", "niektóry", "pewien", "oba", "każdy"]);

/** `trzy |spotkania|`, `odbyły się |spotkania|`: the form may be plural, and what stands before it is. */
function isCounted({ document, morphology }: RuleContext, { numbers, cases }: Hit, start: number): boolean {
  if ((numbers & GrammaticalNumber.pl) === 0) return false;
  if (morphology.hasPos(start - 1, Pos.num)) return true;
  const verb = document.lowerOf(start - 1) === "się" ? start - 2 : start - 1;
  if ((cases & Case.nom) === 0) return false;
  return morphology
    .at(verb)
    .some(
      ({ tag }) =>
        (posOf(tag) === Pos.praet || posOf(tag) === Pos.fin) &&
        numbersOf(tag) === GrammaticalNumber.pl &&
        morphology.lemmasOf(verb).some((lemma) => held.has(lemma)),
    );
}

// what makes another thing of the noun when it follows: a vacancy, an appeal
const elsewhere: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["konkurs", new Set(["stanowisko", "stanowiska", "aplikację", "ofert"])],
  ["apel", new Set(["o", "do"])],
  ["wypadek", new Set(["gdy"])],
  ["akcja", new Set(["spółki", "spółek", "spółce", "udziałów"])],
  ["bieg", new Set(["terminu", "terminów"])],
  ["poszukiwania", new Set(["pracy", "rozwiązań"])],
]);

/** `konkurs na stanowisko`, `apel o rozwagę`: the noun in its other sense. */
export function isOtherSense({ document }: RuleContext, { entry, end }: Hit): boolean {
  const others = elsewhere.get(entry.name);
  return others !== undefined && (others.has(document.lowerOf(end)) || others.has(document.lowerOf(end + 1)));
}
