import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

function predict(args: readonly string[], input: string): { status: number | null; lines: unknown[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "benchmarks/predict.ts", ...args],
    { input, encoding: "utf8" },
  );
  return {
    status,
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    errors: stderr,
  };
}

it("answers every line in order, reports a bad one with its number, and exits with 1", { timeout: 60_000 }, () => {
  const input = [
    JSON.stringify({ id: "a", text: "insp. Jan Lis, wczoraj", date: "2024-02-09" }),
    "not JSON",
    "",
    // U+2028 is no end of a line
    JSON.stringify({ id: "b", text: "Ewa\u2028Mak \ud800" }),
    JSON.stringify({ id: "c" }),
    JSON.stringify({ id: "d", text: "", date: "2024-02-30" }),
  ].join("\n");
  const { status, lines, errors } = predict(["--scheme", "native"], input);
  expect(status).toBe(1);
  expect(lines.map((line) => (line as { id: string }).id)).toEqual(["a", "b"]);
  expect(lines[0]).toMatchObject({
    mentions: [
      { type: "rank", start: 0, end: 5, entity: "e1" },
      { type: "person", start: 6, end: 13, entity: "e2" },
      { type: "date", start: 15, end: 22, entity: "e3" },
    ],
    entities: [{ id: "e1", full: "inspektor", aliases: [] }, { name: "Jan Lis" }, { value: "2024-02-08" }],
    relations: [{ type: "hasRank", subject: "e2", object: "e1" }],
  });
  for (const part of ["line 2:", "line 5:", "line 6:", "3 of 6"]) expect(errors).toContain(part);
});

it("gives sentences, and a lemma and tag for each token", { timeout: 60_000 }, () => {
  const { status, lines } = predict(
    ["--scheme", "tokens"],
    `${JSON.stringify({ id: 1, text: "Odbyła się narada." })}\n`,
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    {
      id: 1,
      sentences: [[0, 18]],
      tokens: [
        [0, 6, "odbyć", expect.stringMatching(/^praet/u)],
        [7, 10],
        [11, 17, "narada", "subst:sg:nom:f"],
        [17, 18, ".", "interp"],
      ].map((token) => expect.arrayContaining(token)),
    },
  ]);
});

it("knows its schemes", { timeout: 60_000 }, () => {
  const { status, errors } = predict(["--scheme", "bio"], "");
  expect(status).toBe(2);
  expect(errors).toContain("native, nkjp, core, slavicner, timex, names, relations, tokens");
});

it("puts listed names into their base form", { timeout: 60_000 }, () => {
  const line = JSON.stringify({ id: "x", form: "Jastrzębiu-Zdroju", category: "nam_loc_gpe_city" });
  const { status, lines } = predict(["--scheme", "names"], `${line}\n{"id":"y","form":1}`);
  expect(lines).toEqual([{ id: "x", base: "Jastrzębie-Zdrój" }]);
  expect(status).toBe(1);
});
