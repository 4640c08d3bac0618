import type { Document } from "../text/document.ts";
import { TokenFlag } from "../text/document.ts";
import { isAnyLemma } from "./lemmas.ts";
import type { RelationContext } from "./rule.ts";
import { isFiniteVerb } from "./verb-form.ts";
import type { TokenSpan } from "./window.ts";

const saying: ReadonlySet<string> = new Set(
  "powiedzieć mówić poinformować informować dodać dodawać podać podawać przekazać twierdzić stwierdzić zapewnić zapewniać podkreślić podkreślać zaznaczyć zaznaczać wyjaśnić wyjaśniać oświadczyć ogłosić relacjonować przyznać przyznawać przekonywać wspominać zauważyć napisać pisać utrzymywać".split(
    " ",
  ),
);
const hearsay: ReadonlySet<string> = new Set(["podobno", "rzekomo", "ponoć"]);
const openings: ReadonlySet<string> = new Set(["„", '"', "«"]);
const closings: ReadonlySet<string> = new Set(["”", "“", '"', "»"]);
const dashes: ReadonlySet<string> = new Set(["–", "—", "-"]);
const speakers: ReadonlySet<string> = new Set(["person", "organization", "position"]);

/** What the text gives as the word of somebody else: quoted speech, dash speech, what a verb or a phrase of saying governs. */
export function* reportedSpans(context: RelationContext, inside: Int32Array): Iterable<TokenSpan> {
  yield* quotedSpeech(context, inside);
  yield* dashSpeech(context);
  yield* governedSpeech(context, inside);
}

/** `„Ewa Mak objęła stanowisko” – powiedział X`: quotes of one paragraph with a verb in them, no title and no name. */
function* quotedSpeech(context: RelationContext, inside: Int32Array): Iterable<TokenSpan> {
  const { document } = context;
  let open: number | undefined;
  let hasVerb = false;
  for (let token = 0; token < document.length; token++) {
    if (document.hasFlag(token, TokenFlag.paragraphStart)) open = undefined;
    if (inside[token] !== -1) continue;
    const form = document.formOf(token);
    if (open !== undefined && closings.has(form)) {
      if (hasVerb) yield { start: open, end: token + 1 };
      open = undefined;
    } else if (openings.has(form)) {
      open = token;
      hasVerb = false;
    } else hasVerb ||= open !== undefined && isFiniteVerb(context, token);
  }
}

/** `– Ewa Mak objęła stanowisko – powiedział X. – To dobra wiadomość.`: a line that a dash opens and a verb of saying breaks. */
function* dashSpeech(context: RelationContext): Iterable<TokenSpan> {
  const { document } = context;
  let speech: TokenSpan[] = [];
  let start: number | undefined;
  let isSpeech = false;
  for (let token = 0; token <= document.length; token++) {
    const isLineStart = token === document.length || document.hasFlag(token, TokenFlag.lineStart);
    const isBreak = start !== undefined && isSpacedDash(document, token);
    if (start !== undefined && (isLineStart || isBreak)) {
      if (saysAt(context, start + 1)) isSpeech = true;
      else speech.push({ start, end: token });
      start = token;
    }
    if (!isLineStart) continue;
    if (isSpeech) yield* speech;
    speech = [];
    isSpeech = false;
    start = dashes.has(document.formOf(token)) ? token : undefined;
  }
}

function isSpacedDash(document: Document, token: number): boolean {
  return dashes.has(document.formOf(token)) && !document.hasFlag(token + 1, TokenFlag.glued);
}

/** `powiedział`, `jak dodał` */
function saysAt(context: RelationContext, token: number): boolean {
  const verb = context.document.lowerOf(token) === "jak" ? token + 1 : token;
  return isFiniteVerb(context, verb) && isAnyLemma(context.morphology, verb, saying);
}

/** `X poinformował, {że …}`, `{zdaniem X …}`, `{jak podał X, …}`, `{podobno …}`: to the end of the sentence. */
function* governedSpeech(context: RelationContext, inside: Int32Array): Iterable<TokenSpan> {
  const { document } = context;
  let verb: number | undefined;
  let isReport = false;
  for (let token = 0; token < document.length; token++) {
    if (document.hasFlag(token, TokenFlag.sentenceStart)) {
      verb = undefined;
      isReport = false;
    }
    // what is reported already needs no other source
    if (isReport || inside[token] !== -1) continue;
    const form = document.lowerOf(token);
    const isContent = (form === "że" || form === "iż" || form === "jakoby") && document.formOf(token - 1) === ",";
    const isSaid = isContent && verb !== undefined && isAnyLemma(context.morphology, verb, saying);
    isReport =
      isSaid || hearsay.has(form) || (form === "jak" && saysAt(context, token)) || isSource(context, token, inside);
    if (isReport) yield { start: token, end: document.sentenceEnd(token) };
    if (isFiniteVerb(context, token)) verb = token;
  }
}

/** `zdaniem {policji}`, `według {prokurator Ewy Mak}`, not `według planu` */
function isSource({ document, mentions }: RelationContext, token: number, inside: Int32Array): boolean {
  const form = document.lowerOf(token);
  if (form !== "zdaniem" && form !== "według") return false;
  return speakers.has(mentions[inside[token + 1] ?? -1]?.type ?? "");
}
