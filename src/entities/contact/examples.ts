import type { Example } from "../example.ts";

export const contactExamples: readonly Example[] = [
  { text: "tel. {24 263 41 08}", expect: [{ kind: "phone", value: "+48242634108" }] },
  { text: "Zadzwoń: {(22) 555-01-99}.", expect: [{ kind: "phone", value: "+48225550199" }] },
  {
    text: "Kontakt: {+48 600 100 200} lub {800 12 12 12}",
    expect: [{ value: "+48600100200" }, { value: "+48800121212" }],
  },
  {
    text: "tel. kom. {600-100-200}, fax {(0-22) 555 01 99}",
    expect: [{ value: "+48600100200" }, { value: "+48225550199" }],
  },
  { text: "telefon: {225550199}", expect: [{ value: "+48225550199" }] },
  { text: "zadzwonił na numer alarmowy {112}", expect: [{ kind: "phone", value: "112" }] },
  { text: "Dzwoń pod {997}!", expect: [{ value: "997" }] },
  { text: "Telefon zaufania {116 111} działa całą dobę", expect: [{ value: "116111" }] },
  { text: "dzwoniąc pod numer {112} lub {997}, numer {998}" },
  { text: "SMS: {8080}", expect: [{ value: "8080" }] },
  { text: "Ambasada: {+380 44 555 01 99}", expect: [{ value: "+380445550199" }] },
  {
    text: "pisz na {oficer@osp.example} albo wejdź na {www.osp.example/nabor}.",
    expect: [{ kind: "email" }, { kind: "url", value: "www.osp.example/nabor" }],
  },
  { text: "Szkoła Podstawowa nr 112 dostała 600 100 200 zł" },
  { text: "W 2024 r. przybyło 112 policjantów, z czego 34 w 2023 r." },
  { text: "mieszkanie pod numerem 148" },
  { text: "o godz. 14.30, 12.05.2024, art. 13" },
  {
    text: "tel. {22.621.02.51}, {600100200} w dni robocze",
    expect: [{ value: "+48226210251" }, { value: "+48600100200" }],
  },
  { text: "tel. {22 621 02 51}/52", expect: [{ value: "+48226210251" }] },
  { text: "{600-100-200} czynny całą dobę", expect: [{ value: "+48600100200" }] },
];
