import { isDash } from "../../text/characters.ts";
import { type Document, TokenKind } from "../../text/document.ts";
import type { EntityRule, RuleContext } from "../rule.ts";
import { type Clock, readClock } from "./clock.ts";
import { dateCandidate } from "./date-candidate.ts";
import { readModifier } from "./modifiers.ts";
import { nearestYear } from "./nearest.ts";
import { tenseAround } from "./tense.ts";
import { readYearWords } from "./year-words.ts";

interface Season {
  readonly code: "SP" | "SU" | "FA" | "WI";
  readonly month: number;
}

const spring: Season = { code: "SP", month: 4 };
const summer: Season = { code: "SU", month: 7 };
const autumn: Season = { code: "FA", month: 10 };
const winter: Season = { code: "WI", month: 1 };
const seasons: ReadonlyMap<string, Season> = new Map([
  ...row(spring, "wiosna wiosny wiośnie wiosnę wiosną"),
  ...row(summer, "lato lata latu latem lecie"),
  ...row(autumn, "jesień jesieni jesienią"),
  ...row(winter, "zima zimy zimie zimę zimą"),
]);
const adverbs = new Set(["wiosną", "latem", "jesienią", "zimą"]);

/** Seasons: `{wiosna 2021 r.}`, `od {jesieni 2017 r.}`, `{tego lata}`, `{zimą}` where the verb tells the year. */
export const seasonDate: EntityRule<"date"> = {
  name: "date.season",
  type: "date",
  *find(context) {
    const { document } = context;
    const clock = readClock(context);
    for (let token = 0; token < document.length; token++) {
      const season = seasons.get(document.lowerOf(token));
      if (!season) continue;
      const year = readYearWords(document, token + 1, clock);
      if (year) {
        // "lata 2012–2016" are years
        if (document.lowerOf(token) === "lata" && year.isExplicit) continue;
        const end = winterEnd(document, year.end);
        yield dateCandidate(token, end, write(year.year, season));
        continue;
      }
      const modifier = readModifier(document, token - 1);
      if (modifier && document.lowerOf(token) !== "lecie") {
        yield dateCandidate(modifier.start, token + 1, write(clock && clock.year + modifier.offset, season));
      } else if (adverbs.has(document.lowerOf(token))) {
        const bare = resolve(context, clock, { token, season });
        if (bare !== undefined) yield dateCandidate(token, token + 1, write(bare, season));
      }
    }
  },
};

function resolve(
  context: RuleContext,
  clock: Clock | undefined,
  { token, season }: { token: number; season: Season },
): number | undefined {
  const tense = tenseAround(context, token);
  if (!clock || !tense) return undefined; // "zimą bywa ślisko" names no year
  return nearestYear(clock, { month: season.month, tense });
}

/** `zima 2023/2024` is the winter that begins in 2023. */
function winterEnd(document: Document, token: number): number {
  const form = document.formOf(token);
  return (form === "/" || isDash(form)) && document.isKind(token + 1, TokenKind.number) ? token + 2 : token;
}

function write(year: number | undefined, { code }: Season): string {
  return `${year ?? "XXXX"}-${code}`;
}

function row(season: Season, forms: string): [string, Season][] {
  return forms.split(" ").map((form) => [form, season]);
}
