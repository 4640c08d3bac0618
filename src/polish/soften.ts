/** Final consonants behind which endings are those of soft stems: `Toruń`, `Bydgoszcz`, `Wróbel`. */
const softFinals = ["cz", "sz", "rz", "dz", "dż", "c", "ż", "l", "j", "ń", "ś", "ć", "ź", "i"];

export function isSoft(stem: string): boolean {
  return softFinals.some((final) => stem.endsWith(final));
}

/** `k`, `g`, `ch`, `h`: their locative is in `-u`, their instrumental in `-iem` (`k`, `g`). */
export function isVelar(stem: string): boolean {
  return /[kgh]$/u.test(stem);
}

const softened: readonly (readonly [hard: string, soft: string])[] = [
  ["st", "ście"],
  ["zd", "ździe"],
  ["sł", "śle"],
  ["zł", "źle"],
  ["czn", "cznie"],
  ["szn", "sznie"],
  ["rzn", "rznie"],
  ["sn", "śnie"],
  ["zn", "źnie"],
  ["ch", "sze"],
  ["k", "ce"],
  ["g", "dze"],
  ["h", "że"],
  ["ł", "le"],
  ["r", "rze"],
  ["t", "cie"],
  ["d", "dzie"],
];

/** The stem of a hard noun with the ending `-e` that softens it: `Warszaw` → `Warszawie`, `Polsk` → `Polsce`, `Mroz` → `Mrozie`. */
export function soften(stem: string): string {
  for (const [hard, soft] of softened) if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft;
  return `${stem}ie`;
}

const palatals: Readonly<Record<string, string>> = { ń: "ni", ś: "si", ć: "ci", ź: "zi" };

/** Writes a soft consonant the way it is written before a vowel: `Toruń` → `Toruni|a`, `Niedźwiedź` → `Niedźwiedzi|a`. */
export function beforeVowel(stem: string): string {
  const last = palatals[stem.slice(-1)];
  return last === undefined ? stem : stem.slice(0, -1) + last;
}

/** `-y`, or `-i` behind `k`, `g`, `l` and soft consonants: `Zaręb|y`, `Matejk|i`, `Ol|i`, `Mai`, `Ani`. */
export function withY(stem: string): string {
  if (/[kgl]$/u.test(stem)) return `${stem}i`;
  // "Maja" → "Mai", but "Azja" → "Azji"
  if (/[aeouyóąę]j$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (stem.endsWith("j")) return `${stem}i`;
  if (stem.endsWith("i")) return stem;
  return `${stem}y`;
}
