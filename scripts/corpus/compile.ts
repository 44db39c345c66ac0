import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** What a consumer may switch on at most. */
const FLAGS = {
  target: "es2022",
  lib: ["es2023"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Type-checks a generated package in one go; the compiler's lines, none where all is well. */
export function compileErrors(packageDir: string): string[] {
  symlinkSync(resolve("node_modules"), join(packageDir, "..", "node_modules"));
  const config = join(packageDir, "..", "tsconfig.json");
  const include = [join(packageDir, "src/index.ts")]; // with every category
  writeFileSync(config, JSON.stringify({ compilerOptions: FLAGS, include }));
  writeFileSync(join(packageDir, "..", "package.json"), JSON.stringify({ type: "module" }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  try {
    execFileSync(process.execPath, [tsc, "-p", config], { encoding: "utf8", maxBuffer: 1e9 });
    return [];
  } catch (error) {
    const { stdout = "", message } = error as { stdout?: string; message: string };
    return stdout.trim() === "" ? [message] : stdout.trim().split("\n");
  }
}
