/** Services that names of units are written with in full or by acronym, in the genitive: `Placówka SG` = `Placówka Straży Granicznej`. */
export const serviceGenitives: ReadonlyMap<string, string> = new Map([
  ["SG", "Straży Granicznej"],
  ["PSP", "Państwowej Straży Pożarnej"],
  ["SW", "Służby Więziennej"],
  ["KAS", "Krajowej Administracji Skarbowej"],
  ["SOP", "Służby Ochrony Państwa"],
  ["OSP", "Ochotniczej Straży Pożarnej"],
  ["WOT", "Wojsk Obrony Terytorialnej"],
  ["ŻW", "Żandarmerii Wojskowej"],
]);
