import { type Document, TokenKind } from "../../text/document.ts";
import { hashFeature } from "../base/hash.ts";
import { Case, casesOf, Pos, posOf } from "../tag.ts";
import type { Candidates } from "./candidates.ts";

/**
 * What a clause has had up to a token: its verb and its subject, for a second nominative is rare and a verb agrees
 * with the first. A clause ends at any punctuation or conjunction.
 */
export class Clause {
  #verb = 0;
  #subject = 0;

  /** Verb and subject so far, as a hash. */
  get key(): number {
    return hashFeature(0, this.#verb, this.#subject);
  }

  end(): void {
    this.#verb = 0;
    this.#subject = 0;
  }

  add(tag: number): void {
    const pos = posOf(tag);
    if (isVerb(pos)) this.#verb = tag;
    else if (pos === Pos.conj || pos === Pos.comp) this.end();
    else if (casesOf(tag) === Case.nom && pos !== Pos.adj) this.#subject = tag;
  }
}

/** For each token, what the next verb of the clause may be; 0 without one. Only forms that are nothing but verbs count. */
export function verbsBehind(document: Document, candidates: Candidates): Uint32Array {
  const verbs = new Uint32Array(document.length);
  let verb = 0;
  for (let token = document.length - 1; token >= 0; token--) {
    if (document.isKind(token, TokenKind.punctuation)) verb = 0;
    verbs[token] = verb;
    if (isOnlyVerb(candidates, token)) verb = candidates.classKeys[document.form[token]!]!;
  }
  return verbs;
}

function isOnlyVerb(candidates: Candidates, token: number): boolean {
  const first = candidates.first(token);
  const end = candidates.end(token);
  for (let candidate = first; candidate < end; candidate++)
    if (!isVerb(posOf(candidates.tags[candidate]!))) return false;
  return first < end;
}

function isVerb(pos: Pos): boolean {
  return (pos >= Pos.fin && pos <= Pos.pant) || pos === Pos.winien || pos === Pos.pred;
}
