import type { Example } from "../example.ts";

export const productExamples: readonly Example[] = [
  { text: "uciekał {BMW X3}, potem {volkswagenem passatem}; {passat} rozbił się o drzewo" },
  { text: "kilkanaście {Toyot RAV4} i {Kia Sportage}" },
  { text: "kierowca {DAF-a XF} zderzył się z {VW Golfem} i {škodą fabią}" },
  { text: "pistolet {Walther P99}, dwa {Glocki 17} i rewolwer {Colt}" },
  { text: "pisał przez {WhatsAppa}, na {Facebooku} i na {YouTubie}, zainstalował program {AnyDesk}" },
  { text: "piły {Stihl}, wkrętarki marki {Nomatic}, aplikację {SzybkiZysk} i samochód marki {Lublin}" },
  { text: "{opel astra} i {opel} zaparkowany obok, {audi A4} za 80 tys. zł" },
  { text: "Do {forda transita} i {hyundaia} wsiadło pięć osób" },
  {
    text: "marszałek pokazał colt, ład i porządek, star, program Razem bezpieczniej, w Lublinie, uczniowie aplikacji sądowej",
  },
];
