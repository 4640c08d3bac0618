import { describe, expect, it } from "vitest";
import * as check from "../src/check.ts";
import * as define from "../src/define.ts";
import * as formats from "../src/formats.ts";
import * as encje from "../src/index.ts";
import { closestName, withinDistance } from "../src/match/distance.ts";
import * as schema from "../src/schema.ts";
import { codeBlocks, docExamples } from "./harness/doc-examples.ts";
import { runBlock } from "./harness/run-block.ts";

const scope = { ...encje, ...formats, ...define, ...check, ...schema, closestName, withinDistance };

describe("README", () => {
  const blocks = codeBlocks("README.md");

  it("has examples", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks.map((block, index) => [index + 1, block] as const))("prints what block %i says", async (_, block) => {
    const checked = await runBlock(block, scope);
    expect(checked.length).toBeGreaterThan(0);
    for (const { code, got, expected } of checked) expect(got, code).toEqual(expected);
  });
});

describe("doc comments of the public API", () => {
  // the files of the entries; deeper layers show fragments that need a document
  const examples = docExamples("src").filter(
    ({ place }) => !place.includes("/") || place.startsWith("formats/") || place === "match/distance.ts",
  );

  it("are many", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)("$place: $code", async ({ code, result }) => {
    const [checked, ...more] = await runBlock(`${code.replace(/;$/u, "")};\n// ${result}`, scope);
    expect(more).toEqual([]);
    expect(checked?.got).toEqual(checked?.expected);
  });
});
