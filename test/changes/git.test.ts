import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { changesCommand } from "../../generator/cli/changes.ts";
import { runHere } from "../helpers/command.ts";
import { copyTree, ROOT, temporaryFolder } from "./trees.ts";

const repository = temporaryFolder();
const below = join(repository, "packages/sdk");
const run = (...args: string[]) => runHere(changesCommand, args, repository);

function git(...args: string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: repository, stdio: "pipe" });
}

function commit(message: string): void {
  git("add", "-A");
  git("commit", "-q", "-m", message);
}

beforeAll(() => {
  git("init", "-q", "-b", "main");
  writeFileSync(join(repository, "README"), "nothing here yet\n");
  commit("no specs");
  git("tag", "empty");
  for (const folder of [repository, below]) copyTree("patches", "from", join(folder, "spec"));
  symlinkSync("/etc/hostname", join(repository, "spec/tbk/link.yaml"));
  commit("specs, and those of a package of its own");
  for (const folder of [repository, below]) copyTree("patches", "to", join(folder, "spec"));
});

describe("a git commit as a source", () => {
  it("is HEAD by default, against the working tree", async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain("⚠️ Change parameter `ids` from Number to String");
    expect((await run("--from", "HEAD")).stdout).toBe(stdout);
    expect((await run("--from", "main")).stdout).toBe(stdout);
  });

  it("may stand on both sides, and be read from a folder below the repository", async () => {
    expect((await run("--from", "HEAD", "--to", "main")).stdout).toBe("No changes.");
    expect((await runHere(changesCommand, [], below)).stdout).toContain(
      "Verdict: major (1 breaking, 0 additions, 1 text)",
    );
  });

  it("leaves nothing in the temporary folder, errors or not", async () => {
    const temporary = temporaryFolder();
    vi.stubEnv("TMPDIR", temporary);
    expect((await run()).status).toBe(0);
    expect((await run("--from", "HEAD", "--spec", "packages")).status).toBe(1);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    [["--from", "nowhere"], "nowhere is neither a folder nor a git commit"],
    [["--to", "nowhere"], "nowhere is neither a folder nor a git commit"],
    [["--from=--output=pwned"], "--output=pwned is neither a folder nor a git commit"],
    [["--from", "^HEAD"], "^HEAD is neither a folder nor a git commit"],
    [["--from", "$(touch pwned)"], "$(touch pwned) is neither a folder nor a git commit"],
    [["--from", ""], '"" is neither a folder nor a git commit'],
    [["--from", "empty"], "empty has no folder spec"],
    [["--from", "HEAD", "--spec", "specs"], "HEAD has no folder specs"],
  ])("%j is refused in one line", async (args, message) => {
    expect(await run(...args)).toEqual({ status: 2, stdout: "", stderr: message });
    expect(existsSync(join(repository, "pwned"))).toBe(false);
  });

  it("needs a repository", async () => {
    const outside = temporaryFolder();
    const { status, stderr } = await runHere(changesCommand, [], outside);
    const hint = "commit the specs first, or name a folder of specs by --from DIR";
    expect([status, stderr]).toEqual([2, `HEAD is neither a folder nor a git commit: ${hint}`]);
  });
});

describe("--fail-on", () => {
  /** Each with the only level that it has. */
  const trees = { major: "ranges-removed", minor: "ranges-added", none: "nothing" };
  const folders = Object.entries(trees).map(([level, name]) => {
    const folder = temporaryFolder();
    return [level, copyTree(name, "from", join(folder, "from")), copyTree(name, "to", join(folder, "to"))] as const;
  });

  it.each(folders)("ends with 1 where the changes are %s and that is its level or above", async (level, from, to) => {
    const codes: (number | null)[] = [];
    for (const limit of ["patch", "minor", "major"]) {
      codes.push((await run("--from", from, "--to", to, "--fail-on", limit)).status);
    }
    const expected = { none: [0, 0, 0], minor: [1, 1, 0], major: [1, 1, 1] };
    expect(codes).toEqual(expected[level as keyof typeof expected]);
  });

  it("knows three levels", async () => {
    const { status, stderr } = await run("--fail-on", "breaking");
    expect(status).toBe(2);
    expect(stderr).toContain("breaking");
  });

  it("tells the changes all the same", async () => {
    const [[, from, to] = ["", "", ""]] = folders;
    expect((await run("--from", from, "--to", to, "--fail-on", "major")).stdout).toContain("Verdict: major");
  });
});

describe("a tree with errors", () => {
  const broken = join(repository, "broken");
  beforeAll(() => {
    mkdirSync(join(broken, "tbk"), { recursive: true });
    writeFileSync(join(broken, "tbk/taobao.x.get.yaml"), "method: [\n");
  });

  it("prints its diagnostics and exits with 1", async () => {
    const { status, stdout } = await run("--to", "broken");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^broken\/gateway\.yaml:0:0 error spec-missing /m);
    expect(stdout).toMatch(/^broken\/tbk\/taobao\.x\.get\.yaml:2:1 error yaml-syntax /m);
  });

  it("names the files of a commit by commit and path", async () => {
    git("add", "broken");
    git("commit", "-q", "-m", "broken");
    const { status, stdout } = await run("--from", "HEAD", "--to", "spec", "--spec", "broken", "--json");
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string }[] };
    expect(diagnostics.map(({ file }) => file)).toContain("HEAD:broken/tbk/taobao.x.get.yaml");
  });

  it("writes no release", async () => {
    writeFileSync(join(repository, "package.json"), '{\n  "version": "0.1.0"\n}\n');
    expect((await run("--to", "broken", "--release")).status).toBe(1);
    expect(existsSync(join(repository, "CHANGELOG.md"))).toBe(false);
  });
});

describe("the command line", () => {
  it.each([
    [["--json", "--markdown"], "--json and --markdown exclude each other"],
    [["--date", "2026-02-30"], "--date 2026-02-30 is no date YYYY-MM-DD"],
    [["--date", "today"], "--date today is no date YYYY-MM-DD"],
    [["--bogus"], "Unknown option '--bogus'"],
  ])("%j exits with 2 and shows the usage", async (args, message) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr.split("\n")[0]).toContain(message);
    expect(stderr).toContain("usage: npm run changes");
  });

  const program = ["--import", import.meta.resolve("tsx"), join(ROOT, "generator/cli/index.ts")];
  const main = (...args: string[]) =>
    spawnSync(process.execPath, [...program, ...args], { cwd: repository, encoding: "utf8" });

  it("prints what it found and exits with 0", () => {
    const { status, stdout } = main("changes", "--from", "main", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ from: "main", to: "spec" });
  });

  it("prints one line on standard error and exits with 2", () => {
    const { status, stdout, stderr } = main("changes", "--from", "nowhere");
    expect([status, stdout, stderr]).toEqual([2, "", "nowhere is neither a folder nor a git commit\n"]);
  });
});
