import type { Plugin } from "esbuild";

export function compile(root: string, folder: string): Promise<void>;
export function load(folder: string, require: NodeJS.Require): typeof import("ts-morph") | undefined;
export function compiledTsMorph(folder: string): Plugin;
