import { expect, it } from "vitest";
import { formatNkjpTag } from "../benchmarks/nkjp-tags.ts";
import { parseTag } from "../src/lexicon/tag.ts";

it.each([
  ["w", "w", "prep:loc", "prep:loc:nwok"],
  ["we", "w", "prep:loc", "prep:loc:wok"],
  ["do", "do", "prep:gen", "prep:gen"],
  ["mu", "on", "ppron3:sg:dat:m1:ter", "ppron3:sg:dat:m1:ter:nakc:npraep"],
  ["nim", "on", "ppron3:sg:inst:m1:ter", "ppron3:sg:inst:m1:ter:akc:praep"],
  ["mi", "ja", "ppron12:sg:dat:f:pri", "ppron12:sg:dat:f:pri:nakc"],
  ["mnie", "ja", "ppron12:sg:loc:f:pri", "ppron12:sg:loc:f:pri"],
  ["dwa", "dwa", "num:pl:nom:m3", "num:pl:nom:m3:congr"],
  ["dwóch", "dwa", "num:pl:nom:m1", "num:pl:nom:m1:rec"],
  ["pięć", "pięć", "num:pl:acc:f", "num:pl:acc:f:rec"],
  ["pięciu", "pięć", "num:pl:gen:f", "num:pl:gen:f:congr"],
  ["24", "24", "num:pl:nom:m3", "num:pl:nom:m3:congr"],
  ["12", "12", "num:pl:nom:m3", "num:pl:nom:m3:rec"],
  ["mógł", "móc", "praet:sg:m1:imperf", "praet:sg:m1:imperf:nagl"],
  ["robił", "robić", "praet:sg:m1:imperf", "praet:sg:m1:imperf"],
])("gives %s of %s the fields that follow from the form", (lower, lemma, tag, expected) => {
  expect(formatNkjpTag({ lower, lemma, tag: parseTag(tag)[0] ?? 0, hasDot: false })).toBe(expected);
});

it("tells an abbreviation with a full stop", () => {
  const [tag = 0] = parseTag("brev");
  expect(formatNkjpTag({ lower: "np", lemma: "na przykład", tag, hasDot: true })).toBe("brev:pun");
  expect(formatNkjpTag({ lower: "zł", lemma: "złoty", tag, hasDot: false })).toBe("brev:npun");
});
