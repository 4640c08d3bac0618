import type { RuleContext } from "../rule.ts";

interface OfficeTokens {
  readonly start: number;
  readonly end: number;
  /** The head noun. */
  readonly head: number;
}

interface Words {
  /** Lemmas of the adjectives beside the head noun. */
  readonly adjectives: readonly string[];
  /** What follows them as written: `Policji w Radomiu`. */
  readonly rest: string;
}

const services: readonly (readonly [acronym: RegExp, full: string])[] = [
  [/^PSP(?= |$)/u, "Państwowej Straży Pożarnej"], // "PSP w Policach"
  [/^SG(?= |$)/u, "Straży Granicznej"],
  [/^SW(?= |$)/u, "Służby Więziennej"],
  [/^ŻW(?= |$)/u, "Żandarmerii Wojskowej"],
];
const namesService =
  /^(?:Policji|Państwowej Straży Pożarnej|Straży Granicznej|Żandarmerii Wojskowej|Straży Ochrony Kolei)(?= |$)/u; // "Policji w Radomiu"
const ofPrison = /^(?:Służby Więziennej)(?= |$)/u;
const startsWithSeat = /^we? /u; // "w Radomiu"

const feminine: ReadonlyMap<string, string> = new Map([
  ["główny", "Główna"],
  ["stołeczny", "Stołeczna"],
  ["wojewódzki", "Wojewódzka"],
  ["miejski", "Miejska"],
  ["powiatowy", "Powiatowa"],
  ["rejonowy", "Rejonowa"],
  ["okręgowy", "Okręgowa"],
  ["regionalny", "Regionalna"],
  ["apelacyjny", "Apelacyjna"],
  ["krajowy", "Krajowa"],
]);

type Maker = (words: Words) => string | undefined;

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  // „Komendant Miejski Policji w Radomiu” → Komenda Miejska Policji w Radomiu
  [
    "komendant",
    ({ adjectives, rest }) => (namesService.test(rest) ? joined("Komenda", feminineOf(adjectives), rest) : undefined),
  ],
  // „Prokurator Okręgowy w Koszalinie” → Prokuratura Okręgowa w Koszalinie
  [
    "prokurator",
    ({ adjectives, rest }) =>
      startsWithSeat.test(rest) || adjectives.includes("krajowy")
        ? joined("Prokuratura", feminineOf(adjectives), rest)
        : undefined,
  ],
  [
    "minister",
    ({ adjectives, rest }) =>
      adjectives.length === 0 && rest !== "" ? `Ministerstwo ${capitalizeWords(rest)}` : undefined,
  ],
  ["dyrektor", makePrisonUnit],
  ["inspektor", makeInspectorate],
]);

/** `spraw wewnętrznych i administracji` → Spraw Wewnętrznych i Administracji */
function capitalizeWords(words: string): string {
  return words
    .split(" ")
    .map((word) => (word.length > 2 && word !== "oraz" ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ");
}

function feminineOf(adjectives: readonly string[]): string | undefined {
  return adjectives.map((adjective) => feminine.get(adjective)).find((form) => form !== undefined);
}

function joined(head: string, adjective: string | undefined, rest: string): string | undefined {
  return adjective === undefined ? undefined : [head, adjective, rest].filter((part) => part !== "").join(" ");
}

/** `Dyrektor Okręgowy Służby Więziennej w Gdańsku` → Okręgowy Inspektorat Służby Więziennej w Gdańsku */
function makePrisonUnit({ adjectives, rest }: Words): string | undefined {
  if (!ofPrison.test(rest)) return undefined;
  if (adjectives.includes("okręgowy")) return `Okręgowy Inspektorat ${rest}`;
  return adjectives.includes("generalny") ? `Centralny Zarząd ${rest}` : undefined;
}

/** `Państwowy Powiatowy Inspektor Sanitarny w Pile` → Powiatowa Stacja Sanitarno-Epidemiologiczna w Pile; `Wojewódzki Inspektor Ochrony Środowiska` → Wojewódzki Inspektorat … */
function makeInspectorate({ adjectives, rest }: Words): string | undefined {
  const level = ["główny", "wojewódzki", "powiatowy", "okręgowy"].find((adjective) => adjectives.includes(adjective));
  if (level === undefined) return undefined;
  const isSanitary = adjectives.includes("sanitarny");
  if (isSanitary && level !== "główny")
    return joined(feminine.get(level) ?? "", "Stacja Sanitarno-Epidemiologiczna", rest);
  return [level.charAt(0).toUpperCase() + level.slice(1), "Inspektorat", isSanitary ? "Sanitarny" : "", rest]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The unit that an office implies though the text does not name it: `Komendant Miejski Policji w Radomiu` → Komenda Miejska Policji w Radomiu.
 * Offices that name their unit (`dyrektor {Zakładu Karnego w Rawiczu}`) imply none.
 */
export function impliedUnit(context: RuleContext, office: OfficeTokens): string | undefined {
  const { morphology } = context;
  const maker = morphology
    .lemmasOf(office.head)
    .map((lemma) => makers.get(lemma))
    .find((found) => found !== undefined);
  return maker?.(wordsOf(context, office));
}

function wordsOf({ document, morphology }: RuleContext, { start, end, head }: OfficeTokens): Words {
  const adjectiveAt = (token: number): string | undefined =>
    morphology.lemmasOf(token).find((lemma) => feminine.has(lemma) || lemma === "generalny" || lemma === "sanitarny");
  const adjectives: string[] = [];
  for (let token = start; token < head; token++) adjectives.push(...[adjectiveAt(token) ?? []].flat());
  let rest = head + 1;
  for (let adjective = adjectiveAt(rest); rest < end && adjective !== undefined; adjective = adjectiveAt(rest)) {
    adjectives.push(adjective);
    rest++;
  }
  return { adjectives, rest: rest < end ? expand(document.written(rest, end)) : "" };
}

/** `PSP zs. w Radomiu` → Państwowej Straży Pożarnej z siedzibą w Radomiu */
function expand(rest: string): string {
  const seated = rest.replace(/ (?:zs\.?|z\/s) w/u, " z siedzibą w").replace("Wlkp.", "Wielkopolskim");
  for (const [acronym, full] of services) if (acronym.test(seated)) return seated.replace(acronym, full);
  return seated;
}
