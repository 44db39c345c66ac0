import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { pullCommand } from "../../generator/cli/pull.ts";
import { madeDocument } from "../docsite/entries.ts";
import { FAULTS, REFUSALS } from "../docsite/traps.ts";
import { runHere } from "../helpers/command.ts";
import { smallSite } from "./setup.ts";

const { site, dir, specDir, pagesDir } = await smallSite();
const pullHere = (...args: string[]) =>
  runHere(pullCommand, ["--spec", specDir, "--pages", pagesDir, "--site", site.url, "--pace", "0", ...args]);

describe("npm run pull", () => {
  test("tells each document on a line, and what it comes to", async () => {
    const { status, stdout } = await pullHere();
    const lines = stdout.split("\n");
    const [first] = site.entries;
    const total = site.entries.length;
    expect(status).toBe(0);
    expect(lines[0]).toBe(`1/${total} ${first?.id} ${first?.document.name}: read`);
    expect(lines.slice(total)).toEqual([
      `${total} of ${total} documents asked for: ${total} read`,
      `${site.entries.filter(({ isListed }) => !isListed).length} of them are not in the site's catalogue, which lists only a part of the APIs`,
    ]);
  });

  test("ends with 1 where a document is refused or failed, 0 where one is gone", async () => {
    const [first, second] = site.entries;
    site.set(FAULTS.gone, { id: second?.id ?? 0 });
    expect(await pullHere()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${second?.id}: gone, the site has`),
    });
    if (first) first.document = madeDocument("taobao.tbk.other.get", "别的");
    expect(await pullHere()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${first?.id} taobao.tbk.other.get: refused`),
    });
    if (first) site.set(FAULTS.cut, { id: first.id });
    expect(await pullHere()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${first?.id}: failed, http`),
    });
  });

  test("ends with 3 where it is stopped: where, why, and how to go on", async () => {
    site.set(REFUSALS["challenge-json"], { after: 2 });
    const { status, stdout } = await pullHere();
    expect({ status, last: stdout.split("\n").slice(-3) }).toEqual({
      status: 3,
      last: [
        "1 of them are not in the site's catalogue, which lists only a part of the APIs",
        expect.stringMatching(
          /^stopped: http.*docId=\d+&docType=2.*: the site wants a person to prove that it is one$/,
        ),
        "next: wait, for hours rather than minutes, and run the same command again: it goes on where it stopped",
      ],
    });
    expect(stdout).not.toContain("_tb_token_");
  });

  test("--json is one object, whatever happens", async () => {
    site.set(REFUSALS["429"], { after: 1 });
    const { status, stdout } = await pullHere("--json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      isWhole: false,
      isResumed: false,
      stopped: {
        reason: "busy",
        found: expect.stringMatching(/: status 429, Retry-After 120$/),
        next: expect.any(String),
      },
      documents: [{ id: site.entries[0]?.id, outcome: "new" }],
    });
  });

  test.each([
    [["--id", "x"], "--id x is no whole number"],
    [["--renamed"], "--renamed goes with --id"],
    [["--id", "1", "--fresh"], "--fresh and --id exclude each other"],
    [["--pace", "fast"], "--pace fast is no whole number"],
    [["--site", "open.taobao.com"], "--site open.taobao.com is no address such as https://open.taobao.com"],
    [["--site", "http://u:p@x/"], "is no address"],
    [["--category", "other"], "package.yaml names no category other, but tbk, 38"],
  ])("given %j asks for nothing and ends with 2", async (args, message) => {
    expect(await pullHere(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    expect(site.log).toEqual([]);
  });

  test("takes a category by its folder or its id, and specs that are wrong end it before the first request", async () => {
    for (const category of ["tbk", "38"]) expect(await pullHere("--category", category)).toMatchObject({ status: 0 });
    site.reset();
    const bad = join(dir, "spec/tbk/bad.yaml");
    writeFileSync(bad, "method: [");
    onTestFinished(() => rmSync(bad));
    expect(await pullHere()).toMatchObject({ status: 1, stderr: expect.stringContaining("bad.yaml") });
    expect(site.log).toEqual([]);
  });
});
