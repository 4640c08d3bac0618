import { type Document, TokenKind } from "../../text/document.ts";

const strong: ReadonlySet<string> = new Set(
  (
    "tel fax faks kom telefon telefonu telefonem telefonie telefony telefonów telefoniczny telefonicznie telefonicznego telefoniczna " +
    "infolinia infolinii infolinię infolinią sms komórka komórkowy komórkowego centrala sekretariat dyżurny alarmowy alarmowego alarmowym alarmowe"
  ).split(" "),
);
// Words that make a number one to call: "zadzwoń pod 112", "dzwonić na nr 997".
const calling: ReadonlySet<string> = new Set(
  (
    "zadzwoń zadzwońcie zadzwonić zadzwonił zadzwoniła zadzwonili dzwoń dzwońcie dzwonić dzwoni dzwoniąc dzwonił dzwoniła zadzwonią zadzwonimy " +
    "telefonować zatelefonować zatelefonował zatelefonowała kontakt kontaktować kontaktu skontaktować informuj powiadom powiadomić powiadomił powiadomiła " +
    "zgłosić zgłaszać zgłoszenia zgłoszenie zgłaszaj zgłoś wybierz wybrać wykręcić wezwać wezwij"
  ).split(" "),
);
const number: ReadonlySet<string> = new Set(
  "numer numeru numerem numerze numery numerów numerami numerach nr".split(" "),
);
const towards: ReadonlySet<string> = new Set(["pod", "na", "to"]);
const registers: ReadonlySet<string> = new Set(
  "rejestru rejestrze ewidencji księgi kr s krs wpisany wpisana wpisane zarejestrowany zarejestrowana".split(" "),
);
// Words between the label and the number: "telefon zaufania 116 111".
const qualifiers: ReadonlySet<string> = new Set(
  "zaufania kontaktowy kontaktowego stacjonarny stacjonarnego bezpłatny bezpłatna całodobowy całodobowa interwencyjny dla dzieci młodzieży dorosłych seniorów rodziców i w kryzysie".split(
    " ",
  ),
);
const FARTHEST = 6;

/** How sure the words before a number make it that it is one to call. */
export type PhoneLabel = "named" | "likely" | "weak" | undefined;

/** `tel.: 112` is named; `pod numerem 8080` likely; `numer 112` weak; `szkoła nr 112` none. */
export function phoneLabel(document: Document, token: number): PhoneLabel {
  let last = token - 1;
  while (last >= 0 && isFiller(document, last, token)) last--;
  while (qualifiers.has(document.lowerOf(last))) last--;
  if (document.sentence[last] !== document.sentence[token]) return undefined;
  const word = document.lowerOf(last);
  if (strong.has(word)) return "named";
  if (number.has(word)) return numberLabel(document, last);
  return towards.has(word) && isCalled(document, last) ? "named" : undefined;
}

function numberLabel(document: Document, at: number): PhoneLabel {
  const before = document.lowerOf(at - 1);
  if (strong.has(before)) return "named";
  if (isCalled(document, at)) return "named";
  if (!towards.has(before)) return document.lowerOf(at) === "nr" ? undefined : "weak";
  return registers.has(document.lowerOf(at - 2)) ? undefined : "likely";
}

function isCalled(document: Document, at: number): boolean {
  for (let token = at - 1; token >= 0 && token >= at - FARTHEST; token--) {
    if (document.sentence[token] !== document.sentence[at]) return false;
    if (calling.has(document.lowerOf(token))) return true;
  }
  return false;
}

function isFiller(document: Document, token: number, from: number): boolean {
  return from - token <= FARTHEST && document.isKind(token, TokenKind.punctuation) && document.formOf(token) !== ",";
}
