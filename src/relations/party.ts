import type { TokenMention } from "../linking/linked.ts";

/** A person, an institution or an office nobody beside it holds, with all the words that belong to it. */
export interface Party {
  readonly mention: TokenMention;
  /** From rank, office or group noun … */
  readonly start: number;
  /** … to what stands in apposition behind: `insp. X, {Komendant}`, `X (KWP)`, `X z KWP`. */
  readonly end: number;
  /** Cases it may stand in. */
  readonly cases: number;
  /** The preposition that governs it, or the whole list it is in: `z {A}, {B} i {C}`. */
  readonly preposition?: string;
  /** Token of that preposition. */
  readonly governor?: number;
  /** `przedstawiciele`, `strażacy`, `delegacja`: token of the noun that makes people of an institution. */
  readonly group?: number;
  /** `54 strażaków z {JRG}`: a number takes the genitive, whatever the verb wants. */
  readonly isCounted: boolean;
  /** It only tells of the party before: `X ({KWP})`, `X z {KWP}`. */
  readonly isAside: boolean;
  /** Whether it continues a list. */
  readonly isListed: boolean;
}
