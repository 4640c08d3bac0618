import { Label } from "../../../src/lexicon/label.ts";
import {
  Case,
  casesOf,
  Gender,
  GrammaticalNumber,
  gendersOf,
  makeTag,
  numbersOf,
  Pos,
  posOf,
} from "../../../src/lexicon/tag.ts";
import { declinePlace } from "../../../src/polish/decline-place.ts";
import { declineMan, declineWoman } from "../../../src/polish/decline-surname.ts";
import { type DeclinedForm, tagForms } from "../../../src/polish/declined-form.ts";
import type { Lexeme } from "./lexeme.ts";
import type { NameLists, Place } from "./name-lists.ts";

// Where a list's frequent names end: the 300th forename is borne by some 5,000 people, the 3,000th surname by 2,000.
const commonForenames = 300;
const commonSurnames = 3000;

/**
 * Labels the dictionary's names and adds those it lacks, declined by rule. A name that is also a common noun becomes a
 * lexeme of its own, for it may be declined differently: `mróz`, `mrozu` and `Mróz`, `Mroza`.
 */
export function mergeNames(lexemes: Lexeme[], lists: NameLists, places: readonly Place[]): Lexeme[] {
  const byLemma = new Map<string, Lexeme[]>();
  for (const lexeme of lexemes) addTo(byLemma, lexeme.lemma, lexeme);
  const added: Lexeme[] = [];
  const add = (lemma: string, labels: number, forms: readonly DeclinedForm[]): void => {
    const lexeme = { lemma, labels: labels | Label.declined, forms: [...forms] };
    addTo(byLemma, lemma, lexeme);
    added.push(lexeme);
  };
  const addPerson = (name: string, gender: number, labels: number, decline: () => DeclinedForm[]): void => {
    const known = byLemma.get(name)?.filter((lexeme) => genderOf(lexeme) === gender) ?? [];
    for (const lexeme of known) lexeme.labels |= labels;
    if (known.length === 0) add(name, labels, decline());
  };

  const men = new Set(lists.surnamesM);
  const isAdjective = (name: string): boolean =>
    /(?:sk|ck|dzk)a$/u.test(name) ||
    (/[^k]a$/u.test(name) && men.has(`${name.slice(0, -1)}y`)) ||
    men.has(`${name.slice(0, -1)}i`);
  const rank = (label: number, index: number, limit: number): number => label | (index < limit ? Label.common : 0);
  for (const [i, name] of lists.forenamesM.entries())
    addPerson(name, Gender.m1, rank(Label.forenameM, i, commonForenames), () => declineMan(name));
  for (const [i, name] of lists.forenamesF.entries())
    addPerson(name, Gender.f, rank(Label.forenameF, i, commonForenames), () =>
      declineWoman(name, { adjective: false }),
    );
  for (const [i, name] of lists.surnamesM.entries())
    addPerson(name, Gender.m1, rank(Label.surname, i, commonSurnames), () => declineMan(name));
  for (const [i, name] of lists.surnamesF.entries())
    addPerson(name, Gender.f, rank(Label.surname, i, commonSurnames), () =>
      declineWoman(name, { adjective: isAdjective(name) }),
    );
  // Most surnames are borne by both sexes, though the list of one sex may lack them.
  for (const name of lists.surnamesM) {
    const woman = womanOf(name);
    addPerson(woman, Gender.f, Label.surname, () => declineWoman(woman, { adjective: woman !== name }));
  }
  for (const name of lists.surnamesF) {
    const man = isAdjective(name) ? manOf(name, men) : name;
    addPerson(man, Gender.m1, Label.surname, () => declineMan(man));
  }

  for (const name of voivodeships) {
    const known = byLemma.get(name) ?? [];
    for (const lexeme of known) lexeme.labels |= Label.frequent;
    if (known.length === 0) add(name, Label.frequent, declineRegion(name));
  }

  const findPlaceForms = indexPlaceForms(lexemes, new Set(places.map(({ name }) => name)));
  for (const { name, isCity } of places) {
    const labels = Label.settlement | (isCity ? Label.city : 0);
    const known = byLemma.get(name)?.filter((lexeme) => isPlaceLike(lexeme)) ?? [];
    for (const lexeme of known) lexeme.labels |= labels;
    if (known.length === 0) add(name, labels, findPlaceForms(name) ?? declinePlace(name));
  }
  return [...lexemes, ...added];
}

