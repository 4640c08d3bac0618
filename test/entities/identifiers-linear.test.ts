import { describe, expect, it } from "vitest";
import { Candidates } from "../../src/entities/candidates.ts";
import { entityRules } from "../../src/entities/index.ts";
import type { RuleContext } from "../../src/entities/rule.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { Hits } from "../../src/match/gazetteer.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { expectLinear } from "./linear-harness.ts";

const rules = entityRules.filter(({ type }) => type === "identifier" || type === "contact");
const UNITS = 1_000_000; // code units of each line
const SLACK = 8; // a line four times as long may take this many times as long, and a little more; a square would take sixteen
const GRACE = 1000; // milliseconds, for a busy machine

const lines: readonly string[] = [
  ...["9", "1 ", "1-", "1/", "(", "+1", "123 ", "56 1020 ", "PL56 ", "ul. ", "ul. 1 ", "a@", "a@b.pl ", "www.", "A1 "],
  ...[
    "II K ",
    "Ds. ",
    "WA ",
    "WA 1",
    "WA4M/",
    "tel. 22 ",
    "tel. (",
    "nr ",
    "nr 1 ",
    "PESEL ",
    "NIP: ",
    "zaufania dla ",
  ],
  ...["konto 56 ", "paszport ", "seria AB nr ", "rej. ", "tablice: ", "112, ", "pod numer "],
];

describe("identifiers and contacts in hostile lines", () => {
  it("come from all their rules", () => {
    expect(rules.length).toBeGreaterThanOrEqual(7);
  });

  it.each(lines)(
    "take linear time for a megabyte of %j",
    (line) => {
      expectLinear(line, duration, { units: UNITS, slack: SLACK, grace: GRACE });
    },
    60_000,
  );
});

/** Milliseconds of the rules alone, the better of two; tokens and morphology are measured elsewhere. */
function duration(text: string): number {
  const document = readDocument(text, polishAbbreviations);
  const context: RuleContext = {
    document,
    morphology: new Morphology(document, loadLexicon()),
    hits: new Hits([]),
    found: new Candidates(),
  };
  const times = [1, 2].map(() => {
    const started = performance.now();
    for (const rule of rules) for (const _ of rule.find(context));
    return performance.now() - started;
  });
  return Math.min(...times);
}
