/**
 * Checks the lists of `data/gazetteers`, inflects them with the compiled dictionary and compiles them into one automaton.
 *
 *     npx tsx data/build/build.ts
 */
import { writeFileSync } from "node:fs";
import * as paths from "./card.ts";
import { compileGazetteer } from "./compile-gazetteer.ts";
import { readGazetteers } from "./gazetteers.ts";

const mistakes: string[] = [];
const lists = readGazetteers(paths.gazetteerFolder, mistakes);
if (lists.length === 0)
  mistakes.push(`${paths.gazetteerFolder}: expected lists, got none; run from the root of the repository.`);
if (mistakes.length > 0) {
  console.error(`${mistakes.join("\n")}\n${mistakes.length} mistakes in ${lists.length} lists; nothing was compiled.`);
  process.exitCode = 1;
} else {
  const { module, card } = compileGazetteer(lists);
  writeFileSync(paths.gazetteerModule, module);
  writeFileSync(paths.gazetteerCard, `${JSON.stringify(card, undefined, 2)}\n`);
  console.log(`${lists.length} lists compiled into ${paths.gazetteerModule}:`, card.figures);
}
