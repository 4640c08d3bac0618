import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nominalCases } from "../../polish/agreement.ts";
import { clauseTense } from "../clause-tense.ts";
import { findLemma, isAnyLemma } from "../lemmas.ts";
import { isNominative, phraseStart } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { stepQualifiers } from "../step-qualifiers.ts";
import { isFiniteVerb, isNegated } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const giving: ReadonlySet<string> = new Set(
  "ustąpić ustępować przekazać przekazywać oddać oddawać zdać zdawać".split(" "),
);
// what is given up for good: "przekazał dowodzenie", not "przekazał czek"
const given: ReadonlySet<string> = new Set(
  "miejsce stanowisko funkcja urząd fotel obowiązek pałeczka ster dowodzenie dowództwo kierownictwo kierowanie władza".split(
    " ",
  ),
);

/** Who leaves hands the office to a person: `{Jan Lis} ustąpił miejsca {Ewie Mak}`, `dowodzenie przekazał {Adamowi Kosowi}`. */
export const succeedsGaveWay: RelationRule = {
  name: "succeeds.gaveWay",
  type: "succeeds",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (let token = 0; token < context.document.length; token++) {
      if (!isFiniteVerb(context, token) || !isAnyLemma(context.morphology, token, giving)) continue;
      const clause = clauseAround(context, token);
      if (findLemma(context.morphology, clause, given) === undefined) continue;
      const successor = receiver(context, clause);
      const old = successor && subjectsOf(context, token, clause).find(({ entity }) => entity !== successor.entity);
      if (!old) continue;
      yield {
        type: "succeeds",
        subject: successor.entity,
        object: old.entity,
        evidence: {
          start: Math.min(token, successor.start, old.start),
          end: Math.max(token + 1, successor.end, old.end),
        },
        ...stepQualifiers({ tense: clauseTense(context, clause, token), isNegated: isNegated(context, token) }),
      };
    }
  },
};

const prepositions = /^(?:z|ze|od|do|po|na|w|we|przez|dla|u|o|za|przy|obok|rąk|imieniu|obecności|ku|dzięki|wbrew)$/u;

/** In the dative and after no preposition. */
function receiver(context: RelationContext, clause: TokenSpan): TokenMention | undefined {
  return mentionsIn(context, clause, "person").find(
    (person) =>
      person.parent === undefined &&
      !isNominative(context, person) &&
      (nominalCases(context.morphology, person.start) & Case.dat) !== 0 &&
      !prepositions.test(context.document.lowerOf(phraseStart(context, person) - 1)),
  );
}
