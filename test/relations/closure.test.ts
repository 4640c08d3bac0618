import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { closeRelations } from "../../src/closure/close.ts";
import { closureRules, symmetricTypes } from "../../src/closure/closure-rules.ts";
import { derivations } from "../../src/closure/derivations.ts";
import { inverseRelationTypes, inverses } from "../../src/closure/inverses.ts";
import { ExtractionError, explain, extract } from "../../src/index.ts";
import { isRelationType, relationTypes } from "../../src/relation-types.ts";
import { relationSchema } from "../../src/schema.ts";
import type { Derivation, Entity, Extraction, Relation, RelationType, Status } from "../../src/types.ts";

const office = "Naczelnik Wydziału Ruchu Drogowego KMP w Radomiu podkom. Ewa Mak przyszła.";
const structure =
  "Wydział Prasowy wchodzi w skład Biura Promocji. Biuro Promocji wchodzi w skład Urzędu Miasta Kielce.";
const museum = "Muzeum Zabawek mieści się przy ul. Polnej 4 w Kielcach. W Muzeum Zabawek odbył się wernisaż.";
const together = "Fundacja Lipa współpracuje ze Stowarzyszeniem Jawor.";

interface Case {
  readonly text: string;
  readonly derived: Derivation;
  /** `rule: subject → object`, with the status. */
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    text: `${structure} Ewa Mak pracuje w Wydziale Prasowym.`,
    derived: "chain",
    gives: [
      "affiliatedWith.partOf: Ewa Mak → Biuro Promocji",
      "affiliatedWith.partOf: Ewa Mak → Urząd Miasta Kielce",
      "partOf.partOf: Wydział Prasowy → Urząd Miasta Kielce",
    ],
  },
  {
    text: museum,
    derived: "chain",
    gives: [
      "heldAt.locatedIn: wernisaż → ul. Polna 4",
      "heldAt.partOf: wernisaż → Kielce",
      "locatedIn.partOf: Muzeum Zabawek → Kielce",
    ],
  },
  {
    text: "Ewa Mak urodziła się w Lipnie w powiecie lipnowskim.",
    derived: "chain",
    gives: ["bornIn.partOf: Ewa Mak → powiat lipnowski"],
  },
  {
    text: "Fundacja Lipa działa w Pińczowie w województwie świętokrzyskim od 2004 roku.",
    derived: "chain",
    gives: ["operatesIn.partOf: Fundacja Lipa → województwo świętokrzyskie"],
  },
  { text: together, derived: "symmetric", gives: ["cooperatesWith.symmetric: Stowarzyszenie Jawor → Fundacja Lipa"] },
  {
    text: "Fundacja Lipa nie współpracuje ze Stowarzyszeniem Jawor.",
    derived: "symmetric",
    gives: ["cooperatesWith.symmetric: Stowarzyszenie Jawor → Fundacja Lipa negated"],
  },
  {
    text: structure,
    derived: "inverse",
    gives: [
      "hasPart.inverse: Biuro Promocji → Wydział Prasowy",
      "hasPart.inverse: Urząd Miasta Kielce → Biuro Promocji",
    ],
  },
  {
    text: "Jan Lis należy do Stowarzyszenia Jawor.",
    derived: "inverse",
    gives: ["hasMember.inverse: Stowarzyszenie Jawor → Jan Lis"],
  },
];

