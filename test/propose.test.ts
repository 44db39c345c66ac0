import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "propose-"));
const work = join(dir, "work");
const calls = join(dir, "gh.log");
afterAll(() => rmSync(dir, { recursive: true }));

const git = (...args: string[]): string => execFileSync("git", args, { cwd: work, encoding: "utf8" }).trim();

/** A project whose update is a script of the test's, a remote of its own, and a `gh` that only notes its arguments. */
function setUp(): void {
  mkdirSync(join(work, "scripts"), { recursive: true });
  for (const folder of ["spec", "generated"]) mkdirSync(join(work, folder));
  cpSync("scripts/propose.ts", join(work, "scripts/propose.ts"));
  for (const name of ["generator", "node_modules", "package.json"]) symlinkSync(resolve(name), join(work, name));
  writeFileSync(join(work, "spec/a.yaml"), "a: 1\n");
  writeFileSync(join(work, "generated/a.ts"), "1;\n");
  updating("");
  mkdirSync(join(dir, "bin"));
  const gh = `#!/bin/sh\necho "$@" >> ${calls}\nfor last; do :; done\n[ -f "$last" ] && cat "$last" >> ${calls}\n[ "$2" = list ] && cat ${dir}/open 2>/dev/null\nexit 0\n`;
  writeFileSync(join(dir, "bin/gh"), gh);
  chmodSync(join(dir, "bin/gh"), 0o755);
  execFileSync("git", ["init", "--quiet", "--bare", join(dir, "remote")]);
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "a");
  git("config", "user.email", "a@localhost");
  git("remote", "add", "origin", join(dir, "remote"));
  writeFileSync(join(work, ".gitignore"), "node_modules\ngenerator\npackage.json\nscripts\n");
  git("add", "--all");
  git("commit", "--quiet", "--message", "start");
  git("push", "--quiet", "origin", "main");
}

/** What the update of the project does: it prints a report. */
function updating(does: string, code = 0): void {
  const script = `import { writeFileSync } from "node:fs";\n${does};\nconsole.log("## Changes", process.argv.slice(2).join(" "));\nprocess.exitCode = ${code};\n`;
  writeFileSync(join(work, "scripts/generator.mjs"), script);
}

function proposeHere(...args: string[]) {
  const env = { ...process.env, PATH: `${join(dir, "bin")}:${process.env["PATH"]}` };
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, "scripts/propose.ts", ...args], { cwd: work, encoding: "utf8", env });
}

const asked = (): string => {
  try {
    return readFileSync(calls, "utf8");
  } catch {
    return "";
  }
};

describe("npm run propose", { shuffle: false }, () => {
  setUp();

  test("proposes nothing where nothing changed", () => {
    const { status, stdout } = proposeHere("--category", "");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "## Changes update --markdown\n\nThere is nothing to propose.\n",
    });
    expect(asked()).toBe("");
  });

  test("pushes what changed on a branch, with the report as the text of one pull request", () => {
    updating(
      'writeFileSync("spec/a.yaml", "a: 2\\n"); writeFileSync("generated/b.ts", "2;\\n"); writeFileSync("other", "")',
    );
    expect(proposeHere("--site", "http://x")).toMatchObject({ status: 0, stderr: "" });
    expect(git("log", "--format=%s", "main..origin/update-docs")).toBe("spec: what the doc site says");
    expect(git("diff", "--name-only", "main", "origin/update-docs").split("\n")).toEqual([
      "generated/b.ts",
      "spec/a.yaml",
    ]);
    expect(asked()).toMatch(
      /^pr list --head update-docs .*\npr create --head update-docs --base main --title .*\n## Changes update --markdown --site http:\/\/x\n/,
    );
  });

  test("a second one takes the place of the first", () => {
    git("switch", "--quiet", "main");
    writeFileSync(join(dir, "open"), "7\n");
    updating('writeFileSync("spec/a.yaml", "a: 3\\n")', 1);
    expect(proposeHere()).toMatchObject({ status: 1 });
    expect(git("log", "--format=%s", "main..origin/update-docs")).toBe("spec: what the doc site says");
    expect(asked()).toContain("\npr edit 7 --title");
  });

  test("does not start where specs hold changes of somebody", () => {
    git("switch", "--quiet", "main");
    writeFileSync(join(work, "spec/a.yaml"), "a: mine\n");
    expect(proposeHere()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("not committed") });
    expect(readFileSync(join(work, "spec/a.yaml"), "utf8")).toBe("a: mine\n");
  });
});
