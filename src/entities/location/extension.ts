import { TokenFlag } from "../../text/document.ts";
import type { RuleContext } from "../rule.ts";

// second words of towns as they are cut: stem of the adjective
const shortened: ReadonlyMap<string, string> = new Map([
  ["wlkp", "Wielkopolsk"],
  ["maz", "Mazowieck"],
  ["tryb", "Trybunalsk"],
  ["śl", "Śląsk"],
  ["pom", "Pomorsk"],
  ["podl", "Podlask"],
  ["lub", "Lubelsk"],
  ["kuj", "Kujawsk"],
  ["młp", "Małopolsk"],
  ["gd", "Gdańsk"],
]);

/** `Gorzowie |Wlkp.|`: the name in full with the adjective agreeing. */
export function cutAdjective(
  { document }: RuleContext,
  token: number,
  name: string,
): { readonly end: number; readonly name: string } | undefined {
  const stem = shortened.get(document.lowerOf(token));
  if (stem === undefined || document.formOf(token + 1) !== "." || !document.hasFlag(token, TokenFlag.capitalized))
    return undefined;
  return { end: token + 2, name: `${name} ${stem}${adjectiveEnding(name)}` };
}

/** By the gender that the town's name shows: `Ostrów` → `-i`, `Góra` → `-a`, `Zacisze` → `-ie`. */
function adjectiveEnding(name: string): string {
  if (name.endsWith("a")) return "a";
  return name.endsWith("o") || name.endsWith("e") ? "ie" : "i";
}

const parts: ReadonlySet<string> = new Set([
  "wschód",
  "zachód",
  "północ",
  "południe",
  "śródmieście",
  "centrum",
  "nord",
  "miasto",
]);

/** `Kielce|-Zachód|`, `Lublin|-Wschód|`: the part of a town that a court or a prosecutor is for; `token` when none follows. */
export function partEnd({ document }: RuleContext, token: number): number {
  const isPart =
    document.formOf(token) === "-" &&
    document.hasFlag(token, TokenFlag.glued) &&
    document.hasFlag(token + 1, TokenFlag.capitalized) &&
    parts.has(document.lowerOf(token + 1));
  return isPart ? token + 2 : token;
}
