import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { subjectBefore } from "../clause-subject.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative } from "../nominative.ts";
import { nameAfter, personList } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";
import { withNext } from "./makers.ts";

const authors: ReadonlySet<string> = new Set(
  "autor autorka twórca twórczyni współautor współautorka współtwórca współtwórczyni pomysłodawca pomysłodawczyni inicjator inicjatorka producent reżyser reżyserka scenarzysta scenarzystka kompozytor kompozytorka kurator kuratorka".split(
    " ",
  ),
);

// "autorka nagradzanej książki kucharskiej pt. „X”"
const reach = 6;

const pieces: ReadonlySet<string> = new Set(
  "książka powieść tom film reportaż dokument spektakl sztuka wystawa wiersz piosenka utwór obraz fotografia praca rozprawa monografia artykuł wykład".split(
    " ",
  ),
);

const pieceNouns: ReadonlySet<string> = new Set(["dzieło", "produkt", "wynalazek"]);
const preparing: ReadonlySet<string> = new Set(
  "przygotować opracować stworzyć zbudować napisać podjąć uchwalić przyjąć wydać".split(" "),
);
const undertakings: ReadonlySet<string> = new Set(
  "inicjatywa przedsięwzięcie pomysł dzieło projekt program".split(" "),
);
const copula = /^(?:jest|są|był|była|było|byli|były)$/u;

/** Nouns of authorship: `{Ewa Mak}, autorka książki „X”`, `autorem kampanii „X” jest {KPP}`, `„X” autorstwa {Ewy Mak}`, `„X” w reżyserii {Jana Lisa}`. */
export const createdByAuthor: RelationRule = {
  name: "createdBy.author",
  type: "createdBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const work of mentionsOf(context, "work", "product", "law")) {
      const maker = makerBehind(context, work) ?? makerInFront(context, work) ?? ownerOf(context, work);
      for (const object of maker ? [maker] : [...authorsOf(context, work), ...authorsBehind(context, work)])
        yield { type: "createdBy", subject: work.entity, object: object.entity, evidence: spanOf(work, object) };
    }
  },
};

/** `„X” autorstwa {Ewy Mak}`, `„X” (reż. {Jan Lis})`, `„X” powstał z inicjatywy {Fundacji Y}` */
function makerBehind(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  const { document } = context;
  const token = /^[(,]$/u.test(document.formOf(end)) ? end + 1 : end;
  if (document.lowerOf(token) === "autorstwa") return makerAt(context, token + 1);
  if (document.lowerOf(token) === "w" && document.lowerOf(token + 1) === "reżyserii")
    return makerAt(context, token + 2);
  if (/^(?:reż|aut|oprac)$/u.test(document.lowerOf(token)) && document.formOf(token + 1) === ".")
    return makerAt(context, token + 2);
  return initiator(context, token);
}

/** `powstał z inicjatywy {Fundacji X}` */
function initiator(context: RelationContext, start: number): TokenMention | undefined {
  const { document } = context;
  const end = Math.min(document.sentenceEnd(start), start + reach);
  for (let token = start; token < end && document.formOf(token) !== ";"; token++)
    if (
      /^ze?$/u.test(document.lowerOf(token)) &&
      /^(?:inicjatywy|inspiracji|pomysłu)$/u.test(document.lowerOf(token + 1))
    )
      return makerAt(context, token + 2);
  return undefined;
}

/** `reportaż {Anny Lis} „X”`: a name in the genitive between the noun of the work and its title. */
function makerInFront(context: RelationContext, work: TokenMention): TokenMention | undefined {
  const { morphology } = context;
  const person = mentionEndingAt(context, work.start, "person");
  const isGenitive = person !== undefined && (morphology.cases(person.end - 1) & Case.gen) !== 0;
  return isGenitive && isAnyLemma(morphology, person.start - 1, pieces) ? person : undefined;
}

// "o swojej najnowszej powieści „X”"
const ownReach = 4;

/** `{Jan Lis} promował swoją książkę „X”`: the subject, whose own it is. */
function ownerOf(context: RelationContext, work: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  if (!isAnyLemma(morphology, work.start - 1, pieces)) return undefined;
  // „nagrodę dostała {Ewa Mak} za powieść „X””
  if (document.lowerOf(work.start - 2) === "za") return mentionEndingAt(context, work.start - 2, "person");
  const first = Math.max(document.sentenceStart(work.start), work.start - ownReach);
  for (let token = work.start - 2; token >= first; token--)
    if (morphology.hasLemma(token, "swój")) return subjectBefore(context, token, "person");
  return undefined;
}

/** `{„X”}, którego autorką jest {Ewa Mak}`, `{ustawa o …}, którą przygotowało {Ministerstwo}`, `{X}, dzieło {IBL}` */
function authorsBehind(context: RelationContext, { end }: TokenMention): readonly TokenMention[] {
  const { document, morphology } = context;
  if (document.lowerOf(end) === "to") return undertakersOf(context, end + 1);
  if (document.formOf(end) !== ",") return [];
  const first = document.lowerOf(end + 1) === "również" || document.lowerOf(end + 1) === "także" ? end + 2 : end + 1;
  let token = first + 1;
  if (isAnyLemma(morphology, first, pieceNouns)) token = first + 1;
  else if (!document.lowerOf(first).startsWith("któr")) return [];
  else if (isAnyLemma(morphology, first + 1, authors) && copula.test(document.lowerOf(first + 2))) token = first + 3;
  else if (isAnyLemma(morphology, first + 1, preparing)) token = first + 2;
  else if (!isAnyLemma(morphology, makerAt(context, token)?.end ?? token, preparing)) return [];
  const maker = makerAt(context, token);
  if (maker?.type === "person") return personList(context, maker);
  return maker ? [maker] : [];
}

/** `„X” to wspólne {przedsięwzięcie} A i B` */
function undertakersOf(context: RelationContext, start: number): readonly TokenMention[] {
  for (let token = start; token < start + 3; token++)
    if (isAnyLemma(context.morphology, token, undertakings)) return withNext(context, makerAt(context, token + 1));
  return [];
}

function makerAt(context: RelationContext, token: number): TokenMention | undefined {
  return mentionAt(context, token, "organization") ?? nameAfter(context, token);
}

/** The author noun in front of the work: whom it stands with, or who `jest`, `są` behind the work. */
function authorsOf(context: RelationContext, work: TokenMention): readonly TokenMention[] {
  const { document, morphology } = context;
  for (let token = work.start - 1; token >= Math.max(document.sentenceStart(work.start), work.start - reach); token--) {
    if (/^[,;]$/u.test(document.formOf(token))) return [];
    if (!isAnyLemma(morphology, token, authors)) continue;
    const joint = document.formOf(token - 1);
    const beside = joint === "," || joint === "–" || joint === "-" ? token - 1 : token;
    const before = mentionEndingAt(context, beside, "person", "organization");
    if (before) return [before];
    const [behind] = mentionsIn(
      context,
      { start: work.end, end: Math.min(document.sentenceEnd(work.start), work.end + 10) },
      "person",
      "organization",
    );
    // „Autorzy spektaklu „Droga”, {Jan Lis} i {Ewa Mak}, …”
    const apposed = document.formOf(work.end) === "," ? nameAfter(context, work.end + 1) : undefined;
    if (apposed && isNominative(context, apposed)) return personList(context, apposed);
    if (!behind || !copula.test(document.lowerOf(work.end))) return [];
    return behind.type === "person" ? personList(context, behind) : [behind];
  }
  return [];
}
