import type { Example } from "../example.ts";

export const works: readonly Example[] = [
  { text: "Zajęcia są częścią programu {„Razem bezpieczniej”}.", expect: [{ kind: "programme" }] },
  { text: "Ruszyła kampania społeczna {„Nie reagujesz – akceptujesz!”}.", expect: [{ kind: "campaign" }] },
  { text: "Wykład inauguracyjny pt. {„Ślad na śniegu”} wygłosił rektor.", expect: [{ kind: "lecture" }] },
  { text: "Konferencja pn. {„Granica i prawo”} trwała dwa dni." },
  { text: "Wystawa fotografii {„Oblicza służby”} stanie w holu.", expect: [{ kind: "exhibition" }] },
  { text: "Motto komendy brzmi: {„Razem dla spokoju”}.", expect: [{ kind: "motto" }] },
  { text: "Pod hasłem {„Jedź rozważnie”} ruszyły patrole." },
  { text: "Reportaż pod tytułem {„Przejście”} pokazano w kinie." },
  // a title comes again without the noun
  { text: "Film {„Przejście”} ma premierę. Obraz jest o granicy, a {„Przejście”} kręcono w Łodzi." },
  { text: "Na sztandarze widnieje {„Bóg, Honor, Ojczyzna”}." },
  // speech, methods, names of institutions
  { text: "– To „strzał w dziesiątkę” – mówi komendant." },
  { text: "Oszuści działali metodą „na wnuczka”." },
  { text: "Stowarzyszenie „Bezpieczny Region” prowadzi świetlicę." },
];
