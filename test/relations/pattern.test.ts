import { describe, expect, it } from "vitest";
import { Case, defineRelationRule, Pos, type RelationPattern } from "../../src/define.ts";
import type { ErrorCode } from "../../src/errors.ts";
import { ExtractionError } from "../../src/errors.ts";
import { createExtractor } from "../../src/extractor.ts";
import type { Extraction } from "../../src/types.ts";

const bought: RelationPattern = {
  name: "ownedBy.bought",
  type: "ownedBy",
  pattern: [
    { mention: ["organization", "person"], as: "object" },
    { optional: [{ gap: 2 }, { mention: "date", as: "on" }] },
    { lemma: ["kupić", "przejąć"], pos: Pos.praet },
    { gap: 3 },
    { mention: "organization", as: "subject", case: Case.acc | Case.gen },
  ],
};
const left: RelationPattern = {
  name: "memberOf.left",
  type: "memberOf",
  status: "former",
  pattern: [
    { mention: "person", as: "subject" },
    { form: ["opuścił", "opuściła"] },
    { optional: [{ form: "nagle" }, { optional: [{ form: "i" }, { form: "ostatecznie" }] }] },
    { mention: "organization", as: "object" },
  ],
};

interface Example {
  readonly title: string;
  readonly rule: RelationPattern;
  readonly text: string;
  readonly found: readonly string[];
}

const examples: readonly Example[] = [
  {
    title: "takes words by lemma and mentions by type",
    rule: bought,
    text: "Fundacja Nasz Dom kupiła Stowarzyszenie Most.",
    found: ["Stowarzyszenie Most → Fundacja Nasz Dom"],
  },
  {
    title: "steps over a gap of some words",
    rule: bought,
    text: "Fundacja Nasz Dom przejęła całe zadłużone lokalne Stowarzyszenie Most.",
    found: ["Stowarzyszenie Most → Fundacja Nasz Dom"],
  },
  {
    title: "does not step over more words than the gap allows",
    rule: bought,
    text: "Fundacja Nasz Dom przejęła całe zadłużone stare lokalne Stowarzyszenie Most.",
    found: [],
  },
  {
    title: "reads an optional date and says when",
    rule: bought,
    text: "Fundacja Nasz Dom w dniu 9 lutego 2024 r. kupiła Stowarzyszenie Most.",
    found: ["Stowarzyszenie Most → Fundacja Nasz Dom on 9 lutego 2024 r."],
  },
  {
    title: "asks for the part of speech: a verbal noun is no verb",
    rule: bought,
    text: "Fundacja Nasz Dom kupienie Stowarzyszenia Most odłożyła.",
    found: [],
  },
  {
    title: "asks for the case of a mention",
    rule: bought,
    text: "Fundacja Nasz Dom kupiła z Fundacją Zdrowie budynek.",
    found: [],
  },
  {
    title: "does not reach into the next sentence",
    rule: bought,
    text: "Fundacja Nasz Dom kupiła dom. Stowarzyszenie Most zaprzeczyło.",
    found: [],
  },
  {
    title: "does without optional words, and says what the pattern says",
    rule: left,
    text: "Ewa Mak opuściła Stowarzyszenie Most.",
    found: ["Ewa Mak → Stowarzyszenie Most former"],
  },
  {
    title: "reads optional words inside optional words",
    rule: left,
    text: "Ewa Mak opuściła nagle i ostatecznie Stowarzyszenie Most.",
    found: ["Ewa Mak → Stowarzyszenie Most former"],
  },
  {
    title: "wants an optional part whole",
    rule: left,
    text: "Ewa Mak opuściła nagle i Stowarzyszenie Most.",
    found: [],
  },
  {
    title: "finds all places of a text",
    rule: left,
    text: "Ewa Mak opuściła Stowarzyszenie Most. Jan Lis opuścił Fundację Nasz Dom.",
    found: ["Ewa Mak → Stowarzyszenie Most former", "Jan Lis → Fundację Nasz Dom former"],
  },
];

describe("a relation pattern", () => {
  it.each(examples)("$title", ({ rule, text, found }) => {
    const extraction = createExtractor({ relations: [defineRelationRule(rule)] }).extract(text);
    expect(describeRelations(extraction, rule.name)).toEqual(found);
  });

  it("is told apart from a rule in code, which stays as it is", () => {
    const rule = { name: "ownedBy.none", type: "ownedBy", find: () => [] } as const;
    expect(defineRelationRule(rule)).toBe(rule);
  });

  const subject = { mention: "person", as: "subject" } as const;
  const object = { mention: "organization", as: "object" } as const;
  it.each<readonly [string, RelationPattern["pattern"], string]>([
    ["no part", [], "at least one part"],
    ["no object", [subject, { lemma: "być" }], 'as: "object"'],
    ["a subject that may be missing", [{ optional: [subject] }, object], 'as: "subject"'],
    ["a gap that is too long", [subject, { gap: 21 }, object], "from 1 to 20"],
    ["a gap of half a word", [subject, { gap: 0.5 }, object], "from 1 to 20"],
    ["gaps that are too long together", [subject, { gap: 20 }, { gap: 20 }, { gap: 20 }, { gap: 20 }, object], "60"],
    ["a word of which nothing is said", [subject, {}, object], "`form`, `lemma`"],
    ["too many parts", [subject, ...Array.from({ length: 40 }, () => ({ form: "i" })), object], "at most 40"],
  ])("is refused with %s", (_, pattern, advice) => {
    const error = errorOf(() => defineRelationRule({ name: "memberOf.bad", type: "memberOf", pattern }));
    expect(error.code).toBe<ErrorCode>("invalid-rule");
    expect(error.message).toContain(advice);
    expect(error.message).toContain("memberOf.bad");
  });
});

function errorOf(call: () => unknown): ExtractionError {
  try {
    call();
  } catch (error) {
    if (error instanceof ExtractionError) return error;
  }
  throw new Error("Expected an ExtractionError, got none.");
}

function describeRelations({ mentions, entities, relations }: Extraction, rule: string): readonly string[] {
  const surface = (id: string): string =>
    mentions[entities.find((entity) => entity.id === id)?.mentions[0] ?? -1]?.text ?? id;
  return relations
    .filter((relation) => relation.rule === rule)
    .map(({ subject, object, on, status }) =>
      [
        `${surface(subject)} → ${surface(object)}`,
        ...(on === undefined ? [] : [`on ${surface(on)}`]),
        ...(status === undefined ? [] : [status]),
      ].join(" "),
    );
}
