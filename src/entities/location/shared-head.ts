import type { Document } from "../../text/document.ts";
import { TokenFlag } from "../../text/document.ts";
import type { LocationKind } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

interface Head {
  readonly head: string;
  readonly kind: LocationKind;
}

const county: Head = { head: "powiat", kind: "county" };
const region: Head = { head: "województwo", kind: "region" };
// forms of the heads that several adjectives can follow: „powiatów pilskiego i …”, „powiatu pilskiego i …”
const heads: ReadonlyMap<string, Head> = new Map([
  ["powiat", county],
  ["powiatem", county],
  ["powiatu", county],
  ["powiecie", county],
  ["powiaty", county],
  ["powiatów", county],
  ["powiatom", county],
  ["powiatami", county],
  ["powiatach", county],
  ["województwo", region],
  ["województwem", region],
  ["województwa", region],
  ["województwie", region],
  ["województw", region],
  ["województwom", region],
  ["województwami", region],
  ["województwach", region],
]);
const joints: ReadonlySet<string> = new Set([",", "i", "oraz", "a", "lub", "czy"]);

/** A head shared by several adjectives, which goes with the first (annotation.md, rule 18): `{powiatów pilskiego} i {złotowskiego}`. */
export const sharedHead: EntityRule<"location"> = {
  name: "location.shared-head",
  type: "location",
  *find(context: RuleContext): Iterable<Candidate<"location">> {
    const { document } = context;
    for (let token = 0; token < document.length; token++) {
      const shared = heads.get(document.lowerOf(token));
      if (!shared) continue;
      const names = adjectives(context, token + 1);
      if (names.length < 2) continue;
      for (const [index, { start, end, name }] of names.entries()) {
        const ending = shared.kind === "region" ? neuter(name) : name;
        yield {
          type: "location",
          start: index === 0 ? token : start,
          end,
          name: `${shared.head} ${ending}`,
          attributes: { kind: shared.kind },
          weight: 1,
        };
      }
    }
  },
};

interface Adjective {
  readonly start: number;
  readonly end: number;
  /** Masculine nominative. */
  readonly name: string;
}

/** The adjectives of places in the list that starts at the token. */
function adjectives({ document, hits }: RuleContext, first: number): readonly Adjective[] {
  const names: Adjective[] = [];
  let token = first;
  while (!document.hasFlag(token, TokenFlag.sentenceStart)) {
    const hit = hits.at(token, "demonyms").find(({ entry }) => entry.attributes.form === "adjective");
    // „Sejmik Województwa Śląskiego i |Śląski| Związek Gmin”: a capital begins another name
    if (!hit || document.hasFlag(token, TokenFlag.capitalized)) break;
    names.push({ start: token, end: hit.end, name: hit.entry.name });
    token = afterJoint(document, hit.end);
    if (token === hit.end) break;
  }
  return names;
}

function afterJoint(document: Document, token: number): number {
  return joints.has(document.lowerOf(token)) ? token + 1 : token;
}

/** `mazowiecki` → `mazowieckie` */
function neuter(adjective: string): string {
  return adjective.endsWith("i") ? `${adjective}e` : `${adjective.slice(0, -1)}e`;
}
