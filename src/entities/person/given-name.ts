import { TokenFlag } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { coveredByPersons } from "./covered.ts";
import { describePerson } from "./describe.ts";
import { initialEnd } from "./initial.ts";
import { address, kin } from "./kin.ts";
import { isForename, isNameWord } from "./name-word.ts";

/**
 * A given name alone: of kin (`żonie Krystynie`, `mama Tosi, Ewa`), behind a form of address (`druha Mariana`) or an age (`sześcioletnia Tosia`);
 * then wherever the text repeats it.
 */
export const givenName: EntityRule<"person"> = {
  name: "person.given-name",
  type: "person",
  *find(context: RuleContext): Iterable<Candidate<"person">> {
    const { document, hits, morphology } = context;
    const covered = coveredByPersons(context);
    const names = new Map<string, "m" | "f">();
    const starts = new Set<number>();
    const alone: number[] = [];
    for (let token = 0; token < document.length; token++) {
      if (covered.has(token) || !isForename(context, token) || !standsAlone(context, token)) continue;
      alone.push(token);
      const gender = genderBefore(context, token) ?? (isApposition(context, token, starts) ? "any" : undefined);
      if (gender === undefined) continue;
      starts.add(token);
      const person = describePerson(context, {
        start: token,
        end: token + 1,
        given: [token],
        surname: [],
        ...(gender === "any" ? {} : { gender }),
      });
      if (person.name !== undefined) names.set(person.name, person.attributes.gender ?? "m");
      yield person;
    }
    for (const token of alone) {
      if (starts.has(token)) continue;
      const lemma = [
        ...morphology.lemmasOf(token),
        ...hits.at(token, "forenames-extra").map(({ entry }) => entry.name),
      ].find((name) => names.has(name));
      const gender = lemma === undefined ? undefined : names.get(lemma);
      if (gender !== undefined)
        yield describePerson(context, { start: token, end: token + 1, given: [token], surname: [], gender });
    }
  },
};

const joined: ReadonlySet<string> = new Set(["-", "”", '"', "’"]);

/** No surname behind it, no street or saint before it. */
function standsAlone(context: RuleContext, token: number): boolean {
  const { document } = context;
  const next = token + 1;
  const isFollowed =
    document.sentence[next] === document.sentence[token] &&
    !document.hasFlag(next, TokenFlag.lineStart) &&
    (isNameWord(context, next) || initialEnd(context, next) > next);
  if (isFollowed || joined.has(document.formOf(next)) || document.hasFlag(token, TokenFlag.glued)) return false;
  return document.formOf(token - 1) !== "." || document.hasFlag(token, TokenFlag.sentenceStart);
}

function genderBefore({ document, found, morphology }: RuleContext, token: number): "m" | "f" | undefined {
  if (document.sentence[token - 1] !== document.sentence[token]) return undefined;
  // „sześcioletniej Tosi”, „6-letni Kuba”
  if (found.endingAt(token, "age").length > 0 && /letni/u.test(document.lowerOf(token - 1)))
    return /letni(?:a|ej|ą)$/u.test(document.lowerOf(token - 1)) ? "f" : "m";
  for (const lemma of morphology.lemmasOf(token - 1)) {
    const gender = kin.get(lemma) ?? address.get(lemma);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** `mama Tosi, {Ewa}` */
function isApposition({ document, morphology }: RuleContext, token: number, starts: ReadonlySet<number>): boolean {
  return (
    document.formOf(token - 1) === "," &&
    starts.has(token - 2) &&
    morphology.lemmasOf(token - 3).some((lemma) => kin.has(lemma))
  );
}
