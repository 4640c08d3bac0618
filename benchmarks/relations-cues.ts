import type { Morphology } from "../src/lexicon/morphology.ts";

/** Words that tell a relation, by what they speak of; lemmas, and abbreviations without their dots. */
const cues: Readonly<Record<string, string>> = {
  birth: "urodzić urodzony ur rodem rodowity rodzinny pochodzić pochodzenie wywodzić przodek",
  death: "umrzeć zm zginąć polec zmarły pochować pochowany śmierć grób",
  dwell:
    "mieszkać zamieszkać zamieszkały mieszkaniec mieszkanka żyć osiąść przebywać przeprowadzić wyemigrować emigracja",
  travel: "przyjechać przybyć wrócić wyjechać trafić udać podróż wizyta odwiedzić pojechać polecieć dotrzeć gościć",
  office:
    "prezes wiceprezes dyrektor szef szefowa przewodniczący przewodnicząca minister wiceminister poseł posłanka senator rzecznik rzeczniczka kierownik rektor dziekan sekretarz komendant dowódca redaktor rada zarząd kandydat ekspert pracownik dziennikarz przedstawiciel lider przywódca profesor trener prowadzić prowadzący stanowisko urząd pracować szefować",
  rule: "premier prezydent król królowa cesarz car książę ambasador władca tron kanclerz wojewoda burmistrz wójt mer starosta",
  nation: "obywatel obywatelka obywatelstwo reprezentant reprezentantka reprezentacja reprezentować kadra narodowość",
  sport:
    "zawodnik zawodniczka piłkarz piłkarka koszykarz siatkarz hokeista grać zagrać występować wystąpić klub barwa bramka gol mecz rozegrać trenować drużyna napastnik obrońca bramkarz pomocnik sezon",
  study: "ukończyć studiować absolwent absolwentka student studentka studia uczyć wykładać wykładowca doktorat",
  member:
    "należeć członek członkini członkostwo wstąpić wejść wchodzić skład przystąpić działacz działaczka związany lista klub",
  create:
    "autor autorka napisać pisać wydać wydany wydawać opublikować nagrać stworzyć założyć założyciel reżyser reżyseria skomponować odkryć odkrywca zaprojektować projekt twórca wyprodukować produkować producent emitować uchwalić uchwalony ogłosić organizować zorganizować organizator pióro utworzyć sformować wynaleźć namalować",
  title: "album płyta singel piosenka utwór powieść książka film serial wiersz artykuł tekst gra obraz opera dramat",
  alias:
    "zwany zwać nazywać nazwany nazwać nazwa dawniej czyli tzw dalej inaczej alias pseudonim ps przydomek właściwie obecnie dawny skrót znany oryginalny",
  tongue:
    "ang angielski niem niemiecki łac łaciński fr franc francuski ros rosyjski ukr ukraiński wł duń hiszp pol czes słow chiń chin jap białorus lit węg gr arab hebr",
  near: "przy obok koło blisko nieopodal naprzeciw naprzeciwko między pomiędzy graniczyć sąsiadować okolica pobliże róg zbieg skrzyżowanie rejon stopa wzdłuż prostopadły równoległy",
  street: "ulica ul aleja al plac pl",
  bank: "nad rzeka dorzecze dopływ jezioro brzeg most",
  seat: "siedziba położony położona leżeć znajdować mieścić zlokalizowany miejscowość wieś miasto osada przysiółek teren centrum stolica obszar odbyć odbywać zbudować wznieść istnieć otworzyć",
  unit: "gmina powiat pow województwo woj prowincja stan okręg hrabstwo obwód region departament rejon dystrykt kanton",
  part: "część podlegać podległy filia oddział wydział dzielnica osiedle jednostka organ departament spółka właściciel",
  journal: "dziennik gazeta tygodnik miesięcznik kwartalnik czasopismo numer nr poz",
  kin: "syn córka brat siostra żona mąż ojciec matka",
  and: "i oraz a lub albo",
};

const names = Object.keys(cues);
const cuesByLemma = readCues();

function readCues(): ReadonlyMap<string, readonly string[]> {
  const byLemma = new Map<string, string[]>();
  for (const name of names)
    for (const lemma of (cues[name] ?? "").split(" ")) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), name]);
  return byLemma;
}

/** The cues that a token may be. */
export function cuesAt(morphology: Morphology, token: number): readonly string[] {
  const found = new Set(cuesByLemma.get(morphology.document.lowerOf(token)) ?? []);
  for (const lemma of morphology.lemmasOf(token)) for (const cue of cuesByLemma.get(lemma) ?? []) found.add(cue);
  return [...found];
}
