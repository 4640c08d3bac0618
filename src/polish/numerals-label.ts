import { type Document, TokenKind } from "../text/document.ts";

// What is numbered rather than counted.
const labels: ReadonlySet<string> = new Set(
  (
    "nr numer numeru numery numerem pkt punkt punktu punkty punktach art artykuł artykułu ust ustęp ustępu § par paragraf paragrafu " +
    "poz pozycja str strona strony stronie s lit rok roku lata latach dniach rozdział rozdziału tabela tab rys klasa klasy klasie"
  ).split(" "),
);

/** Whether the number that starts at the token is the name of what stands before it: `pkt 3`, `nr 5`, `art. 5`. */
export function isLabelled(document: Document, token: number): boolean {
  const label =
    document.formOf(token - 1) === "." && document.isKind(token - 2, TokenKind.word) ? token - 2 : token - 1;
  return document.sentence[label] === document.sentence[token] && labels.has(document.lowerOf(label));
}
