/**
 * How an office phrase stands to its verb:
 *
 *     goal          powołany {na stanowisko Komendanta}, wybrany {na prezesa}
 *     source        odwołany {ze stanowiska dyrektora}
 *     place         zakończył służbę {na stanowisku dowódcy}
 *     object        objął {obowiązki dyrektora}, pełni {funkcję rzecznika}
 *     instrumental  został {rektorem}, była {naczelnikiem}
 *     as            zaczynał {jako dzielnicowy}
 */
export type OfficeRole = "goal" | "source" | "place" | "object" | "instrumental" | "as";

/** What the verb says of the person and the office. */
export type CareerKind = "appointed" | "dismissed" | "held";

/** Whose career it is: the subject of the verb, or its object when the verb is active. */
export interface CareerVerb {
  readonly kind: CareerKind;
  /** `powołał {Jana Lisa}`: somebody else does it to the person. */
  readonly isDoneTo?: true;
  /** `powołanie`, `odwołanie`: a noun, the person stands in the genitive behind it or receives it. */
  readonly isNoun?: true;
}

const appoints =
  "powołać powoływać mianować wyznaczyć wyznaczać wybrać wybierać przenieść skierować desygnować delegować wskazać ustanowić zatrudnić nominować";
const dismisses = "odwołać odwoływać zwolnić zwalniać zdymisjonować usunąć zdjąć";

const table: Readonly<Record<OfficeRole, readonly (readonly [words: string, verb: CareerVerb])[]>> = {
  goal: [
    [appoints, { kind: "appointed", isDoneTo: true }],
    ["przejść trafić wrócić powrócić otrzymać odebrać awansować", { kind: "appointed" }],
    ["powołanie nominacja mianowanie wybór awans", { kind: "appointed", isNoun: true }],
  ],
  source: [
    [dismisses, { kind: "dismissed", isDoneTo: true }],
    ["ustąpić ustępować odejść odchodzić zrezygnować rezygnować wycofać pożegnać rozstać", { kind: "dismissed" }],
    ["odwołanie zwolnienie rezygnacja dymisja odejście", { kind: "dismissed", isNoun: true }],
  ],
  place: [
    ["zakończyć kończyć", { kind: "dismissed" }],
    ["zastąpić zastępować następca następczyni", { kind: "appointed" }],
    ["pracować służyć zaczynać zacząć rozpocząć pozostać pozostawać być pełnić", { kind: "held" }],
    ["zasiąść", { kind: "appointed" }],
  ],
  object: [
    ["objąć obejmować przejąć przejmować przyjąć zająć rozpocząć rozpoczynać", { kind: "appointed" }],
    ["powierzyć powierzać", { kind: "appointed", isDoneTo: true }],
    [
      "zdać zdawać przekazać przekazywać złożyć zrzec zakończyć kończyć opuścić stracić utracić przestać przestawać",
      { kind: "dismissed" },
    ],
    ["pozbawić pozbawiać", { kind: "dismissed", isDoneTo: true }],
    ["pełnić sprawować piastować zajmować wykonywać", { kind: "held" }],
  ],
  instrumental: [
    ["zostać", { kind: "appointed" }],
    [appoints, { kind: "appointed", isDoneTo: true }],
    ["przestać przestawać", { kind: "dismissed" }],
    ["być pozostawać pozostać bywać", { kind: "held" }],
  ],
  as: [
    [
      "zaczynać zacząć pracować służyć pełnić rozpocząć rozpoczynać kończyć zakończyć działać występować",
      { kind: "held" },
    ],
  ],
};

const byRole: ReadonlyMap<OfficeRole, ReadonlyMap<string, CareerVerb>> = new Map(
  Object.entries(table).map(([role, rows]) => [
    // the keys of the table are roles
    role as OfficeRole,
    new Map(rows.flatMap(([words, verb]) => words.split(" ").map((word): [string, CareerVerb] => [word, verb]))),
  ]),
);

/** What a lemma says in a clause with an office phrase of that role. */
export function careerVerb(role: OfficeRole, lemma: string): CareerVerb | undefined {
  return byRole.get(role)?.get(lemma);
}
