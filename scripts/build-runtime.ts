import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build, type BuildOptions, type Plugin, transform } from "esbuild";
import { hexNames } from "./hex-names.ts";

/** The file that importing the package loads, beside the built package's entry, and the names that are for users. */
export interface Core {
  readonly file: string;
  readonly names: readonly string[];
}

/** An engine reads a file faster that has nothing else in it. */
const CHARSET = "ascii";

/**
 * The runtime: `runtime.js` names what users import, `runtime/` holds it, what the first call loads, and what some calls
 * load at their first use. All of them share the same classes. CommonJS files are made of the ES modules one by one, as esbuild splits only those.
 */
export async function emitRuntime(options: BuildOptions, entry: string, outdir: string): Promise<Core> {
  const { outputFiles = [], metafile } = await build({
    ...options,
    charset: CHARSET,
    entryPoints: { runtime: entry },
    outdir,
    format: "esm",
    splitting: true,
    chunkNames: "runtime/[name]-[hash]",
    plugins: [layered(entry), lateBuiltins],
    write: false,
    metafile: true,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const module = hexNames(text);
    writeFileSync(hexNames(path), options.format === "cjs" ? await toCommonJs(module) : module);
  }
  const [, stub] = Object.entries(metafile?.outputs ?? {}).find(([path]) => path.endsWith("/runtime.js")) ?? [];
  return { file: `./runtime/${basename(hexNames(stub?.imports[0]?.path ?? ""))}`, names: stub?.exports ?? [] };
}

/**
 * Lets every file that is loaded later import all that importing the package loads, and all but the first of them what the
 * first call loads. Without it esbuild makes one file of each set of modules that the same files import, thirty in all, and
 * reading these is most of the time that an import takes.
 */
function layered(entry: string): Plugin {
  const start = resolve(entry);
  const calls = join(dirname(start), FIRST_CALL);
  // To import a file is to export something of it.
  const importStart = `export { TopClient } from ${JSON.stringify(start)};`;
  const importCalls = `export { execute } from ${JSON.stringify(calls)};`;
  return {
    name: "layered",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const late = join(resolveDir, path.replace(/js$/, "ts"));
        return { path: late, pluginData: { before: late === calls ? [importStart] : [importStart, importCalls] } };
      });
      onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
        const { before } = (pluginData ?? {}) as { before?: readonly string[] };
        if (!before) return undefined;
        return { contents: [...before, readFileSync(path, "utf8")].join("\n"), loader: "ts" };
      });
    },
  };
}

/** Loaded by the first call. */
const FIRST_CALL = "call/execute.ts";

/** Functions of Node's modules that importing the package calls none of, by their module. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  "node:buffer": ["isAscii", "isUtf8", "transcode"],
  "node:crypto": ["createHmac", "hash", "randomUUID"],
  "node:diagnostics_channel": ["tracingChannel"],
  "node:events": ["setMaxListeners"],
  "node:fs": ["createReadStream"],
  "node:fs/promises": ["stat"],
  "node:path": ["basename", "extname"],
  "node:querystring": ["escape"],
  "node:stream": ["isDisturbed"],
  "node:util": ["promisify"],
  "node:zlib": ["brotliDecompress", "gunzip", "inflate", "inflateRaw"],
};

/**
 * Node's modules are loaded when they are used: `node:crypto` takes as long as all the rest of the package, and each other one
 * that an ES module imports takes a tenth of a millisecond. Where an app is bundled as one ES module, it imports at its start
 * what files loaded later import too: `node:fs` and `node:zlib` take milliseconds.
 */
const lateBuiltins: Plugin = {
  name: "late-builtins",
  setup({ onLoad, onResolve }) {
    const filter = new RegExp(`^(${Object.keys(LATE).join("|")})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: "late" }));
    onLoad({ filter: /./, namespace: "late" }, ({ path }) => {
      const global = path === "node:buffer" ? "export const { Buffer } = globalThis;" : "";
      return { contents: global + lateModule(path, LATE[path] ?? []) };
    });
  },
};

/** Each function loads the module at its first call, and is from then on the module's own. */
function lateModule(path: string, names: readonly string[]): string {
  const list = names.join(", ");
  return `
${names.map((name) => `export let ${name} = (...args) => load().${name}(...args);`).join("\n")}
function load() {
  const module = process.getBuiltinModule("${path}");
  ({ ${list} } = module);
  return module;
}
`;
}

/**
 * `import()` becomes `require`, which also works where a test runner loads the modules. That of another package stays where
 * it stands, as bundlers forgive one that is not installed only directly inside a `try`.
 */
async function toCommonJs(module: string): Promise<string> {
  const supported = { "dynamic-import": false };
  const { code } = await transform(module.replaceAll(/\bawait import\(("[^.][^"]*")\)/g, "require($1)"), {
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: CHARSET,
    supported,
  });
  return code;
}
