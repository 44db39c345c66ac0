import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExitCode, start } from "../generator/cli/command.ts";
import { UserError } from "../generator/user-error.ts";

/**
 * `npm run propose`: `npm run update`, and what it changed as a commit on a branch of its own, pushed, with a pull request
 * whose text is the report. The branch is made anew each time: there is one pull request, and it tells the last run.
 */

/** What an update writes. */
const PATHS = ["spec", "generated"];

function output(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw new UserError(`${command} cannot be run: ${error.message}`);
  if (status !== 0) throw new UserError(`${command} ${args[0]} ended with ${status}: ${stderr.trim()}`);
  return stdout.trim();
}

/** The report as Markdown, and how the update ended. */
function update(args: readonly string[]): { readonly report: string; readonly code: ExitCode } {
  const command = ["scripts/generator.mjs", "update", "--markdown", ...args];
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: [...stdio],
  });
  return { report: stdout, code: status === 0 || status === 3 ? status : 1 };
}

/** The number of the open pull request of a branch, `""` where there is none. */
function openRequest(branch: string): string {
  return output("gh", [
    "pr",
    "list",
    "--head",
    branch,
    "--state",
    "open",
    "--json",
    "number",
    "--jq",
    ".[0].number // empty",
  ]);
}

function propose(branch: string, base: string, report: string): void {
  output("git", ["switch", "--quiet", "--force-create", branch]);
  output("git", ["add", "--all", ...PATHS]);
  output("git", [...AUTHOR, "commit", "--quiet", "--message", "spec: what the doc site says"]);
  output("git", ["push", "--quiet", "--force", "origin", branch]);
  const folder = mkdtempSync(join(tmpdir(), "propose-"));
  try {
    const body = join(folder, "report.md");
    writeFileSync(body, report);
    const known = openRequest(branch);
    const text = ["--title", "The docs changed", "--body-file", body];
    if (known !== "") output("gh", ["pr", "edit", known, ...text]);
    else output("gh", ["pr", "create", "--head", branch, "--base", base, ...text]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where nobody is configured, as on a machine that only runs this. */
const AUTHOR = ["-c", "user.useConfigOnly=false", "-c", "user.name=update", "-c", "user.email=update@localhost"];

await start({
  usage: `npm run propose [-- --category NAME|ID --site URL --pace MS --branch NAME --base NAME]
  --branch  of the pull request (default: update-docs), made anew; --base: what it goes to (default: main)
  the other options are those of npm run update, and so are the exit codes`,
  options: {
    category: { type: "string" },
    site: { type: "string" },
    pace: { type: "string" },
    branch: { type: "string", default: "update-docs" },
    base: { type: "string", default: "main" },
  },
  run({ branch, base, ...passed }) {
    if (output("git", ["status", "--porcelain", "--", ...PATHS]) !== "") {
      throw new UserError(`${PATHS.join(" and ")} hold changes that are not committed: they would be proposed too`);
    }
    const args = Object.entries(passed).flatMap(([name, value]) => (value ? [`--${name}`, String(value)] : []));
    const { report, code } = update(args);
    console.log(report);
    if (output("git", ["status", "--porcelain", "--", ...PATHS]) !== "") propose(branch, base, report);
    else console.log("There is nothing to propose.");
    return code;
  },
});
