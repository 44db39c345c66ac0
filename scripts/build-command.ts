import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { hexNames } from "./hex-names.ts";
import { moduleOf, packageFolder } from "./own-packages.ts";

/** The file of the command line, an ES module. */
const COMMAND = "cli.js";

/** Libraries that come along in its files, each with its licence. */
const BUNDLED = ["minisearch", "get-east-asian-width"] as const;

/** The command line: one small file that starts it, and beside it what each command loads. */
export async function emitCommand(options: BuildOptions, src: string, outdir: string): Promise<void> {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: { cli: join(src, "cli/index.ts") },
    outdir,
    splitting: true,
    chunkNames: "cli-[name]-[hash]",
    alias: Object.fromEntries(BUNDLED.map((name) => [name, moduleOf(name)])),
    plugins: [besideThePackage(src)],
    write: false,
    metafile: true,
  });
  const inputs = new Map(
    Object.entries(metafile?.outputs ?? {}).map(([path, output]) => [resolve(path), output.inputs]),
  );
  for (const { path, text } of outputFiles) {
    const from = Object.keys(inputs.get(path) ?? {});
    const libraries = BUNDLED.filter((name) => from.some((file) => file.includes(`node_modules/${name}/`)));
    writeFileSync(hexNames(path), hexNames(text) + libraries.map(licenceOf).join(""));
  }
  chmodSync(join(outdir, COMMAND), 0o755);
}

/** The rest of the package is loaded only when it calls, and stays in its own files. */
function besideThePackage(src: string): Plugin {
  const files = new Map([
    [join(src, "runtime/index.js"), "./runtime.js"],
    [join(src, "index.js"), "./index.js"],
    [join(src, "testing/index.js"), "./testing.js"],
  ]);
  return {
    name: "beside-the-package",
    setup({ onResolve }) {
      onResolve({ filter: /^\..*\/index\.js$/ }, ({ path, resolveDir }) => {
        const file = files.get(join(resolveDir, path));
        return file === undefined ? undefined : { path: file, external: true };
      });
    },
  };
}

function licenceOf(library: string): string {
  const dir = packageFolder(library);
  const file = readdirSync(dir).find((name) => /^licen[cs]e/i.test(name)) ?? "LICENSE";
  return `/*\n${library}\n\n${readFileSync(join(dir, file), "utf8").trim()}\n*/\n`;
}
