import { Pos, posOf } from "../lexicon/tag.ts";
import { TokenFlag, TokenKind } from "../text/document.ts";
import { isAfterStop } from "./clause-stop.ts";
import type { RelationContext } from "./rule.ts";

/** A stretch of a sentence with one finite verb, or a sentence that has none. */
export interface Clause {
  readonly start: number;
  /** After its last token; an embedded relative clause may lie inside. */
  readonly end: number;
  /** Token of the finite verb. */
  readonly predicate?: number;
  /** Whether it starts with `który`, `gdzie`, `podczas której`. */
  readonly isRelative: boolean;
  /** Index of the clause before it in its sentence. */
  readonly before?: number;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Clause of each token. */
  readonly of: Int32Array;
}

type Scope = Pick<RelationContext, "document" | "morphology" | "mentions">;

// a bound for hostile text: what looks at pairs in a clause must not see a megabyte of them
const longest = 400;

/**
 * Splits every sentence between its finite verbs: at a relative pronoun, at `, a`, at a semicolon, else at the last comma or conjunction.
 *
 *     Uroczystość otworzył insp. X, | a wśród gości byli A i B, | którzy złożyli kwiaty.
 */
export function clausesOf(context: Scope): Clauses {
  const { document } = context;
  const inside = mentionOf(context);
  const list: Clause[] = [];
  const of = new Int32Array(document.length);
  for (const first of document.sentenceStarts) {
    const last = document.sentenceEnd(first);
    for (let start = first; start < last; start += longest)
      splitSentence(context, { start, end: Math.min(last, start + longest), inside, list, of });
  }
  return { list, of };
}

/** Index of the outermost mention that covers each token, -1 where there is none. */
export function mentionOf({ document, mentions }: Pick<RelationContext, "document" | "mentions">): Int32Array {
  const inside = new Int32Array(document.length).fill(-1);
  for (const [index, { start, end, parent }] of mentions.entries())
    if (parent === undefined) inside.fill(index, start, end);
  return inside;
}

interface Splitting {
  readonly start: number;
  readonly end: number;
  readonly inside: Int32Array;
  readonly list: Clause[];
  readonly of: Int32Array;
}

function splitSentence(context: Scope, { start, end, inside, list, of }: Splitting): void {
  const verbs: number[] = [];
  for (let token = start; token < end; token++)
    if (inside[token] === -1 && isFiniteVerb(context, token)) verbs.push(token);
  const first = list.length;
  let from = start;
  let resumes: number | undefined;
  for (const [index, verb] of verbs.entries()) {
    const previous = verbs[index - 1];
    const joint = jointBefore(context, { after: previous ?? start, verb, inside, isFirst: previous === undefined });
    if (joint === undefined) {
      if (previous === undefined)
        push({
          start: from,
          end,
          predicate: verb,
          isRelative: isRelativeAt(context, from),
          before: from === start ? undefined : list.length - 1,
        });
      continue;
    }
    const open = list.at(-1);
    if (previous === undefined) {
      // „Minister, który przyjechał do Polski, spotkał się z X”: the words before have their verb later
      push({ start: from, end: joint, predicate: undefined, isRelative: false, before: undefined });
      resumes = list.length - 1;
      push({ start: joint, end, predicate: verb, isRelative: true, before: list.length - 1 });
    } else if (
      resumes !== undefined &&
      open?.isRelative &&
      context.document.formOf(joint) === "," &&
      !isRelativeAt(context, joint)
    ) {
      close(joint);
      const outer = list[resumes];
      if (outer) list[resumes] = { ...outer, end, predicate: verb };
      of.fill(resumes, joint, end);
      from = joint;
      resumes = undefined;
      continue;
    } else {
      close(joint);
      push({ start: joint, end, predicate: verb, isRelative: isRelativeAt(context, joint), before: list.length - 1 });
    }
    from = joint;
  }
  if (list.length === first) push({ start, end, predicate: undefined, isRelative: false, before: undefined });

  function push({
    predicate,
    before,
    ...clause
  }: {
    start: number;
    end: number;
    predicate: number | undefined;
    isRelative: boolean;
    before: number | undefined;
  }): void {
    of.fill(list.length, clause.start, clause.end);
    list.push({
      ...clause,
      ...(predicate === undefined ? {} : { predicate }),
      ...(before === undefined ? {} : { before }),
    });
  }
  function close(at: number): void {
    const last = of[at - 1] ?? -1;
    const open = list[last];
    if (open) list[last] = { ...open, end: at };
  }
}

const relative: ReadonlySet<string> = new Set(
  "który która które którzy którego której których jaki jaka jakie jaką jakich jakiego jakiej jacy któremu którym którą którymi gdzie kto co gdy kiedy że żeby aby by bo ponieważ gdyż choć chociaż mimo jeśli iż skąd dokąd czyli".split(
    " ",
  ),
);
const coordinate: ReadonlySet<string> = new Set("a ale lecz natomiast zaś jednak po".split(" "));
const conjunctions: ReadonlySet<string> = new Set("i oraz a ale lecz lub".split(" "));
// "i" + verb at once; "oraz też wręczył"
const nearVerb = 2;

