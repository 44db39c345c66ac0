import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin, transform } from "esbuild";

/**
 * The runtime: `runtime.js` with what every call needs, and in `runtime/` what some calls load at their first use. All of
 * them share the same classes. CommonJS files are made of the ES modules one by one, as esbuild splits only those.
 */
export async function emitRuntime(options: BuildOptions, entry: string, outdir: string): Promise<void> {
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: { runtime: entry },
    outdir,
    format: "esm",
    splitting: true,
    chunkNames: "runtime/[name]-[hash]",
    plugins: [oneCore],
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, options.format === "cjs" ? await toCommonJs(text) : text);
  }
}

/**
 * Lets every file that is loaded later import all that is loaded at first. Without it esbuild makes one file of each set of
 * modules that the same files import, twenty in all, and reading these is most of the time that an import takes.
 */
const oneCore: Plugin = {
  name: "one-core",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/.*\.js$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      return { path: join(resolveDir, path.replace(/js$/, "ts")), pluginData: { isLater: true } };
    });
    onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
      if (!(pluginData as { isLater?: boolean } | undefined)?.isLater) return undefined;
      return { contents: `export { TopClient } from "./index.js";\n${readFileSync(path, "utf8")}`, loader: "ts" };
    });
  },
};

/** `import()` becomes `require`, which also works where a test runner loads the modules. */
async function toCommonJs(module: string): Promise<string> {
  const supported = { "dynamic-import": false };
  const { code } = await transform(module, {
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "utf8",
    supported,
  });
  return code;
}
