import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Program } from "../measured-process.ts";
import { changeDocument, changeSpec, oursArgs, type Site } from "./site.ts";

/** A generator of code from API descriptions. */
export interface Generator {
  readonly name: string;
  /** What it leaves in the site's folder, to be removed before it starts from nothing. */
  readonly leaves: readonly string[];
  readonly program: (site: Site) => Program;
  /** Changes one API in what it reads. */
  readonly change: (site: Site) => void;
  /** Takes too long for a quick run. */
  readonly isSlow?: boolean;
}

export const FLOOR: Generator = {
  name: "floor: read the specs, write the bytes",
  leaves: ["floor"],
  program: ({ dir, specs, written }) => ({
    args: ["scripts/bench/generation/floor.mjs", specs, written, join(dir, "floor")],
  }),
  change: changeSpec,
};

export const OURS: Generator = {
  name: "ours",
  leaves: ["ours", "cache"],
  program: ({ dir }) => ({ args: oursArgs(dir) }),
  change: changeSpec,
};

/** Generators that read OpenAPI; each runs in the site's folder, as in a project of its own. */
export function openApiGenerators(peers: string): Generator[] {
  const bin = (path: string) => join(peers, "node_modules", path);
  const inSite = (args: readonly string[]) => (site: Site) => {
    const modules = join(site.dir, "node_modules");
    if (!existsSync(modules)) symlinkSync(join(peers, "node_modules"), modules);
    return { args, cwd: site.dir, path: resolve(modules, ".bin") };
  };
  const hey = bin("@hey-api/openapi-ts/bin/run.js");
  const generators: Omit<Generator, "change">[] = [
    {
      name: "openapi-typescript",
      leaves: ["openapi-typescript.ts"],
      program: inSite([bin("openapi-typescript/bin/cli.js"), "api.json", "-o", "openapi-typescript.ts"]),
    },
    {
      name: "hey-api",
      leaves: ["hey-api"],
      program: inSite([hey, "-i", "api.json", "-o", "hey-api", "-s"]),
      isSlow: true,
    },
    {
      name: "hey-api + prettier",
      leaves: ["hey-api-prettier"],
      program: (site) => {
        const output = { path: "hey-api-prettier", postProcess: ["prettier"] };
        const config = { input: "api.json", output, logs: { level: "silent" } };
        writeFileSync(join(site.dir, "hey-api.config.mjs"), `export default ${JSON.stringify(config)};\n`);
        return inSite([hey, "-f", "hey-api.config.mjs"])(site);
      },
      isSlow: true,
    },
    {
      name: "orval",
      leaves: ["orval"],
      program: inSite([
        bin("orval/dist/bin/orval.js"),
        ...["--input", "api.json", "--output", "orval/api.ts", "--client", "fetch"],
      ]),
      isSlow: true,
    },
  ];
  return generators.map((generator) => ({ ...generator, change: changeDocument }));
}
