import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "../../src/match/automaton-builder.ts";

// A small alphabet makes keys that share beginnings and ends; "ż" and half a surrogate pair are code units like others.
const key = fc.string({ unit: fc.constantFrom("a", "b", "ż", " ", "\ud83d"), minLength: 1, maxLength: 7 });
const keys = fc.uniqueArray(key, { maxLength: 60 }).map((unsorted) => unsorted.sort());

describe("automaton", () => {
  it("numbers exactly the keys it was built from, in their order", () => {
    fc.assert(
      fc.property(keys, fc.array(key), (known, asked) => {
        const automaton = buildAutomaton(known);
        expect(automaton.size).toBe(known.length);
        expect(known.map((text) => automaton.find(text))).toEqual(known.map((_, number) => number));
        for (const text of asked) expect(automaton.find(text) !== undefined).toBe(known.includes(text));
      }),
    );
  });

  it("reads on as long as some key starts so", () => {
    fc.assert(
      fc.property(keys, key, (known, text) => {
        const automaton = buildAutomaton(known);
        const cursor = { state: 0, number: 0, accepts: false };
        automaton.start(cursor);
        const isRead = automaton.read(cursor, text);
        expect(isRead).toBe(known.some((candidate) => candidate.startsWith(text)));
        if (isRead)
          expect(cursor).toMatchObject({
            accepts: known.includes(text),
            number: known.filter((other) => other < text).length,
          });
      }),
    );
  });

  it("reads a key in pieces as it reads it at once", () => {
    const automaton = buildAutomaton(["komenda", "komenda miejska"]);
    const cursor = { state: 0, number: 0, accepts: false };
    automaton.start(cursor);
    expect(automaton.read(cursor, "komenda")).toBe(true);
    expect(cursor.accepts).toBe(true);
    expect(automaton.read(cursor, " ") && automaton.read(cursor, "xxmiejskaxx", 2, 9)).toBe(true);
    expect(cursor).toMatchObject({ accepts: true, number: 1, state: 0 });
  });

  it("shares the beginnings and ends of its keys", () => {
    const endings = ["", "a", "em", "owi", "u"];
    const stems = Array.from({ length: 500 }, (_, index) => `x${index}`);
    const known = stems.flatMap((stem) => endings.map((ending) => stem + ending)).sort();
    expect(buildAutomaton(known).arcs.length).toBeLessThan(known.length / 4);
  });

  it("gives the same columns for the same keys", () => {
    const [one, two] = [buildAutomaton(["ab", "abc", "b"]), buildAutomaton(["ab", "abc", "b"])];
    expect(one).toEqual(two);
  });

  it("turns down keys that are out of order, doubled or empty", () => {
    expect(() => buildAutomaton(["b", "a"])).toThrow('got "a" after "b"');
    expect(() => buildAutomaton(["a", "a"])).toThrow(RangeError);
    expect(() => buildAutomaton([""])).toThrow(RangeError);
  });

  it("builds 20,000 keys in less than a second", () => {
    const known = Array.from({ length: 20_000 }, (_, index) => `nazwa ${index} placówki`).sort();
    const start = performance.now();
    expect(buildAutomaton(known).size).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
