import { Case } from "../../lexicon/tag.ts";
import type { Hit } from "../../match/gazetteer.ts";
import { isHyphen } from "../../polish/noun-phrase.ts";
import { TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { compoundStart } from "./compound.ts";
import { isPartOfName } from "./part-of-name.ts";

/** Adjectives and inhabitants of the gazetteer: `polski`, `warszawscy`, `Ukrainiec`; compounds of two: `polsko-niemieckiej`. */
export const known: EntityRule<"demonym"> = {
  name: "demonym.known",
  type: "demonym",
  *find(context: RuleContext): Iterable<Candidate<"demonym">> {
    const { document, hits } = context;
    for (const hit of hits.of("demonyms")) {
      const { form, place } = hit.entry.attributes;
      if (place === undefined || isHyphen(document, hit.end)) continue;
      if (form === "inhabitant" ? !isInhabitant(context, hit) : isPartOfName(context, hit)) continue;
      if (form === "inhabitant") {
        yield { type: "demonym", start: hit.start, end: hit.end, name: hit.entry.name, attributes: { place, form } };
        continue;
      }
      const first = compoundStart(context, hit.start);
      // „Jana Nowak-Polska”: a word joined to something else
      if (isHyphen(document, hit.start - 1) && !first) continue;
      yield {
        type: "demonym",
        start: first?.start ?? hit.start,
        end: hit.end,
        name: first ? `${first.prefix}${hit.entry.name}` : hit.entry.name,
        attributes: { place: first ? `${first.places}, ${place}` : place, form: "adjective" },
      };
    }
  },
};

/** A noun written as it should be (`Ukrainiec`, `krakowianin`) that is no surname; `Czech`, `Włoch`, `Węgier` may be the country in the genitive. */
function isInhabitant(context: RuleContext, { start, end, cases, entry }: Hit): boolean {
  const { document, hits, found } = context;
  if (found.at(start, "person").length > 0) return false;
  if (!document.hasFlag(start, TokenFlag.capitalized))
    return entry.name === entry.name.toLowerCase() && entry.attributes.common !== "yes";
  if (isHyphen(document, start - 1) || isHyphen(document, end)) return false;
  // „w |Turku|”, „do |Turku|”: a town of that name
  const isInTown = /^(?:w|we|do|koło)$/u.test(document.lowerOf(start - 1)) && hits.at(start, "cities").length > 0;
  if (isInTown) return false;
  const country = hits.at(start, "countries", "regions").find((hit) => hit.end >= end);
  if (!country || country.end > end) return !country;
  return (
    (country.cases & Case.gen) !== 0 &&
    (country.cases & Case.nom) === 0 &&
    (cases & Case.nom) !== 0 &&
    standsAlone(context, start)
  );
}

/** `29-letni |Czech|`, `|Niemiec| został zatrzymany`; a noun or a preposition governs the country: `do |Czech|`, `obywatel |Niemiec|`. */
function standsAlone({ document, morphology, found }: RuleContext, token: number): boolean {
  if (document.hasFlag(token, TokenFlag.sentenceStart)) return true;
  if (found.endingAt(token, "age").length > 0) return true;
  const before = morphology.at(token - 1);
  return (
    document.isKind(token - 1, TokenKind.word) &&
    before.length > 0 &&
    found.at(token + 1, "person").length > 0 &&
    !governs({ morphology }, token - 1)
  );
}

const governing: ReadonlySet<string> = new Set([
  "obywatel",
  "obywatelka",
  "mieszkaniec",
  "mieszkanka",
  "ambasador",
  "prezydent",
  "premier",
  "reprezentant",
  "z",
  "do",
  "od",
  "dla",
]);

function governs({ morphology }: Pick<RuleContext, "morphology">, token: number): boolean {
  return morphology.lemmasOf(token).some((lemma) => governing.has(lemma));
}
