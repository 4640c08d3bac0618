import { describe, expect, it } from "vitest";
import { createExtractor, extract } from "../../src/index.ts";

const text = "Komendantem Miejskim Policji w Radomiu jest insp. Jan Lis. Dyrektor Muzeum Azji Ewa Mak milczała.";

describe("relations that follow from others", () => {
  const { relations } = extract(text);

  it("name the ones they follow from", () => {
    const derived = relations.filter(({ derivedFrom }) => derivedFrom !== undefined);
    expect(derived.map(({ type }) => type)).toEqual(["affiliatedWith", "affiliatedWith"]);
    for (const { subject, object, derivedFrom = [] } of derived) {
      const parents = derivedFrom.map((index) => relations[index]);
      expect(parents.map((parent) => parent?.type)).toEqual(["holdsPosition", "positionAt"]);
      expect(parents[0]?.subject).toBe(subject);
      expect(parents[1]?.object).toBe(object);
      expect(parents[0]?.object).toBe(parents[1]?.subject);
    }
  });

  it("can be left out, by the extractor or for one text", () => {
    const stated = relations.filter(({ derivedFrom }) => derivedFrom === undefined);
    expect(extract(text, { derived: false }).relations).toEqual(stated);
    expect(createExtractor({ derived: false }).extract(text).relations).toEqual(stated);
    expect(createExtractor({ derived: false }).extract(text, { derived: ["office"] }).relations).toEqual(relations);
  });

  it("are none where the text says it itself", () => {
    const { relations: both } = extract("Prezes Fundacji Lipa Jan Wilk przyszedł. Jan Wilk z Fundacji Lipa milczał.");
    const [affiliation, ...more] = both.filter(({ type }) => type === "affiliatedWith");
    expect(more).toEqual([]);
    expect(affiliation).not.toHaveProperty("derivedFrom");
  });

  it("count the ones they follow from anew where some are left out", () => {
    const { relations: chosen } = extract(text, { types: ["person", "position", "organization"] });
    const derived = chosen.filter(({ derivedFrom }) => derivedFrom);
    expect(derived).toHaveLength(2);
    for (const { derivedFrom = [] } of derived)
      expect(derivedFrom.map((index) => chosen[index]?.type)).toEqual(["holdsPosition", "positionAt"]);
    const { relations: offices } = extract(text, { types: ["person", "organization"] });
    expect(offices.map(({ type, derivedFrom }) => [type, derivedFrom])).toContainEqual(["affiliatedWith", []]);
  });
});
