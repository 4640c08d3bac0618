import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { evidenceConfidence } from "../../src/relations/evidence-confidence.ts";
import type { RelationType } from "../../src/types.ts";

function confidences(text: string, type: RelationType): readonly number[] {
  return extract(text).relations.flatMap((relation) => (relation.type === type ? [relation.confidence] : []));
}

describe("confidence of a relation", () => {
  it("is the rule's for one place that joins what is sure", () => {
    expect(evidenceConfidence({ precision: 0.9, places: 1, ends: [1, 1] })).toBeCloseTo(0.9);
  });

  it("rises with every further place", () => {
    const one = confidences("Ewa Mak urodziła się 5 maja 1990 r.", "bornOn");
    const two = confidences("Ewa Mak urodziła się 5 maja 1990 r. Ewa Mak urodziła się 5 maja 1990 r.", "bornOn");
    expect(one).toHaveLength(1);
    expect(two).toHaveLength(1);
    expect(two[0]).toBeGreaterThan(one[0] ?? 1);
  });

  it("is not above that of what it joins", () => {
    expect(evidenceConfidence({ precision: 0.99, places: 3, ends: [0.7, 1] })).toBe(0.7);
    const { entities, mentions, relations } = extract("Insp. Jan Lis z Fundacji Lipa spotkał się z Ewą Mak.");
    expect(relations.length).toBeGreaterThan(0);
    for (const { subject, object, confidence } of relations) {
      for (const id of [subject, object]) {
        const own = entities.find((entity) => entity.id === id)?.mentions ?? [];
        expect(confidence).toBeLessThanOrEqual(Math.max(...own.map((index) => mentions[index]?.confidence ?? 0)));
      }
    }
  });

  it("falls where two days exclude one another", () => {
    const both = confidences("Ewa Mak urodziła się 5 maja 1990 r. Ewa Mak urodziła się 7 maja 1991 r.", "bornOn");
    expect(both).toEqual([0.5, 0.5]);
  });

  it("stays where one date is part of the other", () => {
    const both = confidences("Ewa Mak urodziła się w 1990 r. Ewa Mak urodziła się 5 maja 1990 r.", "bornOn");
    expect(both).toHaveLength(2);
    for (const confidence of both) expect(confidence).toBeGreaterThan(0.5);
  });
});
