import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Json = Record<string, any>;

function read(path: string): Json {
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

test("whoever installs the package installs undici, and the rest only if they want XML or serve models", () => {
  const { dependencies, peerDependencies, peerDependenciesMeta, optionalDependencies } = read("generated/package.json");
  expect(Object.keys(dependencies)).toEqual(["undici"]);
  expect(Object.keys(peerDependencies)).toEqual(["@modelcontextprotocol/sdk", "saxes", "zod"]);
  for (const name in peerDependencies) expect(peerDependenciesMeta).toMatchObject({ [name]: { optional: true } });
  expect(optionalDependencies).toBeUndefined();
});

test("the repository's own dependencies are exact versions", () => {
  const { dependencies = {}, devDependencies } = read("package.json");
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([".", "scripts/check-package", "test/interop", "test/consumer"])(
  "%s: every locked package has a checksum, and none an address of its own",
  (folder) => {
    const { lockfileVersion, packages } = read(`${folder}/package-lock.json`);
    expect(lockfileVersion).toBe(3);
    const locked = Object.entries<Json>(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
    expect(locked.length).toBeGreaterThan(0);
    for (const [path, { resolved, integrity }] of locked) {
      expect(resolved, path).toBeUndefined();
      expect(integrity, path).toMatch(/^sha512-/);
    }
  },
);
