import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // vitest leaves a core free; on two cores that is half of them.
    maxWorkers: "100%",
    // Generous: a test that hangs shall fail, a slow machine shall not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
