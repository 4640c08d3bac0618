import { Case } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { nounCases } from "../../polish/agreement.ts";
import { appositionBefore } from "../apposed.ts";
import { institutionBefore } from "../clause-organizations.ts";
import { subjectBefore } from "../clause-subject.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionsOf, spanOf } from "../mentions.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isNegated } from "../verb-form.ts";
import { mentionsIn } from "../window.ts";

const structures: ReadonlySet<string> = new Set(["struktura"]);
const entering: ReadonlySet<string> = new Set(["wchodzić", "wejść", "tworzyć"]);
// "działa w ramach NASK"; "współpraca w ramach UE" is none
const working: ReadonlySet<string> = new Set(["działać", "funkcjonować"]);
const depending: ReadonlySet<string> = new Set(["podlegać", "podległy", "podporządkować", "podporządkowany"]);
// parts of a whole; a company or a member is none
const parts: ReadonlySet<string> = new Set(
  "agenda agencja fundusz jednostka oddział część organ filia placówka komórka wydział instytut koło delegatura przedstawicielstwo".split(
    " ",
  ),
);
const reach = 80;

/** `UNHCR, agenda {ONZ}`, `CERT Polska, działający w strukturach {NASK}`, `Batalion wchodzi w skład {8 K-PBOT}`, `W skład {Oddziału} wchodzi … {placówka}`, `podlega {MSWiA}`. */
export const partOfStructure: RelationRule = {
  name: "partOf.structure",
  type: "partOf",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const whole of mentionsOf(context, "organization")) {
      if (whole.parent !== undefined) continue;
      for (const part of partsOf(context, whole)) yield candidate(part, whole);
    }
    yield* ownCompositions(context);
  },
};

function candidate({ part, negated }: Part, whole: TokenMention): RelationCandidate {
  return {
    type: "partOf",
    subject: part.entity,
    object: whole.entity,
    evidence: spanOf(part, whole),
    ...(negated ? { negated } : {}),
  };
}

/** `W {jej} skład wchodzą …`: of the institution that the sentence before is about. */
function* ownCompositions(context: RelationContext): Iterable<RelationCandidate> {
  const { document } = context;
  for (let token = 2; token < document.length; token++) {
    const isOwn =
      document.lowerOf(token) === "skład" &&
      /^(?:jej|jego|ich)$/u.test(document.lowerOf(token - 1)) &&
      document.lowerOf(token - 2) === "w";
    const whole = isOwn ? institutionBefore(context, token) : undefined;
    if (whole) for (const part of partsBehind(context, token + 1)) yield candidate(part, whole);
  }
}

interface Part {
  readonly part: TokenMention;
  readonly negated?: boolean;
}

function partsOf(context: RelationContext, whole: TokenMention): readonly Part[] {
  const { document, morphology } = context;
  const before = nounBefore(context, whole.start);
  const isIn = document.lowerOf(before - 1).startsWith("w");
  if (document.lowerOf(before) === "skład" && isIn) return inComposition(context, whole, before);
  const isFrame = document.lowerOf(before) === "ramach" && isAnyLemma(morphology, before - 2, working);
  if (isFrame || (isAnyLemma(morphology, before, structures) && isIn) || isAnyLemma(morphology, before, depending)) {
    const verb = isIn ? before - 2 : before;
    const named = subjectBefore(context, before, "organization");
    const created = named || !isIn ? [] : createdWithin(context, whole);
    if (created.length > 0) return created;
    // „{Zakład} powstał w 1902 r. Jest jednostką w strukturach …”
    const part = named ?? institutionBefore(context, before);
    return part ? [{ part, negated: isNegated(context, verb) }] : [];
  }
  // „IOM jest organizacją międzyrządową, agendą {ONZ}”
  if (
    isAnyLemma(morphology, before, parts) &&
    nounCases(morphology, before) === Case.inst &&
    document.lowerOf(before - 1) !== "z"
  ) {
    const part = subjectBefore(context, before, "organization");
    return part ? [{ part }] : [];
  }
  const apposed = appositionBefore(context, whole.start);
  if (!apposed || !isAnyLemma(morphology, apposed.noun, parts) || whole.start - apposed.noun > 3) return [];
  return [{ part: apposed.head }];
}

const arising: ReadonlySet<string> = new Set(
  "utworzyć stworzyć powołać powstać działać funkcjonować istnieć wydzielić sformować".split(" "),
);

/** `W strukturach {Komendy} utworzono {Wydział X}` */
function createdWithin(context: RelationContext, { end }: TokenMention): readonly Part[] {
  const { document, morphology } = context;
  const [part] = mentionsIn(
    context,
    { start: end, end: Math.min(document.sentenceEnd(end - 1), end + reach) },
    "organization",
  );
  if (!part) return [];
  for (let token = end; token < part.start; token++)
    if (isAnyLemma(morphology, token, arising)) return [{ part, negated: isNegated(context, token) }];
  return [];
}

/** The word before the whole; `struktury {dużej} spółki X`, `bezpośrednio` are passed over. */
function nounBefore({ document, morphology }: RelationContext, start: number): number {
  let token = start - 1;
  const isPassed = (at: number): boolean =>
    isAnyLemma(morphology, at, common) || /^(?:bezpośrednio|organizacyjn(?:ą|ej|a))$/u.test(document.lowerOf(at));
  while (token > start - 3 && isPassed(token)) token--;
  return token;
}

const common: ReadonlySet<string> = new Set(["spółka", "firma", "grupa", "instytut", "konsorcjum"]);

/** `W skład {X} wchodzi A i B`; with the verb before it, the subject: `A wchodzi w skład {X}`. */
function inComposition(context: RelationContext, whole: TokenMention, noun: number): readonly Part[] {
  const { document, morphology } = context;
  for (let token = noun - 2; token >= Math.max(document.sentenceStart(noun), noun - 4); token--) {
    if (!isAnyLemma(morphology, token, entering)) continue;
    const part = subjectBefore(context, token, "organization");
    return part ? [{ part, negated: isNegated(context, token) }] : [];
  }
  return partsBehind(context, whole.end);
}

/** `{wchodzi} A i B` */
function partsBehind(context: RelationContext, start: number): readonly Part[] {
  const { document, morphology } = context;
  const end = Math.min(document.sentenceEnd(start - 1), start + reach);
  for (let token = start; token < end; token++) {
    if (!isAnyLemma(morphology, token, entering)) continue;
    const negated = isNegated(context, token);
    return listBehind(context, token, end).map((part) => ({ part, negated }));
  }
  return [];
}

function listBehind(context: RelationContext, verb: number, end: number): readonly TokenMention[] {
  const { document } = context;
  let stop = verb;
  while (stop < end && document.formOf(stop) !== ";") stop++;
  return mentionsIn(context, { start: verb, end: stop }, "organization").filter(({ parent }) => parent === undefined);
}