describe("what follows from a text", () => {
  it.each(cases)("is $gives by $derived from: $text", ({ text, derived, gives }) => {
    const extraction = extract(text, { derived: [derived] });
    const nameOf = (wanted: string): string | undefined => extraction.entities.find(({ id }) => id === wanted)?.name;
    const found = extraction.relations
      .filter(({ derivedFrom }) => derivedFrom)
      .map(
        ({ rule, subject, object, negated }) =>
          `${rule}: ${nameOf(subject)} → ${nameOf(object)}${negated ? " negated" : ""}`,
      );
    expect(found.sort()).toEqual(gives);
  });

  it("carries a former office up to the whole, and rests on the affiliation that the office gave", () => {
    const text = "Były naczelnik Wydziału Kryminalnego KMP w Kielcach Jan Lis milczał.";
    const { relations, entities } = extract(text, { derived: ["office", "chain"] });
    const [chain, ...more] = relations.filter(({ rule }) => rule === "affiliatedWith.partOf");
    expect(more).toEqual([]);
    expect(chain?.status).toBe("former");
    expect(entities.find(({ id }) => id === chain?.object)?.name).toBe("KMP w Kielcach");
    const parents = chain?.derivedFrom?.map((index) => relations[index]) ?? [];
    expect(parents.map((parent) => parent?.rule)).toEqual(["affiliatedWith.office", "partOf.nested"]);
    expect(chain?.confidence).toBe((parents[0]?.confidence ?? 0) * (parents[1]?.confidence ?? 0));
  });

  it("is what today's readers know unless more is asked for, and nothing if none is", () => {
    const offices = extract(office).relations;
    expect(offices.flatMap(({ rule, derivedFrom }) => (derivedFrom ? [rule] : []))).toEqual(["affiliatedWith.office"]);
    expect(extract(office, { derived: ["office"] }).relations).toEqual(offices);
    const none = offices.filter(({ derivedFrom }) => !derivedFrom);
    for (const derived of [false, []]) expect(extract(office, { derived }).relations).toEqual(none);
    expect(extract(office, { derived: true })).toEqual(extract(office, { derived: derivations }));
  });

  it("is left out where it is not sure enough, and its parents are counted anew", () => {
    const sure = extract(museum, { derived: true, minConfidence: 0.9 });
    const all = extract(museum, { derived: true });
    expect(sure.relations.length).toBeLessThan(all.relations.length);
    expect(sure.relations.some(({ derivedFrom }) => derivedFrom)).toBe(true);
    expectImplied(sure);
  });

  it("is explained as it is extracted", () => {
    for (const derived of [false, true])
      expect(explain(museum, { derived }).extraction).toEqual(extract(museum, { derived }));
  });

  it("fits the schema", () => {
    const { relations } = extract(museum, { derived: true });
    expect(relations.length).toBeGreaterThan(6);
    for (const relation of relations) expect(relationSchema.parse(relation)).toEqual(relation);
  });
});

describe("option derived", () => {
  it.each<[unknown, readonly string[]]>([
    [
      ["office", "chian"],
      ["`derived[1]`", '"chian"', "did you mean `chain`?"],
    ],
    [["everything"], ["`derived[0]`", "office, chain, symmetric, inverse", "choose one"]],
    ["chain", ["`derived` as a boolean or an array", '"chain"']],
  ])("turns down %j with advice", (derived, says) => {
    let caught: unknown;
    try {
      // what a caller without TypeScript may pass
      extract("", { derived } as never);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ExtractionError);
    expect(caught).toMatchObject({ code: "invalid-option" });
    for (const part of ["Expected", "got", ...says]) expect(String(caught)).toContain(part);
  });

  it.each<[readonly string[], unknown]>([
    [[], undefined],
    [["--derived", "all"], true],
    [["--derived", "none"], false],
    [
      ["--derived", "office, chain", "--derived=inverse"],
      ["office", "chain", "inverse"],
    ],
  ])("is read from the command line: %j", (args, derived) => {
    const command = readArguments(["extract", ...args]);
    expect("options" in command && command.options.derived).toEqual(derived);
  });
});

describe("the tables", () => {
  it("name each rule after what it joins, once", () => {
    expect(closureRules.length).toBeGreaterThanOrEqual(8);
    for (const { name, gives, next } of closureRules) expect(name).toBe(`${gives}.${next}`);
    expect(new Set(closureRules.map(({ first, next }) => `${first} ${next}`)).size).toBe(closureRules.length);
  });

  it("give each relation one inverse at most, none to a symmetric one, by a name that no relation has", () => {
    const inverted = Object.values(inverses);
    expect(new Set(inverted).size).toBe(inverted.length);
    for (const type of symmetricTypes) expect(inverted).not.toContain(type);
    for (const inverse of inverseRelationTypes) expect(isRelationType(inverse)).toBe(false);
    const values = "hasRank hasTitle foundedOn heldOn promotedTo hasAge bornOn diedOn nationality chargedUnder".split(
      " ",
    );
    const without = relationTypes.filter((type) => !inverted.includes(type) && !symmetricTypes.has(type));
    expect(without).toEqual(values);
  });
});

/** A relation that a text might state, between places unless told otherwise. */
function state(type: RelationType, subject: string, object: string, more: Partial<Relation> = {}): Relation {
  return { type, subject, object, evidence: [{ start: 0, end: 1 }], confidence: 0.5, rule: `${type}.test`, ...more };
}

function place(id: string, more: object = {}): Entity {
  return { id, type: "location", name: id, aliases: [], mentions: [], ...more };
}

function organization(id: string): Entity {
  return { id, type: "organization", name: id, aliases: [], mentions: [] };
}

function chain(entities: readonly Entity[], relations: readonly Relation[]): readonly Relation[] {
  return closeRelations({ mentions: [], entities, relations }, ["chain"]).relations.slice(relations.length);
}

