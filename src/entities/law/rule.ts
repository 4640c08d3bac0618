import { isGlued } from "../../match/pattern.ts";
import type { Document } from "../../text/document.ts";
import type { Attributes } from "../../types.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";
import { readAbbreviation, readAcronym, readLoneAbbreviation } from "./abbreviations.ts";
import type { Act } from "./act.ts";
import { type Citation, NamedActs, pointingEnd, readBackReference } from "./back-reference.ts";
import { readCode } from "./codes.ts";
import { nameInFull, readFullActs } from "./full-acts.ts";
import { type Journal, journalInside, readJournal } from "./journal.ts";
import { readLawByName } from "./law-by-name.ts";
import { type Provision, readProvision } from "./provision.ts";
import { readStatute } from "./statute.ts";

/** One reference before its act may be known: `art. 62 ust. 1 i art. 53 ust. 2 ustawy o …`. */
interface Reference {
  readonly start: number;
  readonly end: number;
  readonly provision?: Provision;
  act?: Citation;
}

/**
 * Legal references: `{art. 286 § 1 k.k.}`, `{ustawa z dnia 6 kwietnia 1990 r. o Policji}`. A place in a journal after an act
 * is a second mention of it: `(… {Dz.U. z 2024 r. poz. 145})` has the same name and attributes as what it follows.
 */
export const lawRule: EntityRule<"law"> = {
  name: "law.reference",
  type: "law",
  *find(context) {
    const { document } = context;
    const references = readReferences(context);
    shareActs(document, references);
    const full = readFullActs(references.flatMap(({ act }) => (act ? [act] : [])));
    for (const reference of references) if (reference.act) reference.act = nameInFull(reference.act, full);
    let next = 0;
    for (const reference of references) {
      yield* loneJournals(document, next, reference.start);
      const journal = journalAfter(document, reference.end);
      const law = toCandidate(document, reference, journal);
      yield law;
      if (journal) yield { ...law, start: journal.start, end: journal.end };
      next = journal?.end ?? reference.end;
    }
    yield* loneJournals(document, next, document.length);
  },
};

function readReferences(context: RuleContext): Reference[] {
  const { document } = context;
  const references: Reference[] = [];
  const acts = new NamedActs();
  let token = 0;
  while (token < document.length) {
    const provision = readProvision(context, token);
    const named = provision ? readCited(context, provision.end) : readNamed(context, token);
    if (named) acts.add(named);
    const act = named ?? (provision && readBackReference(context, provision.end, acts));
    // "§ 5" or "ust. 2" alone is no reference
    const isReference = act !== undefined || provision?.article !== undefined;
    const end: number = act?.end ?? provision?.end ?? token + 1;
    if (isReference) references.push({ start: token, end, ...(provision && { provision }), ...(act && { act }) });
    token = end;
  }
  return references;
}

function readNamed(context: RuleContext, token: number): Act | undefined {
  const { document } = context;
  return (
    readStatute(context, token) ??
    readCode(document, token) ??
    readLoneAbbreviation(document, token) ??
    readLawByName(context, token, { cited: false })
  );
}

/** The act that follows a provision, perhaps behind a pointing word: `art. 5 {ww. ustawy o Policji}`. */
function readCited(context: RuleContext, token: number): Act | undefined {
  const { document } = context;
  return (
    readAbbreviation(document, token) ??
    readCode(document, token) ??
    readStatute(context, pointingEnd(context, token)) ??
    readLawByName(context, token, { cited: true }) ??
    readAcronym(document, token)
  );
}

/** A provision without an act has that of the next one, if only links stand between them, else that of the one before. */
function shareActs(document: Document, references: readonly Reference[]): void {
  for (let index = references.length - 1; index > 0; index--) {
    const [before, after] = [references[index - 1], references[index]];
    if (
      before &&
      after &&
      before.act?.name === undefined &&
      after.provision &&
      after.act?.name !== undefined &&
      areLinked(document, before, after)
    )
      before.act = after.act;
  }
  for (let index = 1; index < references.length; index++) {
    const [before, after] = [references[index - 1], references[index]];
    if (
      before?.provision &&
      after &&
      after.act === undefined &&
      before.act !== undefined &&
      areLinked(document, before, after)
    )
      after.act = before.act;
  }
}

const links = /^(?:[,./]|i|oraz|lub|albo|bądź|w|zw|związku|zbiegu|z|ze|a|także|też|również)$/u; // "w zw. z"
const MOST_LINKS = 6;

function areLinked(document: Document, before: Reference, after: Reference): boolean {
  if (after.start - before.end > MOST_LINKS) return false;
  for (let token = before.end; token < after.start; token++) if (!links.test(document.lowerOf(token))) return false;
  return true;
}

interface PlacedJournal extends Journal {
  readonly start: number;
}

/** `({Dz.U. z 2023 r. poz. 742})`, `(t.j. {Dz. U. …})`, `, {Dz.U. …}` right after a law. */
function journalAfter(document: Document, token: number): PlacedJournal | undefined {
  const sign = document.formOf(token);
  const start = sign === "(" || sign === "," ? journalInside(document, token) : token;
  if (start === undefined) return undefined;
  const journal = readJournal(document, start);
  return journal && { start, ...journal };
}

function* loneJournals(document: Document, from: number, to: number): Iterable<Candidate<"law">> {
  for (let token = from; token < to; token++) {
    const journal =
      isGlued(document, token) && document.formOf(token - 1) === "." ? undefined : readJournal(document, token);
    if (!journal) continue;
    const { name, end } = journal;
    yield { type: "law", start: token, end, name, attributes: journalAttributes(journal) };
    token = journal.end - 1;
  }
}

function toCandidate(
  document: Document,
  { start, end, provision, act }: Reference,
  journal: Journal | undefined,
): Candidate<"law"> {
  const attributes: Attributes<"law"> = {
    ...(act?.name !== undefined && { act: act.name }),
    ...(provision?.article !== undefined && { article: provision.article }),
    ...(provision?.paragraph !== undefined && { paragraph: provision.paragraph }),
    ...(provision?.point !== undefined && { point: provision.point }),
    ...(journal && journalAttributes(withYear(journal, document.written(start, end)))),
  };
  const name = provision ? [provision.name, act?.cited].filter((part) => part !== undefined).join(" ") : act?.name;
  return { type: "law", start, end, attributes, ...(name !== undefined && { name }) };
}

/** `ustawa z dnia 6 kwietnia 1990 r. … (Dz. U. Nr 30, poz. 179)`: the volume is that of the act's year. */
function withYear(journal: Journal, act: string): Journal {
  const year = /(?:19|20)[0-9]{2}/u.exec(act)?.[0];
  return journal.year !== undefined || year === undefined ? journal : { ...journal, year: Number(year) };
}

function journalAttributes({ year, position }: Journal): Attributes<"law"> {
  return year === undefined || position === undefined ? {} : { journal: { year, position } };
}
