import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { transcribeCommand } from "../../generator/cli/transcribe.ts";
import { hasErrors } from "../../generator/diagnostics.ts";
import { generate } from "../../generator/pipeline.ts";
import { categoryOf } from "../../generator/transcribe/category.ts";
import { compileErrors } from "../../scripts/corpus/compile.ts";
import { type Ran, runHere } from "../helpers/command.ts";

const ROOT = "test/transcribe";
let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "transcribe-"));
});

afterEach(() => rmSync(dir, { recursive: true }));

const run = (...args: string[]) => runHere(transcribeCommand, args);

/** A process of its own, for standard input. */
function pipe(input: string, ...args: string[]): Ran {
  return spawnSync(process.execPath, ["--import", "tsx", "generator/cli/index.ts", "transcribe", ...args], {
    encoding: "utf8",
    input,
  });
}

/** The case's page, where a catalogue lies beside the folder of its specs. */
function transcribeBeside(text: string, name: string, ...options: string[]): Promise<Ran> {
  mkdirSync(join(dir, "tbk"), { recursive: true });
  writeFileSync(join(dir, "catalogue.yaml"), text);
  return run("--to", join(dir, "tbk"), ...options, `${ROOT}/${name}/page.json`);
}

function catalogue(): string {
  return readFileSync(join(dir, "catalogue.yaml"), "utf8");
}

test("a dry run writes nothing, a run writes the spec into its category, a second one leaves it", async () => {
  const spec = ["--spec", join(dir, "spec"), `${ROOT}/json-new/page.json`];
  expect(await run("--dry-run", ...spec)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(": new, 4 param"),
  });
  expect(readdirSync(dir)).toEqual([]);
  expect((await run(...spec)).status).toBe(0);
  const file = join(dir, "spec/demo/taobao.demo.trade.list.yaml");
  expect(readFileSync(file, "utf8")).toBe(readFileSync(`${ROOT}/json-new/after.yaml`, "utf8"));
  expect((await run(...spec)).stdout).toContain("taobao.demo.trade.list 示例-商家-交易列表: unchanged");
});

test("a spec is found in whatever category it is", async () => {
  mkdirSync(join(dir, "other"), { recursive: true });
  cpSync(`${ROOT}/merge/before.yaml`, join(dir, "other/taobao.demo.order.get.yaml"));
  expect((await run("--spec", dir, `${ROOT}/merge/page.json`)).stdout).toContain("other/taobao.demo.order.get.yaml");
  expect(existsSync(join(dir, "demo"))).toBe(false);
});

test("standard input, --to and --method", () => {
  const text = readFileSync(`${ROOT}/text-no-method/page.txt`, "utf8");
  expect(pipe(text, "-")).toMatchObject({ status: 1, stdout: expect.stringContaining("names no method") });
  const { status, stdout } = pipe(text, "-", "--to", dir, "--method", "taobao.demo.site.get");
  expect(status).toBe(0);
  expect(stdout).toContain("taobao.demo.site.get: new, 1 parameters");
  expect(readFileSync(join(dir, "taobao.demo.site.get.yaml"), "utf8")).toContain("site: { type: String");
});

test("a paste of several APIs gives several specs, and --method is no name for them", async () => {
  const page = `${ROOT}/text-several/page.txt`;
  expect((await run(page, "--to", dir)).status).toBe(0);
  expect(readdirSync(dir)).toEqual(["lock.json", "taobao.demo.first.get.yaml", "taobao.demo.second.update.yaml"]);
  expect(await run(page, "--to", dir, "--method", "a.b")).toMatchObject({ status: 1 });
});

test("the catalogue gets the row of a new API, in the order of ids", async () => {
  const before =
    "# the list\n- { title: 一, id: [1, 3], status: name-only }\n- { title: 二, id: [90003, null], status: name-only } # last\n";
  const { stdout } = await transcribeBeside(before, "json-short");
  expect(stdout).toContain(`+ row: added (${join(dir, "catalogue.yaml")})`);
  const row = "- { title: 库存同步, method: alibaba.demo.stock.sync, id: 90002, status: documented }\n";
  expect(catalogue()).toBe(before.replace("- { title: 二", `${row}- { title: 二`));
  expect((await transcribeBeside(catalogue(), "json-short")).stdout).not.toContain("row:");
});

test("a row stays withdrawn, and its API gets no new spec: that it is back is a person's word", async () => {
  const row =
    "- { title: 库存同步, method: alibaba.demo.stock.sync, id: 90002, status: withdrawn, date: 2026-11-30 }\n";
  expect(await transcribeBeside(row, "json-short")).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("that it was withdrawn on 2026-11-30; if it is back, remove its row there"),
  });
  expect(readdirSync(join(dir, "tbk"))).toEqual([]);
  await transcribeBeside("[]\n", "json-short"); // its spec stays one release, as deprecated
  expect((await transcribeBeside(row.replace("库存同步", "旧名"), "json-short")).status).toBe(0);
  expect(catalogue()).toBe(row);
});

