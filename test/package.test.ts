import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "encje-package-"));
const consumer = join(folder, "consumer");
const installed = join(consumer, "node_modules/encje");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string): Run {
  return spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

function mustRun(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run(command, args, cwd);
  expect(status, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

// pack what a build makes and lay it where npm would; its dependencies are those of this checkout, so no network is needed
beforeAll(() => {
  mustRun(
    process.execPath,
    ["node_modules/tsup/dist/cli-default.js", "--out-dir", join(folder, "build/dist"), "--silent"],
    root,
  );
  for (const file of ["package.json", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md"]) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(folder, "build", file));
  }
  mustRun("npm", ["pack", "--pack-destination", folder, "--ignore-scripts"], join(folder, "build"));
  mkdirSync(installed, { recursive: true });
  mustRun(
    "tar",
    ["-xzf", join(folder, `encje-${packageJson.version}.tgz`), "-C", installed, "--strip-components=1"],
    folder,
  );
  for (const name of [...Object.keys(packageJson.dependencies), "fastest-levenshtein", "@types", "undici-types"]) {
    symlinkSync(join(root, "node_modules", name), join(consumer, "node_modules", name));
  }
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", type: "module", private: true }));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  it("holds what is promised and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "NOTICE",
      "README.md",
      "dist",
      "package.json",
    ]);
    for (const { types, default: module } of Object.values(packageJson.exports).filter(
      (entry) => typeof entry === "object",
    )) {
      expect([existsSync(join(installed, types)), existsSync(join(installed, module))], module).toEqual([true, true]);
    }
  });

  it("is no bigger than it was", () => {
    expect(statSync(join(folder, `encje-${packageJson.version}.tgz`)).size).toBeLessThan(7_600_000);
  });

  it.each(["encje", "encje/schema", "encje/formats", "encje/define", "encje/check"])(
    "imports and requires %s",
    (entry) => {
      const code = `import(${JSON.stringify(entry)}).then((module) => process.stdout.write(Object.keys(module).sort().join()))`;
      const imported = mustRun(process.execPath, ["-e", code], consumer);
      expect(imported.length).toBeGreaterThan(10);
      const require = `process.stdout.write(Object.keys(require(${JSON.stringify(entry)})).filter((key) => key !== "__esModule").sort().join())`;
      // `require` of an ES module needs a flag before 20.19, and warns until 22.13
      expect(mustRun(process.execPath, ["--input-type=commonjs", "-e", require], consumer)).toBe(imported);
    },
  );

  it("extracts", () => {
    const code =
      'import { extract } from "encje"; process.stdout.write(extract("insp. Jan Lis").entities.map(({ name }) => name).join());';
    expect(mustRun(process.execPath, ["--input-type=module", "-e", code], consumer)).toBe("inspektor,Jan Lis");
  });

  it("has the command", () => {
    const command = join(installed, packageJson.bin.encje);
    expect(mustRun(process.execPath, [command, "--version"], consumer).trim()).toBe(packageJson.version);
    const { status, stderr } = run(process.execPath, [command, "extract", "missing.txt"], consumer);
    expect([status, stderr]).toEqual([1, expect.stringContaining("missing.txt: no such file")]);
  });

  it("type-checks a consumer, who cannot misspell an option", { timeout: 120_000 }, () => {
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023",
    ];
    const tsc = (file: string, source: string): Run => {
      writeFileSync(join(consumer, file), source);
      return run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, file], consumer);
    };
    const right = `
      import { createExtractor, extract, type Extraction, type Person } from "encje";
      import { defineEntityRule } from "encje/define";
      import { formatTable } from "encje/formats";
      import { extractionSchema } from "encje/schema";
      const extraction: Extraction = extract("", { types: ["person"] });
      const people: Person[] = extraction.entities.filter((entity) => entity.type === "person");
      const rule = defineEntityRule({ name: "work.none", type: "work", find: () => [] });
      const again: Extraction = extractionSchema.parse(createExtractor({ entities: [rule] }).extract(""));
      export const table: string = formatTable(again) + people.map(({ surname }) => surname ?? "").join();
    `;
    const good = tsc("right.ts", right);
    expect(good.stdout).toBe("");
    expect(tsc("wrong.ts", 'import { extract } from "encje"; extract("", { typse: [] });').stdout).toContain("typse");
  });
});
