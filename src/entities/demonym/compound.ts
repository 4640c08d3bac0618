import { isHyphen } from "../../polish/noun-phrase.ts";
import type { RuleContext } from "../rule.ts";

// first parts of compounds, by what they are made from
const places: ReadonlyMap<string, string> = new Map([
  ["polsko", "Polska"],
  ["niemiecko", "Niemcy"],
  ["rosyjsko", "Rosja"],
  ["ukraińsko", "Ukraina"],
  ["czesko", "Czechy"],
  ["słowacko", "Słowacja"],
  ["litewsko", "Litwa"],
  ["łotewsko", "Łotwa"],
  ["estońsko", "Estonia"],
  ["białorusko", "Białoruś"],
  ["amerykańsko", "Stany Zjednoczone"],
  ["brytyjsko", "Wielka Brytania"],
  ["francusko", "Francja"],
  ["angielsko", "Anglia"],
  ["włosko", "Włochy"],
  ["hiszpańsko", "Hiszpania"],
  ["austriacko", "Austria"],
  ["węgiersko", "Węgry"],
  ["rumuńsko", "Rumunia"],
  ["bułgarsko", "Bułgaria"],
  ["turecko", "Turcja"],
  ["grecko", "Grecja"],
  ["izraelsko", "Izrael"],
  ["japońsko", "Japonia"],
  ["koreańsko", "Korea"],
  ["chińsko", "Chiny"],
  ["szwedzko", "Szwecja"],
  ["norwesko", "Norwegia"],
  ["duńsko", "Dania"],
  ["fińsko", "Finlandia"],
  ["holendersko", "Holandia"],
  ["gruzińsko", "Gruzja"],
  ["mołdawsko", "Mołdawia"],
  ["kanadyjsko", "Kanada"],
]);

interface Compound {
  readonly start: number;
  /** `polsko-czesko-` */
  readonly prefix: string;
  /** `Polska, Czechy` */
  readonly places: string;
}

/** The parts before the last adjective: `|polsko-|niemiecki`, `|polsko-czesko-|słowacki`. */
export function compoundStart({ document }: RuleContext, token: number): Compound | undefined {
  let start = token;
  const found: string[] = [];
  while (isHyphen(document, start - 1) && found.length < 3) {
    const place = places.get(document.lowerOf(start - 2));
    if (place === undefined) break;
    found.unshift(place);
    start -= 2;
  }
  if (start === token) return undefined;
  return { start, prefix: document.written(start, token).toLowerCase(), places: found.join(", ") };
}
