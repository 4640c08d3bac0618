import { Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { TokenFlag } from "../../text/document.ts";
import { isDeputy } from "../deputy.ts";
import { mentionAt, mentionsOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { nestedIn } from "../window.ts";

// words that stand for any organization of some kinds
const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["spółka", new Set(["company"])],
  ["firma", new Set(["company"])],
  ["przedsiębiorstwo", new Set(["company"])],
  ["uczelnia", new Set(["education"])],
  ["stowarzyszenie", new Set(["ngo"])],
  ["klub", new Set(["sport"])],
  ["redakcja", new Set(["media"])],
  ["jednostka", new Set(["police", "uniformed", "military", "ngo"])],
  ["placówka", new Set(["education", "health", "uniformed", "other"])],
]);
// parts of every organization, and places: "skarbnik miasta" is none of "Gmina Miasto Krosno" as a party to a contract
const parts: ReadonlySet<string> = new Set([
  "zarząd",
  "rada",
  "wydział",
  "zespół",
  "sekcja",
  "dział",
  "rząd",
  "skarb",
  "miasto",
  "gmina",
  "powiat",
  "województwo",
]);
// a name holds its head noun among the first words: "8 Kujawsko-Pomorska Brygada Obrony Terytorialnej"
const headWords = 5;
// "bank"; prepositions are no heads
const shortest = 4;

/** The office's common noun calls back an organization named before: `{dyrektor zakładu karnego}` after `Zakład Karny w Rawiczu` (annotation.md, rule 28). */
export const positionAtCommonNoun: RelationRule = {
  name: "positionAt.commonNoun",
  type: "positionAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document, morphology, entities } = context;
    // last organization by each word that may call it back, filled while walking through the text
    const last = new Map<string, number>();
    let next = 0;
    const organizations = mentionsOf(context, "organization");
    for (const position of mentionsOf(context, "position")) {
      for (; (organizations[next]?.start ?? document.length) < position.start; next++) {
        const organization = organizations[next];
        if (!organization) break;
        // of several companies the one that acts
        const isSubject = isNominative(context, organization);
        for (const word of callWords(entities[organization.entity]))
          if (isSubject || !kinds.has(word) || !last.has(word)) last.set(word, organization.entity);
      }
      if (
        position.parent !== undefined ||
        isDeputy(context, position) ||
        nestedIn(context, position, "organization", "position").length > 0
      )
        continue;
      for (let token = position.start + 1; token < Math.min(position.end, position.start + 4); token++) {
        if (document.hasFlag(token, TokenFlag.capitalized) || !morphology.hasPos(token, Pos.subst)) continue;
        const lemma = morphology
          .lemmasOf(token)
          .find((word) => word.length >= shortest && last.has(word) && !parts.has(word));
        const organization = lemma === undefined ? undefined : last.get(lemma);
        if (organization === undefined || !isWhole(context, position, token, organization)) continue;
        yield { type: "positionAt", subject: position.entity, object: organization, evidence: position };
        break;
      }
    }
  },
};

/** What follows the noun belongs to the name (`zakładu {karnego}`); else it is another one: `firmy {doradczej}`, `spółki {Jar-Tex}`. */
function isWhole(context: RelationContext, { end }: TokenMention, noun: number, organization: number): boolean {
  const { document, entities, morphology } = context;
  const name = entities[organization]?.name.toLowerCase() ?? "";
  for (let token = noun + 1; token < end; token++) {
    if (!morphology.lemmasOf(token).some((lemma) => name.includes(lemma.toLowerCase()))) return false;
  }
  const isNamed = document.hasFlag(end, TokenFlag.capitalized) && !document.hasFlag(end, TokenFlag.sentenceStart);
  return !isNamed || mentionAt(context, end, "person", "rank", "title") !== undefined;
}

function callWords(entity: RelationContext["entities"][number] | undefined): readonly string[] {
  if (!entity) return [];
  const words = entity.name
    .toLowerCase()
    .split(/[\s-]+/u)
    .slice(0, headWords);
  const kind = "kind" in entity.attributes ? entity.attributes.kind : undefined;
  // "Rada Społeczna Szpitala" is no "placówka"
  if (kind !== undefined && !parts.has(words[0] ?? ""))
    for (const [word, of] of kinds) if (of.has(kind)) words.push(word);
  return words;
}
