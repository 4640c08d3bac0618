import { describe, expect, it } from "vitest";
import { Case, GrammaticalNumber } from "../../src/lexicon/tag.ts";
import { Hits } from "../../src/match/gazetteer.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { loadGazetteer } from "../../src/polish/load-gazetteer.ts";
import { readDocument } from "../../src/text/read-document.ts";

const gazetteer = loadGazetteer();

/** `"w {Radomiu}"`: whether a hit of the list covers the braces exactly, and which entry it is. */
function entryOf(marked: string, list: string) {
  const [before = "", inside = "", after = ""] = marked.split(/[{}]/u);
  const document = readDocument(before + inside + after, polishAbbreviations);
  return new Hits(gazetteer.match(document))
    .of(list)
    .find(({ start, end }) => document.textOf(start, end) === inside && document.start[start] === before.length);
}

describe("the lists that ship", () => {
  it.each([
    ["W {Radomiu} padało.", "cities", "Radom"],
    ["Droga z {Bielska-Białej} do Żywca", "cities", "Bielsko-Biała"],
    ["w {Nowym  Sączu}", "cities", "Nowy Sącz"],
    ["w {Lubuskiem}", "voivodeships", "województwo lubuskie"],
    ["w {województwie kujawsko-pomorskim}", "voivodeships", "województwo kujawsko-pomorskie"],
    ["w {pow. wołomińskim}", "counties", "powiat wołomiński"],
    ["z {woj. mazowieckiego}", "voivodeships", "województwo mazowieckie"],
    ["w {Drawsku Pom.} i okolicy", "cities", "Drawsko Pomorskie"],
    ["ze {st. sierżantem} Anną Lis", "ranks", "starszy sierżant"],
    ["z {asp. sztabowym} Janem Lisem", "ranks", "aspirant sztabowy"],
    ["obywatele {Wielkiej Brytanii}", "countries", "Wielka Brytania"],
    ["grupa {Ukraińców}", "demonyms", "Ukrainiec"],
    ["{Ukrainkami}", "demonyms", "Ukrainiec"],
    ["{polsko}-czeski", "demonyms", "polski"],
    ["{mł.asp.} Jan Lis", "ranks", "młodszy aspirant"],
    ["dwaj {starsi sierżanci} z patrolu", "ranks", "starszy sierżant"],
    ["jest {zastępcami komendanta}", "offices", undefined],
    ["z {zastępcami} komendanta", "offices", "zastępca"],
    ["z {rzeczniczką prasową}", "offices", "rzecznik prasowy"],
    ["w {KGP}", "organizations", "Komenda Główna Policji"],
    ["pracownik {ZUS-u}", "organizations", "Zakład Ubezpieczeń Społecznych"],
    ["{Straży Granicznej}", "organizations", "Straż Graniczna"],
    ["pięć {hektarów}", "units", "hektar"],
    ["po {Dniu Matki}", "holidays", "Dzień Matki"],
    ["z {kodeksu pracy}", "law-acts", "Kodeks pracy"],
  ])("%s: %s", (marked, list, name) => {
    expect(entryOf(marked, list)?.entry.name).toBe(name);
  });

  it("tell case and number", () => {
    expect(entryOf("z {zastępcami} komendanta", "offices")).toMatchObject({
      as: "name",
      cases: Case.inst,
      numbers: GrammaticalNumber.pl,
    });
    expect(entryOf("z {ZUS-em}", "organizations")).toMatchObject({ as: "abbreviation", cases: Case.inst });
  });

  it("carry the other columns", () => {
    expect(entryOf("w {Radomiu}", "cities")?.entry.attributes).toEqual({
      code: "1463",
      voivodeship: "województwo mazowieckie",
    });
  });

  it("share nothing between two loads", () => {
    const document = readDocument("w Radomiu", polishAbbreviations);
    const [one, other] = [loadGazetteer().match(document)[0], loadGazetteer().match(document)[0]];
    expect(one).toEqual(other);
    expect(one?.entry).not.toBe(other?.entry);
  });
});
