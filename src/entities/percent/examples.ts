import type { Example } from "../example.ts";

export const percentExamples: readonly Example[] = [
  { text: "wzrost o {15%}", expect: [{ amount: "15" }] },
  { text: "prawie {7,5 proc.} mieszkańców", expect: [{ amount: "7.5" }] },
  { text: "ponad {dwa procent} i {pół procenta}", expect: [{ amount: "2" }, { amount: "0.5" }] },
  { text: "od {15} do {20 proc.}", expect: [{ amount: "15" }, { amount: "20" }] },
  { text: "spadek o {3}–{5 %}.", expect: [{ amount: "3" }, { amount: "5" }] },
  { text: "{20-procentowa} zniżka, {sto procent} frekwencji", expect: [{ amount: "20" }, { amount: "100" }] },
  {
    text: "zmiana o {-0,5%}, stawki {7} i {22 proc.}",
    expect: [{ amount: "-0.5" }, { amount: "7" }, { amount: "22" }],
  },
  { text: "{dwudziestoprocentowy} roztwór, {10-proc.} podwyżka", expect: [{ amount: "20" }, { amount: "10" }] },
  { text: "o 5 punktów procentowych więcej, kilkanaście procent" },
];
