import { anyCase } from "../../lexicon/tag.ts";
import type { KnownForename } from "../../polish/given-name-reading.ts";
import { readPersonName } from "../../polish/person-name.ts";
import type { Candidate, RuleContext } from "../rule.ts";
import { initialEnd } from "./initial.ts";
import { casesBefore } from "./name-cases.ts";

export interface PersonTokens {
  readonly start: number;
  readonly end: number;
  /** Tokens of the given names, initials among them. */
  readonly given: readonly number[];
  /** First tokens of the surname's words. */
  readonly surname: readonly number[];
  /** `II` of a pope or a king, `K.` of a suspect: stands behind the rest as written. */
  readonly fixed?: string;
  /** `III` of `Jan III Sobieski`. */
  readonly number?: string;
  readonly nickname?: string;
  /** What the text tells of the bearer's gender. @default nothing */
  readonly gender?: "m" | "f";
}

/** The candidate with its name in the nominative, gender, given names and surname. */
export function describePerson(
  context: RuleContext,
  { start, end, given, surname, fixed, number, nickname, gender }: PersonTokens,
): Candidate<"person"> {
  const { morphology, document } = context;
  const isInitial = (token: number): boolean => initialEnd(context, token) > token;
  const name = readPersonName(morphology, {
    given: given.filter((token) => !isInitial(token)),
    surname,
    cases: casesBefore(context, start),
    known: (token) => knownForenames(context, token),
    occurs: (word) => document.hasForm(word),
    ...(gender === undefined ? {} : { gender }),
  });
  const initials = given.filter(isInitial).map((token) => `${document.formOf(token)}.`);
  const givenNames = [name.givenNames, ...initials].filter((part) => part !== undefined).join(" ");
  const isSuspect = fixed !== undefined && surname.length === 0 && fixed.endsWith(".");
  const family = isSuspect ? fixed : name.surname;
  const full = [givenNames, number, family, isSuspect ? undefined : fixed]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  return {
    type: "person",
    start,
    end,
    name: full,
    attributes: {
      ...(givenNames === "" ? {} : { givenNames }),
      ...(family === undefined ? {} : { surname: family }),
      ...(name.gender === undefined ? {} : { gender: name.gender }),
      ...(nickname === undefined ? {} : { nickname }),
    },
  };
}

/** Given names of the gazetteer that the token is a form of. */
function knownForenames({ hits }: RuleContext, token: number): readonly KnownForename[] {
  return hits.at(token, "forenames-extra").map(({ entry, cases }) => ({
    lemma: entry.name,
    gender: entry.attributes.gender === "f" ? "f" : "m",
    cases: cases === 0 ? anyCase : cases,
  }));
}
