import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../data/build/tagger/read-corpus.ts";
import { taggerModel } from "../../data/compiled/tagger.ts";
import { loadLexicon } from "../../src/lexicon/load-lexicon.ts";
import { Morphology } from "../../src/lexicon/morphology.ts";
import { polishAbbreviations } from "../../src/polish/abbreviations.ts";
import { createPlainEncoder } from "../../src/tagger/plain-encoder.ts";
import { type Proposal, tag } from "../../src/tagger/tag.ts";
import { createTagger, type Tagger } from "../../src/tagger/tagger.ts";
import { createWasmEncoder } from "../../src/tagger/wasm-encoder.ts";
import { readDocument } from "../../src/text/read-document.ts";

const lexicon = loadLexicon();
const plain = createTagger({ model: taggerModel, createEncoder: createPlainEncoder });
const wasm = createTagger({
  model: taggerModel,
  createEncoder(net) {
    const encoder = createWasmEncoder(net);
    if (!encoder) throw new Error("Expected WebAssembly with SIMD, got none.");
    return encoder;
  },
});

function propose(tagger: Tagger, text: string): readonly Proposal[] {
  const document = readDocument(text, polishAbbreviations);
  return tag(document, new Morphology(document, lexicon), tagger);
}

const texts: readonly string[] = [
  "Malarka Stefania Wrzosek otworzyła w Gnieźnie wystawę „Mgły nad Wartą”. Wrzoskowa mieszkała przedtem w Lizbonie.",
  "Spółka Dębowy Las SA z Torunia kupiła od Ministerstwa Rolnictwa tartak nad jeziorem Drwęckim za 12 mln zł.",
  "Zespół Kaskada zagra 5 maja w Hali Gwardii; bilety sprzedaje Teatr Stary im. Jana Kochanowskiego w Lublinie.",
  "ORKIESTRA FILHARMONII ŁÓDZKIEJ POD BATUTĄ ANTONIEGO GRZYBA WYSTĄPI W BRATYSŁAWIE",
  "",
  "\ud800 – -- ?? 🙂 1 2 3",
  "x ".repeat(400),
  `${"Lis, Wrona, Kruk i ".repeat(60)}inni.`,
];
const dev = "../shared/corpora/nkjp/dev.jsonl.gz";

describe("the encoders", () => {
  it("give the same names with the same confidence", () => {
    for (const text of texts) expect(propose(wasm, text)).toEqual(propose(plain, text));
    expect(propose(wasm, texts[0] ?? "").map(({ type }) => type)).toContain("persName");
  });

  it("give the same scores to the last bit", () => {
    for (const text of texts) {
      propose(plain, text);
      propose(wasm, text);
      expect(Buffer.compare(Buffer.from(plain.scores.buffer), Buffer.from(wasm.scores.buffer))).toBe(0);
    }
  });

  it.skipIf(!existsSync(dev))("agree on the development part of NKJP", { timeout: 300_000 }, () => {
    for (const { id, text } of readCorpus(dev).filter((_, index) => index % 8 === 0))
      expect(propose(wasm, text), id).toEqual(propose(plain, text));
  });

  it("give a text the same names whatever they read before", () => {
    const alone = propose(wasm, texts[1] ?? "");
    for (const text of texts) propose(wasm, text);
    expect(propose(wasm, texts[1] ?? "")).toEqual(alone);
  });
});
