import { Gender, GrammaticalNumber, gendersOf, numbersOf, Pos, posOf } from "../lexicon/tag.ts";
import type { TokenMention } from "../linking/linked.ts";
import { genderOf } from "./nominative.ts";
import type { RelationContext } from "./rule.ts";
import { isCutName } from "./suspects.ts";
import { isFiniteVerb } from "./verb-form.ts";
import { mentionsIn, type TokenSpan } from "./window.ts";

const everyone =
  /^(?:wszys(?:cy|tkim|tkich)|wszystkie|każd(?:y|emu|ego)|im|ich|oni|cał(?:a|ej) (?:trójka|grupa)|trójk(?:a|ę)|zatrzyman(?:i|ym|ych)|podejrzan(?:i|ym|ych)|oskarżon(?:ym|ych)|mężczyźni|mężczyznom|mężczyzn|braci(?:a|om)|sprawcy|sprawcom)$/u;
const two = /^(?:ob(?:aj|oje|ie|u|ojgu|ydwaj|ydwu|ydwoje)|dwaj)$/u;
const woman =
  /^(?:jej|ją|ona|kobiet(?:a|ę|y|ie)|\p{L}*latk(?:a|i|ę|ą|ce)|podejrzana|podejrzanej|oskarżona|oskarżonej|zatrzymana|zatrzymanej)$/u;
const man =
  /^(?:mu|jego|jemu|on|go|mężczyzna|mężczyznę|mężczyźnie|\p{L}*latek|\p{L}*latka|\p{L}*latkowi|podejrzanemu|podejrzanego|oskarżonemu|zatrzymanemu|zatrzymanego)$/u;
const lone: ReadonlySet<string> = new Set(["latka", "jej"]);

/** Pronouns that call back suspects and stand for no name of the same clause: `mu`, `im`, `wszyscy`, `obaj`. */
export function hasSuspectPronoun({ document }: RelationContext, { start, end }: TokenSpan): boolean {
  for (let token = start; token < end; token++) {
    const form = document.lowerOf(token);
    if (two.test(form) || /^(?:mu|im|on|ona|oni|każdy|każdemu|wszyscy|wszystkim)$/u.test(form)) return true;
  }
  return false;
}

/**
 * Whom of the suspects told of so far, the last one last, the stretch calls back: `wszyscy`, `obaj`, `mu`, `kobieta`, `34-latek`, or the subject that a
 * verb leaves out.
 */
export function calledBackSuspects(
  context: RelationContext,
  stretch: TokenSpan,
  told: readonly TokenMention[],
): readonly TokenMention[] {
  const { document } = context;
  const known = mostSuspected(context, told);
  const aged = bearersOfAges(context, stretch, known);
  if (aged.length > 0) return aged;
  let gender: "m" | "f" | undefined;
  for (let token = stretch.start; token < stretch.end; token++) {
    const form = document.lowerOf(token);
    if (everyone.test(form)) return known;
    if (two.test(form)) return known.slice(-2);
    if (man.test(form) && !lone.has(form)) gender ??= "m";
    else if (woman.test(form) && form !== "jej") gender ??= "f";
    else if (form === "jej") gender ??= "f";
  }
  const verb = gender === undefined ? subjectOfVerb(context, stretch) : undefined;
  if (verb === "many") return known.slice(-2);
  const wanted = gender ?? verb;
  const last =
    known.findLast(({ entity }) => wanted === undefined || (genderOf(context, entity) ?? wanted) === wanted) ??
    known.at(-1);
  return last ? [last] : [];
}

/** Cut names; in a text that cuts none those told with their age, as a report tells of a driver: `44-letni Nurłan Abdrachmanow`. */
function mostSuspected(context: RelationContext, told: readonly TokenMention[]): readonly TokenMention[] {
  const cut = told.filter((suspect) => isCutName(context, suspect));
  if (cut.length > 0 || told.length === 0) return cut;
  const aged = context.once(agedPersons);
  return told.filter(({ entity }) => aged.has(entity));
}

// "44-letni obywatel Kazachstanu Nurłan Abdrachmanow"
const described = 4;

/** Persons right behind an age, or with one in brackets or behind a comma. */
function agedPersons({ document, mentions }: RelationContext): ReadonlySet<number> {
  const aged = new Set<number>();
  let age: TokenMention | undefined;
  let person: TokenMention | undefined;
  for (const mention of mentions) {
    if (mention.type === "age") {
      age = mention;
      if (person && mention.start === person.end + 1 && /^[,(]$/u.test(document.formOf(person.end)))
        aged.add(person.entity);
    } else if (mention.type === "person") {
      person = mention;
      if (
        age &&
        mention.start - age.end <= described &&
        document.sentence[age.start] === document.sentence[mention.start]
      )
        aged.add(mention.entity);
    }
  }
  return aged;
}

/** `34-latek usłyszał …` after `34-letni Jan K.` */
function bearersOfAges(
  context: RelationContext,
  stretch: TokenSpan,
  known: readonly TokenMention[],
): readonly TokenMention[] {
  const ages = new Set(mentionsIn(context, stretch, "age").map(({ entity }) => entity));
  if (ages.size === 0) return [];
  const bearers = new Set(
    context.found.filter(({ type, object }) => type === "hasAge" && ages.has(object)).map(({ subject }) => subject),
  );
  return known.filter(({ entity }) => bearers.has(entity));
}

/** `Usłyszeli zarzuty`: several; `Usłyszała`: a woman. Impersonal `postawiono` says nothing. */
function subjectOfVerb(context: RelationContext, { start, end }: TokenSpan): "m" | "f" | "many" | undefined {
  const { morphology } = context;
  for (let token = start; token < end; token++) {
    if (!isFiniteVerb(context, token)) continue;
    const past = morphology.known(token).filter(({ tag }) => posOf(tag) === Pos.praet);
    if (past.length === 0) return undefined;
    const isMany = past.every(
      ({ tag }) => numbersOf(tag) === GrammaticalNumber.pl && (gendersOf(tag) & Gender.m1) !== 0,
    );
    if (isMany) return "many";
    if (past.every(({ tag }) => gendersOf(tag) === Gender.f)) return "f";
    return past.some(({ tag }) => (gendersOf(tag) & Gender.m1) !== 0) ? "m" : undefined;
  }
  return undefined;
}
