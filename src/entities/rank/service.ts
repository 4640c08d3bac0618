import type { Document } from "../../text/document.ts";
import type { Service } from "../../types.ts";
import type { RuleContext } from "../rule.ts";

// beginnings of words that tell which service is spoken of, and how much each weighs in the whole text
const stems: readonly (readonly [stem: string, service: Service, weight: number])[] = [
  ["policj", "police", 1],
  ["policyjn", "police", 1],
  ["komisaria", "police", 1],
  ["pożarn", "fire", 2],
  ["straża", "fire", 1],
  ["gaśnicz", "fire", 1],
  ["graniczn", "border", 1],
  ["więzien", "prison", 2],
  ["karnego", "prison", 1],
  ["karny", "prison", 1],
  ["karnym", "prison", 1],
  ["śledczego", "prison", 1],
  ["osadzon", "prison", 1],
  ["celno", "customs", 3],
  ["skarbow", "customs", 2],
  ["wojsk", "army", 2],
  ["żołnierz", "army", 2],
  ["żandarmeri", "army", 2],
  ["pułk", "army", 1],
  ["brygad", "army", 1],
  ["batalion", "army", 1],
  ["dywizj", "army", 1],
];

const acronyms: ReadonlyMap<string, Service> = new Map([
  ["kgp", "police"],
  ["kwp", "police"],
  ["kmp", "police"],
  ["kpp", "police"],
  ["krp", "police"],
  ["ksp", "police"],
  ["cbśp", "police"],
  ["cbzc", "police"],
  ["bswp", "police"],
  ["psp", "fire"],
  ["osp", "fire"],
  ["jrg", "fire"],
  ["sg", "border"],
  ["posg", "border"],
  ["nosg", "border"],
  ["bosg", "border"],
  ["mosg", "border"],
  ["kaosg", "border"],
  ["sw", "prison"],
  ["zk", "prison"],
  ["aś", "prison"],
  ["oisw", "prison"],
  ["kas", "customs"],
  ["ias", "customs"],
  ["wot", "army"],
  ["żw", "army"],
  ["mon", "army"],
]);
const acronymWeight = 2;
const customsOffice = /^\p{L}{1,3}ucs$/u; // "ŚUCS": śląski urząd celno-skarbowy

/** Which service the word at the token speaks of. */
function cueAt(document: Document, token: number): { readonly service: Service; readonly weight: number } | undefined {
  const word = document.lowerOf(token);
  const service = acronyms.get(word) ?? (word.length < 8 && customsOffice.test(word) ? "customs" : undefined);
  if (service !== undefined) return { service, weight: acronymWeight };
  const stem = stems.find(([beginning]) => word.startsWith(beginning));
  return stem && { service: stem[1], weight: stem[2] };
}

// where nothing tells: the services that press offices write of, most frequent first
const usual: readonly Service[] = ["police", "army", "fire", "border", "prison", "customs"];

const rankWeight = 0.5;

/** All services, the one that the text speaks of most first. */
export function servicesOf({ document, hits }: RuleContext): readonly Service[] {
  const weights = new Map<Service, number>();
  // ranks themselves: `szer.`, `kpr.` and `plut.` tell an army's list, in which `sierż.` is no policeman
  for (const { start, end, entry } of hits.of("ranks")) {
    const rivals = hits.at(start, "ranks").filter((rival) => rival.end === end).length;
    // the one checked place: the column is checked against `Service` when the gazetteers are compiled
    const service = entry.attributes.service as Service | undefined;
    if (service !== undefined) weights.set(service, (weights.get(service) ?? 0) + rankWeight / rivals);
  }
  for (let token = 0; token < document.length; token++) {
    const cue = cueAt(document, token);
    if (cue) weights.set(cue.service, (weights.get(cue.service) ?? 0) + cue.weight);
  }
  return usual.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

const reach = 20;
const partings: ReadonlySet<string> = new Set([";", "i", "oraz", "a"]);

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Tokens where another rank starts: what stands beyond speaks of its bearer. */
  readonly isRank: (token: number) => boolean;
}

/** Services that the words around a rank speak of, nearest first: `Komendant Powiatowy {PSP} st. bryg. Jan Lis`, `mjr Jan Nocek ({Zakład Karny})`. */
export function servicesNear(document: Document, { start, end, isRank }: Stretch): readonly Service[] {
  const near: { readonly service: Service; readonly distance: number }[] = [];
  const sentence = document.sentence[start];
  for (const [first, step] of [
    [end, 1],
    [start - 1, -1],
  ] as const) {
    let far = 0;
    for (
      let distance = 1, token = first;
      distance <= reach && document.sentence[token] === sentence && !isRank(token);
      distance++, token += step
    ) {
      const cue = cueAt(document, token);
      // what parts the bearer from the one named before
      if (step < 0 && partings.has(document.lowerOf(token))) break;
      if (step < 0 && document.formOf(token) === ",") {
        if (distance > 1) break;
        // „…, komendant PSP, bryg. Jan Lis”: only when nothing behind the name says more
        far = reach;
      }
      if (cue) near.push({ service: cue.service, distance: distance + far });
    }
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ service }) => service);
}
