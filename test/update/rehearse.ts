import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { start, wholeNumber } from "../../generator/cli/command.ts";
import { readCategories } from "../../generator/transcribe/categories.ts";
import type { Entry } from "../docsite/content.ts";
import { entriesOf } from "../docsite/entries.ts";
import { DocSite } from "../docsite/server.ts";
import { writeSmallSpec } from "../docsite/small.ts";
import { TEN } from "./changes.ts";
import { toldIn } from "./sections.ts";

/**
 * `npm run rehearse`: the whole loop on the doc site of this machine. A fresh clone documents the whole category, a second
 * run changes nothing, ten changes of the site are told; and an update that is killed again and again ends as one that was not.
 */

interface Run {
  readonly status: number | null;
  readonly stdout: string;
}

/** The command in a folder, killed after `ms`. */
function update(cwd: string, args: readonly string[], ms?: number): Promise<Run> {
  const child = spawn(process.execPath, ["scripts/generator.mjs", "update", "--pace", "0", ...args], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  const killing = ms === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), ms);
  return new Promise((end) =>
    child.once("close", (status) => {
      clearTimeout(killing);
      end({ status, stdout });
    }),
  );
}

/** What the report says of the specs: how often documents were read and files written differs. */
function report({ stdout }: Run): string {
  const section = (title: string) => new RegExp(`^${title}$[^]*?(?=^\\w|$(?![^]))`, "m").exec(stdout)?.[0] ?? "";
  return ["Changes", "For a person", "Next"].map(section).join("");
}

/** Every file below a folder with its text, runs' states apart. */
function textsOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".state"));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => `${path.slice(folder.length)}\n${words(path)}`).join("\n");
}

/** What an update leaves; its cache knows when. */
function leftIn(home: string): string {
  return ["spec", "out", "pages"].map((name) => textsOf(join(home, name))).join("\n");
}

/** A document holds the clock of its server. */
function words(path: string): string {
  const text = readFileSync(path, "utf8");
  return path.includes("/pages/") ? text.replace(/"sdkDemos":\[[^\]]*\]/, "") : text;
}

function expectThat(isRight: boolean, what: string): void {
  console.log(`${isRight ? "ok   " : "wrong"} ${what}`);
  if (!isRight) process.exitCode = 1;
}

async function wholeCategory(dir: string): Promise<void> {
  const clone = join(dir, "clone");
  spawnSync("git", ["clone", "--quiet", resolve("."), clone]);
  symlinkSync(resolve("node_modules"), join(clone, "node_modules"));
  const [folder = "", [category] = []] = Object.entries(readCategories(join(clone, "spec")))[0] ?? [];
  if (!category) throw new Error("no category");
  const site = await new DocSite(entriesOf(join(clone, "spec"), folder), category).listen();
  const first = await update(clone, ["--site", site.url]);
  console.log(first.stdout);
  const rows = readFileSync(join(clone, "spec/catalogue.yaml"), "utf8");
  expectThat(first.status === 0 && !rows.includes("name-only"), "the whole category is documented");
  const before = textsOf(join(clone, "spec")) + textsOf(join(clone, "generated"));
  const second = await update(clone, ["--site", site.url]);
  const isSame = before === textsOf(join(clone, "spec")) + textsOf(join(clone, "generated"));
  expectThat(
    second.status === 0 && isSame && second.stdout.includes("No changes."),
    "a second run changes nothing, and says so",
  );
  site.entries = TEN.reduce<Entry[]>((entries, { apply }) => apply(entries), [...site.entries]);
  const third = await update(clone, ["--site", site.url, "--fail-on", "major"]);
  console.log(third.stdout.slice(third.stdout.search(/^Pages$/m)));
  const { told, verdict } = toldIn(third);
  for (const one of TEN) {
    expectThat(
      one.told.every((line) => told.includes(line)),
      `told: ${one.name}`,
    );
  }
  const wanted = TEN.flatMap((one) => one.told);
  expectThat(told.length === wanted.length, `nothing else is told: ${told.length} lines of ${wanted.length}`);
  expectThat(verdict.startsWith("Verdict: major (5 breaking, 3 additions,"), verdict);
  expectThat(third.status === 1, "--fail-on major ends with 1");
  await site.close();
}

/** Kills updates of a small spec at random moments until so many were killed; each goes on until it ends by itself. */
async function killed(dir: string, kills: number): Promise<void> {
  const templates = join(dir, "templates");
  mkdirSync(templates);
  cpSync("templates/data", join(templates, "data"), { recursive: true });
  const specDir = writeSmallSpec(join(dir, "small"));
  const site = await new DocSite(entriesOf(specDir, "tbk"), { id: 38, title: "淘宝客API" }).listen();
  const fresh = (name: string) => {
    const home = join(dir, name);
    cpSync(specDir, join(home, "spec"), { recursive: true });
    const folder = (one: string) => [`--${one}`, join(home, one)];
    return {
      home,
      args: [...["spec", "out", "pages", "cache"].flatMap(folder), "--templates", templates, "--site", site.url],
    };
  };
  const whole = fresh("round");
  const begun = performance.now();
  const { stdout } = await update(".", whole.args);
  const duration = performance.now() - begun;
  const wanted = { texts: leftIn(whole.home), report: report({ status: 0, stdout }) };
  rmSync(whole.home, { recursive: true });
  let left = kills;
  for (let round = 1; left > 0; round++) {
    const { home, args } = fresh("round");
    let ran: Run;
    let isTold = false; // also by a run that is killed after its report
    do {
      ran = await update(".", args, left > 0 ? Math.random() * duration : undefined);
      if (ran.status === null) left--;
      isTold ||= report(ran) === wanted.report;
    } while (ran.status === null);
    expectThat(
      isTold && leftIn(home) === wanted.texts,
      `round ${round}, ${kills - left} kills so far: as if it had not been killed`,
    );
    rmSync(home, { recursive: true });
  }
  await site.close();
}

await start({
  usage: `npm run rehearse [-- --kills N --only-kills]
  --kills       how often an update is killed (default: 20)
  --only-kills  leave the whole category out`,
  options: { kills: { type: "string", default: "20" }, "only-kills": { type: "boolean", default: false } },
  async run({ kills, "only-kills": isOnlyKills }) {
    const dir = mkdtempSync(join(tmpdir(), "rehearse-"));
    try {
      if (!isOnlyKills) await wholeCategory(dir);
      await killed(dir, wholeNumber("--kills", kills));
    } finally {
      if (existsSync(dir)) rmSync(dir, { recursive: true });
    }
    return process.exitCode ? 1 : 0;
  },
});
