import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import type { RelationType } from "../../src/types.ts";

function modalities(text: string, type: RelationType): readonly (string | undefined)[] {
  return extract(text).relations.flatMap((relation) => (relation.type === type ? [relation.modality ?? "stated"] : []));
}

const appointed = "Jan Lis został powołany na stanowisko naczelnika Wydziału Prewencji";

describe("modality of what a clause tells", () => {
  it.each([
    [`${appointed}.`, "stated"],
    [`Rzecznik poinformował, że ${appointed}.`, "reported"],
    [`Poinformowano, że ${appointed}.`, "reported"],
    [`Policja twierdzi, że ${appointed}.`, "reported"],
    [`Podobno ${appointed}.`, "reported"],
    [`Zdaniem Ewy Mak ${appointed}.`, "reported"],
    [`Według Ewy Mak ${appointed}.`, "reported"],
    [`Według planu ${appointed}.`, "stated"],
    [`Jak podała Ewa Mak, ${appointed}.`, "reported"],
    [`„${appointed}” – powiedziała Ewa Mak.`, "reported"],
    [`– ${appointed} – powiedziała Ewa Mak.`, "reported"],
    [`– ${appointed}.`, "stated"],
    [`Prawdopodobnie ${appointed}.`, "hypothetical"],
    [`Dobrze, że ${appointed}.`, "stated"],
    [`Rzecznik poinformował, że ${appointed}. ${appointed}.`, "stated"],
  ])("%s is %s", (text, modality) => {
    expect(modalities(text, "appointedTo")).toEqual([modality]);
  });
});

describe("what stands beside a name", () => {
  it("is nobody's word", () => {
    const text = "Rzecznik powiedział, że insp. Jan Lis, naczelnik Wydziału Prewencji, milczał.";
    expect(modalities(text, "hasRank")).toEqual(["stated"]);
    expect(modalities(text, "holdsPosition")).toEqual(["stated"]);
  });
});
