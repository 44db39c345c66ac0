import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What counts the sockets, timers or bytes of its process. */
const COUNTS_THE_PROCESS = /getActiveResourcesInfo|memoryUsage\(|\/soak\.ts/;
const counting = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((path) => join("test", path))
  .filter((path) => path.endsWith(".test.ts") && COUNTS_THE_PROCESS.test(readFileSync(path, "utf8")));

export default defineConfig({
  plugins: [requestClasses],
  test: {
    projects: [
      // Files share a process and its modules: to load them anew costs half a second a file. What a test changes, it puts back.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: counting, isolate: false } },
      { extends: true, test: { name: "alone", include: counting, isolate: true } },
    ],
    // vitest leaves a core free; on two cores that is half of them.
    maxWorkers: "100%",
    // Generous: a test that hangs shall fail, a slow machine shall not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
