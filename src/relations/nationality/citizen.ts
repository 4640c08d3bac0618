import { GrammaticalNumber, numbersOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nounTags } from "../../polish/agreement.ts";
import { beforeBracket, listEndingWith } from "../beside-person.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { topicBefore } from "../topic.ts";
import { mentionsIn } from "../window.ts";

const citizens: ReadonlySet<string> = new Set(["obywatel", "obywatelka"]);

/** Citizens of a country and natives of a people: `obywatel {Mołdawii} Ion C.`, `obywatele {Ukrainy} A i B`, `Dilnoza R. (28 l.), obywatelka {Uzbekistanu}`, `{Ukrainiec} Denys O.` */
export const nationalityCitizen: RelationRule = {
  name: "nationality.citizen",
  type: "nationality",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const country of mentionsOf(context, "location", "demonym")) {
      const noun = nationNoun(context, country);
      if (noun === undefined) continue;
      const bearers = bearersAfter(context, country, noun);
      for (const person of bearers.length > 0 ? bearers : bearersBefore(context, noun)) {
        yield {
          type: "nationality",
          subject: person.entity,
          object: country.entity,
          evidence: spanOf(person, country),
        };
      }
    }
  },
};

/** Token that says who is of the nation: `{obywatel} Mołdawii`, `{Ukrainiec}`. */
function nationNoun(
  { entities, morphology }: RelationContext,
  { type, entity, start }: TokenMention,
): number | undefined {
  if (isAnyLemma(morphology, start - 1, citizens)) return start - 1;
  const attributes = entities[entity]?.attributes;
  return type === "demonym" && attributes !== undefined && "form" in attributes && attributes.form === "inhabitant"
    ? start
    : undefined;
}

/** A name right behind, an age, a comma or a dash between; a plural noun takes the rest of the list: `obywatele {Ukrainy} A i B`. */
function bearersAfter(context: RelationContext, { end }: TokenMention, noun: number): readonly TokenMention[] {
  const joint = context.document.formOf(end);
  const first = nameAfter(context, joint === ":" || joint === "," || joint === "–" ? end + 1 : end);
  if (!first) return [];
  // „Jan K., obywatel Gruzji, Piotr N. i …”: the next of a list has a country of his own
  if (joint === "," && personsBefore(context, noun).length > 0) return [];
  return isPlural(context, noun) ? personList(context, first) : [first];
}

/** `Uładzimir S., 47-letni obywatel …`, `Dilnoza R. (28 l.), obywatelka …`, `A i B, obywatele …`, `A jest obywatelem …` */
function bearersBefore(context: RelationContext, noun: number): readonly TokenMention[] {
  const persons = personsBefore(context, noun);
  if (persons.length > 0) return persons;
  const { document } = context;
  if (!/^(?:jest|są|był|była|to)$/u.test(document.lowerOf(noun - 1))) return [];
  const subject = mentionsIn(
    context,
    { start: Math.max(document.sentenceStart(noun), noun - 30), end: noun },
    "person",
  ).at(-1);
  return subject ? [subject] : [];
}

function personsBefore(context: RelationContext, noun: number): readonly TokenMention[] {
  const { document } = context;
  let token = noun;
  for (let name = mentionEndingAt(context, token, "age"); name; name = mentionEndingAt(context, token, "age"))
    token = name.start;
  if (document.formOf(token - 1) === "," && mentionEndingAt(context, token - 1, "age"))
    token = mentionEndingAt(context, token - 1, "age")?.start ?? token;
  if (!/^[,(–-]$/u.test(document.formOf(token - 1))) return [];
  const at = beforeBracket(context, token - 1);
  // „{A} z Uniwersytetu w Lipsku, obywatelka Niemiec”
  const home = mentionEndingAt(context, at, "organization", "location");
  const isFrom = home !== undefined && /^ze?$/u.test(document.lowerOf(home.start - 1));
  const person = mentionEndingAt(context, isFrom ? home.start - 1 : at, "person");
  if (!person) return [];
  return isPlural(context, noun) ? listEndingWith(context, person) : [person];
}

/** `obywatele`, `Ukraińców`; a form that may be either is singular: `obywatela`. */
function isPlural({ morphology }: RelationContext, token: number): boolean {
  const tags = nounTags(morphology, token);
  return tags.length > 0 && tags.every((tag) => numbersOf(tag) === GrammaticalNumber.pl);
}

const holding: ReadonlySet<string> = new Set(["obywatelstwo", "narodowość"]);

/** `Jan K. ma obywatelstwo {ukraińskie}`, `narodowości {gruzińskiej}` of the name before it. */
export const nationalityHeld: RelationRule = {
  name: "nationality.held",
  type: "nationality",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology } = context;
    for (const country of mentionsOf(context, "demonym", "location")) {
      const isHeld =
        isAnyLemma(morphology, country.start - 1, holding) ||
        (country.type === "demonym" && isAnyLemma(morphology, country.end, holding));
      if (!isHeld) continue;
      const start = Math.max(document.sentenceStart(country.start), country.start - 12);
      const person = mentionsIn(context, { start, end: country.start }, "person").at(-1) ?? spokenOf(context, country);
      if (person && !mentionAt(context, person.end, "organization"))
        yield {
          type: "nationality",
          subject: person.entity,
          object: country.entity,
          evidence: spanOf(person, country),
        };
    }
  },
};

/** `{Jan K.} mieszka w Łodzi. Ma obywatelstwo polskie`: whom the text is about. */
function spokenOf(context: RelationContext, { start }: TokenMention): TokenMention | undefined {
  const first = context.document.sentenceStart(start);
  for (let token = start - 1; token >= first; token--)
    if (/^(?:ma|posiada|miał|miała)$/u.test(context.document.lowerOf(token)))
      return topicBefore(context, first, undefined);
  return undefined;
}
