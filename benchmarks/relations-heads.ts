import type { RelationKind } from "./relations-kinds.ts";

/** Words that say what a place is, before its name or in it; lemmas, and abbreviations without their dots. */
const placeHeads: Partial<Record<RelationKind, string>> = {
  country: "republika królestwo cesarstwo imperium rzeczpospolita federacja księstwo zsrr",
  region:
    "województwo woj prowincja stan obwód region okręg dystrykt departament kanton land makroregion wspólnota hrabstwo gubernia",
  county: "powiat pow rejon",
  municipality: "gmina gm",
  settlement: "miasto miasteczko wieś miejscowość osada przysiółek kolonia sołectwo wioska gród",
  district: "dzielnica osiedle os przedmieście",
  road: "ulica ul aleja al plac pl rondo skwer rynek droga szosa autostrada prospekt bulwar trakt trasa",
  river: "rzeka potok strumień dopływ struga",
  water: "jezioro morze ocean zatoka staw zalew kanał cieśnina",
  island: "wyspa archipelag półwysep",
  mountain: "góra szczyt pasmo wzgórze przełęcz masyw beskid",
  area: "kraina równina nizina kotlina wyżyna pojezierze puszcza ziemia zagłębie dolina",
  star: "planetoida planeta gwiazda gwiazdozbiór galaktyka krater asteroida",
  facility:
    "most wiadukt kościół katedra bazylika cerkiew kaplica synagoga klasztor sanktuarium pałac zamek dwór ratusz dom hotel kino teatr muzeum galeria klub szpital dworzec stacja lotnisko port stadion hala biblioteka centrum szkoła cmentarz park ogród pomnik budynek sala wieża kamienica elektrownia kopalnia fabryka browar schronisko rezerwat fort",
};

/** Beginnings of words that say what a body is. */
const bodyStems: readonly (readonly [stem: string, kind: RelationKind])[] = [
  ["parti", "party"],
  ["stronnictw", "party"],
  ["platform", "party"],
  ["uni", "organization"],
  ["stowarzysz", "organization"],
  ["fundac", "organization"],
  ["spół", "company"],
  ["koncern", "company"],
  ["firm", "company"],
  ["bank", "company"],
  ["przedsiębiorstw", "company"],
  ["drużyn", "team"],
  ["reprezentac", "team"],
  ["klub", "team"],
  ["zesp", "band"],
  ["ministers", "institution"],
  ["sejm", "institution"],
  ["senat", "institution"],
  ["komisj", "institution"],
  ["komite", "institution"],
  ["rad", "institution"],
  ["rząd", "institution"],
  ["urz", "institution"],
  ["sąd", "institution"],
  ["trybun", "institution"],
  ["komend", "institution"],
  ["prokuratur", "institution"],
  ["starost", "institution"],
  ["instytu", "institution"],
  ["szko", "institution"],
  ["gimnazj", "institution"],
  ["lice", "institution"],
  ["muze", "institution"],
  ["teatr", "institution"],
  ["departam", "institution"],
  ["wydzia", "institution"],
  ["agenc", "institution"],
  ["parlam", "institution"],
  ["pułk", "institution"],
  ["dywizj", "institution"],
  ["korpus", "institution"],
  ["brygad", "institution"],
  ["armi", "institution"],
  ["bibliote", "institution"],
];

const teamWords = new Set(["fc", "ks", "kks", "mks", "sc", "united", "athletic"]);
const sportStems = ["puchar", "mistrzostw", "lig", "euro", "igrzysk", "olimpi", "turniej", "formuł", "grand"];
const programHeads = ["program", "serial", "show", "teleturniej", "telenowela"];

const kindsByHead: ReadonlyMap<string, RelationKind> = new Map(
  // the one checked place: the keys of a literal that is typed above
  (Object.entries(placeHeads) as [RelationKind, string][]).flatMap(([kind, heads]) =>
    heads.split(" ").map((head): [string, RelationKind] => [head, kind]),
  ),
);

export function kindOfPlaceHead(lemma: string): RelationKind | undefined {
  return kindsByHead.get(lemma);
}

export function kindOfBodyWord(lower: string): RelationKind | undefined {
  if (teamWords.has(lower)) return "team";
  return bodyStems.find(([stem]) => lower.startsWith(stem))?.[1];
}

export function isSportWord(lower: string): boolean {
  return sportStems.some((stem) => lower.startsWith(stem));
}

export function isProgramHead(lemma: string): boolean {
  return programHeads.includes(lemma);
}
