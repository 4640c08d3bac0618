import type { Morphology } from "../src/lexicon/morphology.ts";
import { Case } from "../src/lexicon/tag.ts";
import { TokenKind } from "../src/text/document.ts";
import { cuesAt } from "./relations-cues.ts";
import { expectedRelation } from "./relations-expected.ts";
import { groupOf, type RelationKind } from "./relations-kinds.ts";
import type { Span } from "./span-index.ts";

/** A name in tokens. */
export interface RelationName extends Span {
  readonly kind: RelationKind;
}

/** Two names of a sentence, the earlier one first, with all the names of the text. */
export interface NamePair {
  readonly first: RelationName;
  readonly second: RelationName;
  /** Names that stand between them. */
  readonly between: readonly RelationName[];
}

/** Words that may stand in a gap of a few tokens and be evidence as such. */
const gapWords = new Set(
  'w we na z ze od do przy nad pod koło przez dla u i oraz a lub ( ) [ ] , ; : - – — / „ ” " .'.split(" "),
);
const shortGap = 3;
/** How far before the first name and behind the second one cues are looked for. */
const reach = 4;
/** How far before a name its preposition and its head may stand: `w stołecznym mieście Radom`. */
const headReach = 3;
const prepositions = new Set("w we na z ze od do przy nad pod koło przez dla u o po".split(" "));

/** Evidence for relations that does not depend on which name is the subject. */
export function pairFeatures(morphology: Morphology, pair: NamePair): readonly string[] {
  const { first, second, between } = pair;
  const { document } = morphology;
  const features: string[] = [];
  const length = second.start - first.end;
  features.push(`length ${bucket(length)}`, `names ${Math.min(between.length, 3)}`);
  if (between.some(({ kind }) => kind === first.kind)) features.push("again first");
  if (between.some(({ kind }) => kind === second.kind)) features.push("again second");
  if (length <= shortGap) features.push(`gap ${gapOf(morphology, first.end, second.start)}`);
  if (first.start === document.sentenceStart(first.start)) features.push("topic");
  features.push(
    `before second ${prepositionOf(morphology, second)}`,
    `before first ${prepositionOf(morphology, first)}`,
  );
  features.push(`depth ${Math.min(2, Math.max(-1, bracketsIn(morphology, first.end, second.start)))}`);
  features.push(...cuesIn(morphology, first.end, second.start).map((cue) => `between ${cue}`));
  features.push(
    ...cuesIn(morphology, Math.max(document.sentenceStart(first.start), first.start - reach), first.start).map(
      (cue) => `left ${cue}`,
    ),
  );
  features.push(
    ...cuesIn(morphology, second.end, Math.min(document.sentenceEnd(second.start), second.end + reach)).map(
      (cue) => `right ${cue}`,
    ),
  );
  features.push(
    ...cuesIn(morphology, Math.max(first.end, second.start - 2), second.start).map((cue) => `head second ${cue}`),
  );
  features.push(
    ...cuesIn(morphology, Math.max(document.sentenceStart(first.start), first.start - 2), first.start).map(
      (cue) => `head first ${cue}`,
    ),
  );
  if (length === 0 && (morphology.cases(second.start) & Case.gen) !== 0) features.push("genitive");
  if (isInitialsOf(morphology, first, second) || isInitialsOf(morphology, second, first)) features.push("initials");
  if (isLike(morphology, first, second)) features.push("alike");
  return features;
}

/** Evidence by the kinds of the two names alone. */
export function kindFeatures(from: RelationName, to: RelationName): readonly string[] {
  const [fromGroup, toGroup] = [groupOf(from.kind), groupOf(to.kind)];
  return [
    `${from.kind} > ${to.kind}`,
    `${fromGroup} > ${toGroup}`,
    `${from.kind} > ${toGroup}`,
    `${fromGroup} > ${to.kind}`,
    `> ${to.kind}`,
    `${from.kind} >`,
    ...(from.kind === to.kind ? ["same kind"] : []),
    `expects ${expectedRelation(from.kind, to.kind) ?? "none"}`,
    from.start < to.start ? "forward" : "backward",
  ];
}

/** All evidence that the relation leads from one name to the other; the pair's alone, and beside the relation that their kinds expect. */
export function orderedFeatures(shared: readonly string[], from: RelationName, to: RelationName): readonly string[] {
  const order = from.start < to.start ? ">" : "<";
  const expected = expectedRelation(from.kind, to.kind) ?? "none";
  const groups = `${groupOf(from.kind)} ${groupOf(to.kind)}`;
  return [
    ...kindFeatures(from, to),
    `${groups} ${order}`,
    `expects ${expected} ${order}`,
    ...shared,
    ...shared.map((feature) => `${expected}: ${feature}`),
  ];
}

function bucket(length: number): string {
  if (length <= 3) return String(length);
  if (length <= 6) return "4-6";
  if (length <= 12) return "7-12";
  return length <= 24 ? "13-24" : "25-";
}

function gapOf({ document }: Morphology, start: number, end: number): string {
  let gap = "";
  for (let token = start; token < end; token++) {
    const lower = document.lowerOf(token);
    gap += gapWords.has(lower) ? ` ${lower}` : " *";
  }
  return gap;
}

function prepositionOf({ document }: Morphology, name: Span): string {
  const least = Math.max(document.sentenceStart(name.start), name.start - headReach);
  for (let token = name.start - 1; token >= least; token--) {
    if (prepositions.has(document.lowerOf(token))) return document.lowerOf(token);
    if (!document.isKind(token, TokenKind.word) && document.lowerOf(token) !== ".")
      return document.isKind(token, TokenKind.punctuation) ? document.lowerOf(token) : "-";
  }
  return "-";
}

function bracketsIn({ document }: Morphology, start: number, end: number): number {
  let depth = 0;
  for (let token = start; token < end; token++) {
    const form = document.formOf(token);
    if (form === "(") depth++;
    else if (form === ")") depth--;
  }
  return depth;
}

function cuesIn(morphology: Morphology, start: number, end: number): readonly string[] {
  const found = new Set<string>();
  for (let token = start; token < end; token++) for (const cue of cuesAt(morphology, token)) found.add(cue);
  return [...found];
}

/** `WOŚP` of `Wielka Orkiestra Świątecznej Pomocy` */
function isInitialsOf({ document }: Morphology, short: Span, long: Span): boolean {
  if (short.end - short.start !== 1 || long.end - long.start < 2) return false;
  const letters = document.formOf(short.start).slice(0, 2);
  const initials = [document.formOf(long.start), document.formOf(long.start + 1)]
    .map((form) => form.slice(0, 1))
    .join("");
  return letters.toUpperCase() === letters && letters.length === 2 && letters === initials.toUpperCase();
}

/** Whether two names begin alike: forms of one, or one beside its short form. */
function isLike({ document }: Morphology, first: Span, second: Span): boolean {
  const [one, other] = [document.lowerOf(first.start), document.lowerOf(second.start)];
  const length = Math.min(4, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
