import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Handlebars, printStructure, StructureKind } from "../generator/emit/libraries.ts";
import { compile, load } from "../scripts/compiled.mjs";

mkdirSync(".cache", { recursive: true });
const dir = mkdtempSync(resolve(".cache/compiled-"));
const require = createRequire(import.meta.url);

afterAll(() => rmSync(dir, { recursive: true }));

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  "with another byte": (path) => {
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    writeFileSync(path, bytes);
  },
  "cut off": (path) => truncateSync(path, readFileSync(path).length >> 1),
  "of zeros": (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
  "not there": (path) => rmSync(path),
};

test("libraries as a bundle has them print what they print, and are thrown away where they are damaged", async () => {
  const whole = join(dir, "whole");
  await compile(resolve("."), whole);
  const compiled = load(whole, require);
  const structure = {
    kind: StructureKind.SourceFile,
    statements: [
      { kind: StructureKind.Interface, name: "甲", docs: ["乙"], properties: [{ name: "a", type: "string" }] },
    ],
  } as const;
  expect(compiled?.printStructure(structure as never)).toBe(printStructure(structure as never));
  const template = "{{#each apis}}{{this}}。{{/each}}";
  const apis = { apis: ["甲", "乙"] };
  expect(compiled?.Handlebars.compile(template)(apis)).toBe(Handlebars.compile(template)(apis));

  const files = readdirSync(whole);
  expect(files.length).toBe(3);
  for (const damage of Object.values(DAMAGES)) {
    for (const file of files) {
      const folder = mkdtempSync(join(dir, "damaged-"));
      for (const name of files) (name === file ? copyFileSync : linkSync)(join(whole, name), join(folder, name));
      damage(join(folder, file));
      expect(load(folder, require)).toBeUndefined();
      expect(existsSync(folder)).toBe(false);
    }
  }
  expect(load(join(whole, files[0] as string, "in-the-way"), require)).toBeUndefined(); // and cannot be thrown away
});

test("the command line tells in a line that it cannot write its bundle, and does without libraries", () => {
  const clone = join(dir, "clone");
  mkdirSync(clone);
  const parts = ["generator", "scripts", "spec", "templates", "package.json", "package-lock.json"];
  expect(spawnSync("cp", ["-R", ...parts, clone]).status).toBe(0);
  symlinkSync(resolve("node_modules"), join(clone, "node_modules"));
  const full = `const fs = require("node:fs");
    const write = fs.writeFileSync;
    fs.writeFileSync = (path, ...rest) => write(path.includes(process.env.FULL) ? "/dev/full" : path, ...rest);
    require("node:module").syncBuiltinESMExports();`;
  writeFileSync(join(dir, "full.cjs"), full);
  const run = (what: string) => {
    const args = ["--require", join(dir, "full.cjs"), join(clone, "scripts/generator.mjs"), "generate"];
    const env = { ...process.env, FULL: what };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: clone, env, encoding: "utf8" });
    return { status, stderr, cached: readdirSync(join(clone, ".cache")).map((name) => name.split("-")[0]) };
  };
  const stderr = "ENOSPC: no space left on device, write\n";
  expect(run("making-generator")).toEqual({ status: 1, stderr, cached: [] });
  expect(run("making-libraries")).toEqual({ status: 0, stderr: "", cached: ["generate", "generator"] });
});
