import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { run } from "../../check-package/shell.ts";

/** One way to make one file of an app's `NAME.mjs`. */
export interface Bundling {
  readonly name: string;
  /** @returns the file, in the app's folder */
  bundle(app: string, name: string): Promise<string>;
}

const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export const ESBUILD: readonly Bundling[] = [
  esbuild("one CommonJS file", "one.cjs", { format: "cjs" }),
  esbuild("one ES module", "one.mjs", { format: "esm", banner: { js: REQUIRE } }),
  esbuild("one ES module, undici outside", "outside.mjs", { format: "esm", external: ["undici"] }),
];

/** @param tools a folder that has webpack, @param peers one that has ncc */
export function otherBundlers(tools: string, peers: string): Bundling[] {
  const config = "export default { mode: 'production', target: 'node20', externals: { saxes: 'commonjs saxes' } };\n";
  return [
    program(
      "webpack",
      "main.js",
      (name, out) => [bin(tools, "webpack"), "--entry", `./${name}.mjs`, "-o", out],
      config,
    ),
    program("ncc", "index.mjs", (name, out) => [bin(peers, "ncc"), "build", `${name}.mjs`, "-o", out]),
  ];
}

function bin(folder: string, name: string): string {
  return join(folder, "node_modules", ".bin", name);
}

function program(name: string, file: string, args: (name: string, out: string) => string[], config?: string): Bundling {
  return {
    name: `one file of ${name}`,
    async bundle(app, source) {
      const out = join(app, `${source}-${name}`);
      mkdirSync(out);
      writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n'); // the app's says that it holds ES modules
      if (config !== undefined) writeFileSync(join(app, `${name}.config.mjs`), config);
      const { ok, all } = run(process.execPath, args(source, out), { cwd: app });
      if (!ok) throw new Error(all);
      return join(out, file);
    },
  };
}

function esbuild(name: string, extension: string, options: BuildOptions): Bundling {
  return {
    name: `${name} of esbuild`,
    async bundle(app, source) {
      const outfile = join(app, `${source}-${extension}`);
      const shared = { absWorkingDir: app, bundle: true, platform: "node", logLevel: "silent" } as const;
      await build({ ...shared, entryPoints: [`${source}.mjs`], outfile, ...options });
      return outfile;
    },
  };
}
