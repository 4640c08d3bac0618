import { datesIn } from "../dates.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionsOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

const gathering: ReadonlySet<string> = new Set(["wchodzić", "skupiać", "zrzeszać", "liczyć", "tworzyć"]);
const farthest = 40;

/** A country named among the members: `W skład {Organizacji} wchodzą 173 kraje, w tym od 1992 roku {Polska}`, `{Interpol} skupia 195 państw, w tym {Polskę}`. */
export const memberOfAmong: RelationRule = {
  name: "memberOf.among",
  type: "memberOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, entities, morphology } = context;
    for (const country of mentionsOf(context, "location")) {
      const attributes = entities[country.entity]?.attributes;
      if (country.parent !== undefined || !attributes || !("kind" in attributes) || attributes.kind !== "country")
        continue;
      const among = amongBefore(context, country.start);
      if (among === undefined) continue;
      const start = Math.max(document.sentenceStart(country.start), among - farthest);
      let isGathering = false;
      for (let token = start; token < among; token++) isGathering ||= isAnyLemma(morphology, token, gathering);
      const organization = mentionsIn(context, { start, end: among }, "organization").find(
        ({ parent }) => parent === undefined,
      );
      if (!isGathering || !organization) continue;
      const { since } = datesIn(context, {
        start: among,
        end: Math.min(country.end + 6, document.sentenceEnd(country.start)),
      });
      yield {
        type: "memberOf",
        subject: country.entity,
        object: organization.entity,
        evidence: { start: organization.start, end: country.end },
        ...(since === undefined ? {} : { since }),
      };
    }
  },
};

/** First token of `w tym` or `m.in.` in front, words of time and other countries between. */
function amongBefore({ document }: RelationContext, token: number): number | undefined {
  for (let at = token - 1; at > Math.max(document.sentenceStart(token), token - 14); at--) {
    if (document.lowerOf(at) === "tym" && document.lowerOf(at - 1) === "w") return at - 1;
    if (document.lowerOf(at) === "in" && document.lowerOf(at - 2) === "m") return at - 2;
  }
  return undefined;
}
