import { checkChoice, checkName, checkNameType } from "./check-name.ts";
import { inflectName } from "./lexicon/inflect-name.ts";
import { Case, GrammaticalNumber } from "./lexicon/tag.ts";
import { kindOfType, type NameType } from "./name-types.ts";
import { sharedLexicon } from "./shared-lexicon.ts";

export type CaseName = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "locative" | "vocative";
export type NumberName = "singular" | "plural";

const cases: Readonly<Record<CaseName, number>> = {
  nominative: Case.nom,
  genitive: Case.gen,
  dative: Case.dat,
  accusative: Case.acc,
  instrumental: Case.inst,
  locative: Case.loc,
  vocative: Case.voc,
};
const numbers: Readonly<Record<NumberName, number>> = { singular: GrammaticalNumber.sg, plural: GrammaticalNumber.pl };

export interface InflectOptions {
  /** What the name is a name of. */
  readonly type: NameType;
  readonly case: CaseName;
  /** @default the number of the name itself */
  readonly number?: NumberName;
}

/**
 * The form of a name, given in the nominative, in another case: its head and what agrees with it change, the rest stays.
 * A name that has no such form is given back as it is.
 *
 * @throws {ExtractionError} when `name` is no string or an option is unknown.
 * @example
 * inflect("Komenda Miejska Policji w Radomiu", { type: "organization", case: "locative" }) // "Komendzie Miejskiej Policji w Radomiu"
 */
export function inflect(name: string, { type, case: wanted, number }: InflectOptions): string {
  checkName(name);
  checkNameType(type);
  checkChoice("case", wanted, Object.keys(cases));
  if (number !== undefined) checkChoice("number", number, Object.keys(numbers));
  const form = inflectName(sharedLexicon(), name, {
    kind: kindOfType(type, name),
    case: cases[wanted],
    ...(number === undefined ? {} : { number: numbers[number] }),
  });
  return form ?? name;
}
