import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  {
    text: "Szkolenie poprowadzili {litewscy} instruktorzy",
    expect: [{ name: "litewski", place: "Litwa", form: "adjective" }],
  },
  { text: "kapelan {kieleckich} strażaków", expect: [{ place: "Kielce" }] },
  { text: "porozumienie {polsko-czeskie}", expect: [{ name: "polsko-czeski", place: "Polska, Czechy" }] },
  { text: "patrol {polsko-czesko-słowacki}", expect: [{ place: "Polska, Czechy, Słowacja" }] },
  { text: "pod nadzorem {kujawsko-pomorskiej} policji" },
  { text: "Zatrzymano trzech {Gruzinów} i {Białorusinkę}", expect: [{ name: "Gruzin", form: "inhabitant" }] },
  { text: "Na festyn przyszli {krakowianie}", expect: [{ place: "Kraków", form: "inhabitant" }] },
  { text: "tłumaczenie z języka {ukraińskiego}" },
  { text: "{Polska} delegacja wróciła do kraju" },
  // the country, not its adjective or inhabitant
  { text: "Polska podpisała konwencję" },
  { text: "obywatel Czech i obywatelka Niemiec" },
  { text: "39-letni {Czech} wracał do Czech" },
  // adjectives of names and offices (annotation.md, rule 3)
  { text: "Śląski Oddział Straży Granicznej zaprasza" },
  { text: "Obecny był starosta pilski i wojewoda łódzki" },
  { text: "Mazowiecki Komendant Wojewódzki PSP złożył życzenia" },
  { text: "w rocznicę bitwy warszawskiej" },
  { text: "Pies rasy owczarek niemiecki odnalazł zaginionego" },
  { text: "powiat sierpecki i województwo łódzkie" },
  { text: "Przybyła wojewoda podlaska Anna Kos." },
  { text: "Straż działa w Turku od 1900 r." },
];
