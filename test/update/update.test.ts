import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, cpSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { updateCommand } from "../../generator/cli/update.ts";
import { lint } from "../../generator/lint.ts";
import type { Entry } from "../docsite/content.ts";
import { entriesOf } from "../docsite/entries.ts";
import { DocSite } from "../docsite/server.ts";
import { writeSmallSpec } from "../docsite/small.ts";
import { REFUSALS } from "../docsite/traps.ts";
import { type Ran, runHere } from "../helpers/command.ts";
import { TEN } from "./changes.ts";
import { sections, toldIn } from "./sections.ts";

const dir = mkdtempSync(join(tmpdir(), "update-"));
const specDir = writeSmallSpec(join(dir, "spec"));
const site = new DocSite(entriesOf(specDir, "tbk"), { id: 38, title: "淘宝客API" });

/** A package of data alone: what is generated is not looked at here, and rendering it all takes a while. */
const templates = join(dir, "templates");
cpSync("templates/data", join(templates, "data"), { recursive: true });

const argsHere = (): string[] => [
  ...["--spec", specDir, "--out", join(dir, "out"), "--pages", join(dir, "pages"), "--cache", join(dir, "cache")],
  ...["--templates", templates, "--site", site.url, "--pace", "0"],
];

const updateHere = (...args: string[]): Promise<Ran> => runHere(updateCommand, [...argsHere(), ...args]);

/** As a process whose output is a disk without room. */
async function updateIntoFullDisk(): Promise<number | null> {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, ["scripts/generator.mjs", "update", ...argsHere()], {
    stdio: ["ignore", full, "ignore"],
  });
  const [status] = (await once(child, "close")) as [number | null];
  closeSync(full);
  return status;
}

/** Every file below a folder with its text; how a run went is no part of what it comes to. */
function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith(".state"),
  );
  return Object.fromEntries(
    files.map((entry) => join(entry.parentPath, entry.name)).map((file) => [file, readFileSync(file, "utf8")]),
  );
}

beforeAll(async () => void (await site.listen()));
afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

describe("npm run update", { shuffle: false }, () => {
  test("documents every name", async () => {
    const ran = await updateHere();
    expect(ran.status).toBe(0);
    const { spec } = lint(specDir);
    expect(spec?.catalogue.map(({ status }) => status)).toEqual(site.entries.map(() => "documented"));
    expect(spec?.catalogue.map(({ id }) => id).sort()).toEqual(site.entries.map(({ id }) => id).sort());
    const made = site.entries.map(({ document }) => document.name).filter((name) => name.includes("made"));
    const unlabelled =
      spec?.apis.filter(({ isSessionInferred }) => isSessionInferred).map(({ method }) => method) ?? [];
    expect(unlabelled).toHaveLength(1);
    expect(sections(ran)["For a person"]).toEqual([
      ...unlabelled.map((method) => `- ${method}: no label of the page tells whether a session is needed`),
      ...made.flatMap((method) => [`- ${method}: 3 descriptions to word, shown by npm run lint`]),
    ]);
    expect(sections(ran)["Changes"]?.filter((line) => line.startsWith("Add "))).toHaveLength(made.length);
  });

  test("a second run changes nothing, and says so", async () => {
    const before = textsOf(dir);
    const ran = await updateHere();
    const versions = sections(ran)["Package"]?.slice(1) ?? [];
    expect(versions.every((line) => /^version \S+ stays$/.test(line))).toBe(true);
    expect(sections(ran)).toEqual({
      Pages: expect.any(Array),
      Changes: ["No changes."],
      Package: [expect.stringMatching(/: 0 files written, 0 removed, \d+ unchanged$/), ...versions],
      Next: ["nothing: the specs say what the site says"],
    });
    expect(textsOf(dir)).toEqual(before);
  });

  test("that is stopped changes nothing, and the next one goes on", async () => {
    site.reset();
    const before = textsOf(specDir);
    site.set(REFUSALS["challenge-json"], { after: 4 });
    const ran = await updateHere("--markdown");
    expect(ran).toMatchObject({ status: 3, stdout: expect.stringContaining("nothing was transcribed yet") });
    expect(textsOf(specDir)).toEqual(before);
    site.reset();
    expect(sections(await updateHere())["Changes"]).toEqual(["No changes."]);
    expect(site.asked).toEqual(site.entries.slice(4).map(({ id }) => id));
  });

  test("after ten changes of the site tells exactly these ten, with their verdict", async () => {
    site.entries = TEN.reduce<Entry[]>((entries, { apply }) => apply(entries), [...site.entries]);
    expect(await updateIntoFullDisk()).toBe(1); // does the work, and leaves the telling to the next
    const ran = await updateHere("--fail-on", "major");
    const { told, verdict } = toldIn(ran);
    expect(told).toEqual(TEN.flatMap((one) => one.told).sort());
    expect(verdict).toBe("Verdict: major (5 breaking, 3 additions, 3 texts)");
    expect(ran.status).toBe(1); // --fail-on
    expect(sections(await updateHere())["Changes"]).toEqual(["No changes."]);
  });
});
