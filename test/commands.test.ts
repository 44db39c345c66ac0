import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changesCommand } from "../generator/cli/changes.ts";
import { defineCommand, UsageError } from "../generator/cli/command.ts";
import { driftCommand } from "../generator/cli/drift.ts";
import { generateCommand } from "../generator/cli/generate.ts";
import { newCommand } from "../generator/cli/new.ts";
import { lintCommand } from "../generator/cli/lint.ts";
import { pullCommand } from "../generator/cli/pull.ts";
import { updateCommand } from "../generator/cli/update.ts";
import { transcribeCommand } from "../generator/cli/transcribe.ts";
import { type Ran, runHere } from "./helpers/command.ts";
import { END } from "./helpers/end.ts";

const dir = mkdtempSync(join(tmpdir(), "commands-"));
afterAll(() => rmSync(dir, { recursive: true }));

/** A program of its own; `stdout` may be given to the device that is full. */
async function node(args: readonly string[], stdout: "pipe" | number = "pipe"): Promise<Ran> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", stdout, "pipe"] });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.on("data", (chunk) => (printed[name] += String(chunk)));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, ...printed })));
}

const generator = (...args: string[]) => node(["scripts/generator.mjs", ...args]);

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Our own commands: their names and what is run. */
const OURS = Object.entries(scripts).filter(([, line]) => /^(tsx|node) /.test(line));
const GENERATOR = OURS.filter(([, line]) => line.startsWith("node "));
const SCRIPTS = OURS.filter(([, line]) => line.startsWith("tsx "));

const usageOf = (name: string) => expect.stringMatching(new RegExp(`^usage: npm (run )?${name}( |\n)`));

test.each(GENERATOR)("npm run %s tells its usage and does nothing else", async (name, line) => {
  const ran = await node([...line.split(" ").slice(1), "--help"]);
  expect(ran).toEqual({ status: 0, stdout: usageOf(name), stderr: "" });
});

test("every script tells its usage and does nothing else", async () => {
  const paths = SCRIPTS.map(([, line]) => line.split(" ")[1] ?? "");
  const { stdout, stderr } = await node(["--import", "tsx", "test/helpers/help-of.ts", ...paths]);
  expect(stderr).toBe("");
  const told = stdout.split(END).slice(0, -1);
  expect(told).toEqual(SCRIPTS.map(([name]) => usageOf(name)));
});

test.each([
  ["new", "new DIR --name NAME --category NAME|ID..."],
  ["drift", "drift FILE [--spec DIR --json]"],
  ["build", "build [--out DIR]"],
])("the installed generator tells how it is called itself: %s", async (name, usage) => {
  const { stdout } = await node(["--import", "tsx", "scripts/bin.ts", name, "--help"]);
  expect(stdout.split("\n")[0]).toBe(`usage: top-sdk-generator ${usage}`);
});

test.each([
  [generateCommand, ["--spec", "spec", "--out", ""], "--out is empty"],
  [lintCommand, ["--spec="], "--spec is empty"],
  [pullCommand, ["--pages", ""], "--pages is empty"],
  [transcribeCommand, ["--to", "", "page.json"], "--to is empty"],
  [transcribeCommand, [""], "an argument is empty"],
  [newCommand, ["", "--name", "x", "--category", "5"], "an argument is empty"],
])("a folder whose name is empty is not the one around it: %#", async (command, args, message) => {
  const here = mkdtempSync(join(dir, "own-"));
  writeFileSync(join(here, "README.md"), "mine");
  const { status, stderr } = await runHere(command, args, here);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(`^${message}\nusage: `) });
  expect(readdirSync(here)).toEqual(["README.md"]);
  expect(readFileSync(join(here, "README.md"), "utf8")).toBe("mine");
});

test.each(["test/fuzz/run.ts", "test/fleet-run/main.ts"])("%s that has nothing to run is no success", async (path) => {
  const ran = await node(["--import", "tsx", path, "--only", "nope"]);
  expect(ran).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^--only nope is in no \w+'s name\n/),
  });
});