test("a page whose spec lint would refuse for its size is refused, and what is there stays", async () => {
  const file = join(dir, "1.json");
  const save = (words: string) => {
    const page = JSON.parse(readFileSync(`${ROOT}/json-short/page.json`, "utf8"));
    writeFileSync(file, JSON.stringify({ ...page, description: words }));
  };
  const spec = join(dir, "tbk/alibaba.demo.stock.sync.yaml");
  save("字".repeat(100_000));
  expect(await run("--to", join(dir, "tbk"), file)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/not transcribed, its spec would have \d+ bytes, and one has at most 262144/),
  });
  expect(existsSync(spec)).toBe(false);
  save("短");
  expect((await run("--to", join(dir, "tbk"), file)).status).toBe(0);
  const before = readFileSync(spec, "utf8");
  save("字".repeat(100_000));
  expect((await run("--to", join(dir, "tbk"), file)).status).toBe(1);
  expect(readFileSync(spec, "utf8")).toBe(before);
});

test("a document that cannot be read keeps no other from its spec", async () => {
  cpSync(`${ROOT}/text-tabs/page.txt`, join(dir, "1.txt"));
  const method = "tmall.demo.tabs.update";
  mkdirSync(join(dir, "tbk"));
  // A spec that leads into itself, by which the text's rows would be told apart.
  writeFileSync(join(dir, `tbk/${method}.yaml`), `method: ${method}\nresponse:\n  r: &r { fields: { x: *r } }\n`);
  const ran = await run("--to", join(dir, "tbk"), join(dir, "1.txt"), `${ROOT}/json-short/page.json`);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain(join(dir, "1.txt"));
  expect(ran.stdout).toContain("alibaba.demo.stock.sync 库存同步: new");
});

test.each(["null", "{}", '{"words":null}', '{"words":{"":5}}'])(
  "%s is remembered of no page: it is read anew",
  async (locked) => {
    const spec = ["--spec", join(dir, "spec"), `${ROOT}/json-short/page.json`];
    await run(...spec);
    const lock = join(dir, "spec/lock.json");
    const before = readFileSync(lock, "utf8");
    writeFileSync(lock, `{"apis":{"alibaba.demo.stock.sync":${locked}}}`);
    expect(await run(...spec)).toMatchObject({ status: 0, stdout: expect.stringContaining(": unchanged") });
    expect(readFileSync(lock, "utf8")).toBe(before);
  },
);

test("a row that only named the API is completed, one with another title mended, a dry run says so", async () => {
  const row = "- { title: 库存同步, method: alibaba.demo.stock.sync, id: 90002, status: documented }\n";
  const nameOnly = "- { title: 库存同步, id: [90001, 90009], status: name-only }\n";
  const dry = await transcribeBeside(nameOnly, "json-short", "--dry-run");
  expect(dry.stdout).toContain("~ row: changed (method alibaba.demo.stock.sync, id 90002, status documented)");
  expect(catalogue()).toBe(nameOnly);
  await transcribeBeside(nameOnly, "json-short");
  expect(catalogue()).toBe(row);
  await transcribeBeside(row.replace("库存同步", "旧名"), "json-short");
  expect(catalogue()).toBe(row);
});

