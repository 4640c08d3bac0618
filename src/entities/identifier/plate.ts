import { checkPlate } from "../../check/plate.ts";
import { matchAt, skipDot } from "../../match/pattern.ts";
import { type Document, TokenFlag, TokenKind } from "../../text/document.ts";
import type { Candidate, EntityRule, RuleContext } from "../rule.ts";

// voivodeship or service, county, then four or five signs
const polish = /^[A-Z]{2,3}(?:-|[ \u00a0]{1,2})?[0-9A-Z]{4,5}/u; // WA 12345
const mixed = /^[A-Z]{2,3}[ \u00a0]{1,2}(?=[0-9]{0,4}[A-Z])(?=[A-Z]{0,4}[0-9])[0-9A-Z]{5}/u; // LPU 7T412
const ukrainian = /^[A-Z]{2}[ \u00a0]{0,2}[0-9]{4}[ \u00a0]{0,2}[A-Z]{2}/u; // BC 1234 AI
const foreign = /^[0-9A-Z]{1,7}(?:(?:-|[ \u00a0]{1,2})[0-9A-Z]{1,6}){0,2}/u; // AB 4127-1, B-XY 123
const joined = /^[A-Z]{2,3}-?[0-9A-Z]+$/u; // "SB-7K88V"; in "B-XY123", "AB4127-1" the dash is part of a foreign plate
const SHORTEST = 4;
const LONGEST = 10;
const BLANKS = /\s/gu; // "WA 12345"

const vehicles: ReadonlySet<string> = new Set(
  (
    "samochód auto pojazd radiowóz motocykl motorower skuter ciężarówka autobus bus autokar przyczepa naczepa ciągnik furgon laweta " +
    "karetka taksówka tablica rejestracja"
  ).split(" "),
);
// Words between the vehicle and its plate: "tablice: WA 12345", "rejestracja pojazdu to WA 12345"
const fillers: ReadonlySet<string> = new Set([":", ".", "(", "nr", "numer", "o", "to", "pojazdu", "auta", "samochodu"]);
const MOST_FILLERS = 4;
const links: ReadonlySet<string> = new Set(["i", "oraz", "lub", ",", "albo"]);

/** Vehicle plates after `nr rej.`, `o numerach rejestracyjnych`; without a label only where letters and digits mix: `{LPU 7T412}`. */
export const plateRule: EntityRule<"identifier"> = {
  name: "identifier.plate",
  type: "identifier",
  *find(context) {
    const { document } = context;
    let token = 0;
    let after = -1;
    while (token < document.length) {
      const labelled =
        valueStart(document, token) ?? (after === token && links.has(document.lowerOf(token)) ? token + 1 : undefined);
      const start = labelled ?? token;
      const end =
        labelled === undefined ? bareEnd(context, token) : labelledEnd(document, start, { listed: after === token });
      if (end !== undefined) yield make(document, start, end);
      if (end !== undefined && labelled !== undefined) after = end;
      token = end ?? token + 1;
    }
  },
};

/** `nr rej.`, `numerach rejestracyjnych`, `tablicami rejestracyjnymi`, `rejestracji` */
function valueStart(document: Document, token: number): number | undefined {
  const word = document.lowerOf(token);
  const isLabel = word === "rej" || word.startsWith("rejestracyjn") || word === "rejestracji";
  if (!isLabel || !document.isKind(token, TokenKind.word)) return undefined;
  let next = skipDot(document, token + 1);
  for (let passed = 0; passed < MOST_FILLERS && fillers.has(document.lowerOf(next)); passed++) next++;
  return next;
}

/** Letters and digits mixed as on no other number, or a plate right behind a vehicle: `radiowóz {HPA A123}`, `tablice: {WA 12345}`. */
function bareEnd(context: RuleContext, token: number): number | undefined {
  const { document } = context;
  if (!document.hasFlag(token, TokenFlag.allCaps)) return undefined;
  const end = matchAt(document, token, polish);
  if (end === undefined || isContinued(document, end) || !checkPlate(document.written(token, end)).valid)
    return undefined;
  return matchAt(document, token, mixed) === end || isAfterVehicle(context, token) ? end : undefined;
}

function isAfterVehicle({ document, morphology }: RuleContext, token: number): boolean {
  let last = token - 1;
  while (last >= token - MOST_FILLERS && fillers.has(document.lowerOf(last))) last--;
  if (document.sentence[last] !== document.sentence[token]) return false;
  return morphology.at(last).some(({ lemma }) => vehicles.has(lemma));
}

function labelledEnd(document: Document, token: number, { listed }: { listed: boolean }): number | undefined {
  const end = matchAt(document, token, ukrainian) ?? matchAt(document, token, polish);
  if (end !== undefined && /[0-9]/u.test(document.written(token, end)) && !isContinued(document, end)) return end;
  if (listed) return undefined;
  const longer = matchAt(document, token, foreign);
  const value = longer === undefined ? "" : plateValue(document, token, longer);
  const isPlate = value.length >= SHORTEST && value.length <= LONGEST && /[0-9]/u.test(value) && /[A-Z]/u.test(value);
  return isPlate ? longer : undefined;
}

/** `AB 4127-1`: more of a foreign number follows. */
function isContinued(document: Document, token: number): boolean {
  return (
    document.formOf(token) === "-" &&
    document.hasFlag(token, TokenFlag.glued) &&
    document.isKind(token + 1, TokenKind.number)
  );
}

function make(document: Document, start: number, end: number): Candidate<"identifier"> {
  return { type: "identifier", start, end, attributes: { kind: "plate", value: plateValue(document, start, end) } };
}

function plateValue(document: Document, start: number, end: number): string {
  const written = document.written(start, end).replace(BLANKS, "");
  const checked = checkPlate(written);
  return checked.valid && joined.test(written) ? checked.value : written;
}
