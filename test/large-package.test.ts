import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as TypeScript from "@typescript/typescript6";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeUnlisted } from "../scripts/build-declarations.ts";
import { largeManifest } from "../scripts/check-package/large-manifest.ts";
import { ensureBuilt } from "./cli/built.ts";

/** What the language server asks of the dependencies of an app, which it opens before it first answers. */
interface LanguageServer {
  getPackageScopeForPath(folder: string, state: object): object | undefined;
  getTemporaryModuleResolutionState(cache: undefined, host: object, options: object): object;
  getEntrypointsFromPackageJsonInfo(info: object, options: object, host: object): string[] | false;
}

const ts = createRequire(import.meta.url)("@typescript/typescript6") as typeof TypeScript & LanguageServer;

const { Node16, NodeNext, Bundler, Node10 } = ts.ModuleResolutionKind;
const RESOLUTIONS = { node16: Node16, nodenext: NodeNext, bundler: Bundler, node10: Node10 };

/** Which file declares each entry. */
const ENTRIES = {
  "tbk-sdk": "index",
  "tbk-sdk/client": "runtime/index",
  "tbk-sdk/testing": "testing/index",
  "tbk-sdk/tbk": "tbk/index",
  "tbk-sdk/tbk/TbkCouponGetRequest": "tbk/TbkCouponGetRequest",
};

let app: string;
let folder: string;
beforeAll(async () => {
  await ensureBuilt();
  app = realpathSync(mkdtempSync(join(tmpdir(), "large-")));
  folder = join(app, "node_modules", "tbk-sdk");
  for (const format of ["esm", "cjs"]) {
    const filter = (path: string) => !/\.js$/.test(path);
    cpSync(join("generated", "dist", format), join(folder, "dist", format), { recursive: true, filter });
  }
  writeFileSync(join(folder, "package.json"), await largeManifest());
  writeUnlisted(folder, join(folder, "dist"));
});
afterAll(() => rmSync(app, { recursive: true }));

function resolved(name: string, from: string, resolution: number, mode?: TypeScript.ResolutionMode): string {
  const options = { moduleResolution: resolution };
  const { resolvedModule } = ts.resolveModuleName(name, from, options, ts.sys, undefined, undefined, mode);
  return resolvedModule?.resolvedFileName.slice(folder.length + 1) ?? "none";
}

describe("a package of as many APIs as the whole platform has", () => {
  test.each([
    ["node16", "esm", ts.ModuleKind.ESNext],
    ["node16", "cjs", ts.ModuleKind.CommonJS],
    ["nodenext", "esm", ts.ModuleKind.ESNext],
    ["nodenext", "cjs", ts.ModuleKind.CommonJS],
    ["bundler", "esm", undefined],
  ] as const)("finds the declarations of every entry: %s, %s", (resolution, format, mode) => {
    for (const [entry, path] of Object.entries(ENTRIES)) {
      const found = resolved(entry, join(app, "app.ts"), RESOLUTIONS[resolution], mode);
      expect(found, entry).toBe(`dist/${format}/${path}.d.ts`);
    }
  });

  test("finds them where `exports` are not read, the root's in two steps", () => {
    for (const [entry, path] of Object.entries(ENTRIES)) {
      const found = resolved(entry, join(app, "app.ts"), Node10);
      expect(found, entry).toBe(entry === "tbk-sdk" ? "dist/unlisted.d.ts" : `dist/cjs/${path}.d.ts`);
    }
    const unlisted = join(folder, "dist", "unlisted.d.ts");
    const [{ fileName = "" } = {}] = ts.preProcessFile(ts.sys.readFile(unlisted) ?? "").importedFiles;
    expect(resolved(fileName, unlisted, Node10)).toBe("dist/cjs/index.d.ts");
  });

  test.each(["node16", "nodenext", "bundler"] as const)("has editors open the client alone: %s", (resolution) => {
    const options = { moduleResolution: RESOLUTIONS[resolution] };
    const state = ts.getTemporaryModuleResolutionState(undefined, ts.sys, options);
    const info = ts.getPackageScopeForPath(folder, state) ?? expect.unreachable();
    const opened = ts.getEntrypointsFromPackageJsonInfo(info, options, ts.sys) || [];
    expect(opened.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
      "dist/cjs/runtime/index.d.ts",
      "dist/esm/runtime/index.d.ts",
      "dist/unlisted.d.ts",
    ]);
    const unlisted = join(folder, "dist", "unlisted.d.ts");
    const [{ fileName = "" } = {}] = ts.preProcessFile(ts.sys.readFile(unlisted) ?? "").importedFiles;
    expect(resolved(fileName, unlisted, RESOLUTIONS[resolution])).toBe("none");
  });
});
