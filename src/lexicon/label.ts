/** What the lists of names and places say about a lexeme; bits of `Analysis.labels`. */
export const Label = {
  /** First name of a woman, of a man: `Anna`, `Jan`. */
  forenameF: 1,
  forenameM: 2,
  /** `Kowalski`, `Mróz`, `Szydło`. */
  surname: 4,
  /** Any Polish town or village. */
  settlement: 8,
  /** … that is a town. */
  city: 16,
  /** A frequent name: among the first 300 forenames or 3000 surnames of its sex. */
  common: 32,
  /** Declined by rule: the dictionary lacks the word. */
  declined: 64,
  /** Not in the dictionary at all: read from the ending. */
  guessed: 128,
  /** A word that running text uses often: at least 5 times in the million words of NKJP. */
  frequent: 256,
} as const;

/** A first name of either sex. */
export const forename: number = Label.forenameF | Label.forenameM;
