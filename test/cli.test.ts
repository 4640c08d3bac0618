import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { runCli } from "../src/cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "encje-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lis = file("lis.txt", "insp. Jan Lis\n");
const mak = file("mak.txt", "dr Ewa Mak\n");
const missing = join(folder, "missing.txt");

async function run(args: readonly string[], { input = "", color = false } = {}) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const chunks: { output: string; errors: string } = { output: "", errors: "" };
  output.on("data", (chunk) => (chunks.output += String(chunk)));
  errors.on("data", (chunk) => (chunks.errors += String(chunk)));
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  const code = await runCli(args, { input: stdin, output, errors, color });
  return { code, ...chunks };
}

describe("extract", () => {
  it("prints a table of entities and relations", async () => {
    const { code, output } = await run(["extract", lis]);
    expect(code).toBe(0);
    expect(output).toContain("2 entities in 2 mentions, 1 relations");
    expect(output).toContain("Jan Lis —hasRank→ inspektor");
    expect(output).not.toContain("\u001b");
  });

  it("colours a terminal's table", async () => {
    expect((await run(["extract", lis], { color: true })).output).toContain("\u001b[1mJan Lis");
  });

  it("reads the standard input without files and for -", async () => {
    for (const args of [
      ["extract", "--format", "json"],
      ["extract", "-", "-f", "json"],
    ]) {
      const { output } = await run(args, { input: "insp. Jan Lis" });
      expect(JSON.parse(output).mentions).toHaveLength(2);
    }
  });

  it("writes one array for several files, and a line for each with jsonl", async () => {
    const array = JSON.parse((await run(["extract", lis, mak, "--format=json"])).output);
    expect(array.map((each: { file: string }) => each.file)).toEqual([lis, mak]);
    const lines = (await run(["extract", lis, mak, "--format=jsonl"])).output.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([lis, mak]);
  });

  it("keeps the types asked for", async () => {
    const { output } = await run(["extract", lis, "-t", "person", "-f", "json"]);
    expect(JSON.parse(output).entities.map((each: { type: string }) => each.type)).toEqual(["person"]);
  });

  it("counts relative days from --reference-date", async () => {
    const { output } = await run(["extract", "-d", "2024-02-09", "-f", "json"], {
      input: "Wczoraj odbyła się narada.",
    });
    expect(JSON.parse(output).entities[0].value).toBe("2024-02-08");
  });

  it("reports a missing file, reads the others, and exits with 1", async () => {
    const { code, output, errors } = await run(["extract", missing, lis]);
    expect(code).toBe(1);
    expect(errors).toContain(`${missing}: no such file`);
    expect(output).toContain("Jan Lis");
  });

  it("turns down a folder and a file that is not UTF-8", async () => {
    expect((await run(["extract", folder])).errors).toContain("a folder");
    const latin = file("cp1250.txt", new Uint8Array([0xb3, 0xf3, 0xbf]));
    expect((await run(["extract", latin])).errors).toContain("not UTF-8");
  });

  it("gives a result for an empty input", async () => {
    expect(await run(["extract"])).toMatchObject({ code: 0, output: "0 entities in 0 mentions, 0 relations\n" });
  });

  it("cleans what would steer the terminal", async () => {
    expect((await run(["extract"], { input: "akcja „\u001b[2J bez tytułu”" })).output).not.toContain("\u001b");
  });
});

it("explains what was claimed and what was kept", async () => {
  const { code, output } = await run(["explain", lis]);
  expect(code).toBe(0);
  expect(output).toMatch(/\+ +0–5 +rank +insp\./u);
  expect(output).toContain("—hasRank→");
  expect(JSON.parse((await run(["explain", lis, "-f", "json"])).output).claims.length).toBeGreaterThan(1);
});

it.each([
  [["extrct"], "did you mean extract?"],
  [["extract", "--typse", "person"], "did you mean --types?"],
  [["extract", "--format", "xml"], 'one of table, json, jsonl, got "xml"'],
  [["extract", "--types", "persn"], "did you mean `person`?"],
  [["extract", "--reference-date", "2024-02-30"], "no such day"],
  [["extract", "--min-confidence", "much"], "from 0 to 1"],
])("exits with 2 and advice for %j", async (args, advice) => {
  const { code, output, errors } = await run(args);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toContain(advice);
});

it("does without the tagger's names if asked", async () => {
  const text = "Wczoraj Torbjørn Liengen opowiadał o rzece.";
  expect((await run(["extract", "--format", "json"], { input: text })).output).toContain("person.tagger");
  expect((await run(["extract", "--format", "json", "--no-tagger"], { input: text })).output).not.toContain("tagger");
});

it("knows its version and how it is used", async () => {
  expect((await run(["--version"])).output).toBe(`${packageJson.version}\n`);
  for (const args of [[], ["--help"], ["extract", "--help"], ["help"]])
    expect((await run(args)).output).toContain("encje extract [files…]");
});

it("stops quietly when the reader goes away", async () => {
  const output = new PassThrough();
  output.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  const code = await runCli(["extract", lis, mak], {
    input: (async function* () {})(),
    output,
    errors: new PassThrough(),
    color: false,
  });
  expect(code).toBe(0);
});
