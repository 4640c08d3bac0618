import type { RelationContext } from "./rule.ts";
import { mentionsIn } from "./window.ts";

// „stronę policyjną” is the service, when the text names it
const services: ReadonlyMap<string, readonly string[]> = new Map([
  ["policyjny", ["Policja"]],
  ["strażacki", ["Państwowa Straż Pożarna", "PSP"]],
  ["graniczny", ["Straż Graniczna"]],
  ["kościelny", ["Kościół"]],
  ["rządowy", ["Rada Ministrów", "Rząd RP"]],
  ["unijny", ["Unia Europejska", "UE"]],
]);
// letters that an adjective shares with its country: niemiecki – Niemcy, litewski – Litwa
const sharedLetters = 3;

/** The entity that the side at a token means: `strona {polska}` Polska, `strona {policyjna}` Policja, when the text mentions it. */
export type SideAt = (token: number) => number | undefined;

export function readSides(context: RelationContext): SideAt {
  const { morphology, entities } = context;
  const named = new Map<string, number>();
  const countries = new Map<string, number>();
  for (const [index, { type, name, attributes }] of entities.entries()) {
    if (type === "organization" && !named.has(name)) named.set(name, index);
    if (type !== "location") continue;
    if (!named.has(name)) named.set(name, index);
    const kind: unknown = Reflect.get(attributes, "kind");
    const stem = name.toLowerCase().slice(0, sharedLetters);
    if ((kind === undefined || kind === "country") && !countries.has(stem)) countries.set(stem, index);
  }
  return (token) => {
    const [demonym] = mentionsIn(context, { start: token, end: token + 1 }, "demonym");
    const place: unknown =
      demonym === undefined ? undefined : Reflect.get(entities[demonym.entity]?.attributes ?? {}, "place");
    if (typeof place === "string") return named.get(place);
    for (const lemma of morphology.lemmasOf(token)) {
      const service = services.get(lemma)?.find((name) => named.has(name));
      if (service !== undefined) return named.get(service);
      const country = lemma.endsWith("ki") ? countries.get(lemma.slice(0, sharedLetters)) : undefined;
      if (country !== undefined) return country;
    }
    return undefined;
  };
}
