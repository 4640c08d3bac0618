import type { Found } from "../entities/rule.ts";
import type { LinkContext } from "./group.ts";
import { mentionsInside } from "./inside.ts";
import { nameOf } from "./name.ts";

const beforePlace = /(?:\s(?:im\.|imienia)\s.*)?\s*(?:(?:z siedzibą|zs\.|z\/s)\s)?(?:we?|na|przy)?\s*$/u; // "Szkoła Podstawowa nr 3 im. Marii Skłodowskiej-Curie w "

/**
 * The name with its seat told apart, the same for `KP PSP Police` and `Komenda Powiatowa Państwowej Straży Pożarnej w Policach`:
 * the words before the place, and the place in the nominative. Undefined when the name does not end in a place.
 *
 * @param name the mention's name in full, in the nominative
 */
export function seatedName(context: LinkContext, { start, end }: Found, name: string): string | undefined {
  const place = mentionsInside(context.found, { start, end }).find(
    (other) => other.type === "location" && other.end === end,
  );
  if (!place || name.length > 300) return undefined;
  const written = context.document.written(place.start, place.end);
  if (!name.endsWith(written)) return undefined;
  const words = name.slice(0, -written.length).replace(beforePlace, "");
  return words === "" ? undefined : `${words} @ ${nameOf(context, place)}`;
}
