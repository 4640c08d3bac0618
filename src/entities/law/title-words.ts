/** Prepositions that go on with a title whatever stands before them. */
export const titlePrepositions: ReadonlySet<string> = new Set([
  "do",
  "podczas",
  "od",
  "dla",
  "u",
  "wobec",
  "przeciw",
  "przeciwko",
  "nad",
  "między",
  "wśród",
  "poza",
  "bez",
]);

/** Those that do so only a few words after certain ones: `odpowiedzialności za czyny`, `współpracy z organizacjami`. */
export const governedPrepositions: ReadonlyMap<string, RegExp> = new Map([
  ["za", /^(?:odpowiedzialnoś|opłat|kar|wynagrodz|zasług)/u],
  ["z", /^(?:współprac|współdziała|związan|korzystani|zwolnieni|wynikając|odpad|postępowani)/u],
  ["ze", /^(?:współprac|związan|korzystani|wynikając|postępowani)/u],
  ["przed", /^(?:ochron|zabezpiecz)/u],
  ["przez", /(?:niu|ciu|nia|cia|ych)$/u],
  ["przy", /(?:niu|ciu|nia|cia|ych|pracy)$/u],
  ["po", /(?:niu|ciu|nia|cia)$/u],
]);

/** Words that follow `w` and `na` in titles: `w związku z konfliktem`, `na rzecz społeczności`. */
export const titleFollowers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "w",
    new Set(
      (
        "związku sprawie sprawach zakresie rodzinie trzeźwości ruchu postępowaniu wodzie administracji szkołach służbie toku przypadku transporcie " +
        "obrocie pracy celu zawodzie niedziele celach gospodarce ramach"
      ).split(" "),
    ),
  ],
  ["na", new Set(["rzecz", "terytorium", "odległość", "obszarze", "wypadek", "tle", "terenie"])],
]);

/** Words whose complement stands in the dative or the instrumental: `pomocy obywatelom`, `handlu ludźmi`, `zagrożeniom przestępczością`. */
export const takesObject: RegExp =
  /^(?:pomoc\p{L}{0,2}|gospodar\p{L}{1,3}|obro\p{L}{1,3}|hand\p{L}{1,4}|\p{L}+(?:ni|ci)(?:e|a|u|em|om|ami|ach)|\p{L}+ych|i|oraz|lub)$/u;
