import { Label } from "../src/lexicon/label.ts";
import type { Lexicon } from "../src/lexicon/lexicon.ts";

/** Products are written so by their makers: `SimCity`, `WordPress`. */
const keepsCapitals = /^nam_(?:oth_(?:tech|www|mail)|fac_system|pro_(?:software|media_web|vehicle))/u;
const people = /^nam_(?:liv|adj)/u;
const longNames = /^nam_(?:pro_title|eve|org|oth|pro_media)/u;

// "Rady|Europy", "La|Mulata", "Bologna|FC"
const innerCapital = /(?<=\p{Ll}{2}|(?:^|\P{L})(?!Mc)\p{Lu}\p{Ll})(?=\p{Lu}[\p{L}\d])/u;
// "FC|Zurych"
const acronymWord = /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/u;
// "Škoda|932", "19|Pułk"
const digits = /(?<=\p{Ll}{2})(?=\d)|(?<=\d)(?=\p{L}\p{Ll}{2})/u;
const breaks = new RegExp(`${innerCapital.source}|${acronymWord.source}|${digits.source}`, "gu");

const smallWords: ReadonlySet<string> = new Set(
  "i w z o a u na do dla nad po od za we ze nie się przy pod bez nr".split(" "),
);
// "Peopleof|the", "Robvan|Kranenburg": what foreign names have before a capital
const foreignSmallWord = /^(\p{L}{3,}?)((?:of|the|and|for|van|von|de|des|della|pour)+)$/u;
const foreignSmallWords = /of|the|and|for|van|von|della|des|de|pour/gu;
const shortestWord = 4;
const longestRun = 90;

/**
 * Puts back the blanks that KPWr's list of names has lost in some forms: `RadyEuropy`, `wojnydomowej`. A form that has
 * a blank has lost none.
 */
export function restoreBlanks(lexicon: Lexicon, form: string, category: string): string {
  if (/[\s/]/u.test(form) || keepsCapitals.test(category)) return form;
  const parts = form.split(breaks);
  return parts
    .map((part, index) => {
      const isLast = index === parts.length - 1;
      if (lexicon.analyse(part).length > 0) return part;
      const isWhole = parts.length === 1;
      const known =
        people.test(category) || (isWhole && !longNames.test(category))
          ? undefined
          : cut(lexicon, part, { isWhole, isLast });
      return (
        known ??
        (isLast
          ? part
          : part.replace(
              foreignSmallWord,
              (_, word: string, small: string) => `${word} ${small.match(foreignSmallWords)?.join(" ")}`,
            ))
      );
    })
    .join(" ");
}

/** The fewest known words that an unknown one is made of. */
function cut(
  lexicon: Lexicon,
  run: string,
  { isWhole, isLast }: { readonly isWhole: boolean; readonly isLast: boolean },
): string | undefined {
  const isWord = (word: string): boolean =>
    smallWords.has(word) ||
    (word.length >= shortestWord &&
      lexicon.analyse(word).some(({ labels }) => !isWhole || (labels & Label.frequent) !== 0));
  if (run.length > longestRun || !/^\p{L}+$/u.test(run)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const known = best[end];
      if (before === undefined || (known !== undefined && known.length <= before.length + 1)) continue;
      if (isWord(run.slice(start, end))) best[end] = [...before, run.slice(start, end)];
    }
  }
  const words = best[run.length];
  return words === undefined || (isLast && smallWords.has(words.at(-1) ?? "")) ? undefined : words.join(" ");
}
