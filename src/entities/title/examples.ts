import type { Example } from "../example.ts";

export const examples: readonly Example[] = [
  {
    text: "Wykład wygłosiła {prof. dr hab. inż.} Ewa Lis.",
    expect: [{ full: "profesor doktor habilitowany inżynier" }],
  },
  {
    text: "Mszę odprawił {ks. kan.} Jan Wilk z {abp} Piotrem Rysiem.",
    expect: [{ full: "ksiądz kanonik" }, { full: "arcybiskup" }],
  },
  { text: "Rozmawiali {dr} Anna Kos i {mgr inż.} Jan Mak." },
  // the university that gives the title
  {
    text: "Jan Lis, {prof. UMCS}, oraz Ewa Kos ({prof. APol})",
    expect: [{ full: "profesor UMCS" }, { full: "profesor APol" }],
  },
  // before a rank and what stands between it and the name
  { text: "{dr inż.} płk rez. Jan Kos" },
  { text: "{Sędzia} Tomasz Koral i {mec.} Ewa Bąk nie komentują.", expect: [{ full: "sędzia" }, { full: "mecenas" }] },
  { text: "{r. pr.} Anna Lis" },
  { text: "wspomniano {prof. dra hab.} Jana Mroza" },
  { text: "12 marca br. {dr} Ewa Mak wyjechała" },
  // no titles: an office, a firm, a bank, a class, a job in full
  { text: "Sędzia Sądu Okręgowego poprowadzi rozprawę." },
  { text: "Spółka Mostbud S.A. z Wrocławia i bank PKO BP S.A." },
  { text: "Zofia Wrona (kl. IIIb)" },
  { text: "Lekarz Anna Lis pomogła rannym." },
  { text: "p.o. Komendanta" },
];
