import { describe, expect, it } from "vitest";
import { Case, casesOf, GrammaticalNumber, numbersOf } from "../../src/lexicon/tag.ts";
import { declinePlace } from "../../src/polish/decline-place.ts";
import { declineMan, declineWoman } from "../../src/polish/decline-surname.ts";
import type { DeclinedForm } from "../../src/polish/declined-form.ts";

/** The likeliest forms in the genitive, dative, instrumental and locative. */
function forms(declined: readonly DeclinedForm[], number: number): string {
  return [Case.gen, Case.dat, Case.inst, Case.loc]
    .map((wanted) => declined.find(([, tag]) => (casesOf(tag) & wanted) !== 0 && (numbersOf(tag) & number) !== 0)?.[0])
    .join(" ");
}

describe("surnames of men", () => {
  it.each([
    ["Nowak", "Nowaka Nowakowi Nowakiem Nowaku"],
    ["Kowalski", "Kowalskiego Kowalskiemu Kowalskim Kowalskim"],
    ["Konieczny", "Koniecznego Koniecznemu Koniecznym Koniecznym"],
    ["Mróz", "Mroza Mrozowi Mrozem Mrozie"],
    ["Wójt", "Wójta Wójtowi Wójtem Wójcie"],
    ["Wróbel", "Wróbla Wróblowi Wróblem Wróblu"],
    ["Stępień", "Stępnia Stępniowi Stępniem Stępniu"],
    ["Kwiecień", "Kwietnia Kwietniowi Kwietniem Kwietniu"],
    ["Krawiec", "Krawca Krawcowi Krawcem Krawcu"],
    ["Kaczmarek", "Kaczmarka Kaczmarkowi Kaczmarkiem Kaczmarku"],
    ["Zając", "Zająca Zającowi Zającem Zającu"],
    ["Gołąb", "Gołębia Gołębiowi Gołębiem Gołębiu"],
    ["Szydło", "Szydły Szydle Szydłą Szydle"],
    ["Kusto", "Kusty Kuście Kustą Kuście"],
    ["Kościuszko", "Kościuszki Kościuszce Kościuszką Kościuszce"],
    ["Zaręba", "Zaręby Zarębie Zarębą Zarębie"],
    ["Puzio", "Puzia Puziowi Puziem Puziu"],
    ["Kuś", "Kusia Kusiowi Kusiem Kusiu"],
    ["Linde", "Lindego Lindemu Lindem Lindem"],
    ["Rossi", "Rossiego Rossiemu Rossim Rossim"],
    ["Meyer", "Meyera Meyerowi Meyerem Meyerze"],
    ["Dubois", "Duboisa Duboisowi Duboisem Duboisie"],
  ])("%s: %s", (name, expected) => {
    expect(forms(declineMan(name), GrammaticalNumber.sg)).toBe(expected);
  });

  it.each([
    ["Nowak", "Nowaków Nowakom Nowakami Nowakach"],
    ["Kowalski", "Kowalskich Kowalskim Kowalskimi Kowalskich"],
    ["Zaręba", "Zarębów Zarębom Zarębami Zarębach"],
  ])("the family %s: %s", (name, expected) => {
    expect(forms(declineMan(name), GrammaticalNumber.pl)).toBe(expected);
  });
});

describe("surnames of women", () => {
  it.each([
    ["Kowalska", "Kowalskiej Kowalskiej Kowalską Kowalskiej"],
    ["Zaręba", "Zaręby Zarębie Zarębą Zarębie"],
    ["Nowak", "Nowak Nowak Nowak Nowak"],
    ["Szydło", "Szydło Szydło Szydło Szydło"],
    ["Mickiewiczówna", "Mickiewiczówny Mickiewiczównie Mickiewiczówną Mickiewiczównie"],
    ["Nowakowa", "Nowakowej Nowakowej Nowakową Nowakowej"],
  ])("%s: %s", (name, expected) => {
    expect(forms(declineWoman(name), GrammaticalNumber.sg)).toBe(expected);
  });
});

describe("places", () => {
  it.each([
    ["Abramów", "Abramowa Abramowowi Abramowem Abramowie"],
    ["Kutno", "Kutna Kutnu Kutnem Kutnie"],
    ["Wieliczka", "Wieliczki Wieliczce Wieliczką Wieliczce"],
    ["Toruń", "Torunia Toruniowi Toruniem Toruniu"],
    ["Gdańsk", "Gdańska Gdańskowi Gdańskiem Gdańsku"],
    ["Zaborze", "Zaborza Zaborzu Zaborzem Zaborzu"],
    ["Brzozowska", "Brzozowskiej Brzozowskiej Brzozowską Brzozowskiej"],
  ])("%s: %s", (name, expected) => {
    expect(forms(declinePlace(name), GrammaticalNumber.sg)).toBe(expected);
  });

  it.each([
    ["Abramowice", "Abramowic Abramowicom Abramowicami Abramowicach"],
    ["Achrymowce", "Achrymowc Achrymowcom Achrymowcami Achrymowcach"],
    ["Abramy", "Abram Abramom Abramami Abramach"],
  ])("%s in the plural: %s", (name, expected) => {
    expect(forms(declinePlace(name), GrammaticalNumber.pl)).toBe(expected);
  });
});
