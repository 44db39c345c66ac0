import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/site/*.site.ts"],
    globalSetup: "test/site/serve.ts",
    // One browser at a time: it takes both cores by itself.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
