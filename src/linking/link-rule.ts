/** Why a mention is held to name the same entity as the ones before it. */
export type LinkRule =
  /** The same base form: case forms of one name. */
  | "same name"
  /** The same date, amount, rank, title … however it is written. */
  | "same value"
  /** A surname alone, for its last bearer. */
  | "surname"
  /** A given name alone. */
  | "given name"
  /** `J. Lis` for Jan Lis, `Jan L.` for Jan Lisowski. */
  | "initials"
  /** `Jan Rokosz` for Jan Maria Rokosz. */
  | "fewer given names"
  /** Two forms of one name that were read as different base forms. */
  | "case form"
  /** Two spellings of one surname, beside the same given names. */
  | "spelling"
  /** `Helsińska Fundacja Praw Człowieka (HFPC)` */
  | "introduced in parentheses"
  /** An acronym of the full name's capitals. */
  | "acronym"
  /** A name the gazetteer lists beside the other, or the same one spelt out. */
  | "listed name"
  /** A part of a longer name, its head noun or a noun of its kind. */
  | "short form"
  /** A noun that calls back a happening. */
  | "called back";
