import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
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
});
