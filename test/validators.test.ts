import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { SpecRole } from "../generator/load/document.ts";
import { validator } from "../generator/validate/validators.ts";
import { bundling } from "../scripts/bundling.mjs";

mkdirSync(".cache", { recursive: true });
const dir = mkdtempSync(resolve(".cache/validators-")); // below the packages that a bundle leaves outside

let ready: typeof validator;

beforeAll(async () => {
  await build({ ...bundling(resolve(".")), entryPoints: ["generator/validate/validators.ts"], outdir: dir });
  const bundle = (await import(pathToFileURL(join(dir, "validators.js")).href)) as { validator: typeof validator };
  ready = bundle.validator;
});
afterAll(() => rmSync(dir, { recursive: true }));

const FILES: Record<SpecRole, readonly string[]> = {
  api: readdirSync("spec/tbk")
    .filter((file) => file.endsWith(".yaml"))
    .slice(0, 3)
    .map((file) => join("spec/tbk", file)),
  patch: readdirSync("spec/patches").map((file) => join("spec/patches", file)),
  gateway: ["spec/gateway.yaml"],
  catalogue: ["spec/catalogue.yaml"],
  search: ["spec/search.yaml"],
  package: ["spec/package.yaml"],
};

/** The document, and others that are wrong in one place each. */
function* variants(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== "object" || value === null) return;
  yield Array.isArray(value) ? [...value, 5] : { ...value, "no such key": 1 };
  for (const [key, member] of Object.entries(value).slice(0, 12)) {
    const change = (to: unknown) => (Array.isArray(value) ? value.with(Number(key), to) : { ...value, [key]: to });
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield rest;
    for (const wrong of [null, 5, "", "no such value", [], {}, [1]]) yield change(wrong);
    for (const deeper of variants(member)) yield change(deeper);
  }
}

describe("the schemas as a bundle has them, ready made, say what they say when they are compiled", () => {
  test.each(Object.entries(FILES))("%s", (role, files) => {
    const [compiled, made] = [validator(role as SpecRole), ready(role as SpecRole)];
    let wrong = 0;
    for (const file of files) {
      for (const variant of variants(parse(readFileSync(file, "utf8")))) {
        const is = compiled(variant);
        if (!is) wrong++;
        if (made(variant) !== is || JSON.stringify(made.errors) !== JSON.stringify(compiled.errors)) {
          expect({ is: made(variant), errors: made.errors }).toEqual({ is, errors: compiled.errors });
        }
      }
    }
    expect(wrong).toBeGreaterThan(10);
  });
});
