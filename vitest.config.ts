import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // vitest leaves a core free; on two cores that is half of them.
    maxWorkers: "100%",
    // Generous: a test that hangs shall fail, a slow machine shall not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
