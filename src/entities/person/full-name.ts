import { isHyphen, wordEnd } from "../../polish/noun-phrase.ts";
import { TokenFlag } from "../../text/document.ts";
import { isAnotherGivenName } from "../given-name-cases.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { describePerson } from "./describe.ts";
import { hiddenSurnameEnd, initialEnd } from "./initial.ts";
import { isForename, isNameWord, isRegnalNumber, isSurnameLike } from "./name-word.ts";
import { quotedNickname, readNickname } from "./nickname.ts";
import { readSurname } from "./surname-words.ts";

const mostGivenNames = 3;

/**
 * Given names and what follows them: a surname, an initial, a regnal number, a nickname.
 * `Anna Nguyen-Kozak`, `Jan K. ps. „Rudy”`, `Jan Paweł II`, `J. Kowalski`, `Bogdan „Sokół” Nowak`.
 */
export const fullName: EntityRule<"person"> = {
  name: "person.full-name",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    let token = 0;
    while (token < context.document.length) {
      const person = readFullName(context, token);
      if (person) yield person;
      token = person?.end ?? token + 1;
    }
  },
};

interface Given {
  readonly start: number;
  readonly end: number;
  readonly given: readonly number[];
}

function readFullName(context: RuleContext, start: number): Candidate<"person"> | undefined {
  // „Gian-|Carlo Menotti”
  if (start > 0 && isHyphen(context.document, start - 1)) return undefined;
  const names = readGivenNames(context, start);
  if (names.given.length === 0) return undefined;
  return readMonarch(context, names) ?? readHidden(context, names) ?? readNamed(context, names);
}

function readGivenNames(context: RuleContext, start: number): Given {
  const { document } = context;
  const given: number[] = [];
  let end = start;
  while (given.length < mostGivenNames && isSameLine(context, start, end)) {
    const after = initialEnd(context, end);
    const before = given.at(-1);
    if (before !== undefined && isAnotherGivenName(context.morphology, before, end)) break;
    if (isForename(context, end)) {
      // the last of several words that could be given names is the surname: „Antoni Maria Jan”
      given.push(end);
      end = wordEnd(document, end);
    } else if (after > end && isGivenInitial(context, after, given.length > 0)) {
      given.push(end);
      end = after;
    } else break;
  }
  return { start, end, given };
}

/** `J. Kowalski`; behind a given name the next word must be a name itself: `George W. Bush`, but not `Jan K. Sprawa trafi …`. */
function isGivenInitial(context: RuleContext, after: number, isMiddle: boolean): boolean {
  const { document } = context;
  if (initialEnd(context, after) > after) return !isMiddle;
  if (!isNameWord(context, after) || document.hasFlag(after, TokenFlag.lineStart)) return false;
  return !isMiddle || (isSurnameLike(context, after) && !document.hasFlag(after, TokenFlag.sentenceStart));
}

/** `Jan Paweł II`, `Jan III Sobieski` */
function readMonarch(context: RuleContext, { start, end, given }: Given): Candidate<"person"> | undefined {
  const { document, hits, morphology } = context;
  if (!isRegnalNumber(context, end) || !isSameLine(context, start, end)) return undefined;
  const number = document.formOf(end);
  const family = readSurname(context, end + 1);
  const isFamily =
    family && isSurnameLike(context, end + 1) && morphology.isKnown(end + 1) && hits.at(end + 1, "cities").length === 0;
  if (!isFamily) return describePerson(context, { start, end: end + 1, given, surname: [], fixed: number });
  return describePerson(context, { start, end: family.end, given, surname: family.words, number });
}

/** `Jan K.`, `Beata R.-K.`, `Jan K., ps. „Rudy”` */
function readHidden(context: RuleContext, { start, end, given }: Given): Candidate<"person"> | undefined {
  const { document } = context;
  const after = isSameLine(context, start, end) ? hiddenSurnameEnd(context, end) : end;
  // „S.A.”, „T.Love”: letters alone hide nobody
  if (after === end || given.every((token) => initialEnd(context, token) > token)) return undefined;
  const nickname = readNickname(context, after);
  return describePerson(context, {
    start,
    end: nickname?.end ?? after,
    given,
    surname: [],
    fixed: document.written(end, after),
    ...(nickname ? { nickname: nickname.name } : {}),
  });
}

function readNamed(context: RuleContext, names: Given): Candidate<"person"> | undefined {
  const { start, given } = names;
  const between = quotedNickname(context, names.end);
  const surname =
    readSurnames(context, between ? { ...names, end: between.end } : names) ??
    (between ? readSurnames(context, names) : undefined);
  if (!surname) return undefined;
  // „S. Jego zadaniem …”: behind letters alone a common word is no surname
  const isLettersOnly =
    given.every((token) => initialEnd(context, token) > token) &&
    context.found.endingAt(start, "rank", "title").length === 0;
  if (isLettersOnly && !isSurnameLike(context, surname.end - 1)) return undefined;
  const nickname = between ?? readNickname(context, surname.end);
  return describePerson(context, {
    start,
    ...surname,
    end: Math.max(nickname?.end ?? 0, surname.end),
    ...(nickname ? { nickname: nickname.name } : {}),
  });
}

function readSurnames(
  context: RuleContext,
  { start, end, given }: Given,
): { readonly end: number; readonly given: readonly number[]; readonly surname: readonly number[] } | undefined {
  const isOwn = !given.some((name) => isAnotherGivenName(context.morphology, name, end));
  const surname = isOwn && isSameLine(context, start, end) ? readSurname(context, end) : undefined;
  if (surname) return { end: surname.end, given, surname: surname.words };
  // „Jan Maria”: the last word that looked like a given name is the surname
  const last = given.at(-1);
  if (given.length < 2 || last === undefined || initialEnd(context, last) > last) return undefined;
  return { end, given: given.slice(0, -1), surname: [last] };
}

function isSameLine({ document }: RuleContext, start: number, token: number): boolean {
  if (token === start) return true;
  return document.sentence[start] === document.sentence[token] && !document.hasFlag(token, TokenFlag.lineStart);
}
