import { isCapitalized } from "../letter-case.ts";
import { isAdjective, isNoun } from "../phrase-words.ts";
import { Case, casesOf, gendersOf, numbersOf } from "../tag.ts";
import { hashFeature, hashText } from "./hash.ts";
import { type NameWord, Shape } from "./name-word.ts";
import { Role, type State } from "./state.ts";
import { Part, type WordOption } from "./word-option.ts";

const Template = {
  roles: 60,
  agreement: 61,
  agreementInCase: 62,
  bridge: 63,
  lemmaBehindNoun: 64,
  adjectiveBehindNoun: 65,
  first: 66,
  last: 67,
  behindRest: 70,
  complement: 71,
  lemmaBeforeRest: 72,
  contestedLemma: 73,
  contestedForm: 74,
  rests: 75,
  restBehind: 76,
  restOfGender: 78,
  agreementWithRest: 77,
  leftBehind: 79,
} as const;

/** Two neighbours, or the start of a name and its first word. */
export interface Link {
  readonly group: number;
  readonly left?: NameWord;
  readonly right: NameWord;
  /** Whether the right word is an adjective that could go with the noun behind it. */
  readonly isContested: boolean;
  /** Whether the left word is an adjective that could go with the right one. */
  readonly isLeftContested: boolean;
}

export function linkWords(group: number, words: readonly NameWord[], index: number): Link | undefined {
  const left = words[index - 1];
  const right = words[index];
  if (right === undefined) return undefined;
  return {
    group,
    right,
    ...(left === undefined ? {} : { left }),
    isContested: goTogether(right, words[index + 1]),
    isLeftContested: goTogether(left, right),
  };
}

/** Whether an adjective and the noun behind it agree in the genitive: `Komendy {Państwowej Straży}`. */
function goTogether(adjective: NameWord | undefined, noun: NameWord | undefined): boolean {
  if (adjective === undefined || noun === undefined) return false;
  return noun.known.some(
    (of) =>
      isNoun(of.tag) &&
      (casesOf(of.tag) & Case.gen) !== 0 &&
      adjective.known.some(
        ({ tag }) =>
          isAdjective(tag) &&
          (casesOf(tag) & Case.gen) !== 0 &&
          (numbersOf(tag) & numbersOf(of.tag)) !== 0 &&
          (gendersOf(tag) & gendersOf(of.tag)) !== 0,
      ),
  );
}

const agreesFully = 7;

/** Bits: same case, same number, a common gender. */
function agreement(a: WordOption, b: WordOption): number {
  return (a.case === b.case ? 1 : 0) | (a.number === b.number ? 2 : 0) | ((a.gender & b.gender) !== 0 ? 4 : 0);
}

/** Bits: a word that stays could agree with the declined word before it as an adjective, as a name: `Pan {Tadeusza}`. */
function agreeingReadings({ known, guesses }: NameWord, option: WordOption): number {
  let bits = 0;
  for (const { tag, lemma } of known.length > 0 ? known : guesses) {
    const agrees = (casesOf(tag) & option.case) !== 0 && (numbersOf(tag) & option.number) !== 0;
    if (!agrees || (gendersOf(tag) & option.gender) === 0) continue;
    if (isAdjective(tag)) bits |= 1;
    else if (isNoun(tag) && isCapitalized(lemma)) bits |= 2;
  }
  return bits;
}

function joinOf({ shape, before }: NameWord): number {
  if ((shape & Shape.hyphened) !== 0) return 1;
  return before.trim() === "" ? 0 : 2;
}

