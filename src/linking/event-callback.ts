import type { EventKind } from "../types.ts";
import type { EventDraft, EventIndex } from "./events.ts";

// nouns that stand for a happening named before by another noun, and the kinds they stand for
const callbacks: ReadonlyMap<string, readonly EventKind[]> = new Map([
  ["uroczystość", ["ceremony", "signing"]],
  ["uroczystości", ["ceremony"]],
  ["akcja", ["operation"]],
  ["działania", ["operation", "training"]],
  ["działanie", ["operation", "training"]],
  ["zdarzenie", ["disaster"]],
  ["tragedia", ["disaster"]],
  ["bieg", ["contest"]],
  ["zawody", ["contest"]],
  ["zmagania", ["contest"]],
  ["rozgrywki", ["contest"]],
  ["ćwiczenia", ["training"]],
  ["ćwiczenie", ["training"]],
  ["wojna", ["conflict"]],
  ["święto", ["holiday"]],
]);
// … and those that stand for any
const anything: ReadonlySet<string> = new Set(["wydarzenie", "przedsięwzięcie", "impreza", "uroczystość"]);
// nouns that name the same happening
const synonyms: readonly (readonly string[])[] = [
  ["pogrzeb", "uroczystości", "uroczystość", "pochówek"],
  ["półmaraton", "maraton", "bieg", "marszobieg"],
  ["lekcja", "prelekcja", "pogadanka", "spotkanie"],
  ["wypadek", "zderzenie", "kolizja", "karambol", "potrącenie", "dachowanie", "tragedia"],
  ["narada", "odprawa"],
  ["piknik", "festyn"],
];

/** Whether the noun says nothing of what the happening is. */
export function isCallback(lemma: string): boolean {
  return callbacks.has(lemma) || anything.has(lemma);
}

/** The happening that the noun stands for, when no other was named by the same noun. */
export function callBack({ byHead, byKind, last }: EventIndex, heads: readonly string[]): EventDraft | undefined {
  for (const head of heads) {
    for (const words of synonyms) {
      const synonym = words.includes(head) ? words.find((word) => byHead.has(word)) : undefined;
      if (synonym !== undefined) return byHead.get(synonym);
    }
    for (const kind of callbacks.get(head) ?? []) {
      const draft = byKind.get(kind);
      if (draft) return draft;
    }
  }
  return heads.some((head) => anything.has(head)) ? last : undefined;
}
