/**
 * Tells whether what is compiled is up to date with the lists, the dictionary and the compiler, from hashes alone, and
 * checks the lists themselves. Exits with 1 if not. Needs nothing but the repository.
 *
 *     npx tsx data/build/check.ts              hashes, in a second
 *     npx tsx data/build/check.ts --rebuild    compiles again and compares the bytes
 */
import * as paths from "./card.ts";
import { compileGazetteer } from "./compile-gazetteer.ts";
import { findStale, inputsNow } from "./find-stale.ts";
import { readGazetteers } from "./gazetteers.ts";

const mistakes: string[] = [];
const lists = readGazetteers(paths.gazetteerFolder, mistakes);
if (lists.length === 0)
  mistakes.push(`${paths.gazetteerFolder}: expected lists, got none; run from the root of the repository.`);
const stale = [...findStale()];
if (
  process.argv.includes("--rebuild") &&
  mistakes.length === 0 &&
  compileGazetteer(lists).card.output !== paths.hashFiles([paths.gazetteerModule])[paths.gazetteerModule]
) {
  stale.push(`${paths.gazetteerModule}: expected the bytes that the compiler writes now, got others.`);
}
for (const problem of [...mistakes, ...stale]) console.error(problem);
if (stale.length > 0) console.error("Run `npx tsx data/build/build.ts` and commit what it writes.");

const lines = lists.reduce((sum, { tsv }) => sum + tsv.rows.length, 0);
const looked = `looked at ${lists.length} lists with ${lines} lines and ${Object.keys(inputsNow()).length + 1} compiled or source files`;
const isInOrder = mistakes.length + stale.length === 0;
console.log(`Data is ${isInOrder ? "up to date" : "not in order"} (${looked}).`);
process.exitCode = isInOrder ? 0 : 1;
