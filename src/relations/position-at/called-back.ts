import { Gender, gendersOf, Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { TokenFlag } from "../../text/document.ts";
import { isNominative } from "../clause-subject.ts";
import { isDeputy } from "../deputy.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { genderOf, phraseStart } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { statusBefore } from "../status.ts";
import { mentionsIn, nestedIn } from "../window.ts";

/** `jego` or `jej` before an office calls back the organization: `{Fundację} reprezentowała jej {prezeska}` (annotation.md, rule 28). */
export const positionAtCalledBack: RelationRule = {
  name: "positionAt.calledBack",
  type: "positionAt",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    const { document } = context;
    for (const position of mentionsOf(context, "position")) {
      if (nestedIn(context, position, "organization").length > 0 || isDeputy(context, position)) continue;
      const at = position.start - (statusBefore(context, position.start) === undefined ? 1 : 2);
      const pronoun =
        document.lowerOf(position.start - 1) === "nowa" ? document.lowerOf(position.start - 2) : document.lowerOf(at);
      if (pronoun !== "jej" && pronoun !== "jego") continue;
      const organization = owner(context, { pronoun: at, form: pronoun, isHead: isHead(context, position) });
      if (organization)
        yield {
          type: "positionAt",
          subject: position.entity,
          object: organization.entity,
          evidence: spanOf(organization, position),
        };
    }
  },
};

const farthest = 60;

// those who head an institution and no person: "podarowała mu jej przewodnicząca", not "jej rzecznik"
const heads: ReadonlySet<string> = new Set(
  "prezes prezeska przewodniczący przewodnicząca dyrektor dyrektorka rektor rektorka dziekan kierownik kierowniczka komendant komendantka dowódca naczelnik naczelniczka ordynator ordynatorka założyciel założycielka".split(
    " ",
  ),
);

function isHead({ morphology }: RelationContext, { start }: TokenMention): boolean {
  return isAnyLemma(morphology, start, heads);
}

interface Possessive {
  readonly pronoun: number;
  readonly form: "jego" | "jej";
  readonly isHead: boolean;
}

/** The last organization in the pronoun's gender, unless a person whom it may mean stands nearer; at the head of a sentence that of the one before. */
function owner(context: RelationContext, { pronoun, form, isHead }: Possessive): TokenMention | undefined {
  const { document } = context;
  const end = holderStart(context, pronoun);
  const own = document.sentenceStart(pronoun);
  const isOpening = end === own && !document.hasFlag(own, TokenFlag.paragraphStart);
  const start = Math.max(isOpening ? document.sentenceStart(own - 1) : own, pronoun - farthest, 0);
  const before = mentionsIn(context, { start, end }, "organization", "person").filter(
    ({ parent }) => parent === undefined,
  );
  const gender = form === "jej" ? "f" : "m";
  const organizations = before.filter(({ type }) => type === "organization");
  const agreeing = organizations.filter((mention) => mayAgree(context, mention, form));
  // across sentences it is the subject that agrees, else the last that does
  const organization = isOpening
    ? (agreeing.find((mention) => isNominative(context, mention)) ?? agreeing.at(-1))
    : (agreeing.at(-1) ?? organizations.at(-1));
  if (isHead && agreeing.length > 0) return organization;
  const person = before.filter(({ type, entity }) => type === "person" && genderOf(context, entity) === gender).at(-1);
  return person && organization && person.start > organization.start ? undefined : organization;
}

/** Who holds the office may stand before the pronoun: `{Ewa Mak}, jej prezeska`. */
function holderStart(context: RelationContext, pronoun: number): number {
  const holder =
    context.document.formOf(pronoun - 1) === "," ? mentionEndingAt(context, pronoun - 1, "person") : undefined;
  return holder ? phraseStart(context, holder) : pronoun;
}

/** Whether what the name is, its first noun or the common one before it (`firma {Zielony Krąg}`), has the gender; acronyms have any. */
function mayAgree({ morphology }: RelationContext, { start, end }: TokenMention, form: "jego" | "jej"): boolean {
  for (let token = start - 1; token < Math.min(end, start + 4); token++) {
    const nouns = morphology.known(token).filter(({ tag }) => posOf(tag) === Pos.subst);
    if (token === start - 1 && !nouns.some(({ lemma }) => appositives.has(lemma))) continue;
    if (nouns.length > 0) return nouns.some(({ tag }) => ((gendersOf(tag) & Gender.f) !== 0) === (form === "jej"));
  }
  return true;
}

const appositives: ReadonlySet<string> = new Set(
  "firma spółka fundacja stowarzyszenie przedsiębiorstwo organizacja klub zespół agencja bank szkoła instytucja".split(
    " ",
  ),
);
