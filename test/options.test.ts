import { expect, it } from "vitest";
import { createExtractor, ExtractionError, extract } from "../src/index.ts";

interface Mistake {
  readonly title: string;
  readonly call: () => unknown;
  readonly code: string;
  /** Expected, got, and what to do. */
  readonly says: readonly string[];
}

// what a caller without TypeScript may pass
const wrong = (options: unknown): never => options as never;

const mistakes: readonly Mistake[] = [
  {
    title: "a text that is no string",
    call: () => extract(wrong(undefined)),
    code: "invalid-text",
    says: ["a text as a string", "undefined"],
  },
  {
    title: "a buffer",
    call: () => extract(wrong(new Uint8Array(3))),
    code: "invalid-text",
    says: ["an object", "TextDecoder"],
  },
  {
    title: "options that are no object",
    call: () => extract("", wrong("pl")),
    code: "invalid-option",
    says: ["options as an object", '"pl"'],
  },
  {
    title: "a misspelt option",
    call: () => extract("", wrong({ typse: [] })),
    code: "unknown-option",
    says: ["`typse`", "did you mean `types`?"],
  },
  {
    title: "an option of something else",
    call: () => extract("", wrong({ language: "pl" })),
    code: "unknown-option",
    says: ["`language`", "leave it out"],
  },
  {
    title: "a Polish date",
    call: () => extract("", { referenceDate: "24.11.2026" }),
    code: "invalid-option",
    says: ["YYYY-MM-DD", '"24.11.2026"'],
  },
  {
    title: "a day that the calendar lacks",
    call: () => extract("", { referenceDate: "2024-02-30" }),
    code: "invalid-option",
    says: ["2024-02-30", "no such day"],
  },
  {
    title: "a leap day in a common year",
    call: () => extract("", { referenceDate: "2023-02-29" }),
    code: "invalid-option",
    says: ["no such day"],
  },
  {
    title: "a Date",
    call: () => extract("", wrong({ referenceDate: new Date(0) })),
    code: "invalid-option",
    says: ["a Date", "toISOString"],
  },
  {
    title: "a tagger by its name",
    call: () => extract("", wrong({ tagger: "crf" })),
    code: "invalid-option",
    says: ["`tagger` as a boolean or an object", "minConfidence", '"crf"'],
  },
  {
    title: "a tagger surer than sure",
    call: () => extract("", { tagger: { minConfidence: 90 } }),
    code: "invalid-option",
    says: ["`tagger", "from 0 to 1"],
  },
  {
    title: "a type alone",
    call: () => extract("", wrong({ types: "person" })),
    code: "invalid-option",
    says: ["`types` as an array", '"person"'],
  },
  {
    title: "a misspelt type",
    call: () => extract("", wrong({ types: ["person", "organisation"] })),
    code: "invalid-option",
    says: ["`types[1]`", "did you mean `organization`?"],
  },
  {
    title: "an unknown type",
    call: () => extract("", wrong({ types: ["xyz"] })),
    code: "invalid-option",
    says: ["`types[0]`", '"xyz"', "choose one"],
  },
  {
    title: "a confidence in per cent",
    call: () => extract("", { minConfidence: 80 }),
    code: "invalid-option",
    says: ["from 0 to 1", "80"],
  },
  {
    title: "a confidence that is no number",
    call: () => extract("", { minConfidence: Number.NaN }),
    code: "invalid-option",
    says: ["from 0 to 1", "NaN"],
  },
  {
    title: "a gazetteer that is no list",
    call: () => createExtractor(wrong({ gazetteer: {} })),
    code: "invalid-gazetteer",
    says: ["array of entries"],
  },
  {
    title: "an entry of unknown type",
    call: () => createExtractor({ gazetteer: [wrong({ type: "org", name: "X" })] }),
    code: "invalid-gazetteer",
    says: ["gazetteer[0].type"],
  },
  {
    title: "an entry without a name",
    call: () => createExtractor({ gazetteer: [wrong({ type: "person" })] }),
    code: "invalid-gazetteer",
    says: ["gazetteer[0].name"],
  },
  {
    title: "a rule without find",
    call: () => createExtractor({ entities: [wrong({ name: "x", type: "person" })] }),
    code: "invalid-rule",
    says: ["`entities[0].find`", "encje/define"],
  },
  {
    title: "relations that are no list",
    call: () => createExtractor(wrong({ relations: {} })),
    code: "invalid-rule",
    says: ["`relations` as an array"],
  },
];

it.each(mistakes)("explains $title", ({ call, code, says }) => {
  let caught: unknown;
  try {
    call();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(ExtractionError);
  expect(caught).toMatchObject({ code });
  for (const part of ["Expected", "got", ...says]) expect(String(caught)).toContain(part);
});

it("takes the options it knows", () => {
  expect(() => extract("", { referenceDate: "2024-02-29", types: ["person"], minConfidence: 0.5 })).not.toThrow();
  expect(() => extract("", wrong({ types: undefined }))).not.toThrow();
});

it("keeps the types asked for, and relations between them", () => {
  const { mentions, entities, relations } = extract("Komendant insp. Jan Lis", { types: ["person", "rank"] });
  expect(new Set(entities.map(({ type }) => type))).toEqual(new Set(["rank", "person"]));
  expect(mentions.map(({ text }) => text)).toEqual(["insp.", "Jan Lis"]);
  expect(relations.map(({ type }) => type)).toEqual(["hasRank"]);
});

it("finds the names of a caller's own gazetteer in every case, and not in another extractor", () => {
  const text = "Spotkanie z Fundacją Morświn.";
  const own = createExtractor({ gazetteer: [{ type: "organization", name: "Fundacja Morświn", id: "F1" }] });
  expect(own.extract(text).entities).toContainEqual(
    expect.objectContaining({ name: "Fundacja Morświn", externalId: "F1" }),
  );
  expect(extract(text).entities.some(({ externalId }) => externalId !== undefined)).toBe(false);
});

it("streams documents in order, reading none ahead", async () => {
  const read: number[] = [];
  function* documents(): Generator<{ id: string; text: string }> {
    for (let n = 0; n < 3; n++) {
      read.push(n);
      yield { id: `d${n}`, text: "insp. Jan Lis" };
    }
  }
  const ids: unknown[] = [];
  for await (const { id } of createExtractor().stream(documents())) {
    ids.push(id);
    expect(read).toHaveLength(ids.length);
  }
  expect(ids).toEqual(["d0", "d1", "d2"]);
});
