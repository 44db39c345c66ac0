import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Generous: a test that hangs shall fail, a slow machine shall not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
