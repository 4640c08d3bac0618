import { Case, casesOf } from "../../lexicon/tag.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { LocationKind } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

const heads: ReadonlyMap<string, LocationKind> = new Map([
  ["gmina", "municipality"],
  ["dzielnica", "district"],
  ["osiedle", "district"],
  ["miejscowość", "settlement"],
  ["wieś", "settlement"],
  ["miasto", "settlement"],
  ["miasteczko", "settlement"],
  ["osada", "settlement"],
  ["przysiółek", "settlement"],
  ["sołectwo", "settlement"],
  ["jezioro", "natural"],
  ["rzeka", "natural"],
  ["potok", "natural"],
  ["szczyt", "natural"],
  ["wyspa", "natural"],
]);

/** A name in the nominative after the noun that says what it is: `w gminach {Halinów} i {Cegłów}`, `dzielnica {Błeszno}` (annotation.md, rule 7). */
export const municipality: EntityRule<"location"> = {
  name: "location.municipality",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document, morphology } = context;
    for (let token = 0; token < document.length; token++) {
      const lemma = morphology.lemmasOf(token).find((lemma) => heads.has(lemma));
      if (lemma === undefined) continue;
      const kind = heads.get(lemma) ?? "municipality";
      let at = token + 1;
      while (isNominative(context, at)) {
        yield { type: "location", start: at, end: at + 1, name: document.formOf(at), attributes: { kind } };
        const joint = document.lowerOf(at + 1);
        if (joint !== "i" && joint !== "," && joint !== "oraz") break;
        at += 2;
      }
    }
  },
};

function isNominative({ document, morphology }: RuleContext, token: number): boolean {
  if (!document.isKind(token, TokenKind.word) || !document.hasFlag(token, TokenFlag.capitalized)) return false;
  if (document.hasFlag(token, TokenFlag.allCaps) || document.hasFlag(token, TokenFlag.sentenceStart)) return false;
  return (
    morphology.at(token).some(({ tag, lemma }) => (casesOf(tag) & Case.nom) !== 0 && lemma !== lemma.toLowerCase()) ||
    !morphology.isKnown(token)
  );
}