interface Gap {
  readonly after: number;
  readonly verb: number;
  readonly inside: Int32Array;
  readonly isFirst: boolean;
}

/** Where the clause of a verb starts, looking back to the verb before: a strong joint, else the last comma, else a conjunction. */
function jointBefore(context: Scope, { after, verb, inside, isFirst }: Gap): number | undefined {
  const { document } = context;
  let comma: number | undefined;
  let conjunction: number | undefined;
  let depth = 0;
  let stop: number | undefined;
  // „służy od 2006 r. | Uczestniczył w misji”: the full stop that closes an abbreviation may close the sentence, too
  if (!isFirst && document.formOf(verb - 1) === "." && document.hasFlag(verb, TokenFlag.capitalized)) return verb;
  for (let token = verb - 1; token > after || (isFirst && token > after); token--) {
    if (!isFirst && isAfterStop(context, token, inside)) stop ??= token;
    if (inside[token] !== -1) continue;
    const form = document.lowerOf(token);
    if (form === ")") depth++;
    if (form === "(") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (form === "," && isRelativeAt(context, token) && !isAside(context, token, verb)) return token;
    if (isFirst) continue;
    if (form === ";") return token;
    if ((form === "–" || form === "—" || form === "-") && verb - token <= nearVerb) return token;
    if (form === "," && coordinate.has(document.lowerOf(token + 1)) && document.lowerOf(token + 2) !== "także")
      return token;
    if (form === ",") comma ??= token;
    if (conjunctions.has(form) && verb - token <= nearVerb && document.lowerOf(token - 1) !== ",") return token;
    if (conjunctions.has(form)) conjunction ??= token;
  }
  return stop !== undefined && (comma ?? stop) >= stop ? stop : (comma ?? conjunction);
}

const conceding: ReadonlySet<string> = new Set(["choć", "chociaż", "mimo", "aczkolwiek"]);

/** `A|, choć zaproszony,| nie przybył`: what is conceded has no verb of its own, and its comma closes it. */
function isAside({ document }: Scope, comma: number, verb: number): boolean {
  if (!conceding.has(document.lowerOf(comma + 1))) return false;
  for (let token = comma + 2; token < Math.min(verb, comma + 10); token++)
    if (document.formOf(token) === ",") return true;
  return false;
}

/** `, który`, `, w której`, `, podczas której`, `, ponieważ` */
function isRelativeAt({ document }: Scope, comma: number): boolean {
  if (document.formOf(comma) !== ",") return false;
  return relative.has(document.lowerOf(comma + 1)) || isPronoun(document.lowerOf(comma + 2));
}

/** A form of `który`. */
export function isPronoun(form: string): boolean {
  return form.startsWith("któr") && form !== "któryś";
}

// present forms that are spelled like a noun or an adjective and yet are verbs in a release
const plainVerbs: ReadonlySet<string> = new Set("mieć być działać trwać brać prowadzić móc musieć".split(" "));

function isFiniteVerb({ document, morphology }: Scope, token: number): boolean {
  if (!document.isKind(token, TokenKind.word)) return false;
  let isVerb = false;
  let isOther = false;
  let isPlain = false;
  for (const { tag, lemma } of morphology.known(token)) {
    const pos = posOf(tag);
    if (pos === Pos.praet || pos === Pos.imps || pos === Pos.winien || pos === Pos.bedzie) {
      // udział, oddział: also "he wrought" in the dictionary; but zapowiedział is no noun
      const isNoun = document.lowerOf(token).endsWith("dział") && morphology.hasPos(token, Pos.subst);
      if (!isNoun && document.lowerOf(token) !== "pan") return true;
    } else if (pos === Pos.fin) {
      isVerb = true;
      isPlain ||= plainVerbs.has(lemma);
    } else if (pos !== Pos.ger && pos !== Pos.interj && pos !== Pos.ign) isOther = true;
  }
  return isVerb && (isPlain || !isOther);
}

/** Lemmas of the verbs of a clause: the finite one, infinitives, impersonal forms. */
export function verbsOf(context: RelationContext, index: number): ReadonlySet<string> {
  return context.once(readVerbs)[index] ?? none;
}

const none: ReadonlySet<string> = new Set();

function readVerbs(context: RelationContext): readonly ReadonlySet<string>[] {
  const { document, morphology } = context;
  const { list, of } = context.once(clausesOf);
  const verbs = list.map(() => new Set<string>());
  for (let token = 0; token < document.length; token++) {
    const index = of[token] ?? -1;
    for (const { tag, lemma } of morphology.known(token)) {
      const pos = posOf(tag);
      const { predicate } = list[index] ?? {};
      const isPredicate = token === predicate && pos >= Pos.fin && pos <= Pos.imps;
      // „będzie uczestniczył”
      const isFuture = pos === Pos.praet && predicate !== undefined && morphology.hasPos(predicate, Pos.bedzie);
      if (isPredicate || isFuture || pos === Pos.inf || pos === Pos.imps || pos === Pos.winien)
        verbs[index]?.add(lemma);
    }
  }
  return verbs;
}