/** What speaks for or against two states side by side; the lemmas of the words do not count here. */
export function linkFeatures(link: Link, from: State | undefined, to: State): readonly number[] {
  const { group, left, right } = link;
  const { part } = to.option;
  if (from === undefined || left === undefined) return [hashFeature(Template.first, group, to.role, part)];
  const join = joinOf(right);
  const fromPart = from.option.part;
  const roles = (from.role << 4) | to.role | (from.isHeaded ? 8 : 0);
  const features = [hashFeature(Template.roles, group, roles, (fromPart << 4) | part, join)];
  const other = from.declined;
  if (to.role === Role.declined) {
    if (other === undefined || from.role === Role.behind) {
      features.push(hashFeature(Template.behindRest, left.rest, part, join, group));
      return features;
    }
    const agrees = agreement(other, to.option);
    const parts = (other.part << 4) | part | (from.isHeaded ? 8 : 0);
    features.push(
      hashFeature(Template.agreement, group, agrees | (from.role << 4), parts, join),
      hashFeature(Template.agreementInCase, agrees, to.option.case, parts, from.role),
      hashFeature(Template.agreementWithRest, group, right.rest, parts | (agrees << 8), to.option.case),
    );
    if (from.role === Role.between)
      features.push(hashFeature(Template.bridge, agrees, left.rest, hashText(left.lower), group));
    if (isAdjectiveBehindNoun(from, to)) {
      const capital = right.shape & Shape.capital;
      features.push(
        hashFeature(
          Template.adjectiveBehindNoun,
          agrees,
          link.isContested ? 1 : 0,
          other.gender,
          group | (capital << 4),
        ),
      );
    }
    return features;
  }
  if (from.role === Role.declined) {
    const contested = link.isContested ? 1 : 0;
    features.push(
      hashFeature(Template.complement, group, (fromPart << 5) | right.rest, join, to.role),
      hashFeature(
        Template.restOfGender,
        group,
        from.option.gender,
        right.rest,
        hashText(right.lower, right.lower.length - 1),
      ),
      hashFeature(Template.restBehind, right.rest, contested, from.option.gender, right.shape & Shape.capital),
    );
    const couldAgree = agreeingReadings(right, from.option);
    if (couldAgree !== 0)
      features.push(hashFeature(Template.leftBehind, group, couldAgree | (contested << 2), fromPart, join));
    if (contested) features.push(hashFeature(Template.contestedForm, hashText(right.lower)));
  } else {
    features.push(
      hashFeature(Template.rests, group, left.rest, right.rest, (to.role << 2) | (link.isLeftContested ? 1 : 0)),
    );
  }
  return features;
}

function isAdjectiveBehindNoun(from: State, to: State): boolean {
  return to.option.part === Part.adjective && from.declined?.part === Part.noun;
}

/** What the lemma of a declined adjective says when it stands behind the noun that it agrees with. */
export function arrivalFeatures(link: Link, to: State): readonly number[] {
  if (to.role !== Role.declined || to.option.part !== Part.adjective) return [];
  return [hashFeature(Template.lemmaBehindNoun, link.isContested ? 1 : 0, hashText(to.option.lemma))];
}

/** Whether `arrivalFeatures` count between two states. */
export function isArrival(from: State, to: State): boolean {
  return (
    from.declined !== undefined &&
    from.role !== Role.behind &&
    isAdjectiveBehindNoun(from, to) &&
    agreement(from.declined, to.option) === agreesFully
  );
}

/** What the lemma of a declined word says when the next one stays as it stands. */
export function departureFeatures(link: Link, from: State): readonly number[] {
  if (from.role !== Role.declined) return [];
  const lemma = hashText(from.option.lemma);
  const features = [hashFeature(Template.lemmaBeforeRest, lemma, link.right.rest)];
  if (from.option.part === Part.adjective && link.isLeftContested)
    features.push(hashFeature(Template.contestedLemma, link.group, lemma));
  return features;
}

/** Whether `departureFeatures` count between two states. */
export function isDeparture(from: State, to: State): boolean {
  return from.role === Role.declined && to.role !== Role.declined;
}

export function endFeatures(group: number, { role, option }: State): readonly number[] {
  return [hashFeature(Template.last, group, role, option.part, option.source)];
}
