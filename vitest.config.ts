import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/harness/closing-line.ts"],
    // style 20: nothing in the library may print
    setupFiles: ["test/harness/no-console.ts"],
    testTimeout: 30_000,
    // each worker holds a dictionary and gazetteers of its own
    maxWorkers: 2,
  },
});

export default config;
