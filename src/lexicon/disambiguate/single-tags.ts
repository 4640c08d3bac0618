import { anyCase, anyGender, anyNumber, bitsOf, casesOf, gendersOf, makeTag, numbersOf, type Pos } from "../tag.ts";

/** Everything of a tag but case, number and gender. */
const rest: number = ~makeTag(0 as Pos, anyCase, anyNumber, anyGender);

/**
 * The tags of one case, one number and one gender that a tag stands for.
 *
 * @example
 * singleTags(parseTag("subst:sg:dat.loc:f")[0]).length // 2
 */
export function singleTags(tag: number): number[] {
  const single: number[] = [];
  for (const cases of bitsOrNone(casesOf(tag)))
    for (const number of bitsOrNone(numbersOf(tag)))
      for (const gender of bitsOrNone(gendersOf(tag)))
        single.push((tag & rest) | makeTag(0 as Pos, cases, number, gender));
  return single;
}

function bitsOrNone(mask: number): readonly number[] {
  return mask === 0 ? [0] : bitsOf(mask);
}