describe("a row is added to a catalogue, of which all else stays", () => {
  const row = "{ title: 库存同步, method: alibaba.demo.stock.sync, id: 90002, status: documented }";

  test.each<[what: string, before: string, after: string]>([
    ["nothing yet", "# The APIs.\n[]\n", `# The APIs.\n- ${row}\n`],
    ["nothing yet, and words behind it", "[] # none\n# end\n", `- ${row}\n # none\n# end\n`],
    ["no end of its last line", "- { title: 一, id: 1 }", `- { title: 一, id: 1 }\n- ${row}\n`],
    [
      "lines as Windows ends them",
      "# a\r\n- { title: 一, id: 1 }\r\n",
      `# a\r\n- { title: 一, id: 1 }\r\n- ${row}\r\n`,
    ],
    ["blanks before its dashes", "  - { title: 一, id: 1 }\n", `  - { title: 一, id: 1 }\n  - ${row}\n`],
    [
      "comments, blank lines and a layout of somebody's",
      '# a\n\n# b\n- {title: "一",   id: 1} # c\n\n# d\n- title: 二\n  id: 99999\n# e\n',
      `# a\n\n# b\n- {title: "一",   id: 1} # c\n- ${row}\n\n# d\n- title: 二\n  id: 99999\n# e\n`,
    ],
    [
      "brackets",
      "# a\n[\n  { title: 一, id: 1 }, # b\n  { title: 二, id: 99999 },\n]\n",
      `# a\n- { title: 一, id: 1 } # b\n- ${row}\n- { title: 二, id: 99999 }\n`,
    ],
  ])("%s", async (_, before, after) => {
    expect((await transcribeBeside(before, "json-short")).stdout).toContain("+ row: added");
    expect(catalogue()).toBe(after);
    await transcribeBeside(after, "json-short");
    expect(catalogue()).toBe(after);
  });

  test("one in brackets that has its row stays", async () => {
    const text = `[${row}]\n`;
    await transcribeBeside(text, "json-short");
    expect(catalogue()).toBe(text);
  });

  test.each([
    "- title: 旧\n  id: 90002 # old\n",
    "- { title: 旧, id: 90002 } # old\n",
    "- {id: 90002,\n   title: 旧} # old\n",
  ])("one that changes is written anew, with the words behind it: %j", async (before) => {
    expect((await transcribeBeside(`# a\n${before}# b\n`, "json-short")).stdout).toContain(
      "~ row: changed (title 库存同步",
    );
    expect(catalogue()).toBe(`# a\n- ${row} # old\n# b\n`);
  });
});

test("a catalogue of thousands of rows is read and written once for all documents", { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `- { title: 接口${at}, id: ${at + 1}, status: name-only }\n`);
  const pages = Array.from({ length: 150 }, (_, at) => {
    const page = JSON.parse(
      readFileSync(`${ROOT}/json-short/page.json`, "utf8").replaceAll(".stock.", `.stock${at}.`),
    ) as object;
    writeFileSync(join(dir, `${at}.json`), JSON.stringify(page).replaceAll("90002", String(90_002 + at)));
    return join(dir, `${at}.json`);
  });
  mkdirSync(join(dir, "tbk"));
  writeFileSync(join(dir, "catalogue.yaml"), rows.join(""));
  expect((await run("--to", join(dir, "tbk"), ...pages)).status).toBe(0);
  expect(catalogue().startsWith(rows.join(""))).toBe(true);
  expect(catalogue().split("\n")).toHaveLength(3_151);
});

test.each(["- { title: 一, status: name-only", "a: map\n"])(
  "a catalogue that lint refuses is left: %j",
  async (text) => {
    const { status } = await transcribeBeside(text, "json-short");
    expect({ status, text: catalogue() }).toEqual({ status: 0, text });
  },
);

test("wrong commands exit with 2, a document that is not there with 1", async () => {
  expect((await run()).status).toBe(2);
  expect((await run("--nonsense", "x")).status).toBe(2);
  expect(await run(join(dir, "absent.json"))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("cannot be read"),
  });
});

test("everything the cases transcribe passes lint, generates and compiles under the strict flags", async () => {
  const specDir = join(dir, "spec");
  const texts = readdirSync(ROOT)
    .map((name) => join(ROOT, name, "after.yaml"))
    .filter((file) => existsSync(file) && !file.includes("/merge/")) // its window names removed fields
    .flatMap((file) => readFileSync(file, "utf8").split(/^---\n/m));
  for (const text of texts) {
    const { method } = parse(text) as { method: string };
    mkdirSync(join(specDir, categoryOf(method)), { recursive: true });
    writeFileSync(join(specDir, categoryOf(method), `${method}.yaml`), text);
  }
  cpSync("spec/gateway.yaml", join(specDir, "gateway.yaml"));
  const outDir = join(dir, "package");
  const { diagnostics, apis } = await generate({ specDir, outDir, templatesDir: "templates" });
  expect(hasErrors(diagnostics)).toBe(false);
  expect(apis).toBe(texts.length);
  expect(compileErrors(outDir)).toEqual([]);
});

test("the corpus script is quiet about a folder that is not there", () => {
  const script = ["--import", "tsx", "scripts/corpus.ts", join(dir, "absent")];
  const { status, stdout } = spawnSync(process.execPath, script, { encoding: "utf8" });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `corpus: ${join(dir, "absent")} is not there, nothing to check\n`,
  });
});

test("JSON that is no document, and a folder that cannot be made, are said in one line", async () => {
  writeFileSync(join(dir, "answer.json"), '{"error_response":{"code":15}}');
  writeFileSync(join(dir, "file"), "");
  const refused = await run(join(dir, "answer.json"));
  expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining("not the official JSON") });
  const failed = await run("--to", join(dir, "file/x"), `${ROOT}/json-short/page.json`);
  expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining("alibaba.demo.stock.sync failed") });
});
