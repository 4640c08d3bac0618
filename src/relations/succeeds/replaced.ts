import { Pos } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { clauseTense } from "../clause-tense.ts";
import { describedBy } from "../described-by.ts";
import { genderOf, isNominative, phraseStart } from "../nominative.ts";
import { isOfficeNoun } from "../office-phrase.ts";
import { pronounGender } from "../pronoun-gender.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { clauseAround } from "../segments.ts";
import { stepQualifiers } from "../step-qualifiers.ts";
import { topicBefore } from "../topic.ts";
import { isFiniteVerb, isNegated, isPassive } from "../verb-form.ts";
import { subjectsOf } from "../verb-subject.ts";
import { mentionsIn, type TokenSpan } from "../window.ts";

const replacing: ReadonlySet<string> = new Set(["zastąpić", "zluzować"]);
const taking: ReadonlySet<string> = new Set([
  "objąć",
  "obejmować",
  "przejąć",
  "przejmować",
  "zostać",
  "zająć",
  "odziedziczyć",
  "powołać",
  "mianować",
  "wyznaczyć",
  "wybrać",
]);

/** `zastąpił na stanowisku {Jana Lisa}`, `obowiązki przejęła po {Janie Lisie} {Ewa Mak}`, `przejmie po nim {Adam Kos}`, `na miejsce {Jana Lisa} powołano {Ewę Mak}`. */
export const succeedsReplaced: RelationRule = {
  name: "succeeds.replaced",
  type: "succeeds",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (let token = 0; token < context.document.length; token++) {
      const isParticiple = !isFiniteVerb(context, token) && isPassive(context.morphology, token);
      if (!isParticiple && !isFiniteVerb(context, token)) continue;
      const lemmas = context.morphology.lemmasOf(token);
      // "zastąpiony" is said of the one who leaves
      const isReplacing = !isParticiple && lemmas.some((lemma) => replacing.has(lemma));
      if (!isReplacing && !lemmas.some((lemma) => taking.has(lemma))) continue;
      const clause = clauseAround(context, token);
      const old = isReplacing ? replaced(context, clause) : afterWhom(context, clause, token);
      if (!old) continue;
      const successor =
        describedBy(context, token).find(({ entity }) => entity !== old.entity) ??
        subjectsOf(context, token, clause).find(({ entity }) => entity !== old.entity) ??
        pronounSubject(context, clause, old) ??
        objectOf(context, clause, old);
      if (!successor) continue;
      const evidence = {
        start: Math.min(token, successor.start, old.start),
        end: Math.max(token + 1, successor.end, old.end),
      };
      yield {
        type: "succeeds",
        subject: successor.entity,
        object: old.entity,
        evidence,
        ...stepQualifiers({ tense: clauseTense(context, clause, token), isNegated: isNegated(context, token) }),
      };
    }
  },
};

/** `powołał {Ewę Mak}. Zastąpi {ona} Jana Lisa`: the last of that gender in the sentence before, in whatever case. */
function pronounSubject(context: RelationContext, clause: TokenSpan, old: TokenMention): TokenMention | undefined {
  const { document } = context;
  for (let token = clause.start; token < clause.end; token++) {
    const word = document.lowerOf(token);
    if (word !== "on" && word !== "ona") continue;
    const end = document.sentenceStart(token);
    const gender = word === "ona" ? "f" : "m";
    return mentionsIn(context, { start: document.sentenceStart(Math.max(0, end - 1)), end }, "person").findLast(
      (person) =>
        person.parent === undefined && person.entity !== old.entity && genderOf(context, person.entity) === gender,
    );
  }
  return undefined;
}

/** The person in an oblique case without a preposition, or `go`, `ją`; who is merely absent is not succeeded. */
function replaced(context: RelationContext, clause: TokenSpan): TokenMention | undefined {
  const { document } = context;
  for (let token = clause.start; token < clause.end; token++) {
    const word = document.lowerOf(token);
    if (/^(?:(?:nieobecn|chor)(?:ego|ą|ej)|podczas|urlopu|nieobecności|choroby|zwolnienia)$/u.test(word))
      return undefined;
    const gender = word === "go" || word === "ją" ? pronounGender(word) : undefined;
    if (gender !== undefined) return lastHolder(context, clause, gender) ?? topicBefore(context, clause.start, gender);
  }
  return mentionsIn(context, clause, "person").find(
    (person) => person.parent === undefined && !isNominative(context, person) && isBare(context, person),
  );
}

/** After no preposition: `zastąpił w obecności {ministra Jana Lisa} …` */
function isBare(context: RelationContext, person: TokenMention): boolean {
  return !/^(?:z|ze|przez|w|od|dla|po|u|przy|rąk|imieniu|obecności|asyście)$/u.test(
    context.document.lowerOf(phraseStart(context, person) - 1),
  );
}

/** `po {Janie Lisie}`, `po nim`, `na miejsce {Jana Lisa}` */
function afterWhom(context: RelationContext, clause: TokenSpan, verb: number): TokenMention | undefined {
  const { document } = context;
  for (const person of mentionsIn(context, clause, "person")) {
    const start = phraseStart(context, person) - 1;
    if (document.lowerOf(start) === "po" && !isNominative(context, person)) return person;
    const place = placeBefore(context, start);
    const isTaken = /^(?:na|w)$/u.test(document.lowerOf(place - 1)) || context.morphology.hasLemma(verb, "zająć");
    if (document.lowerOf(place) === "miejsce" && isTaken) return person;
  }
  for (let token = clause.start; token < clause.end; token++) {
    // "jego miejsce zajął Adam Kos", "jej obowiązki przejmie Ewa Mak"
    if (
      /^je(?:go|j)$/u.test(document.lowerOf(token)) &&
      (document.lowerOf(token + 1) === "miejsce" || isOfficeNoun(context, token + 1))
    )
      return topicBefore(context, clause.start, pronounGender(document.lowerOf(token)));
    if (document.lowerOf(token) !== "po" || !/^(?:nim|niej)$/u.test(document.lowerOf(token + 1))) continue;
    const gender = pronounGender(document.lowerOf(token + 1)) ?? "m";
    return lastHolder(context, clause, gender) ?? topicBefore(context, Math.min(clause.start, verb), gender);
  }
  return undefined;
}

/** Back over what a participle says of the one who leaves: `miejsce {odwołanego w maju} dyrektora`. */
function placeBefore({ document, morphology }: RelationContext, token: number): number {
  for (let at = token; at > token - 6 && document.formOf(at) !== ","; at--)
    if (document.lowerOf(at) === "miejsce") return morphology.hasPos(at + 1, Pos.ppas) ? at : token;
  return token;
}

/** `powołano {Ewę Mak}` */
function objectOf(context: RelationContext, clause: TokenSpan, old: TokenMention): TokenMention | undefined {
  return mentionsIn(context, clause, "person").find(
    (person) => person.parent === undefined && person.entity !== old.entity,
  );
}

/** The one whom the text knows in the office that the clause is about. */
function lastHolder(context: RelationContext, clause: TokenSpan, gender: "m" | "f"): TokenMention | undefined {
  for (const position of mentionsIn(context, clause, "position")) {
    const holders = new Set<number>();
    for (const { type, subject, object } of context.found)
      if (type === "holdsPosition" && object === position.entity) holders.add(subject);
    const fitting = [...holders].filter((entity) => (genderOf(context, entity) ?? gender) === gender);
    if (fitting.length === 1 && fitting[0] !== undefined) return { ...position, type: "person", entity: fitting[0] };
  }
  return undefined;
}
