import type { Example } from "../example.ts";

export const moneyExamples: readonly Example[] = [
  { text: "straty na {94 600 zł}", expect: [{ amount: "94600", currency: "PLN" }] },
  { text: "ponad {2,5 tys. zł} brutto", expect: [{ amount: "2500", currency: "PLN" }] },
  {
    text: "{pół miliona złotych} i {1 200,50 PLN}",
    expect: [{ amount: "500000" }, { amount: "1200.5", currency: "PLN" }],
  },
  { text: "od {500} do {800 zł}", expect: [{ amount: "500", currency: "PLN" }, { amount: "800" }] },
  { text: "{1,5}–{2 mln euro}", expect: [{ amount: "1500000", currency: "EUR" }, { amount: "2000000" }] },
  { text: "kosztuje {20 zł 50 gr}", expect: [{ amount: "20.5", currency: "PLN" }] },
  { text: "za {50 groszy}", expect: [{ amount: "0.5", currency: "PLN" }] },
  {
    text: "{€ 500}, {EUR 1,5 mln} i {300 $}",
    expect: [{ amount: "500", currency: "EUR" }, { amount: "1500000" }, { currency: "USD" }],
  },
  {
    text: "przelał {tysiąc dolarów}, {dwa tysiące pięćset hrywien} i {40 koron czeskich}",
    expect: [{ amount: "1000", currency: "USD" }, { amount: "2500", currency: "UAH" }, { currency: "CZK" }],
  },
  { text: "opłata {200,- zł}", expect: [{ amount: "200" }] },
  { text: "stracił {180 tys. zł}, {5 tys. euro} i biżuterię" },
  { text: "{15 zł}. Potem odszedł." },
  { text: "banknoty {10}, {20} i {50 zł}", expect: [{ amount: "10" }, { amount: "20" }, { amount: "50" }] },
  {
    text: "{500 (pięćset) złotych} oraz {trzy czwarte miliona dol.}",
    expect: [{ amount: "500" }, { amount: "750000" }],
  },
  { text: "{200-złotowy} banknot, moneta {pięćdziesięciogroszowa}", expect: [{ amount: "200" }, { amount: "0.5" }] },
  { text: "{1000 szwedzkich koron} i {5 mln starych złotych}", expect: [{ currency: "SEK" }, { currency: "PLZ" }] },
  { text: "3 złote medale, 2 złote i srebrny, 3 lwy" },
  { text: "kilka tysięcy złotych, 5 tys. osób, waluty euro" },
];
