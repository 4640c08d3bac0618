import type { Document } from "../../text/document.ts";
import type { Currency } from "./currency.ts";

const golden: ReadonlySet<string> = new Set(["złote", "złotych", "złotymi", "złotym"]);
const metals = ["srebrn", "brązow"];
const joints: ReadonlySet<string> = new Set(["i", "oraz", ",", "lub"]);
const REACH = 3; // "3 złote i 2 srebrne"
// what gold, crowns and marks are besides money: beginnings of the words after them
const things = new Map([
  [
    golden,
    (
      "medal krąż monet pierści łańcusz obrącz kolczyk zegar bransolet sztab płyt mikrofon kask glob palm kłos ząb zęb lew lwy lwów rączk " +
      "gwiazd kielich but skrzyd klamk nit krzyż piłk myśl zasad rad lat ręc"
    ).split(" "),
  ],
  [
    new Set(["marki", "marek", "markom", "markami", "markach"]),
    "samoch aut piw odzież produkt papieros sprzęt rower telefon koni".split(" "),
  ],
  [new Set(["korony", "koron", "koronom", "koronami", "koronach"]), "drzew zęb ślubn król cesar".split(" ")],
]);
// a lion, which declines otherwise than the Bulgarian money: "3 lwy", but "3 lewy"
const lions: ReadonlySet<string> = new Set(["lwa", "lwu", "lwem", "lwie", "lwy", "lwów", "lwom", "lwami", "lwach"]);

/** Whether what looks like money is something else: `3 złote medale`, `2 złote i srebrny`, `12 marek samochodów`, `3 lwy`. */
export function isThing(document: Document, token: number, { end }: Currency): boolean {
  const word = document.lowerOf(token);
  if (lions.has(word)) return true;
  const next = document.lowerOf(end);
  for (const [forms, stems] of things) if (forms.has(word) && stems.some((stem) => next.startsWith(stem))) return true;
  return golden.has(word) && joints.has(next) && isMetalNear(document, end + 1);
}

function isMetalNear(document: Document, token: number): boolean {
  for (let at = token; at < token + REACH; at++) {
    if (metals.some((stem) => document.lowerOf(at).startsWith(stem))) return true;
  }
  return false;
}
