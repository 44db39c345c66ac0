import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "./shell.ts";

/** What a consumer's project looks like; everything else is strict and checks declarations too. */
export interface Project {
  readonly files: readonly string[];
  readonly resolution: "node16" | "nodenext" | "bundler";
  /** Beside those of ES2022. */
  readonly lib?: readonly string[];
  /** Packages of global declarations; only those of `tools` can be named. */
  readonly types?: readonly string[];
}

/** TypeScript by its major version, or `5.0`, `5.9`. */
export type Version = "5.0" | "5.9" | "6" | "7";

/** Compiles a project in the folder of the app and emits nothing. */
export function compile(
  app: string,
  tools: string,
  version: Version,
  project: Project,
  ...options: readonly string[]
): Ran {
  const config = join(app, `tsconfig.${version}.${project.resolution}.${project.files[0]}.json`);
  writeFileSync(config, JSON.stringify(tsconfig(project, tools), null, 2));
  return runTsc(tools, version, config, ...options);
}

export function runTsc(tools: string, version: Version, config: string, ...options: readonly string[]): Ran {
  const tsc = join(tools, "node_modules", `typescript-${version}`, "bin", "tsc");
  return run(process.execPath, [tsc, "-p", config, "--pretty", "false", ...options]);
}

function tsconfig({ files, resolution, lib = [], types = [] }: Project, tools: string): object {
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", ...lib],
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
      types,
      typeRoots: [join(tools, "node_modules", "@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files,
  };
}

/** Copies the consumers' sources beside the app's node_modules. */
export function copyApps(app: string): void {
  cpSync("scripts/check-package/apps", app, { recursive: true });
}
