import type { TestModule } from "vitest/node";
import type { Reporter } from "vitest/reporters";

/** Closes a run with `N passed, N failed` alone on a line, uncoloured, for scripts that read it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // a worker that broke down is a failure too
    let failed = errors.length;
    for (const module of modules) {
      // a file that does not load has no tests, and must not look like success
      if (module.state() === "failed" && module.children.size === 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        if (state === "failed") failed += 1;
      }
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
