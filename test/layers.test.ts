import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

/** A file, what it imports, and whether the layer rule allows it. */
const imports: readonly (readonly [file: string, source: string, verdict: "allowed" | "wrong"])[] = [
  ["src/types.ts", "./text/document.ts", "wrong"],
  ["src/errors.ts", "./types.ts", "allowed"],
  ["src/text/tokens.ts", "../match/settle.ts", "wrong"],
  ["src/text/tokens.ts", "../polish/months.ts", "wrong"],
  ["src/text/tokens.ts", "../index.ts", "wrong"],
  ["src/text/tokens.ts", "./fold.ts", "allowed"],
  ["src/text/tokens.ts", "../types.ts", "allowed"],
  ["src/match/automaton.ts", "../lexicon/tag.ts", "wrong"],
  ["src/match/automaton.ts", "../polish/months.ts", "wrong"],
  ["src/match/automaton.ts", "../text/document.ts", "allowed"],
  ["src/lexicon/guess.ts", "../entities/rule.ts", "wrong"],
  ["src/lexicon/guess.ts", "../match/automaton.ts", "allowed"],
  ["src/polish/months.ts", "../tagger/decode.ts", "wrong"],
  ["src/polish/months.ts", "../entities/rule.ts", "wrong"],
  ["src/polish/months.ts", "../lexicon/tag.ts", "allowed"],
  ["src/tagger/decode.ts", "../entities/rule.ts", "wrong"],
  ["src/tagger/decode.ts", "../lexicon/tag.ts", "allowed"],
  ["src/entities/date/calendar.ts", "../money/rule.ts", "wrong"],
  ["src/entities/date/calendar.ts", "../index.ts", "wrong"],
  ["src/entities/date/calendar.ts", "../../linking/link.ts", "wrong"],
  ["src/entities/date/calendar.ts", "../../pipeline.ts", "wrong"],
  ["src/entities/date/calendar.ts", "../official-name/tail.ts", "allowed"],
  ["src/entities/date/calendar.ts", "../rule.ts", "allowed"],
  ["src/entities/date/calendar.ts", "../../polish/months.ts", "allowed"],
  ["src/entities/index.ts", "./date/calendar.ts", "allowed"],
  ["src/entities/index.ts", "../linking/link.ts", "wrong"],
  ["src/linking/link.ts", "../relations/rule.ts", "wrong"],
  ["src/linking/link.ts", "../pipeline.ts", "wrong"],
  ["src/linking/link.ts", "../entities/rule.ts", "allowed"],
  ["src/relations/has-rank/rule.ts", "../has-title/rule.ts", "wrong"],
  ["src/relations/has-rank/rule.ts", "../../pipeline.ts", "wrong"],
  ["src/relations/has-rank/rule.ts", "../apposition.ts", "allowed"],
  ["src/relations/has-rank/rule.ts", "../../linking/linked.ts", "allowed"],
  ["src/closure/close.ts", "../relations/rule.ts", "wrong"],
  ["src/closure/close.ts", "../types.ts", "allowed"],
  ["src/pipeline.ts", "./extractor.ts", "wrong"],
  ["src/pipeline.ts", "./index.ts", "wrong"],
  ["src/pipeline.ts", "./entities/index.ts", "allowed"],
  ["src/extractor.ts", "./extract.ts", "wrong"],
  ["src/extractor.ts", "./relations/index.ts", "allowed"],
  ["src/formats/table.ts", "../extractor.ts", "wrong"],
  ["src/formats/table.ts", "../cli/main.ts", "wrong"],
  ["src/formats/table.ts", "../types.ts", "allowed"],
  ["src/cli/main.ts", "../index.ts", "allowed"],
];

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "encje-layers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reports an import against the layers, in every layer, and lets the others pass", { timeout: 60_000 }, () => {
  // one line for each import of a file, so that a report is known by file and line
  const lines = groupByFile();
  for (const [file, sources] of lines) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), sources.map((source) => `export * from "${source}";\n`).join(""));
  }
  copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
  const biome = join(root, "node_modules/.bin/biome");
  const { stdout } = spawnSync(biome, ["lint", "--reporter=github", "--max-diagnostics=none"], {
    cwd: folder,
    encoding: "utf8",
  });
  const reports = stdout.split("\n").filter((line) => line.includes("noRestrictedImports"));
  const verdicts = imports.map(([file, source]) => {
    const line = (lines.get(file)?.indexOf(source) ?? 0) + 1;
    const isReported = reports.some((report) => report.includes(`${file},line=${line},`));
    return `${file} ← ${source} ${isReported ? "wrong" : "allowed"}`;
  });

  expect(verdicts).toEqual(imports.map(([file, source, verdict]) => `${file} ← ${source} ${verdict}`));
  const wrong = imports.filter(([, , verdict]) => verdict === "wrong");
  expect(reports).toHaveLength(wrong.length);
  // one at least for each layer
  expect(new Set(wrong.map(([file]) => file.split("/")[1])).size).toBeGreaterThanOrEqual(11);
});

function groupByFile(): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [file, source] of imports) lines.set(file, [...(lines.get(file) ?? []), source]);
  return lines;
}
