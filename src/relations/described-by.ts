import { Case } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { agreement, nominalCases, nounTags } from "../polish/agreement.ts";
import { TokenFlag } from "../text/document.ts";
import { beforeBracket, listEndingWith } from "./beside-person.ts";
import { mentionEndingAt } from "./mentions.ts";
import { isNominative, phraseStart } from "./nominative.ts";
import { personList } from "./person-list.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb, isPassive, isPluralVerb } from "./verb-form.ts";
import { mentionsIn } from "./window.ts";

// "{dwukrotnie już} odznaczony"
const mostAdverbs = 2;
// "odwołanego {z tej funkcji na początku kwietnia prezesa} Jana Lisa"
const reach = 9;

/** Those whom a participle behind the name or in front of it says it of, in whatever case they stand: `zastąpił {Ewę Mak}, odznaczoną medalem`, `odwołanego w maju {Jana Lisa}`. */
export function describedBy(context: RelationContext, participle: number): readonly TokenMention[] {
  const { document, morphology } = context;
  if (!isPassive(morphology, participle) || isFiniteVerb(context, participle)) return [];
  let comma = participle - 1;
  while (participle - comma <= mostAdverbs && isAdverb(document.lowerOf(comma))) comma--;
  const behind =
    document.formOf(comma) === "," ? mentionEndingAt(context, beforeBracket(context, comma), "person") : undefined;
  const isPlural = isPluralVerb(morphology, participle);
  if (behind) return isPlural ? listEndingWith(context, behind) : [behind];
  const front = nameInFront(context, participle);
  if (!front) return [];
  return isPlural ? personList(context, front) : [front];
}

function isAdverb(word: string): boolean {
  return /^(?:już|także|również|wcześniej|niedawno|uprzednio|\p{L}+nie)$/u.test(word);
}

/** `zastąpił {odwołanego} z funkcji Jana Lisa`: both in an oblique case, and nothing closes the phrase between. */
function nameInFront(context: RelationContext, participle: number): TokenMention | undefined {
  const { document, morphology } = context;
  const cases = nominalCases(morphology, participle);
  if (cases === 0 || (cases & Case.nom) !== 0) return undefined;
  const end = Math.min(participle + reach, document.sentenceEnd(participle));
  // "odwołanego przez {radę Jana Kosa} dyrektora {Adama Lisa}": who did it stands between
  const person = mentionsIn(context, { start: participle, end: end + reach }, "person").find(
    (name) => !governing.test(document.lowerOf(phraseStart(context, name) - 1)),
  );
  if (!person || person.start > end || person.parent !== undefined || isNominative(context, person)) return undefined;
  const named = phraseStart(context, person);
  for (let token = participle + 1; token < named; token++)
    if (
      /^[,;:–—]$/u.test(document.formOf(token)) ||
      isFiniteVerb(context, token) ||
      isOtherHead(context, participle, token)
    )
      return undefined;
  return person;
}

// "odznaczonego przez {ministra}", "powołanego z rąk {ministra}"
const governing = /^(?:przez|od|dla|u|rąk|imieniu|miejsce|obok|oprócz|bez|do)$/u;

/** `powołanego w maju {zespołu} Jana Lisa`: a common noun that the participle agrees with. */
function isOtherHead({ document, morphology }: RelationContext, participle: number, token: number): boolean {
  const isCommon = nounTags(morphology, token).length > 0 && !document.hasFlag(token, TokenFlag.capitalized);
  return isCommon && (agreement(morphology, participle, token) & nominalCases(morphology, participle)) !== 0;
}
