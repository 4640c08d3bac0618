/**
 * Makes the tagger from the corpora and texts: word vectors, the net, the weights that ship, the curves of confidence.
 * About an hour on two cores; a run that was stopped goes on where it was.
 *
 *     npm run -s train
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const folder = ".cache/tagger";
const steps: readonly (readonly [script: string, makes: string, ...options: string[]])[] = [
  ["vectors/vectors.ts", `${folder}/vectors.bin`],
  ["train.ts", `${folder}/net.bin`],
  ["quantize.ts", "", "--net", `${folder}/net.bin`],
  ["calibrate.ts", ""],
];
for (const [script, makes, ...options] of steps) {
  if (makes !== "" && existsSync(makes)) continue;
  const out = makes === "" ? [] : ["--out", makes];
  process.stderr.write(`${script} ${[...out, ...options].join(" ")}\n`);
  execFileSync("npx", ["tsx", `data/build/tagger/${script}`, ...out, ...options], { stdio: "inherit" });
}
