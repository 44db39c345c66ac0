import type { Plugin } from "esbuild";

export function compile(root: string, folder: string): Promise<void>;
export function load(
  folder: string,
  require: NodeJS.Require,
): typeof import("../generator/emit/libraries.ts") | undefined;
export function compiledLibraries(folder: string): Plugin;
