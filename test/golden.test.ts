import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { CODES } from "../generator/diagnostics.ts";
import { asExpected, caseNames, isUpdating, readExpected, runCase, writeExpected } from "./helpers/golden.ts";

const names = caseNames();

describe("a spec folder gives exactly the expected files or diagnostics", () => {
  test.each(names)("%s", async (name) => {
    const produced = asExpected(await runCase(name));
    if (isUpdating) writeExpected(name, produced);
    expect(Object.fromEntries(produced)).toEqual(Object.fromEntries(readExpected(name)));
    expect(produced.size).toBeGreaterThan(0);
  });
});

test("everything the cases produce is as prettier prints it", async () => {
  for (const name of names) {
    for (const [path, text] of readExpected(name)) {
      if (path.endsWith(".ts")) expect(await format(text, { parser: "typescript", printWidth: 120 }), path).toBe(text);
    }
  }
});

test("everything the cases produce compiles together under the strict flags", () => {
  const root = mkdtempSync(join(tmpdir(), "golden-compile-"));
  try {
    for (const name of names) {
      for (const [path, text] of readExpected(name)) {
        if (!path.endsWith(".ts")) continue;
        mkdirSync(dirname(join(root, name, path)), { recursive: true });
        writeFileSync(join(root, name, path), text);
      }
      mkdirSync(join(root, name, "src/runtime"), { recursive: true });
      writeFileSync(
        join(root, name, "src/runtime/request.ts"),
        'export * from "../../../package/runtime/request.js";\n',
      );
    }
    cpSync("generated/src", join(root, "package"), { recursive: true }); // one runtime for all of them
    expect(compile(root)).toBe("");
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("every diagnostic code has a case that shows it", () => {
  const shown = names.map((name) => readExpected(name).get("diagnostics.txt") ?? "").join("");
  const elsewhere = ["foreign-output"]; // about output folders: test/generate.test.ts
  const unshown = Object.keys(CODES).filter((code) => !shown.includes(` ${code} `) && !elsewhere.includes(code));
  expect(unshown).toEqual([]);
});

/** The compiler's errors, empty when there are none. */
function compile(root: string): string {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
  };
  const modern = { verbatimModuleSyntax: true, erasableSyntaxOnly: true, isolatedModules: true, skipLibCheck: true };
  const target = { target: "es2022", lib: ["es2023"], module: "nodenext", types: ["node"], noEmit: true };
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...strict, ...modern, ...target } }));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", root], { encoding: "utf8" }).stdout;
}
