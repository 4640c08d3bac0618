import { TokenFlag } from "../text/document.ts";
import type { Status } from "../types.ts";
import type { RelationContext } from "./rule.ts";

// "były naczelnik", "dotychczasowej dyrektor"
const former =
  /^(?:był(?:y|ą|ego|emu|ej|ym|ych|ymi)|(?:dotychczasow|ówczesn|poprzedn|ustępując|odchodząc|emerytowan|wieloletn)(?:y|a|i|ia|iego|iej|iemu|ią|ego|ej|emu|ym|im|ą|ych))$/u;
// adjectives or verbs: "była minister Ewa Mak", "obecna była minister Ewa Mak"
const eitherFormer: ReadonlySet<string> = new Set(["była", "byli"]);
const future = /^przyszł(?:y|a|ego|ej|emu|ym|ą)$/u;
const plain = /^(?:nowo?|obecn|aktualn|now[oa]powołan)(?:y|a|ego|ej|emu|ym|ą|ych|ymi|i)$/u;

/** What the words right before an office say of it: `były` → former, `p.o.` → acting. */
export function statusBefore({ document }: RelationContext, start: number): Status | undefined {
  const word = document.lowerOf(start - 1);
  if (former.test(word) || (word === "już" && former.test(document.lowerOf(start - 2)))) return "former";
  if (eitherFormer.has(word) && opensPhrase(document, start - 1)) return "former";
  if (future.test(word)) return "future";
  return actingStart(document, start) < start ? "acting" : undefined;
}

/** Token where `p.o.`, `pełniący obowiązki`, `były`, `nowym` before an office begin. */
export function beforeStatus({ document }: RelationContext, start: number): number {
  const acting = actingStart(document, start);
  if (acting < start) return acting;
  const word = document.lowerOf(start - 1);
  if (word === "już" && former.test(document.lowerOf(start - 2))) return start - 2;
  return former.test(word) || future.test(word) || plain.test(word) ? start - 1 : start;
}

/** Token after the same words in front of an office: `{p.o.} Dyrektora`. */
export function afterStatus({ document }: RelationContext, token: number): number {
  const lower = (at: number): string => document.lowerOf(at);
  if (lower(token) === "p" && lower(token + 1) === "." && lower(token + 2) === "o")
    return token + (lower(token + 3) === "." ? 4 : 3);
  if (lower(token) === "po" && lower(token + 1) === ".") return token + 2;
  if (lower(token).startsWith("pełniąc") && lower(token + 1).startsWith("obowiązk")) return token + 2;
  let at = token;
  // "jego były dyrektor", "obecnie rzecznik"
  while (
    at < token + 3 &&
    (former.test(lower(at)) ||
      eitherFormer.has(lower(at)) ||
      future.test(lower(at)) ||
      plain.test(lower(at)) ||
      /^(?:jego|jej|ich|obecnie|aktualnie|wcześniej|dawniej|dotąd|dotychczas|niegdyś|kiedyś|ongiś|uprzednio|poprzednio|ostatnio|już|dziś|także|zarazem)$/u.test(
        lower(at),
      ))
  )
    at++;
  return at;
}

/** `p.o.`, `p. o.`, `pełniący obowiązki`, `pełniącą obowiązki` */
function actingStart(document: RelationContext["document"], start: number): number {
  const lower = (at: number): string => document.lowerOf(at);
  if (lower(start - 1) === "obowiązki" || lower(start - 1) === "obowiązków")
    return lower(start - 2).startsWith("pełniąc") ? start - 2 : start;
  if (lower(start - 1) !== "." || lower(start - 2) !== "o") return start;
  if (lower(start - 3) === "." && lower(start - 4) === "p") return start - 4;
  return start;
}

/** Whether nothing of the same phrase stands before the token. */
function opensPhrase(document: RelationContext["document"], token: number): boolean {
  return (
    document.hasFlag(token, TokenFlag.sentenceStart) || /^(?:[,:;(–—-]|i|oraz)$/u.test(document.lowerOf(token - 1))
  );
}
