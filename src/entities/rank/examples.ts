import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  { text: "Głos zabrał {mł. insp.} Jan Mróz.", expect: [{ full: "młodszy inspektor", service: "police" }] },
  {
    text: "{Asp. szt.} Ewa Lis i {st. sierż.} Jan Kot zatrzymali sprawcę.",
    expect: [{ name: "aspirant sztabowy" }, { name: "starszy sierżant" }],
  },
  // a service behind the rank belongs to it
  {
    text: "Placówką dowodzi {ppłk SG} Adam Ryś.",
    expect: [{ name: "podpułkownik Straży Granicznej", service: "border" }],
  },
  { text: "Komendant SOP {gen. bryg. SOP} Piotr Bury", expect: [{ name: "generał brygady Służby Ochrony Państwa" }] },
  { text: "szkolił ich {chor. ŻW} Piotr Kot", expect: [{ name: "chorąży Żandarmerii Wojskowej", service: "army" }] },
  // which service: by the unit beside the name
  {
    text: "Przyszli {kpt.} Jan Kos z JRG w Pile, {kpt.} Ewa Bąk z Zakładu Karnego w Rawiczu i {kpt.} Adam Sum z 12. Brygady Zmechanizowanej.",
    expect: [{ service: "fire" }, { service: "prison" }, { service: "army" }],
  },
  { text: "{płk} Juraj Novák ze słowackiej policji", expect: [{ service: "foreign" }] },
  // retirement and reserve are outside
  { text: "{insp.} w st. spocz. Karol Wojdak i {płk} rez. dypl. pil. Zenon Kuć" },
  { text: "Funkcjonariuszka awansowała na stopień {podkomisarza}.", expect: [{ full: "podkomisarz" }] },
  // slips of the pen, where a name follows
  {
    text: "{Isnp.} Marek Zając, {nadinp.} Ewa Lis i {mł. isnp.} Jan Ryś",
    expect: [{ full: "inspektor" }, { full: "nadinspektor" }, { full: "młodszy inspektor" }],
  },
  // no ranks
  { text: "Inspektor nadzoru rozmawiał z kapitanem drużyny." },
  { text: "Zadzwoń: tel. kom. 600 123 450" },
  { text: "Kom. ds. etyki i insp. nadzoru" },
];
