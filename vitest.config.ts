import { build } from "esbuild";
import { defineConfig } from "vitest/config";

const CATEGORY = /\/generated\/src\/tbk\/index\.ts$/;

/** The request classes as one module, as the built package has them: a hundred and more cost most test files more than their tests do. */
const requestClasses = {
  name: "request-classes",
  async load(id: string): Promise<string | undefined> {
    if (!CATEGORY.test(id)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      external: ["../runtime/*"],
      format: "esm",
      target: "es2022",
      charset: "utf8",
      write: false,
    });
    return outputFiles[0]?.text;
  },
};

export default defineConfig({
  plugins: [requestClasses],
  test: {
    include: ["test/**/*.test.ts"],
    // Files share a process and its modules: to load them anew costs half a second a file. What a test changes, it puts back.
    isolate: false,
    // vitest leaves a core free; on two cores that is half of them.
    maxWorkers: "100%",
    // Generous: a test that hangs shall fail, a slow machine shall not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
