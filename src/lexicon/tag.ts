/**
 * A morphosyntactic tag packed into one integer: the class of the word and a bit mask for every category, so that
 * `komendzie` is one tag (dative or locative) and agreement of two words is `&`.
 *
 *     bits   0–5   6–12   13–14    15–19    20–22    23–25    26–27    28–29
 *            pos   case   number   gender   degree   person   aspect   negation
 */
export const Pos = {
  ign: 0,
  subst: 1,
  depr: 2,
  adj: 3,
  adja: 4,
  adjp: 5,
  adjc: 6,
  adv: 7,
  num: 8,
  numcol: 9,
  ppron12: 10,
  ppron3: 11,
  siebie: 12,
  fin: 13,
  bedzie: 14,
  aglt: 15,
  praet: 16,
  impt: 17,
  imps: 18,
  inf: 19,
  pcon: 20,
  pant: 21,
  ger: 22,
  pact: 23,
  ppas: 24,
  winien: 25,
  pred: 26,
  prep: 27,
  conj: 28,
  comp: 29,
  qub: 30,
  brev: 31,
  burk: 32,
  interj: 33,
  xxx: 34,
} as const;
export type Pos = (typeof Pos)[keyof typeof Pos];

export const Case = { nom: 1, gen: 2, dat: 4, acc: 8, inst: 16, loc: 32, voc: 64 } as const;
export const GrammaticalNumber = { sg: 1, pl: 2 } as const;
export const Gender = { m1: 1, m2: 2, m3: 4, f: 8, n: 16 } as const;
export const Degree = { pos: 1, com: 2, sup: 4 } as const;
export const Person = { pri: 1, sec: 2, ter: 4 } as const;
export const Aspect = { imperf: 1, perf: 2 } as const;
export const Negation = { aff: 1, neg: 2 } as const;

/** Any masculine gender. */
export const masculine: number = Gender.m1 | Gender.m2 | Gender.m3;
export const anyCase = 127;
export const anyNumber = 3;
export const anyGender = 31;

interface Category {
  readonly shift: number;
  readonly mask: number;
  /** Value of the first bit first. */
  readonly values: readonly string[];
}

function category(shift: number, values: Readonly<Record<string, number>>): Category {
  const names = Object.keys(values);
  return { shift, mask: (1 << names.length) - 1, values: names };
}

const cases = category(6, Case);
const numbers = category(13, GrammaticalNumber);
const genders = category(15, Gender);
const degrees = category(20, Degree);
const persons = category(23, Person);
const aspects = category(26, Aspect);
const negations = category(28, Negation);

/** The categories of each class in the order in which NKJP writes them; a class that is absent has none. */
const layout: Readonly<Record<string, readonly Category[]>> = {
  subst: [numbers, cases, genders],
  depr: [numbers, cases, genders],
  adj: [numbers, cases, genders, degrees],
  adv: [degrees],
  num: [numbers, cases, genders],
  numcol: [numbers, cases, genders],
  ppron12: [numbers, cases, genders, persons],
  ppron3: [numbers, cases, genders, persons],
  siebie: [cases],
  fin: [numbers, persons, aspects],
  bedzie: [numbers, persons, aspects],
  aglt: [numbers, persons, aspects],
  praet: [numbers, genders, aspects],
  impt: [numbers, persons, aspects],
  imps: [aspects],
  inf: [aspects],
  pcon: [aspects],
  pant: [aspects],
  ger: [numbers, cases, genders, aspects, negations],
  pact: [numbers, cases, genders, aspects, negations],
  ppas: [numbers, cases, genders, aspects, negations],
  winien: [numbers, genders, aspects],
  prep: [cases],
};

const posNames: readonly string[] = Object.keys(Pos);
const posByName: ReadonlyMap<string, number> = new Map(Object.entries(Pos));

export function posOf(tag: number): Pos {
  // The six low bits of a tag are written from a Pos and nothing else.
  return (tag & 63) as Pos;
}

export function casesOf(tag: number): number {
  return (tag >> cases.shift) & cases.mask;
}

export function numbersOf(tag: number): number {
  return (tag >> numbers.shift) & numbers.mask;
}

export function gendersOf(tag: number): number {
  return (tag >> genders.shift) & genders.mask;
}

export function degreesOf(tag: number): number {
  return (tag >> degrees.shift) & degrees.mask;
}

export function personsOf(tag: number): number {
  return (tag >> persons.shift) & persons.mask;
}

export function aspectsOf(tag: number): number {
  return (tag >> aspects.shift) & aspects.mask;
}

export function negationsOf(tag: number): number {
  return (tag >> negations.shift) & negations.mask;
}

/** A tag of a declined word: `makeTag(Pos.subst, Case.gen, GrammaticalNumber.sg, Gender.f)`. */
export function makeTag(pos: Pos, caseMask: number, numberMask: number, genderMask: number): number {
  return pos | (caseMask << cases.shift) | (numberMask << numbers.shift) | (genderMask << genders.shift);
}

/** The same tag with the negation of a form in `nie-`. */
export function negate(tag: number): number {
  return (tag & ~(negations.mask << negations.shift)) | (Negation.neg << negations.shift);
}

/**
 * Writes a tag the way NKJP does. A mask with several bits gives its first value, or the value that `choice` names
 * for it (`choice` is a tag whose bits are preferred).
 *
 * @example
 * formatTag(parseTag("subst:sg:dat.loc:f")[0]) // "subst:sg:dat:f"
 */
export function formatTag(tag: number, choice = 0): string {
  const name = posNames[posOf(tag)] ?? "ign";
  const parts = [name];
  for (const { shift, mask, values } of layout[name] ?? []) {
    const bits = (tag >> shift) & mask;
    if (bits === 0) continue;
    const wanted = (choice >> shift) & bits;
    const value = values[31 - Math.clz32((wanted || bits) & -(wanted || bits))];
    if (value !== undefined) parts.push(value);
  }
  return parts.join(":");
}

/** Names of the dictionary's finer genders, and of plural-only nouns, in NKJP's five. */
const genderNames: Readonly<Record<string, string>> = { n1: "n", n2: "n", n3: "n", p1: "m1", p2: "n", p3: "n" };

/**
 * Reads tags of NKJP or of the dictionary: `+` joins tags, `.` joins values, `verb:` in front and unknown values are
 * passed over.
 *
 * @example
 * parseTag("adj:sg:acc:m1.m2:pos+adj:sg:gen:m1.m2.m3.n1.n2:pos").length // 2
 */
export function parseTag(tags: string): number[] {
  const parsed: number[] = [];
  for (const text of tags.split("+")) {
    const fields = text.split(":");
    if (fields[0] === "verb") fields.shift();
    // "pot" is the conditional, "zrobiłby": the past form with a particle grown on.
    const name = fields[0] === "pot" ? "praet" : (fields[0] ?? "");
    // `winien:pot` and `pred:pot` are written inside the verb's tag.
    let tag = posByName.get(name) ?? Pos.xxx;
    for (const field of fields.slice(1))
      for (const value of field.split(".")) tag |= bitOf(genderNames[value] ?? value);
    parsed.push(tag);
  }
  return parsed;
}

const bits: ReadonlyMap<string, number> = new Map(
  [cases, numbers, genders, degrees, persons, aspects, negations].flatMap(({ shift, values }) =>
    values.map((value, index): [string, number] => [value, 1 << (shift + index)]),
  ),
);

function bitOf(value: string): number {
  return bits.get(value) ?? 0;
}

/** The bits of a mask one by one, lowest first. */
export function bitsOf(mask: number): number[] {
  const single: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) single.push(rest & -rest);
  return single;
}
