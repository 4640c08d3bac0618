import { checkName, checkNameType } from "./check-name.ts";
import { baseForm } from "./lexicon/base/base-form.ts";
import { kindOfType, type NameType } from "./name-types.ts";
import { sharedLexicon } from "./shared-lexicon.ts";

export interface NominativeOptions {
  /** What the name is a name of. */
  readonly type: NameType;
}

/**
 * Puts a name into its base form, the nominative, as it would stand in a register. It reads the name alone; what a text
 * tells of its names is in the entities of `extract`.
 *
 * @throws {ExtractionError} when `name` is no string or `type` is unknown.
 * @example
 * nominative("Komendantowi Miejskiemu Policji w Radomiu", { type: "position" }) // "Komendant Miejski Policji w Radomiu"
 */
export function nominative(name: string, { type }: NominativeOptions): string {
  checkName(name);
  checkNameType(type);
  return baseForm(sharedLexicon(), name, { kind: kindOfType(type, name) }).text;
}