describe("a chain", () => {
  const entities = ["a", "b", "c"].map((id) => place(id));
  const [first, second] = [state("locatedIn", "a", "b"), state("partOf", "b", "c")];

  it("has the places of both parents as evidence, a place once, and the product of their confidences", () => {
    const elsewhere = { ...second, evidence: [{ start: 3, end: 5 }], confidence: 0.25 };
    expect(chain(entities, [first, elsewhere])).toEqual([
      {
        ...state("locatedIn", "a", "c", { rule: "locatedIn.partOf", derivedFrom: [0, 1], confidence: 0.125 }),
        evidence: [...first.evidence, ...elsewhere.evidence],
      },
    ]);
    expect(chain(entities, [first, second])[0]?.evidence).toEqual(first.evidence);
  });

  it.each<[string, Partial<Relation>, Partial<Relation>]>([
    ["what is denied", { negated: true }, {}],
    ["a denied link", {}, { negated: true }],
    ["what ended, nobody knows how", { until: "e9" }, {}],
    ["a link of the past", {}, { status: "former" }],
    ["a link of the past, from the past", { status: "former" }, { status: "former" }],
    ["a link to come", {}, { status: "future" }],
    ["a link that began some day", {}, { since: "e9" }],
  ])("leads nowhere over %s", (_, one, two) => {
    expect(
      chain(entities, [
        { ...first, ...one },
        { ...second, ...two },
      ]),
    ).toEqual([]);
  });

  it("keeps the status of its first link, not the dates of its beginning and end", () => {
    for (const status of ["former", "future", "acting"] as const satisfies readonly Status[]) {
      const [derived, ...more] = chain(entities, [{ ...first, status, since: "e8" }, second]);
      expect(more).toEqual([]);
      expect(derived?.status).toBe(status);
      expect(derived).not.toHaveProperty("since");
    }
    const over = chain(entities, [{ ...first, status: "former", until: "e9" }, second])[0];
    expect(over?.status).toBe("former");
    expect(over).not.toHaveProperty("until");
  });

  it("of something that holds outweighs one of something past, whichever comes first", () => {
    const unit = ["d", "k"].map(organization);
    const people: readonly Relation[] = [
      state("affiliatedWith", "p", "d", { status: "former" }),
      state("affiliatedWith", "p", "f"),
      state("partOf", "d", "k"),
      state("partOf", "f", "k"),
    ];
    const derived = chain([...unit, organization("f")], people);
    expect(derived).toHaveLength(1);
    expect(derived[0]).toMatchObject({ object: "k", derivedFrom: [1, 3] });
    expect(derived[0]).not.toHaveProperty("status");
  });

  it("says nothing again that the text says or denies", () => {
    const denied = state("locatedIn", "a", "c", { negated: true });
    expect(chain(entities, [first, second, denied])).toEqual([]);
  });

  it("does not run along a river, nor from a meeting to one of a body's towns", () => {
    const river = place("b", { kind: "natural" });
    const inTown = state("locatedIn", "b", "c");
    expect(chain([river], [first, inTown])).toEqual([]);
    expect(chain([place("b")], [first, inTown])).toHaveLength(1);
    const towns = [place("c", { kind: "settlement" }), place("d", { kind: "settlement" })];
    const met = state("heldAt", "meeting", "b");
    expect(chain([organization("b"), ...towns], [met, inTown])).toHaveLength(1);
    expect(chain([organization("b"), ...towns], [met, inTown, state("locatedIn", "b", "d")])).toEqual([]);
  });

  it("does not say that a part sits or works where the whole does, nor that a meeting was held at the whole", () => {
    const bodies = ["a", "b", "c"].map(organization);
    for (const type of ["locatedIn", "operatesIn"] as const)
      expect(chain(bodies, [state("partOf", "a", "b"), state(type, "b", "c")])).toEqual([]);
    expect(chain(bodies, [state("heldAt", "meeting", "b"), second])).toEqual([]);
  });
});

const ids = ["e1", "e2", "e3", "e4", "e5"];
const types = [
  ...new Set(closureRules.flatMap(({ first, next }) => [first, next])),
  "cooperatesWith",
  "memberOf",
] as const;
const extractions: fc.Arbitrary<Extraction> = fc
  .record({
    entities: fc.tuple(
      ...ids.map((id) =>
        fc.constantFrom(organization(id), place(id), place(id, { kind: "natural" }), place(id, { kind: "settlement" })),
      ),
    ),
    relations: fc.uniqueArray(
      fc
        .record({
          type: fc.constantFrom(...types),
          subject: fc.constantFrom(...ids),
          object: fc.constantFrom(...ids),
          confidence: fc.double({ min: 0.1, max: 1, noNaN: true }),
          qualifiers: fc.constantFrom<Partial<Relation>>(
            {},
            {},
            { status: "former" },
            { negated: true },
            { since: "e9" },
          ),
        })
        .filter(({ subject, object }) => subject !== object)
        .map(({ type, subject, object, confidence, qualifiers }) =>
          state(type, subject, object, { confidence, ...qualifiers }),
        ),
      { selector: keyOf, maxLength: 14 },
    ),
  })
  .map((parts) => ({ mentions: [], ...parts }));

