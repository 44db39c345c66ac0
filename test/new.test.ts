import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { generateCommand } from "../generator/cli/generate.ts";
import { newCommand } from "../generator/cli/new.ts";
import { lint } from "../generator/lint.ts";
import { buildCommand } from "../scripts/build.ts";
import { docsCommand } from "../scripts/docs.ts";
import { runHere } from "./helpers/command.ts";

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const begin = () =>
  runHere(newCommand, [".", "--name", "my-top-sdk", "--category", "交易API", "--category", "4"], folder);
const write = (text: string) => writeFileSync(join(folder, "package.json"), text);
const manifest = () => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Scripts that a README names. */
function namedScripts(readme: string): string[] {
  return [...readme.matchAll(/npm run (\w+)/g)].map(([, name = ""]) => name);
}

test("an SDK begins with the scripts that its README names", async () => {
  expect(await begin()).toMatchObject({ status: 0, stderr: "" });
  const { scripts, devDependencies } = manifest();
  expect(devDependencies).toHaveProperty(["top-sdk-generator"]);
  const named = namedScripts(readFileSync(join(folder, "README.md"), "utf8"));
  expect(named).toContain("transcribe");
  for (const name of named) expect(scripts[name], name).toBe(`top-sdk-generator ${name}`);
});

test("before it has documents, what builds it says what brings them", async () => {
  await begin();
  expect(await runHere(generateCommand, [], folder)).toMatchObject({ status: 0 });
  const refusal = (where: string) =>
    expect.stringMatching(new RegExp(`^${where} holds no API yet: npm run update, or `));
  expect(await runHere(buildCommand, [], folder)).toMatchObject({ status: 2, stderr: refusal("generated") });
  expect(await runHere(docsCommand, [], folder)).toMatchObject({ status: 2, stderr: refusal("spec") });
});

test("a second time, for one more category, says where that goes", async () => {
  await begin();
  expect(await begin()).toMatchObject({
    status: 2,
    stderr:
      "spec is there already: nothing was written; a further category is a line below `categories:` in spec/package.yaml",
  });
});

test("where the generator was installed first, its manifest gets them and keeps what it has", async () => {
  const dependencies = { "top-sdk-generator": "file:../top-sdk-generator-0.1.0.tgz" };
  write(JSON.stringify({ license: "MIT", scripts: { lint: "own" }, dependencies }));
  expect((await begin()).stdout).toContain("~ package.json (scripts added)");
  expect(manifest()).toMatchObject({
    license: "MIT",
    dependencies,
    scripts: { lint: "own", update: "top-sdk-generator update" },
  });
  expect(manifest()).not.toHaveProperty("devDependencies");
});

test.each(["{", "[]", "null"])("nothing is written beside a manifest that is none: %s", async (text) => {
  write(text);
  const { status, stderr } = await begin();
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "package.json is there and holds no JSON object: nothing was written",
  });
  expect(existsSync(join(folder, "spec"))).toBe(false);
});

/** What package.yaml says of a new SDK, which is right by itself. */
async function beginWith(name: string, ...categories: string[]) {
  const named = categories.flatMap((category) => ["--category", category]);
  expect(await runHere(newCommand, [".", "--name", name, ...named], folder)).toMatchObject({ status: 0, stderr: "" });
  const { diagnostics } = lint(join(folder, "spec"));
  expect(diagnostics).toEqual([]);
  return parse(readFileSync(join(folder, "spec/package.yaml"), "utf8"));
}

test("names and titles that YAML would read as something else stay texts", async () => {
  const told = await beginWith("true", "null", "no=true");
  expect(told).toMatchObject({
    name: "true",
    keywords: ["taobao", "top", "sdk", "null", "no"],
    categories: { null: { title: "null" }, no: { title: "true" } },
  });
});

test("a category that is named twice counts once, and shares its folder with no other by chance", async () => {
  const { categories } = await beginWith("x", "淘宝客API", "聚石塔API", "淘宝客API", "2", "淘宝客API");
  expect(categories).toEqual({
    "category-1": { title: "淘宝客API" },
    "category-3": { title: "聚石塔API" },
    "category-2": { id: 2 },
  });
});

test.each([
  [["--name", "x", "--category", "0"], "no category has the number 0"],
  [["--name", "x", "--category", "trade=99999999999999999999"], "no category has the number 99999999999999999999"],
  [["--name", "node_modules", "--category", "5"], "--name node_modules is taken"],
  [["--name", "fs", "--category", "5"], "--name fs is taken"],
  [["--name", "undici", "--category", "5"], "--name undici is taken"],
])("%j is told, and nothing is written", async (args, message) => {
  const { status, stderr } = await runHere(newCommand, [".", ...args], folder);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  expect(readdirSync(folder)).toEqual([]);
});

test("a file in the folder's place is told as that", async () => {
  write("{}");
  const ran = await runHere(newCommand, ["package.json", "--name", "x", "--category", "5"], folder);
  expect(ran).toMatchObject({ status: 2, stderr: "package.json is no folder: name another" });
});
