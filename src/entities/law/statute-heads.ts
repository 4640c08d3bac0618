/** What may follow the word for an act. */
export type StatutePart =
  | "adjective"
  | "law"
  | "number"
  | "ordinal"
  | "date"
  | "issuer"
  | "parties"
  | "place"
  | "title";

export interface StatuteHead {
  readonly genitive: string;
  /** What must follow for one act to be named; every inner list is one sufficient set. */
  readonly needs: readonly (readonly StatutePart[])[];
  /** Whether its title begins with `o`: not `decyzja o warunkach`, `umowa o dzieło`. */
  readonly isAbout: boolean;
  /** Whether the one who made it follows: `rozporządzenie {Ministra Zdrowia}`. */
  readonly hasIssuer: boolean;
  readonly isTreaty: boolean;
}

const order: readonly (readonly StatutePart[])[] = [["number"], ["ordinal"], ["issuer", "date"], ["issuer", "title"]];
// "decyzja nr 12/2024" alone is a document of an office
const decision: readonly (readonly StatutePart[])[] = [
  ["number", "issuer"],
  ["number", "title"],
  ["ordinal", "issuer"],
  ["issuer", "date", "title"],
];
const treaty: readonly (readonly StatutePart[])[] = [["title"], ["adjective"], ["place"], ["issuer", "date"]];
const agreement: readonly (readonly StatutePart[])[] = [
  ["adjective", "date"],
  ["adjective", "title"],
  ["parties", "date"],
  ["parties", "title"],
];

export const statuteHeads: ReadonlyMap<string, StatuteHead> = new Map([
  head("ustawa", "ustawy", [["title"], ["law"], ["date"]], "about"),
  head("rozporządzenie", "rozporządzenia", [["issuer"], ["number"], ["date"]], "issuer"),
  head("uchwała", "uchwały", order, "issuer"),
  head("zarządzenie", "zarządzenia", order, "issuer"),
  head("decyzja", "decyzji", decision, "issuer"),
  head("dyrektywa", "dyrektywy", [["number"], ["title"]], "about issuer"),
  head("dekret", "dekretu", [["date"], ["title"]], "about issuer"),
  head("konwencja", "konwencji", treaty, "about issuer treaty"),
  head("traktat", "traktatu", treaty, "about treaty"),
  head("umowa", "umowy", agreement, "about treaty"),
  head("porozumienie", "porozumienia", agreement, "about treaty"),
]);

function head(
  lemma: string,
  genitive: string,
  needs: readonly (readonly StatutePart[])[],
  traits: string,
): [string, StatuteHead] {
  return [
    lemma,
    {
      genitive,
      needs,
      isAbout: traits.includes("about"),
      hasIssuer: traits.includes("issuer"),
      isTreaty: traits.includes("treaty"),
    },
  ];
}
