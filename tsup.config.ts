import { defineConfig } from "tsup";

type Config = ReturnType<typeof defineConfig>;

const config: Config = defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema.ts",
    formats: "src/formats.ts",
    define: "src/define.ts",
    check: "src/check.ts",
    cli: "src/cli/main.ts",
    // files of their own, so that no other text stands beside megabytes of base64
    "lexicon-data": "data/compiled/lexicon.ts",
    "gazetteer-data": "data/compiled/gazetteer.ts",
    "tagger-data": "data/compiled/tagger.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  external: [/^node:/u],
  // the few functions that check options; the package as a whole would cost 60–80 ms at every start
  noExternal: ["zod/mini"],
  esbuildOptions(options) {
    // a file that is all ASCII takes a third of the time to load
    options.charset = "ascii";
  },
  removeNodeProtocol: false,
  dts: {
    entry: {
      index: "src/index.ts",
      schema: "src/schema.ts",
      formats: "src/formats.ts",
      define: "src/define.ts",
      check: "src/check.ts",
    },
  },
  clean: true,
});

export default config;