/** Voivodeships called by their adjective: `w Lubuskiem`; the second half of `Kujawsko-Pomorskie`. */
const voivodeships: readonly string[] = [
  ..."Dolnośląskie Pomorskie Lubelskie Lubuskie Łódzkie Małopolskie Mazowieckie Opolskie Podkarpackie Podlaskie Śląskie".split(
    " ",
  ),
  ..."Świętokrzyskie Mazurskie Wielkopolskie Zachodniopomorskie Poznańskie Krakowskie Rzeszowskie Lwowskie".split(" "),
];

function declineRegion(name: string): DeclinedForm[] {
  return tagForms(Gender.n, [name, `${name}go`, `${name}mu`, name, `${name}m`, `${name}m`, name]);
}

function womanOf(name: string): string {
  if (/(?:sk|ck|dzk)i$/u.test(name) || name.endsWith("ny") || name.endsWith("ły")) return `${name.slice(0, -1)}a`;
  return name;
}

function manOf(name: string, men: ReadonlySet<string>): string {
  const stem = name.slice(0, -1);
  return men.has(`${stem}y`) ? `${stem}y` : `${stem}i`;
}

function genderOf({ forms }: Lexeme): number {
  const noun = forms.find(([, tag]) => posOf(tag) === Pos.subst);
  return noun === undefined ? 0 : gendersOf(noun[1]);
}

function isPlaceLike(lexeme: Lexeme): boolean {
  const gender = genderOf(lexeme);
  return gender !== 0 && gender !== Gender.m1 && (lexeme.labels & (Label.forenameF | Label.surname)) === 0;
}

/**
 * Places that are common words with a capital: `Góra` is declined like "góra", `Piaski` like the plural of "piasek",
 * `Dobra` like the adjective.
 */
function indexPlaceForms(
  lexemes: readonly Lexeme[],
  names: ReadonlySet<string>,
): (name: string) => DeclinedForm[] | undefined {
  const found = new Map<string, { weight: number; forms: DeclinedForm[] }>();
  const offer = (name: string, weight: number, forms: DeclinedForm[]): void => {
    if (!names.has(name) || forms.length === 0 || (found.get(name)?.weight ?? 0) >= weight) return;
    found.set(name, { weight, forms });
  };
  for (const lexeme of lexemes) {
    if (lexeme.lemma !== lexeme.lemma.toLowerCase()) continue;
    for (const [form, tag] of lexeme.forms) {
      const name = capitalize(form);
      if ((casesOf(tag) & Case.nom) === 0 || !names.has(name)) continue;
      const number = numbersOf(tag);
      if (posOf(tag) === Pos.subst && gendersOf(tag) !== Gender.m1) {
        const forms = lexeme.forms
          .filter(([, other]) => (numbersOf(other) & number) !== 0)
          .map(([other, otherTag]): DeclinedForm => [capitalize(other), otherTag]);
        offer(name, number === GrammaticalNumber.sg ? 3 : 2, forms);
      }
      if (posOf(tag) === Pos.adj && number === GrammaticalNumber.sg) {
        const gender = gendersOf(tag) & (Gender.f | Gender.n);
        if (gender === Gender.f || gender === Gender.n) offer(name, 1, adjectiveForms(lexeme, gender));
      }
    }
  }
  return (name) => found.get(name)?.forms;
}

function adjectiveForms(lexeme: Lexeme, gender: number): DeclinedForm[] {
  return lexeme.forms
    .filter(
      ([, tag]) =>
        posOf(tag) === Pos.adj && (numbersOf(tag) & GrammaticalNumber.sg) !== 0 && (gendersOf(tag) & gender) !== 0,
    )
    .filter(([form]) => !form.startsWith("naj"))
    .map(
      ([form, tag]): DeclinedForm => [capitalize(form), makeTag(Pos.subst, casesOf(tag), GrammaticalNumber.sg, gender)],
    );
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function capitalize(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
