import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";

const script = resolve("data/build/check.ts");
const tsx = resolve("node_modules/tsx/dist/cli.mjs");
let folder = "";

function check(): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script], { cwd: folder, encoding: "utf8" });
  return { status, output: stderr + stdout };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "encje-"));
  mkdirSync(join(folder, "data"));
  for (const part of ["gazetteers", "compiled"])
    cpSync(join("data", part), join(folder, "data", part), { recursive: true });
});

describe("data/build/check.ts", { timeout: 60_000 }, () => {
  it("is content with what is committed and says how much it looked at", () => {
    const { status, output } = check();
    expect(output).toMatch(
      /^Data is up to date \(looked at \d{2,} lists with \d{5,} lines and \d{2,} compiled or source files\)\.\n$/u,
    );
    expect(status).toBe(0);
  });

  it("sees a list that changed after it was compiled", () => {
    appendFileSync(join(folder, "data/gazetteers/works.tsv"), "Żółty Tydzień\tcampaign\t\t\n");
    const { status, output } = check();
    expect(output).toContain(
      "data/gazetteers/works.tsv: changed since the gazetteer was compiled.\nRun `npx tsx data/build/build.ts`",
    );
    expect(status).toBe(1);
  });

  it("sees a list that is gone, a module changed by hand and a dictionary that is not the card's", () => {
    rmSync(join(folder, "data/gazetteers/works.tsv"));
    appendFileSync(join(folder, "data/compiled/gazetteer.ts"), "// improved\n");
    appendFileSync(join(folder, "data/compiled/lexicon.ts"), "// improved\n");
    const { status, output } = check();
    expect(output).toContain("data/gazetteers/works.tsv: deleted since");
    expect(output).toContain("data/compiled/gazetteer.ts: expected what data/build/build.ts wrote, got other bytes.");
    expect(output).toContain("data/compiled/lexicon.ts: changed since");
    expect(output).toContain(
      "data/compiled/lexicon.ts: expected the bytes that data/compiled/lexicon.card.json vouches for",
    );
    expect(status).toBe(1);
  });

  it("is not content where there is nothing", () => {
    rmSync(join(folder, "data"), { recursive: true });
    const { status, output } = check();
    expect(output).toContain("expected lists, got none");
    expect(status).toBe(1);
  });
});
