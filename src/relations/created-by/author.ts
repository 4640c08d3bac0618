import type { TokenMention } from "../../linking/linked.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { nameAfter } from "../person-list.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { mentionsIn } from "../window.ts";

const authors: ReadonlySet<string> = new Set(
  "autor autorka twórca twórczyni współautor współautorka pomysłodawca pomysłodawczyni inicjator inicjatorka producent reżyser reżyserka".split(
    " ",
  ),
);

/** Nouns of authorship: `{Ewa Mak}, autorka książki „X”`, `autorem kampanii „X” jest {KPP}`, `„X” autorstwa {Ewy Mak}`, `„X” w reżyserii {Jana Lisa}`. */
export const createdByAuthor: RelationRule = {
  name: "createdBy.author",
  type: "createdBy",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const work of mentionsOf(context, "work")) {
      const maker = makerBehind(context, work) ?? authorOf(context, work);
      if (maker) yield { type: "createdBy", subject: work.entity, object: maker.entity, evidence: spanOf(work, maker) };
    }
  },
};

/** `„X” autorstwa {Ewy Mak}`, `„X” (reż. {Jan Lis})` */
function makerBehind(context: RelationContext, { end }: TokenMention): TokenMention | undefined {
  const { document } = context;
  const token = /^[(,]$/u.test(document.formOf(end)) ? end + 1 : end;
  if (document.lowerOf(token) === "autorstwa") return makerAt(context, token + 1);
  if (document.lowerOf(token) === "w" && document.lowerOf(token + 1) === "reżyserii")
    return makerAt(context, token + 2);
  if (/^(?:reż|aut|oprac)$/u.test(document.lowerOf(token)) && document.formOf(token + 1) === ".")
    return makerAt(context, token + 2);
  return undefined;
}

function makerAt(context: RelationContext, token: number): TokenMention | undefined {
  return mentionAt(context, token, "organization") ?? nameAfter(context, token);
}

// "autorka nagradzanej książki kucharskiej pt. „X”"
const reach = 6;

/** The author noun in front of the work: whom it stands with, or who `jest` behind the work. */
function authorOf(context: RelationContext, work: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  for (let token = work.start - 1; token >= Math.max(document.sentenceStart(work.start), work.start - reach); token--) {
    if (/^[,;]$/u.test(document.formOf(token))) return undefined;
    if (!isAnyLemma(morphology, token, authors)) continue;
    const joint = document.formOf(token - 1);
    const beside = joint === "," || joint === "–" || joint === "-" ? token - 1 : token;
    const before = mentionEndingAt(context, beside, "person", "organization");
    if (before) return before;
    const behind = mentionsIn(
      context,
      { start: work.end, end: Math.min(document.sentenceEnd(work.start), work.end + 10) },
      "person",
      "organization",
    );
    return /^(?:jest|są|był|była|było|byli)$/u.test(document.lowerOf(work.end)) ? behind[0] : undefined;
  }
  return undefined;
}
