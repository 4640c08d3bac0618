import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

interface GovernedOffice {
  readonly name: string;
  readonly genitive: string;
  /** The headquarters, which the same acronym names elsewhere. */
  readonly organization: string;
}

// acronyms that are offices themselves, and those that are when an office governs them (annotation.md, rule 5)
const offices: ReadonlyMap<string, string> = new Map([
  ["RPO", "Rzecznik Praw Obywatelskich"],
  ["RPD", "Rzecznik Praw Dziecka"],
  ["RPP", "Rzecznik Praw Pacjenta"],
]);
export const governed: ReadonlyMap<string, GovernedOffice> = new Map([
  [
    "KGP",
    {
      name: "Komendant Główny Policji",
      genitive: "Komendanta Głównego Policji",
      organization: "Komenda Główna Policji",
    },
  ],
  [
    "KSP",
    {
      name: "Komendant Stołeczny Policji",
      genitive: "Komendanta Stołecznego Policji",
      organization: "Komenda Stołeczna Policji",
    },
  ],
  [
    "KGSG",
    {
      name: "Komendant Główny Straży Granicznej",
      genitive: "Komendanta Głównego Straży Granicznej",
      organization: "Komenda Główna Straży Granicznej",
    },
  ],
]);

/** `RPO` is an office; `KGP` is one behind another office: `zastępca KGP`, `Pełnomocnik KGP`. */
export const acronym: EntityRule<"position"> = {
  name: "position.acronym",
  type: "position",
  *find({ document, hits }: RuleContext): Iterable<Candidate<"position">> {
    for (let token = 0; token < document.length; token++) {
      const form = document.formOf(token);
      const isGoverned = hits.at(token - 1, "offices").some(({ end }) => end === token);
      const office = isGoverned ? governed.get(form) : undefined;
      const name = offices.get(form) ?? office?.name;
      if (name === undefined) continue;
      yield {
        type: "position",
        start: token,
        end: token + 1,
        name,
        attributes: office ? { organization: office.organization } : {},
        weight: 1,
      };
    }
  },
};
