import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { TopClient, type TopDrift } from "../../generated/src/index.ts";
import { startGateway, TEST_APP } from "../../generated/src/testing/index.ts";
import { TbkScSocialCrowdGetRequest } from "../../generated/src/tbk/TbkScSocialCrowdGetRequest.ts";
import { driftCommand } from "../../generator/cli/drift.ts";
import { lint } from "../../generator/lint.ts";
import { writeSmallSpec } from "../docsite/small.ts";
import { runHere } from "../helpers/command.ts";

const METHOD = "taobao.tbk.sc.social.crowd.get";
const dir = mkdtempSync(join(tmpdir(), "drift-"));
const specDir = writeSmallSpec(join(dir, "spec"));
afterAll(() => rmSync(dir, { recursive: true }));

const report = (path: string, found: string, expected?: string, method = METHOD) =>
  JSON.stringify({ method, path, kind: expected === undefined ? "unknown" : "retyped", expected, found });

async function drift(lines: readonly string[], ...args: string[]) {
  const file = join(dir, "drift.jsonl");
  writeFileSync(file, lines.join("\n"));
  return runHere(driftCommand, [file, "--spec", specDir, ...args]);
}

/** The corrections that are proposed, by path. */
async function proposals(...lines: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await drift(lines, "--json");
  const { drifts } = JSON.parse(stdout) as {
    drifts: { path: string; proposal: { patch?: object; question?: string } }[];
  };
  return Object.fromEntries(
    drifts.map(({ path, proposal }) => {
      const { reason: _, path: __, ...patch } = (proposal.patch ?? {}) as Record<string, unknown>;
      return [path, proposal.question ?? patch];
    }),
  );
}

test("reports of a client add up to a patch after which nothing drifts", async () => {
  const gateway = await startGateway();
  gateway.answer(METHOD, { desc: "a", is_open: true, owner_id: "18446744073709551615", tree: { a: 1 } });
  const lines: string[] = [];
  for (let clients = 0; clients < 2; clients++) {
    const onDrift = (drift: TopDrift) => void lines.push(JSON.stringify(drift));
    const client = new TopClient({ ...TEST_APP, url: gateway.url, hooks: { onDrift } });
    await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 }), "session");
    await client.close();
  }
  await gateway.close();
  lines.push(report("status", "string", "number"), report("status", "string", "number")); // the gateway keeps to the types
  const { status, stdout } = await drift(lines);
  expect(status).toBe(0);
  const [told, file = ""] = stdout.split(/\n\n {2}spec\/patches\/.*\n|\n\n\d+ reports/);
  expect(told?.split("\n")).toEqual([
    METHOD,
    "  is_open: not documented, came as boolean 2",
    "  owner_id: not documented, came as string 2",
    "  status: documented as number, came as string 2",
    "  tree: not documented, came as struct 2",
  ]);
  mkdirSync(join(specDir, "patches"), { recursive: true });
  writeFileSync(join(specDir, "patches", `${METHOD}.yaml`), file);
  const { spec, diagnostics } = lint(specDir);
  expect(diagnostics).toEqual([]);
  const response = spec?.apis.find(({ method }) => method === METHOD)?.response ?? [];
  const typeOf = (name: string) => response.find((field) => field.name === name)?.type.name;
  expect(["is_open", "owner_id", "status", "tree"].map(typeOf)).toEqual(["Boolean", "String", "String", "Unknown"]);
  rmSync(join(specDir, "patches"), { recursive: true });
});

describe("what is proposed", () => {
  test("is a type where one came, the digits of an id, and Unknown where several did", async () => {
    expect(
      await proposals(
        report("a", "string"),
        report("a", "null"),
        report("b", "number"),
        report("b", "string"),
        report("c_id", "number"),
        report("c_id", "string"),
        report("d", "list"),
        report("e", "null"),
      ),
    ).toEqual({
      a: { add: { type: "String" } },
      b: { add: { type: "Unknown" } },
      c_id: { add: { type: "Number", format: "id" } },
      d: { add: { type: "Unknown" } },
      e: { add: { type: "Unknown" } },
    });
  });

  test("is another type of a field, of the elements of a list, a list in place of one", async () => {
    expect(
      await proposals(
        report("create_time", "number", "string"),
        report("member_size", "list", "number"),
        report("match_num", "struct", "number"),
        report("status", "number", "number"),
      ),
    ).toEqual({
      create_time: { set: { type: "Number" } },
      member_size: { set: { type: "Number[]" } },
      match_num: "look at an answer: a type alone does not tell it",
      status: "the specs say so by now",
    });
  });

  test("is nothing for what the specs have by now, or do not know", async () => {
    expect(
      await proposals(
        report("desc", "string"),
        report("none.a", "string"),
        report("x", "string", "number"),
        report("y", "string", undefined, "taobao.no.get"),
      ),
    ).toEqual({
      desc: "the specs have it by now",
      "none.a": "the specs have no such path",
      x: "the specs have no such path",
      y: "the specs have no such API",
    });
  });
});

test("lines that are no reports are counted, and end it with 1", async () => {
  const { status, stdout } = await drift(["{}", report("a", "string"), "null", "x", '{"method":1}']);
  expect(status).toBe(1);
  expect(stdout.split("\n").at(-1)).toBe("4 lines are no reports, the first is line 1");
});

test("what a report says cannot leave its line, and a name that is none is not proposed", async () => {
  const { stdout } = await drift([report('a: "\n- path: b\u2028#', "string"), report("`me`", "string")]);
  expect(stdout).not.toContain("spec/patches");
  expect(stdout.match(/^ {2}.*its name is none that a spec can hold\)$/gm)).toHaveLength(2);
  expect(stdout).not.toMatch(/^- path/m);
});

test("names stay what they are in the patch, whatever YAML makes of them", async () => {
  const { stdout } = await drift([report("@a:-b#c", "string"), report("null", "string")]);
  const file = stdout.split(/\n\n {2}spec\/patches\/.*\n|\n\n\d+ reports/)[1] ?? "";
  expect(parse(file)).toMatchObject({ patches: [{ path: "response.@a:-b#c" }, { path: "response.null" }] });
});

test("a file that is not there is told in one line", async () => {
  expect(await runHere(driftCommand, [join(dir, "none"), "--spec", specDir])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^ENOENT/),
  });
  expect(await runHere(driftCommand, [])).toMatchObject({ status: 2 });
});
