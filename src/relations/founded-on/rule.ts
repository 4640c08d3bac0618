import { Pos, posOf } from "../../lexicon/tag.ts";
import type { TokenMention } from "../../linking/linked.ts";
import { isComplement } from "../apposed.ts";
import { attributed, isAccusative, organizationsWith } from "../clause-organizations.ts";
import { isAnyLemma } from "../lemmas.ts";
import { mentionAt, mentionEndingAt, mentionsOf, spanOf } from "../mentions.ts";
import { isNominative as isNamedAsIs } from "../nominative.ts";
import type { RelationCandidate, RelationContext, RelationRule } from "../rule.ts";
import { isNegated } from "../verb-form.ts";
import { mentionsIn } from "../window.ts";

// what an organization does when it comes to be, and what others do to it
const arising: ReadonlySet<string> = new Set(["powstać", "powstawać", "zaistnieć"]);
const founding: ReadonlySet<string> = new Set(
  "powołać utworzyć stworzyć założyć założony ufundować ustanowić zainaugurować sformować formować erygować zarejestrować wydzielić".split(
    " ",
  ),
);
const working: ReadonlySet<string> = new Set(["działać", "istnieć", "funkcjonować"]);
const reach = 7;

/** When an organization came to be: `powstało w {1951 r.}`, `Komenda, powołana {1 lipca 1992 r.}`, `W {1989 r.} założono X`, `działa od {1950 r.}` with no place (annotation.md, rule 37). */
export const foundedOn: RelationRule = {
  name: "foundedOn.predicate",
  type: "foundedOn",
  *find(context: RelationContext): Iterable<RelationCandidate> {
    for (const date of mentionsOf(context, "date")) {
      if (date.parent !== undefined) continue;
      const predicate = predicateBefore(context, date) ?? predicateBehind(context, date);
      const subject = predicate === undefined ? beginningBefore(context, date) : foundedBy(context, predicate, date);
      if (!subject) continue;
      const negated = predicate !== undefined && isNegated(context, predicate);
      yield {
        type: "foundedOn",
        subject: subject.entity,
        object: date.entity,
        evidence: spanOf(subject, date),
        ...(negated ? { negated } : {}),
      };
    }
  },
};

function predicateBefore(context: RelationContext, date: TokenMention): number | undefined {
  const { document } = context;
  const first = Math.max(document.sentenceStart(date.start), date.start - reach);
  for (let token = date.start - 1; token >= first; token--) {
    if (isPredicate(context, token, date)) return token;
    const between = mentionEndingAt(context, token + 1);
    if (
      (between && between.type !== "organization" && between.type !== "person") ||
      /^[;,]$/u.test(document.formOf(token))
    )
      return undefined;
  }
  return undefined;
}

/** `W {1989 r.} powstała Fundacja`, `od {1902 r.} działa` */
function predicateBehind(context: RelationContext, date: TokenMention): number | undefined {
  const { document } = context;
  if (date.start > document.sentenceStart(date.start) + 3) return undefined;
  const end = Math.min(document.sentenceEnd(date.start), date.end + reach + 6);
  for (let token = date.end; token < end; token++) {
    if (isPredicate(context, token, date)) return token;
    const between = mentionAt(context, token);
    if (
      (between && between.type !== "organization" && between.type !== "person" && between.type !== "location") ||
      /^[;,]$/u.test(document.formOf(token))
    )
      return undefined;
    if (between) token = between.end - 1;
  }
  return undefined;
}

function isPredicate(context: RelationContext, token: number, date: TokenMention): boolean {
  const { document, morphology } = context;
  // „w 25. rocznicę powstania”: another day
  if (/^(?:rocznic|lat|jubileusz)/u.test(document.lowerOf(token - 1))) return false;
  if (isAnyLemma(morphology, token, arising) || isAnyLemma(morphology, token, founding))
    return !isOfOffice(context, token);
  if (!isAnyLemma(morphology, token, working) || document.lowerOf(date.start - 1) !== "od") return false;
  return !hasPlace(context, token, date);
}

/** `działa od 2002 r. w Polsce` is `operatesIn`. */
function hasPlace(context: RelationContext, verb: number, date: TokenMention): boolean {
  const { document } = context;
  const start = document.sentenceStart(verb);
  const end = Math.min(document.sentenceEnd(verb), Math.max(verb, date.end) + 4);
  return mentionsIn(context, { start: Math.max(start, verb - reach), end: end + reach }, "location").some(
    (place) =>
      place.parent === undefined &&
      place.start < end &&
      ["w", "we", "na"].includes(document.lowerOf(place.start - 1)) &&
      (place.start > verb || place.start <= start + 2 || (place.start >= date.end && place.end <= verb)),
  );
}

/** `powołany na stanowisko`, `powołana na dyrektora`: a person's office. */
function isOfOffice({ document }: RelationContext, token: number): boolean {
  for (let at = token - 3; at < token + reach; at++) {
    if (at >= token && document.formOf(at) === ",") return false;
    if (
      document.lowerOf(at) === "na" &&
      (at === token + 1 || /^(?:stanowisk|funkcj|urząd|czele)/u.test(document.lowerOf(at + 1)))
    )
      return true;
  }
  return false;
}

const beginnings: ReadonlySet<string> = new Set("początek historia dzieje tradycja rodowód korzeń".split(" "));

/** `Początki {OSP w Żninie} sięgają {1880 r.}` */
function beginningBefore(context: RelationContext, date: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  const verb = [date.start - 1, date.start - 2].find((token) => morphology.hasLemma(token, "sięgać"));
  if (verb === undefined) return undefined;
  return mentionsIn(context, { start: document.sentenceStart(verb), end: verb }, "organization").find(
    ({ start, parent }) => parent === undefined && isAnyLemma(morphology, start - 1, beginnings),
  );
}

/** A participle speaks of the institution beside it; `powstało` of its subject; `założono`, `założył` of their object. */
function foundedBy(context: RelationContext, predicate: number, date: TokenMention): TokenMention | undefined {
  const { document, morphology } = context;
  const readings = morphology.known(predicate).map(({ tag }) => posOf(tag));
  const isPassive =
    readings.includes(Pos.ppas) && /^(?:został|zosta|był|by[łl])/u.test(document.lowerOf(predicate - 1)) === false;
  if ((isPassive && !readings.includes(Pos.praet)) || readings.includes(Pos.pact))
    return attributed(context, predicate, { end: Math.max(predicate, date.end) + reach });
  const isTransitive =
    isAnyLemma(morphology, predicate, founding) && (readings.includes(Pos.praet) || readings.includes(Pos.imps));
  if (!isTransitive) return organizationsWith(context, predicate).find((mention) => !isComplement(context, mention));
  const end = Math.min(document.sentenceEnd(predicate), Math.max(predicate, date.end) + 12);
  const behind = mentionsIn(context, { start: predicate, end }, "organization").find(
    (mention) => mention.parent === undefined && isAccusative(context, mention),
  );
  if (behind) return behind;
  // „Fundację założono w 1989 r.”
  const before = mentionsIn(
    context,
    { start: Math.max(document.sentenceStart(predicate), predicate - 60), end: predicate },
    "organization",
  ).filter(({ parent }) => parent === undefined);
  // „Uniwersytet ufundował w 1364 r. król Kazimierz Wielki”
  const isTurned = mentionsIn(context, { start: predicate, end }, "person").some((person) =>
    isNamedAsIs(context, person),
  );
  return readings.includes(Pos.imps) || isTurned
    ? before.findLast((mention) => isAccusative(context, mention))
    : undefined;
}
