import type { CaseForms } from "./declined-form.ts";

/** A masculine name that is declined like an adjective: `Kowalski`, `Konieczny`, `Rossi`, `Linde`. */
export function declineMasculineAdjective(name: string): CaseForms {
  // "Konieczn|ego, -ym"; "Kowalski|ego, -m"; "Linde|go, -m"
  const isY = name.endsWith("y");
  const isE = name.endsWith("e") || name.endsWith("é");
  const stem = isY ? name.slice(0, -1) : name;
  const instrumental = isY ? `${stem}ym` : `${stem}m`;
  const genitive = stem + (isE ? "go" : "ego");
  return [name, genitive, stem + (isE ? "mu" : "emu"), genitive, instrumental, instrumental, name];
}

export function declineMasculineAdjectivePlural(name: string): CaseForms {
  const isY = name.endsWith("y");
  const stem = isY ? `${name.slice(0, -1)}y` : name;
  const nominative = personalPlural(name);
  return [nominative, `${stem}ch`, `${stem}m`, `${stem}ch`, `${stem}mi`, `${stem}ch`, nominative];
}

/** `Kowalscy`, `Nieccy`; a name that is no adjective of its own takes `-owie`: `Koniecznowie`. */
function personalPlural(name: string): string {
  if (name.endsWith("ki")) return `${name.slice(0, -2)}cy`;
  if (name.endsWith("gi")) return `${name.slice(0, -2)}dzy`;
  return `${name.replace(/[yie]$/u, "")}owie`;
}

/** A feminine name in `-a` that is declined like an adjective: `Kowalska`, `Biała`, `Nowakowa`. */
export function declineFeminineAdjective(name: string): CaseForms {
  const stem = name.slice(0, -1);
  const oblique = `${stem}${/[kg]$/u.test(stem) ? "iej" : "ej"}`;
  return [name, oblique, oblique, `${stem}ą`, `${stem}ą`, oblique, name];
}

export function declineFeminineAdjectivePlural(name: string): CaseForms {
  const stem = name.slice(0, -1);
  const [e, y] = /[kg]$/u.test(stem) ? [`${stem}ie`, `${stem}i`] : [`${stem}e`, `${stem}y`];
  return [e, `${y}ch`, `${y}m`, e, `${y}mi`, `${y}ch`, e];
}