describe("the generator's program", () => {
  const usage =
    "usage: npm run generate|lint|pull|update|transcribe|drift|changes|new ...; each tells its own with --help\n";

  test("lists its commands when none is named", async () => {
    expect(await generator()).toEqual({ status: 2, stdout: "", stderr: `no command is named\n${usage}` });
    expect(await generator("publish")).toMatchObject({ status: 2, stderr: `unknown command: publish\n${usage}` });
    expect(await generator("toString")).toMatchObject({ status: 2, stderr: `unknown command: toString\n${usage}` });
    expect(await generator("--help")).toEqual({ status: 0, stdout: usage, stderr: "" });
  });

  test.each([["lint"], ["lint", "--help"], ["changes", "--from", "spec"]])(
    "%s on a disk that is full ends in one line",
    async (...args) => {
      const full = openSync("/dev/full", "w");
      const { status, stderr } = await node(["scripts/generator.mjs", ...args], full);
      closeSync(full);
      expect({ status, stderr }).toEqual({ status: 1, stderr: "ENOSPC: no space left on device, write\n" });
    },
  );

  test("a reader that goes away is no failure", async () => {
    const child = spawn(process.execPath, ["scripts/generator.mjs", "lint", "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let told = "";
    child.stderr.on("data", (chunk) => (told += String(chunk)));
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect({ status, told }).toEqual({ status: 0, told: "" });
  });
});

describe("a command", () => {
  test.each([
    ["generate", generateCommand],
    ["lint", lintCommand],
    ["pull", pullCommand],
    ["update", updateCommand],
    ["transcribe", transcribeCommand],
    ["drift", driftCommand],
    ["changes", changesCommand],
  ])("%s names every option in its usage", (_, { usage, options }) => {
    expect(Object.keys(options ?? {}).filter((option) => !usage.includes(`--${option}`))).toEqual([]);
  });

  test.each([
    [["extra"], "Unexpected argument 'extra'"],
    [["--spec"], "Option '--spec <value>' argument missing"],
    [["--spec", "--json"], "Option '--spec' argument is ambiguous"],
    [["--json=yes"], "Option '--json' does not take an argument"],
    [["--no\u001b[31m\npe"], "Unknown option '--no [31m pe'"],
  ])("that is given %j says so in one line, the usage below it", async (args, message) => {
    const stderr = `${message}\nusage: ${lintCommand.usage}`;
    expect(await runHere(lintCommand, args)).toEqual({ status: 2, stdout: "", stderr });
  });

  const reading = defineCommand({
    usage: "npm run read -- [--size N] FILE",
    options: { size: { type: "string", default: "1" } },
    operands: 1,
    run({ size }, [file]) {
      if (file === undefined) throw new UsageError("no file is named");
      if (size === "0") throw new TypeError("a mistake of ours");
      console.log(readFileSync(file, "utf8").slice(0, Number(size)));
    },
  });

  test("gets its options and arguments, and ends with 0", async () => {
    const file = join(dir, "file");
    writeFileSync(file, "text");
    expect(await runHere(reading, [file, "--size", "2"])).toEqual({ status: 0, stdout: "te", stderr: "" });
    expect(await runHere(reading, [file, "more"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^unexpected argument more\n/),
    });
  });

  test("ends in the sentence of the system, with the stack of a mistake of ours", async () => {
    const stderr = `ENOENT: no such file or directory, open '${join(dir, "absent")}'`;
    expect(await runHere(reading, [join(dir, "absent")])).toEqual({ status: 1, stdout: "", stderr });
    await expect(runHere(reading, ["x", "--size", "0"])).rejects.toThrow("a mistake of ours");
  });

  test("asked for help looks at nothing else", async () => {
    for (const args of [["-h"], ["--help"], ["x", "--help"]]) {
      expect(await runHere(reading, args)).toEqual({ status: 0, stdout: `usage: ${reading.usage}`, stderr: "" });
    }
  });
});

test("openapi tells what is wrong with the specs, and where it cannot write", async () => {
  const openapi = (...args: string[]) => node(["--import", "tsx", "scripts/openapi.ts", ...args]);
  const wrong = await openapi("--spec", join(dir, "none"));
  expect(wrong).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringMatching(/^\S+ error spec-missing .*\n$/),
  });
  const lost = await openapi("--out", join(dir, "no", "such", "folder"));
  expect(lost).toMatchObject({ status: 1, stderr: expect.stringMatching(/^ENOENT: .*\n$/) });
});