function keyOf({ type, subject, object }: Relation): string {
  return `${type} ${subject} ${object}`;
}

/** Every derived relation has its parents in the result, and they imply it. */
function expectImplied({ relations }: Extraction): number {
  const derived = relations.filter(({ rule }) => /\.(?:partOf|locatedIn|symmetric|inverse)$/u.test(rule));
  for (const relation of derived) {
    const parents = relation.derivedFrom?.map((index) => relations[index]) ?? [];
    const [one, two] = parents;
    const confidence = parents.reduce((product, parent) => product * (parent?.confidence ?? 0), 1);
    expect(relation.confidence).toBe(confidence);
    for (const place of relation.evidence) expect(parents.flatMap((parent) => parent?.evidence)).toContainEqual(place);
    if (two) {
      const rule = closureRules.find(({ name }) => name === relation.rule);
      expect(rule).toMatchObject({ first: one?.type, next: two.type, gives: relation.type });
      expect([relation.subject, one?.object, relation.object]).toEqual([one?.subject, two.subject, two.object]);
      expect([one?.negated, two.negated, two.status, relation.negated]).toEqual(Array(4).fill(undefined));
      expect(relation.status).toBe(one?.status);
    } else {
      const inverted: Readonly<Record<string, string>> = inverses;
      expect(inverted[relation.type] ?? relation.type).toBe(one?.type);
      expect([relation.subject, relation.object]).toEqual([one?.object, one?.subject]);
      expect(relation.negated).toBe(one?.negated);
    }
  }
  return derived.length;
}

describe("the closure of any relations", () => {
  it("adds what its parents imply, each relation once, behind what was there", () => {
    let seen = 0;
    fc.assert(
      fc.property(extractions, (extraction) => {
        const closed = closeRelations(extraction, true);
        expect(closed.relations.slice(0, extraction.relations.length)).toEqual(extraction.relations);
        expect(new Set(closed.relations.map(keyOf)).size).toBe(closed.relations.length);
        seen += expectImplied(closed);
      }),
    );
    expect(seen).toBeGreaterThan(200);
  });

  it("is closed, where nothing is denied, past or a part of its own part", () => {
    fc.assert(
      fc.property(extractions, (extraction) => {
        const relations = extraction.relations
          .filter(({ subject, object }) => subject < object)
          .map(({ status: _status, negated: _negated, since: _since, ...plain }) => plain);
        const closed = closeRelations({ ...extraction, relations }, true);
        expect(closeRelations(closed, true)).toEqual(closed);
      }),
    );
  });

  it("gives less where less is asked for", () => {
    fc.assert(
      fc.property(extractions, fc.subarray([...derivations]), (extraction, wanted) => {
        const all = new Set(closeRelations(extraction, true).relations.map(keyOf));
        const some = closeRelations(extraction, wanted).relations.map(keyOf);
        for (const key of some) expect(all).toContain(key);
        if (wanted.length === 0) expect(some).toEqual(extraction.relations.map(keyOf));
      }),
    );
  });
});

const SLACK = 8; // four times as many relations may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine

/** The best of two: a busy machine only ever makes it slower. */
function timeOf(extraction: Extraction): number {
  const times = [1, 2].map(() => {
    const start = performance.now();
    closeRelations(extraction, true);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const shapes: readonly (readonly [string, (size: number) => readonly (readonly [string, string])[]])[] = [
  ["in one chain", (size) => Array.from({ length: size }, (_, at) => [`e${at}`, `e${at + 1}`] as const)],
  ["in one ring", (size) => Array.from({ length: size }, (_, at) => [`e${at}`, `e${(at + 1) % size}`] as const)],
  [
    "through one",
    (size) =>
      Array.from({ length: size }, (_, at) =>
        at % 2 ? (["e0", `e${at}`] as const) : ([`e${at}`, "e0"] as const),
      ).slice(1),
  ],
];

describe("10,000 places", () => {
  it.each(shapes)("%s are closed in linear time", (_, shape) => {
    const make = (size: number): Extraction => ({
      mentions: [],
      entities: Array.from({ length: size + 1 }, (_, at) => place(`e${at}`)),
      relations: shape(size).map(([part, whole]) => state("partOf", part, whole)),
    });
    const long = make(10_000);
    const { relations } = closeRelations(long, ["chain"]);
    expect(relations.length).toBeGreaterThan(2 * long.relations.length);
    expect(relations.length).toBeLessThanOrEqual(17 * long.relations.length);
    expect(relations.every(({ evidence }) => evidence.length <= 9)).toBe(true);
    expect(timeOf(long)).toBeLessThan(timeOf(make(2500)) * SLACK + GRACE);
  });
});
