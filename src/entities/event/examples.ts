import type { Example } from "../example.ts";

export const headExamples: readonly Example[] = [
  {
    text: "W Brzegu odbyła się {uroczysta zbiórka}. W {zbiórce} uczestniczył starosta.",
    expect: [{ kind: "ceremony" }, { kind: "ceremony" }],
  },
  { text: "Następnie rozpoczęła się {konferencja prasowa}." },
  // determiners, ordinals and superlatives stay outside
  { text: "Kolejne {spotkanie robocze} zaplanowano na maj." },
  { text: "Do najgroźniejszego {pożaru} doszło w nocy." },
  { text: "Strażacy wyjechali do {pożaru} lasu pod Iłżą." },
  { text: "Policjanci prowadzą {akcję „Trzeźwy poranek”}.", expect: [{ kind: "operation" }] },
  { text: "Podsumowanie {działań „Znicz”}. W {działaniach} uczestniczyło stu funkcjonariuszy." },
  {
    text: "W Opolu nastąpiło {uroczyste podpisanie porozumienia}. Przy {podpisaniu} był rektor.",
    expect: [{ kind: "signing" }, { kind: "signing" }],
  },
  { text: "W Sanoku odbyły się {uroczystości pogrzebowe}." },
  { text: "{Zderzenie} trzech aut\nNa drodze doszło do {zderzenia}. Na miejscu {zdarzenia} pracowali strażacy." },
  { text: "Uczniowie wzięli udział w {szkoleniu}." },
  { text: "Trwają {poszukiwania} 70-latka." },
  { text: "Nowe {spotkanie} wyznaczono na maj." },
  { text: "{Uroczyste otwarcie} odbędzie się w maju." },
  { text: "{Uroczystość} swoją obecnością zaszczycił wojewoda." },
  { text: "Podczas {uroczystej prezentacji} obecny był starosta. Gospodarzem {prezentacji} był rektor." },
  { text: "Nad Kielcami przetoczyła się {burza}.", expect: [{ kind: "disaster" }] },
];

export const namedExamples: readonly Example[] = [
  { text: "W Lublinie trwa {III Ogólnopolska Konferencja Naukowa „Ślady jutra”}.", expect: [{ kind: "conference" }] },
  { text: "Służby zabezpieczały w tym roku {Jarmark św. Wawrzyńca}." },
  { text: "Za nami {IX Półmaraton Rzeszowski}. W {biegu} wystartował komendant." },
  { text: "Starosta otworzył {Wojewódzkie Obchody {Dnia Strażaka}}." },
  { text: "Na stadionie odbyły się {powiatowe obchody} {Święta Policji}." },
];

export const holidayExamples: readonly Example[] = [
  { text: "Areszt świętował {105. rocznicę powstania polskiego więziennictwa}.", expect: [{ kind: "holiday" }] },
  { text: "Obchodzono {30-lecie Straży Granicznej}." },
  { text: "Świętowano {20-lecie Fundacji Ocalenie}." },
  { text: "Była to służba podczas {UEFA EURO 2012}.", expect: [{ kind: "contest" }] },
  { text: "{Dyskusja publiczna} odbędzie się w Krygu.", expect: [{ kind: "meeting" }] },
  { text: "Na {zawodach} nie było dyrektora, a do {ćwiczeń} przystąpili żołnierze." },
  { text: "Oliwia Lis i jej brat będą reprezentować powiat w {finale wojewódzkim}.", expect: [{ kind: "contest" }] },
  { text: "Za organizację {zawodów} odpowiada klub." },
  { text: "Z okazji {Międzynarodowego Dnia Osób Starszych} odwiedzono seniorów." },
  { text: "Od początku {wojny w Ukrainie} granicę przekroczyły miliony osób.", expect: [{ kind: "conflict" }] },
];

export const noEvents: readonly Example[] = [
  { text: "Policjanci prowadzą szkolenia i działania informacyjne." },
  { text: "Komenda ogłasza konkurs na stanowisko dyspozytora." },
  { text: "W tym roku odnotowano 19 wypadków, nie było żadnej kolizji." },
  { text: "W razie wypadku należy wezwać pomoc, w tym wypadku również." },
  { text: "Policja kieruje apel do rowerzystów." },
  { text: "Kandydaci kończą kurs i zdają egzamin." },
];
