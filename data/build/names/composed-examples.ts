import type { NameKind } from "../../../src/lexicon/base/name-kind.ts";
import { Case, GrammaticalNumber } from "../../../src/lexicon/tag.ts";
import type { InflectedEntry } from "../../../src/match/gazetteer-builder.ts";
import { feminineOf, type Pair, pairsOf } from "./entry-pairs.ts";
import type { Example } from "./example.ts";
import { makeTurns } from "./turns.ts";

/** Services whose units stand in texts more often than all others together. */
const services = [
  "Policji",
  "Państwowej Straży Pożarnej",
  "Straży Granicznej",
  "Służby Więziennej",
  "Straży Miejskiej",
];

/** Whose name schools and parishes bear. */
const patrons = ["im. Marii Konopnickiej", "im. Tadeusza Kościuszki", "pw. św. Barbary", "pw. św. Jana Chrzciciela"];
/** Whom chaplains and presidents have: `kapelan {podlaskich strażaków}`. */
const flocks = ["policjantów", "strażaków", "żołnierzy", "harcerzy", "lekarzy", "dziennikarzy"];
/** Written short, they hide that the office behind them is not declined with the name. */
const deputies = ["z-ca", "zast.", "zca", "pełn."];

/** What stands before an office and does not change. */
const styles = ["p.o.", "I", "II"];

/** "Warszawsk|i" */
const streetStem = /^(\p{Lu}\p{L}+k)i$/u;

/**
 * Names put together of two lists or three: a unit or an office is declined, whose it is and where it sits are not.
 * `Zastępcy Naczelnika Wydziału Prewencji`, `Komendanta Nadbużańskiego Oddziału Straży Granicznej`, `ul. Krakowskiej 5`.
 */
export function composedExamples(lists: ReadonlyMap<string, readonly InflectedEntry[]>, weight: number): Example[] {
  const take = makeTurns();
  const organizations = formsIn(lists.get("organizations"), Case.gen);
  const units = formsIn(lists.get("institution-heads"), Case.gen).map(capitalize);
  const offices = formsIn(lists.get("offices"), Case.gen);
  const seats = formsIn(lists.get("cities"), Case.loc).map((seat) => `w ${seat}`);
  const demonyms = formsIn(lists.get("demonyms"), Case.gen, GrammaticalNumber.pl);
  const acronyms = lists.get("unit-acronyms")?.map(({ name }) => name) ?? [];
  const examples: Example[] = [];
  const add = (kind: NameKind, [form, name]: Pair, rest: readonly string[]): void => {
    const write = take(["lower", "capital"]) === "capital" ? capitalize : (text: string): string => text;
    const end = rest.map((part) => ` ${part}`).join("");
    examples.push({ form: write(form) + end, base: write(name) + end, kind, weight });
  };
  for (const pair of (lists.get("institution-heads") ?? []).flatMap((entry) => pairsOf(entry, GrammaticalNumber.sg))) {
    const owner = take([take(services), take(organizations)]);
    const rests = [[owner], [owner, take(seats)], [take(seats)], [take(acronyms), take(seats)], [take(patrons)]];
    add("organization", pair, take(rests));
  }
  for (const entry of lists.get("offices") ?? []) {
    for (const pair of [...pairsOf(entry, GrammaticalNumber.sg), ...feminineOf(entry, GrammaticalNumber.sg)]) {
      const unit = [take(units), take([take(services), take(organizations), take(acronyms)])];
      const flock = `${take(demonyms)} ${take(flocks)}`;
      const rests = [unit, [take(offices), ...unit], [take(organizations)], [...unit, take(seats)], [flock], []];
      const rest = take(rests);
      add("position", pair, rest);
      const deputy = `${take(deputies)} ${take(offices)}`;
      const before = take(styles);
      const styled: Pair = [`${before} ${pair[0]}`, `${before} ${pair[1]}`];
      add("position", take([styled, [deputy, deputy]]), rest);
    }
  }
  for (const name of acronyms) for (const _ of services) add("organization", [name, name], [take(seats)]);
  for (const { name } of lists.get("demonyms") ?? []) {
    const stem = streetStem.exec(capitalize(name))?.[1];
    if (stem === undefined) continue;
    const number = take(["", " 5", " 12A", " 148/150"]);
    for (const ending of ["a", "iej", "ą"])
      examples.push({
        form: `ul. ${stem}${ending}${number}`,
        base: `ul. ${stem}a${number}`,
        kind: "geography",
        weight,
      });
  }
  return examples;
}

/** One form of each name in the case. */
function formsIn(
  entries: readonly InflectedEntry[] = [],
  wanted: number,
  number: number = GrammaticalNumber.sg,
): string[] {
  return entries.flatMap(({ forms }) =>
    forms
      .filter(({ as, cases, numbers }) => as === "name" && (cases & wanted) !== 0 && numbers === number)
      .slice(0, 1)
      .map(({ text }) => text),
  );
}

/** `Komenda Powiatowa` of `komenda powiatowa`; small words stay. */
function capitalize(name: string): string {
  return name.replace(
    /(^|[\s-])(\p{Ll})(?=\p{L}{3})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
