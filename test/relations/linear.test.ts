import { describe, expect, it } from "vitest";
import { defineRelationRule } from "../../src/define.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import type { LinkedEntity, TokenMention } from "../../src/linking/linked.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { relationRules } from "../../src/relations/index.ts";
import { relate } from "../../src/relations/relate.ts";
import type { RelationContext, RelationRule } from "../../src/relations/rule.ts";
import { readDocument } from "../../src/text/read-document.ts";
import type { EntityType } from "../../src/types.ts";

const SLACK = 6; // a text four times as long may take this many times as long, and a little more
const GRACE = 400; // milliseconds, for a busy machine
const lexicon = loadLexicon();

const own = defineRelationRule({
  name: "memberOf.own",
  type: "memberOf",
  pattern: [
    { mention: "person", as: "subject" },
    { optional: [{ gap: 20 }, { form: "," }] },
    { gap: 20 },
    { optional: [{ mention: "person" }] },
    { gap: 20 },
    { lemma: "wstąpić" },
    { mention: "organization", as: "object" },
  ],
});

type Input = Omit<RelationContext, "found" | "once">;

/** A line of names, each a mention and an entity of its own. */
function lineOfNames(count: number, [name, joint]: readonly [string, string], types: readonly EntityType[]): Input {
  const document = readDocument(`${name}${joint}`.repeat(count), polishAbbreviations);
  const mentions: TokenMention[] = [];
  for (let token = 0; token < document.length && mentions.length < count; token++) {
    if (document.formOf(token) !== name) continue;
    const type = types[mentions.length % types.length] ?? "person";
    mentions.push({ type, start: token, end: token + 1, entity: mentions.length });
  }
  const entities = mentions.map(
    ({ type }, index): LinkedEntity => ({ type, name, aliases: [], mentions: [index], attributes: {} }),
  );
  return { document, morphology: new Morphology(document, lexicon), mentions, entities };
}

/** The best of three: a busy machine only ever makes it slower. */
function timeOf(input: Input, rules: readonly RelationRule[]): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    relate(input, rules);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const lines: readonly (readonly [title: string, joint: string, types: readonly EntityType[]])[] = [
  ["persons", ", ", ["person"]],
  ["persons with an office", " ", ["position", "person"]],
  ["persons and institutions", " i ", ["person", "organization"]],
  ["events and persons", " z ", ["event", "person"]],
  ["dates and events", " odbyło się ", ["event", "date", "location"]],
  ["works and authors", ", którego autorem jest ", ["work", "person"]],
  ["firms and owners", " jest właścicielem spółki ", ["organization", "person"]],
  ["bodies and parts", ". W jej skład wchodzi ", ["organization"]],
  ["predecessors", ", a jego następcą wybrano ", ["person", "position"]],
  ["dismissals", " odwołano ze stanowiska ", ["person", "position"]],
  ["awards", " otrzymał w imieniu ", ["award", "person", "organization"]],
  ["reported speech", " – powiedział, że ", ["person", "event"]],
];

describe("10,000 names in one line", () => {
  it.each(lines)("are related in linear time: %s", (_, joint, types) => {
    const short = lineOfNames(2500, ["Lis", joint], types);
    const long = lineOfNames(10_000, ["Lis", joint], types);
    expect(long.mentions.length).toBe(10_000);
    const base = timeOf(short, relationRules);
    expect(timeOf(long, relationRules)).toBeLessThan(base * SLACK + GRACE);
  });

  it("are matched by a pattern of one's own in linear time", () => {
    const short = lineOfNames(2500, ["Lis", " i "], ["person"]);
    const long = lineOfNames(10_000, ["Lis", " i "], ["person"]);
    const base = timeOf(short, [own]);
    expect(timeOf(long, [own])).toBeLessThan(base * SLACK + GRACE);
  });
});

describe("a megabyte", () => {
  it.each(["a ", "nie ", "(", "który ", "wstąpił "])("of %j is read in linear time", (unit) => {
    const text = (units: number): Input => {
      const document = readDocument(unit.repeat(units / unit.length), polishAbbreviations);
      return { document, morphology: new Morphology(document, lexicon), mentions: [], entities: [] };
    };
    const base = timeOf(text(250_000), [...relationRules, own]);
    const long = text(1_000_000);
    expect(long.document.text.length).toBeGreaterThan(990_000);
    expect(timeOf(long, [...relationRules, own])).toBeLessThan(base * SLACK + GRACE);
  });
});
