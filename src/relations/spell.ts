import type { Status } from "../types.ts";
import { type DateQualifiers, datesIn } from "./dates.ts";
import { mentionAt } from "./mentions.ts";
import type { RelationContext } from "./rule.ts";
import type { TokenSpan } from "./window.ts";

const formerly =
  /^(?:dotąd|dotychczas|wcześniej|dawniej|niegdyś|kiedyś|ongiś|uprzednio|poprzednio|ostatnio|niedawna|przez)$/u;

/** Token after the words that say how long an office behind a name was held: `Jan Lis, {w latach 1990–1998} burmistrz`, `{do 2019 r.} rektor`. */
export function afterSpell(context: RelationContext, token: number): number {
  const { document } = context;
  if (!/^(?:od|do|w|przez)$/u.test(document.lowerOf(token))) return token;
  if (document.lowerOf(token + 1) === "niedawna") return token + 2;
  const start = /^(?:latach|roku)$/u.test(document.lowerOf(token + 1)) ? token + 2 : token + 1;
  const first = mentionAt(context, start, "date", "duration");
  if (!first) return token;
  const isRange = /^(?:–|—|-|do)$/u.test(document.lowerOf(first.end));
  return (isRange ? mentionAt(context, first.end + 1, "date")?.end : undefined) ?? first.end;
}

/** What the words between a name and the office behind it say: `, {dotąd} dyrektor` and `, {do 2019 r.} rektor` are over, `, {od maja} prezes` is not. */
export function spellBetween(
  context: RelationContext,
  between: TokenSpan,
): Pick<DateQualifiers, "since" | "until"> & { readonly status?: Status } {
  const { since, until, on } = datesIn(context, between);
  let isOver = until !== undefined || on !== undefined;
  for (let token = between.start; token < between.end; token++)
    isOver ||= formerly.test(context.document.lowerOf(token));
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(isOver ? { status: "former" } : {}),
  };
}
