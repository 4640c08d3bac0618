import { existsSync, readFileSync } from "node:fs";
import * as paths from "./card.ts";
import { gazetteerFiles } from "./gazetteers.ts";

/** The hashes of all that the gazetteer is compiled from, as it lies there now. */
export function inputsNow(): Readonly<Record<string, string>> {
  return paths.hashFiles([paths.lexiconModule, ...gazetteerFiles(paths.gazetteerFolder)]);
}

/** What no longer agrees with the cards, one sentence each. */
export function findStale(): readonly string[] {
  return [...findStaleGazetteer(), ...findStaleLexicon()];
}

function findStaleGazetteer(): readonly string[] {
  const { gazetteerCard, gazetteerModule } = paths;
  if (!existsSync(gazetteerCard) || !existsSync(gazetteerModule))
    return [`${gazetteerCard}: expected a compiled gazetteer with its card, got none.`];
  const { data: card } = paths.gazetteerCardSchema.safeParse(JSON.parse(readFileSync(gazetteerCard, "utf8")));
  if (card === undefined) return [`${gazetteerCard}: expected a card as data/build/card.ts describes it, got another.`];
  const found: string[] = [];
  if (card.compilerVersion !== paths.compilerVersion) {
    found.push(`${gazetteerCard}: expected compiler version ${paths.compilerVersion}, got ${card.compilerVersion}.`);
  }
  const [before, now] = [card.inputs, inputsNow()];
  for (const path of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (before[path] !== now[path])
      found.push(`${path}: ${describeChange(before[path], now[path])} since the gazetteer was compiled.`);
  }
  if (paths.sha256(readFileSync(gazetteerModule)) !== card.output)
    found.push(`${gazetteerModule}: expected what ${card.maker} wrote, got other bytes.`);
  return found;
}

function describeChange(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return "added";
  return now === undefined ? "deleted" : "changed";
}

const BASE64 = /"(?<base64>[A-Za-z0-9+/=]+)";\s*$/u; // the string at the end of the module

/** The dictionary is compiled by whoever has its sources; here only the card vouches for it. */
function findStaleLexicon(): readonly string[] {
  const { lexiconCard, lexiconModule } = paths;
  if (!existsSync(lexiconCard) || !existsSync(lexiconModule))
    return [`${lexiconCard}: expected the compiled dictionary with its card, got none; restore both from git.`];
  const { data: card } = paths.lexiconCardSchema.safeParse(JSON.parse(readFileSync(lexiconCard, "utf8")));
  const base64 = BASE64.exec(readFileSync(lexiconModule, "utf8"))?.groups?.["base64"] ?? "";
  if (paths.sha256(Buffer.from(base64, "base64")) === card?.sha256) return [];
  return [
    `${lexiconModule}: expected the bytes that ${lexiconCard} vouches for, got others; restore both or run data/build/lexicon.ts.`,
  ];
}
