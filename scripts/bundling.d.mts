import type { BuildOptions } from "esbuild";

export function bundling(root: string): BuildOptions;
