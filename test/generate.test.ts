import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { generateCommand } from "../generator/cli/generate.ts";
import { lintCommand } from "../generator/cli/lint.ts";
import { checkGenerated, generate, type GenerateOptions } from "../generator/pipeline.ts";
import { runHere } from "./helpers/command.ts";

const root = mkdtempSync(join(tmpdir(), "generate-"));
const options: GenerateOptions = { specDir: join(root, "spec"), outDir: join(root, "out"), templatesDir: "templates" };
const API = join(options.specDir, "tbk/taobao.tbk.enums.get.yaml");
const NEW = join(options.specDir, "tbk/taobao.tbk.new.get.yaml");
const LISTS = join(options.specDir, "tbk/taobao.tbk.lists.get.yaml");

/** What each test begins with: two specs and the package made of them. */
const made = `${root}-made`;
beforeAll(async () => {
  for (const name of ["enums", "lists"]) cpSync(`test/golden/${name}/spec`, options.specDir, { recursive: true });
  cpSync("test/changes/gateway/from/gateway.yaml", join(options.specDir, "gateway.yaml")); // a small one
  await generate(options);
  cpSync(root, made, { recursive: true });
});
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  expect(spawnSync("cp", ["-R", made, root]).status).toBe(0); // ten times as fast as cpSync
});
afterAll(() => {
  for (const folder of [root, made]) rmSync(folder, { recursive: true });
});

const request = join(options.outDir, "src/tbk/TbkEnumsGetRequest.ts");

async function drift(): Promise<Record<string, string>> {
  const { differences } = await checkGenerated(options);
  return Object.fromEntries(differences.map((difference) => [difference.path, difference.drift]));
}

/** Every file below a folder with its bytes and time of change. */
function snapshot(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path, "latin1")}`]));
}

describe("generate", () => {
  test("gives the same bytes again, and touches nothing that is right already", async () => {
    const before = snapshot(options.outDir);
    const { written, removed } = await generate(options);
    expect({ written, removed }).toEqual({ written: [], removed: [] });
    expect(snapshot(options.outDir)).toEqual(before);
  });

  test("restores what was deleted and edited", async () => {
    const before = readFileSync(request, "utf8");
    writeFileSync(request, "// edited");
    rmSync(join(options.outDir, "src/index.ts"));
    const { written } = await generate(options);
    expect([...written].sort()).toEqual(["src/index.ts", "src/tbk/TbkEnumsGetRequest.ts"]);
    expect(readFileSync(request, "utf8")).toBe(before);
  });

  test("a new version of the package is known to its runtime", async () => {
    const told = "categories: { tbk: { id: 38 } }\nname: other-sdk\nbin: other\nversion: 7.8.9\n";
    writeFileSync(join(options.specDir, "package.yaml"), told);
    const { written } = await generate(options);
    const own = ["LICENSE", "README.md", "README.zh-CN.md", "manifest.json", "package.json", "src/package.ts"];
    expect([...written].sort()).toEqual(own);
    expect(readFileSync(join(options.outDir, "src/package.ts"), "utf8")).toMatch(/"other-sdk"[^]*"7\.8\.9"[^]*"other"/);
    expect(JSON.parse(readFileSync(join(options.outDir, "package.json"), "utf8"))).toMatchObject({
      name: "other-sdk",
      version: "7.8.9",
      bin: { other: "./dist/esm/cli.js" },
    });
  });

  test("removes the files of an API that is gone, and folders left empty", async () => {
    rmSync(API);
    const { removed } = await generate(options);
    expect(removed).toEqual(["data/taobao.tbk.enums.get.json", "src/tbk/TbkEnumsGetRequest.ts"]);
    rmSync(join(options.specDir, "tbk"), { recursive: true });
    await generate(options);
    expect(existsSync(join(options.outDir, "src/tbk"))).toBe(false);
  });

  test("keeps a file of somebody else, and an orphan that was edited, and says so", async () => {
    writeFileSync(join(options.outDir, "src/notes.txt"), "mine");
    writeFileSync(request, "// edited");
    rmSync(API);
    const { diagnostics } = await generate(options);
    const files = diagnostics.map((d) => `${d.severity} ${d.code} ${d.file.slice(options.outDir.length + 1)}`);
    expect(files).toEqual([
      "warning foreign-output src/notes.txt",
      "warning foreign-output src/tbk/TbkEnumsGetRequest.ts",
    ]);
    expect(readFileSync(request, "utf8")).toBe("// edited");
  });

  test("writes nothing when a spec is wrong", async () => {
    const before = snapshot(options.outDir);
    writeFileSync(API, readFileSync(API, "utf8").replace("kind: read", "kind: maybe"));
    const { diagnostics, written } = await generate(options);
    expect(diagnostics.map((d) => d.code)).toEqual(["spec-shape"]);
    expect(written).toEqual([]);
    expect(snapshot(options.outDir)).toEqual(before);
  });

  test("refuses a folder it did not make, and leaves it as it was", async () => {
    const foreign = join(root, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "precious.txt"), "mine");
    const { diagnostics, written } = await generate({ ...options, outDir: foreign });
    expect(diagnostics.map((d) => `${d.severity} ${d.code}`)).toEqual(["error foreign-output"]);
    expect(written).toEqual([]);
    expect(readdirSync(foreign)).toEqual(["precious.txt"]);
  });

  test.each([
    ["a link to a folder", "src/tbk", "outside"],
    ["a link to a file", "src/index.ts", "outside/index.ts"],
    ["a link to the manifest of another folder", "manifest.json", "outside/manifest.json"],
  ])("writes through no link: %s", async (_, path, target) => {
    const outside = join(root, "outside");
    mkdirSync(outside);
    for (const file of ["index.ts", "TbkEnumsGetRequest.ts"]) writeFileSync(join(outside, file), "mine");
    cpSync(join(options.outDir, "manifest.json"), join(outside, "manifest.json"));
    rmSync(join(options.outDir, path), { recursive: true });
    symlinkSync(join(root, target), join(options.outDir, path));
    rmSync(request, { force: true });
    const before = snapshot(root);
    const { diagnostics, written } = await generate(options);
    expect(diagnostics).toMatchObject([
      { severity: "error", code: "foreign-output", file: join(options.outDir, path) },
    ]);
    expect(written).toEqual([]);
    expect(snapshot(root)).toEqual(before);
  });

  test("a manifest.json of another tool makes no folder ours", async () => {
    const foreign = join(root, "foreign");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "manifest.json"), '{ "name": "app", "files": { "README.md": "x" } }');
    writeFileSync(join(foreign, "README.md"), "mine");
    const { diagnostics } = await generate({ ...options, outDir: foreign });
    expect(diagnostics.map((d) => `${d.severity} ${d.code}`)).toEqual(["error foreign-output"]);
    expect(readFileSync(join(foreign, "README.md"), "utf8")).toBe("mine");
  });

  test.each([
    ["a half of it", (text: string) => text.slice(0, text.length / 2)],
    ["the marks of a merge", (text: string) => text.replace("\n", "\n<<<<<<< HEAD\n")],
  ])("a damaged manifest is named, and nothing is written: %s", async (_, damage) => {
    const manifest = join(options.outDir, "manifest.json");
    writeFileSync(manifest, damage(readFileSync(manifest, "utf8")));
    const before = snapshot(options.outDir);
    const { diagnostics } = await generate(options);
    expect(diagnostics).toMatchObject([{ severity: "error", code: "foreign-output", file: manifest }]);
    expect(diagnostics[0]?.message).toContain("damaged");
    expect(snapshot(options.outDir)).toEqual(before);
  });

  test("a manifest that names files elsewhere removes none", async () => {
    const precious = join(root, "precious.txt");
    writeFileSync(precious, "mine");
    const manifest = join(options.outDir, "manifest.json");
    const { files, ...rest } = JSON.parse(readFileSync(manifest, "utf8")) as { files: object };
    const hash = createHash("sha256").update("mine").digest("hex").slice(0, 16);
    const added = { "../precious.txt": hash, [precious]: hash, ".": hash };
    writeFileSync(manifest, JSON.stringify({ ...rest, files: { ...files, ...added } }));
    expect((await generate(options)).removed).toEqual([]);
    expect(readFileSync(precious, "utf8")).toBe("mine");
  });

  test("every file comes from the template at its path, copies byte for byte", () => {
    const paths = [...snapshot(options.outDir).keys()].map((path) => path.slice(options.outDir.length + 1));
    for (const path of paths) {
      if (path === "manifest.json") continue;
      const template = path
        .replace(/^data\/.*\.json$/, "data/[method].json")
        .replace(/^src\/tbk\/index\.ts$/, "src/[category]/index.ts")
        .replace(/^src\/tbk\/.*$/, "src/[category]/[request].ts");
      const copied = existsSync(join("templates", template));
      expect(copied || existsSync(join("templates", `${template}.hbs`)), path).toBe(true);
      if (!copied) continue;
      expect(readFileSync(join(options.outDir, path), "latin1"), path).toBe(
        readFileSync(join("templates", template), "latin1"),
      );
    }
  });
});

describe("what lies in the folders of specs", () => {
  test("is read through links, of files and of folders", async () => {
    const elsewhere = join(root, "elsewhere");
    mkdirSync(elsewhere);
    cpSync(API, join(elsewhere, "real.yaml"));
    rmSync(API);
    symlinkSync(join(elsewhere, "real.yaml"), API);
    expect(await drift()).toEqual({});
    cpSync(join(options.specDir, "tbk"), join(elsewhere, "tbk"), { recursive: true });
    rmSync(join(options.specDir, "tbk"), { recursive: true });
    symlinkSync(join(elsewhere, "tbk"), join(options.specDir, "tbk"));
    expect(await drift()).toEqual({});
  });

  test.each<[what: string, make: (path: string) => void]>([
    ["a folder", (path) => mkdirSync(path)],
    ["a pipe", (path) => void spawnSync("mkfifo", [path])],
    ["a link to nothing", (path) => symlinkSync(join(root, "nothing"), path)],
  ])("is named where it is %s, and nothing is written or removed", async (_what, make) => {
    const before = snapshot(options.outDir);
    make(join(options.specDir, "tbk/taobao.tbk.odd.get.yaml"));
    const { diagnostics, written, removed } = await generate(options);
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("is no file that can be read"),
    );
    expect([...written, ...removed]).toEqual([]);
    expect(snapshot(options.outDir)).toEqual(before);
  });

  test.each<[what: string, path: string]>([
    ["a spec with another ending", "tbk/taobao.tbk.odd.get.yml"],
    ["a spec in capitals", "tbk/taobao.tbk.odd.get.YAML"],
    ["a patch with another ending", "patches/taobao.tbk.enums.get.yml"],
    ["a spec outside of a category", "taobao.tbk.odd.get.yaml"],
    ["a file of the folder that is misspelt", "catalog.yaml"],
  ])("is named where it is %s, and nothing is written or removed", async (_what, path) => {
    const before = snapshot(options.outDir);
    mkdirSync(join(options.specDir, "patches"), { recursive: true });
    cpSync(API, join(options.specDir, path));
    const { diagnostics } = await generate(options);
    expect(diagnostics).toMatchObject([{ code: "file-name", file: join(options.specDir, path) }]);
    expect(snapshot(options.outDir)).toEqual(before);
  });

  test("is named where it is a folder in a category, a link to one, or patches that are a file", async () => {
    mkdirSync(join(options.specDir, "tbk/more"));
    cpSync(API, join(options.specDir, "tbk/more/taobao.tbk.odd.get.yaml"));
    symlinkSync(join(options.specDir, "tbk"), join(options.specDir, "tbk/loop"));
    writeFileSync(join(options.specDir, "patches"), "none");
    const { diagnostics } = await generate(options);
    const files = ["patches", "tbk/loop", "tbk/more"].map((path) => join(options.specDir, path));
    expect(diagnostics.map(({ file }) => file)).toEqual(files);
  });

  test("is nobody's where it is hidden, no YAML, or an installed package's", async () => {
    mkdirSync(join(options.specDir, "node_modules/a"), { recursive: true });
    mkdirSync(join(options.specDir, ".github"));
    for (const path of [
      "README.md",
      "tbk/notes.txt",
      ".travis.yml",
      ".github/ci.yml",
      "node_modules/a/b.yml",
      "tbk/.a.yaml.swp",
    ]) {
      writeFileSync(join(options.specDir, path), "x");
    }
    expect(await drift()).toEqual({});
  });

  test.each(["client", "testing", "runtime", "reads", "package", "con", "nul", "com1"])(
    "no category is called %s",
    async (name) => {
      mkdirSync(join(options.specDir, name));
      const method = `taobao.${name}.demo.get`;
      writeFileSync(
        join(options.specDir, name, `${method}.yaml`),
        readFileSync(API, "utf8").replace("taobao.tbk.enums.get", method),
      );
      const { diagnostics } = await generate(options);
      expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining(`\`${name}\``));
    },
  );
});

test("a first run that was stopped can be run again, wherever it stopped", async () => {
  const whole = snapshot(options.outDir);
  const names = [...whole.keys()];
  for (const stop of [0, 1, Math.floor(names.length / 2), names.length - 1]) {
    // The manifest is there from the first file on.
    for (const path of names.slice(stop)) if (!path.endsWith("/manifest.json")) rmSync(path, { force: true });
    const half = names.slice(0, stop).at(-1);
    if (half && !half.endsWith("/manifest.json")) writeFileSync(half, readFileSync(half).subarray(0, 10));
    const { diagnostics } = await generate(options);
    expect(diagnostics).toEqual([]);
    expect(await drift()).toEqual({});
  }
});

test("more APIs than one thread makes come out as one would make them, also where texts of the cache are lost", async () => {
  const methods = Array.from({ length: 450 }, (_, n) => `taobao.tbk.n${100 + n}.get`);
  const text = "title: t\nsummary: s\nsession: none\nkind: read\nparams: {}\nresponse: {}\nerrors: {}\nsources: [s]\n";
  for (const method of methods) {
    writeFileSync(join(options.specDir, "tbk", `${method}.yaml`), `method: ${method}\n${text}`);
  }
  const folders = ["--spec", options.specDir, "--out", options.outDir, "--cache", join(root, "cache")];
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [...flags, "scripts/generator.mjs", "generate", ...folders]);
  expect(run().stdout.toString()).toMatch(/^452 APIs: /m);

  const lost = `/${methods.at(-60)}.yaml`; // of a chunk that the second thread is handed when it has made others
  const parts = [...snapshot(join(root, "cache")).keys()].filter((path) => /\/apis\/\d+$/.test(path));
  const part = parts.find((path) => readFileSync(path, "utf8").includes(lost)) as string;
  const index = readFileSync(part, "utf8");
  for (const method of methods) {
    const isOfPart = index.includes(`/${method}.yaml`);
    if (!isOfPart || lost.includes(method)) rmSync(join(options.outDir, `data/${method}.json`));
  }
  truncateSync(`${part}.texts`, 40);
  const slower = `if (require("node:worker_threads").isMainThread) {
    const timers = require("node:timers/promises");
    timers.setImmediate = () => timers.setTimeout(80);
    require("node:module").syncBuiltinESMExports();
  }`;
  writeFileSync(join(root, "slower.cjs"), slower);
  expect(run("--require", join(root, "slower.cjs"))).toMatchObject({ status: 0, stderr: Buffer.from("") });
  expect(await drift()).toEqual({});
});

test("the manifest of a new folder is its first file", () => {
  const out = join(root, "new");
  const probe = `
    const fs = require("node:fs"); const { syncBuiltinESMExports } = require("node:module");
    const write = fs.writeFileSync; let n = 0;
    fs.writeFileSync = (path, ...rest) => { if (String(path).includes("/new/") && n++ === 1) process.kill(process.pid, "SIGKILL"); return write(path, ...rest); };
    syncBuiltinESMExports();`;
  writeFileSync(join(root, "probe.cjs"), probe);
  const args = ["--require", join(root, "probe.cjs"), "scripts/generator.mjs", "generate"];
  const folders = ["--spec", options.specDir, "--out", out, "--cache", join(root, "cache")];
  expect(spawnSync(process.execPath, [...args, ...folders]).signal).toBe("SIGKILL");
  expect([...snapshot(out).keys()]).toEqual([join(out, "manifest.json")]);
  expect(spawnSync(process.execPath, ["scripts/generator.mjs", "generate", ...folders]).status).toBe(0);
});

test.each<[what: string, before: () => void, after: () => void]>([
  [
    "brings an API that is then taken back",
    () => writeFileSync(NEW, readFileSync(API, "utf8").replace("taobao.tbk.enums.get", "taobao.tbk.new.get")),
    () => rmSync(NEW),
  ],
  ["takes an API away", () => rmSync(API), () => {}],
])("a run that is stopped while it %s leaves no file that is nobody's", async (_what, before, after) => {
  const probe = `
    const fs = require("node:fs");
    const { writeFileSync: write, rmSync: remove } = fs;
    const killAt = (path, part) => { if (String(path).includes(part)) process.kill(process.pid, "SIGKILL"); };
    fs.writeFileSync = (path, ...rest) => { write(path, ...rest); killAt(path, "/out/data/taobao.tbk.new"); };
    fs.rmSync = (path, ...rest) => { killAt(path, "/out/"); remove(path, ...rest); };
    require("node:module").syncBuiltinESMExports();`;
  writeFileSync(join(root, "probe.cjs"), probe);
  const args = ["--require", join(root, "probe.cjs"), "scripts/generator.mjs", "generate"];
  const folders = ["--spec", options.specDir, "--out", options.outDir, "--cache", join(root, "cache")];
  before();
  expect(spawnSync(process.execPath, [...args, ...folders]).signal).toBe("SIGKILL");
  after();
  expect((await generate(options)).diagnostics).toEqual([]);
  expect(await drift()).toEqual({});
});

test.each(["new", "out"])("a disk that fills up at the manifest of a folder (%s) leaves no half of one", (folder) => {
  const out = join(root, folder);
  const probe = `
    const fs = require("node:fs"); const { syncBuiltinESMExports } = require("node:module");
    const write = fs.writeFileSync;
    fs.writeFileSync = (path, ...rest) => {
      if (!String(path).includes("/${folder}/manifest.json")) return write(path, ...rest);
      write(path, "{");
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { syscall: "write" });
    };
    syncBuiltinESMExports();`;
  writeFileSync(join(root, "probe.cjs"), probe);
  rmSync(LISTS);
  const args = [
    "scripts/generator.mjs",
    "generate",
    "--spec",
    options.specDir,
    "--out",
    out,
    "--cache",
    join(root, "cache"),
  ];
  expect(spawnSync(process.execPath, ["--require", join(root, "probe.cjs"), ...args]).status).toBe(1);
  expect(spawnSync(process.execPath, args).status).toBe(0);
  expect(spawnSync(process.execPath, [...args, "--check"]).status).toBe(0);
  expect(readdirSync(out).filter((name) => name.endsWith(".part"))).toEqual([]);
});

describe("generate --check", () => {
  test("says nothing when all is well", async () => {
    expect(await drift()).toEqual({});
  });

  test("names a hand edit, a deletion and a stray file", async () => {
    writeFileSync(request, `${readFileSync(request, "utf8")}// edited\n`);
    rmSync(join(options.outDir, "src/index.ts"));
    writeFileSync(join(options.outDir, "src/tbk/Stray.ts"), "");
    expect(await drift()).toEqual({
      "src/index.ts": "missing",
      "src/tbk/Stray.ts": "foreign",
      "src/tbk/TbkEnumsGetRequest.ts": "hand-edited",
    });
  });

  test("names what a changed spec makes stale, and what it no longer produces", async () => {
    writeFileSync(API, readFileSync(API, "utf8").replace("description: 排序", "description: 排序方式"));
    expect(await drift()).toEqual({
      "data/taobao.tbk.enums.get.json": "stale",
      "manifest.json": "stale",
      "src/tbk/TbkEnumsGetRequest.ts": "stale",
    });
    rmSync(API);
    expect(await drift()).toMatchObject({ "src/tbk/TbkEnumsGetRequest.ts": "orphaned", "src/tbk/index.ts": "stale" });
  });

  test("writes nothing", async () => {
    rmSync(join(options.outDir, "src/index.ts"));
    const before = snapshot(options.outDir);
    await drift();
    expect(snapshot(options.outDir)).toEqual(before);
  });
});

describe("generate with a cache", () => {
  const cached: GenerateOptions = { ...options, cacheDir: join(root, "cache") };
  const phases = async () => {
    const names: string[] = [];
    const result = await generate({ ...cached, progress: { onPhase: (name) => names.push(name) } });
    return { ...result, phases: names };
  };
  beforeEach(() => generate(cached));

  test("reads and prints nothing when nothing changed, and says the same again", async () => {
    const { phases: ran, ...result } = await phases();
    expect(ran).toEqual(["compare"]);
    expect(result).toMatchObject({ apis: 2, written: [], removed: [], diagnostics: [] });
    expect(result.unchanged).toBe((await generate(options)).unchanged);
  });

  test("a file of somebody else is told while it is there, and no longer", async () => {
    const notes = join(options.outDir, "src/notes.txt");
    writeFileSync(notes, "mine");
    writeFileSync(API, readFileSync(API, "utf8").replace("description: 排序", "description: 排序方式"));
    const told = async () => (await phases()).diagnostics.map(({ code, file }) => [code, file]);
    expect(await told()).toEqual([["foreign-output", notes]]);
    expect(await told()).toEqual([["foreign-output", notes]]);
    rmSync(notes);
    expect(await told()).toEqual([]);
    expect((await phases()).phases).toEqual(["compare"]);
  });

  test("never trusts itself over the bytes on disk", async () => {
    const before = readFileSync(request, "utf8");
    writeFileSync(request, "// edited");
    expect((await phases()).written).toEqual(["src/tbk/TbkEnumsGetRequest.ts"]);
    expect(readFileSync(request, "utf8")).toBe(before);
    rmSync(join(options.outDir, "data/taobao.tbk.lists.get.json"));
    expect((await phases()).written).toEqual(["data/taobao.tbk.lists.get.json"]);
  });

  test("gives the same files as a run without it, whatever was changed", async () => {
    writeFileSync(API, readFileSync(API, "utf8").replace("description: 排序", "description: 排序方式"));
    const { written } = await phases();
    expect(written).toEqual(["data/taobao.tbk.enums.get.json", "src/tbk/TbkEnumsGetRequest.ts", "manifest.json"]);
    expect(await drift()).toEqual({});
    rmSync(API);
    await phases();
    expect(await drift()).toEqual({});
  });

  test("reports a file that became wrong, with its position, and a file that is still wrong", async () => {
    writeFileSync(API, readFileSync(API, "utf8").replace("kind: read", "kind: maybe"));
    for (let run = 0; run < 2; run++) {
      const { diagnostics, written } = await phases();
      expect(diagnostics.map(({ code, line }) => ({ code, line }))).toEqual([{ code: "spec-shape", line: 5 }]);
      expect(written).toEqual([]);
    }
  });

  test("warnings of specs that did not change are told on every run, of others no longer", async () => {
    const other = join(options.specDir, "tbk/taobao.tbk.other.get.yaml");
    const reworded = readFileSync(LISTS, "utf8").replace(/^summary: .*$/m, "$&\nreworded: 新的文字");
    writeFileSync(LISTS, reworded);
    writeFileSync(other, reworded.replaceAll("taobao.tbk.lists.get", "taobao.tbk.other.get").replace(/^id: .*\n/m, ""));
    const told = async () => (await phases()).diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
    const of = (file: string) => expect.stringMatching(new RegExp(`${file.split("/").at(-1)}:\\d+ words-changed$`));
    expect(await told()).toEqual([of(LISTS), of(other)]);
    rmSync(API);
    expect(await told()).toEqual([of(LISTS), of(other)]);
    rmSync(other);
    expect(await told()).toEqual([of(LISTS)]);
    expect(await told()).toEqual([of(LISTS)]);
  });

  test("no value outlives the text it was read from, whatever a run before came to", async () => {
    const [enums, lists] = [readFileSync(API, "utf8"), readFileSync(LISTS, "utf8")];
    writeFileSync(API, enums.replace(/^summary: .*$/m, "summary: 不应留下的文字"));
    rmSync(request);
    mkdirSync(request); // in the way: the run fails after it has read everything
    expect((await generate(cached)).written).toEqual([]);
    rmSync(request, { recursive: true });
    writeFileSync(API, enums);
    writeFileSync(LISTS, lists.replace(/^summary: .*$/m, "summary: 另一处改动"));
    await generate(cached);
    expect(readFileSync(request, "utf8")).not.toContain("不应留下的文字");
    expect((await checkGenerated(cached)).differences).toEqual([]);
  });

  test("an edit that keeps size and times is seen, in a spec and in an output", async () => {
    for (const [path, from, to] of [
      [API, "排序", "次序"],
      [request, "次序", "顺序"],
    ] as const) {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
      utimesSync(path, atime, mtime);
      expect((await phases()).written).toContain("src/tbk/TbkEnumsGetRequest.ts");
      expect(await drift()).toEqual({});
    }
  });

  /** An API whose example another takes; gives what writes another example. */
  const shareExample = async () => {
    const other = join(options.specDir, "tbk/taobao.tbk.other.get.yaml");
    const text = readFileSync(LISTS, "utf8").replaceAll("taobao.tbk.lists.get", "taobao.tbk.other.get");
    const withField = (field: string) =>
      text.replace(/^params:.*$/m, `params:\n  twin_of: { type: String${field}, description: 词 }`);
    const change = (example: string) => writeFileSync(other, withField(`, example: ${example}`));
    writeFileSync(LISTS, withField("").replaceAll("taobao.tbk.other.get", "taobao.tbk.lists.get"));
    change("甲");
    await phases();
    return change;
  };

  test("an example that another API takes over is made anew there", async () => {
    const change = await shareExample();
    change("乙");
    expect((await phases()).written).toContain("data/taobao.tbk.lists.get.json");
    expect(await drift()).toEqual({});
  });

  test("a run that was stopped while it remembered leaves nothing wrong behind", async () => {
    const change = await shareExample();
    const remembered = () =>
      new Map([...snapshot(join(root, "cache")).keys()].map((path) => [path, readFileSync(path)]));
    const old = remembered();
    change("乙");
    await phases();
    const changed = [...remembered()].filter(
      ([path, bytes]) => path.includes("/apis/") && !old.get(path)?.equals(bytes),
    );
    expect(changed.length).toBeGreaterThan(2);
    for (const [path] of changed) {
      change("甲");
      await phases();
      const [state] = [...remembered()].filter(([name]) => name.endsWith("/state.json"));
      rmSync(path);
      mkdirSync(join(path, "in-the-way"), { recursive: true });
      change("乙");
      await phases();
      // As if it had been stopped before it wrote anything else.
      rmSync(path, { recursive: true });
      writeFileSync(path, old.get(path) ?? "");
      writeFileSync(...(state as [string, Buffer]));
      change("甲");
      await generate(options);
      change("乙");
      await phases();
      expect(await drift()).toEqual({});
    }
  });

  test.each<[what: string, make: (path: string) => void]>([
    ["a file", (path) => writeFileSync(path, "x")],
    ["a link to nothing", (path) => symlinkSync(join(root, "nothing/at/all"), path)],
  ])("stops no run where its folder is %s", async (_what, make) => {
    const before = snapshot(options.outDir);
    rmSync(join(root, "cache"), { recursive: true });
    make(join(root, "cache"));
    writeFileSync(API, `${readFileSync(API, "utf8")}# edited\n`);
    expect((await generate(cached)).diagnostics).toEqual([]);
    expect(snapshot(options.outDir)).toEqual(before);
    rmSync(join(root, "cache"));
  });

  test("does not hide what has come since and nobody reads", async () => {
    for (const path of ["tbk/taobao.tbk.odd.get.yml", "patches"]) {
      writeFileSync(join(options.specDir, path), "x");
      expect((await generate(cached)).diagnostics).toMatchObject([{ file: join(options.specDir, path) }]);
      rmSync(join(options.specDir, path));
      expect((await generate(cached)).diagnostics).toEqual([]);
    }
  });

  test.each<[what: string, make: (path: string) => void]>([
    ["a folder", (path) => mkdirSync(path)],
    ["a link to nothing", (path) => symlinkSync("nothing", path)],
  ])("does not hide what has the name of a spec and is %s", async (_what, make) => {
    const path = join(options.specDir, "tbk/taobao.tbk.odd.get.yaml");
    make(path);
    expect((await generate(cached)).diagnostics).toMatchObject([{ file: path }]);
  });

  test("hidden files of editors and systems are no specs", async () => {
    symlinkSync("me@host.1:2", join(options.specDir, "tbk/.#taobao.tbk.enums.get.yaml"));
    writeFileSync(join(options.specDir, "tbk/._taobao.tbk.enums.get.yaml"), "x");
    expect((await phases()).phases).toEqual(["compare"]);
    expect(await drift()).toEqual({});
  });

  test("does not hide a folder of the package that has become a link", async () => {
    const folder = join(options.outDir, "src/tbk");
    renameSync(folder, join(root, "moved"));
    symlinkSync(join(root, "moved"), folder);
    expect((await generate(cached)).diagnostics).toMatchObject([{ file: folder, code: "foreign-output" }]);
  });

  test.each<[what: string, change: (path: string) => void]>([
    ["edited", (path) => writeFileSync(path, "// formatted on save")],
    ["deleted", (path) => rmSync(path)],
  ])("an output that is %s before the run has ended is made again by the next", async (_what, change) => {
    writeFileSync(API, readFileSync(API, "utf8").replace("description: 排序", "description: 排序方式"));
    const onPhase = (name: string) => {
      if (name !== "write") return;
      change(request);
      for (const end = Date.now() + 60; Date.now() < end;); // longer than a file is told by what it holds
    };
    await generate({ ...cached, progress: { onPhase } });
    expect((await phases()).written).toEqual(["src/tbk/TbkEnumsGetRequest.ts"]);
    expect(await drift()).toEqual({});
  });

  const afterTicks = async (ticks: number) => {
    for (let tick = 0; tick < ticks; tick++) await undefined;
  };

  test("what is edited during a run, and edited back, is not remembered", async () => {
    const [first, second] = ["甲", "乙"].map((word) => readFileSync(API, "utf8").replace("排序", word));
    writeFileSync(API, first as string);
    const onPhase = (name: string) => {
      if (name === "compare") void afterTicks(4).then(() => writeFileSync(API, second as string)); // compared, not read
    };
    await generate({ ...cached, progress: { onPhase } });
    writeFileSync(API, first as string);
    await phases();
    expect(await drift()).toEqual({});
  });

  /** A file of the cache. */
  const record = (name: string) =>
    [...snapshot(join(root, "cache")).keys()].find((path) => path.endsWith(`/${name}`)) as string;

  test("where all looks as it did nothing is compared, and what was touched is compared once", async () => {
    for (const path of [API, request]) {
      utimesSync(path, 1, 1);
      expect(await phases()).toMatchObject({ phases: ["compare"], written: [] });
      const state = readFileSync(record("state.json"));
      rmSync(record("state.json"));
      expect(await phases()).toMatchObject({ phases: ["compare"], written: [] });
      writeFileSync(join(dirname(record("rest.json")), "state.json"), state);
    }
  });

  test("an older record of how all looked counts for nothing", async () => {
    const [text, old] = [readFileSync(API, "utf8"), readFileSync(record("rest.json"))];
    writeFileSync(API, text.replace("description: 排序", "description: 排序方式"));
    await phases();
    writeFileSync(record("rest.json"), old);
    writeFileSync(API, text);
    expect((await phases()).written).toContain("src/tbk/TbkEnumsGetRequest.ts");
    expect(await drift()).toEqual({});
  });

  test("counts for nothing where its files are none", async () => {
    for (const path of snapshot(join(root, "cache")).keys()) {
      rmSync(path);
      symlinkSync("/dev/zero", path);
    }
    expect(await phases()).toMatchObject({ apis: 2, written: [] });
    expect(await drift()).toEqual({});
  });

  test.each<[what: string, damage: (path: string) => void]>([
    ["are gone", (path) => rmSync(path)],
    ["are cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ["are another's", (path) => writeFileSync(path, readFileSync(record("examples")))],
  ])("an API is made from its spec where the texts of the cache %s", async (_what, damage) => {
    for (const path of snapshot(join(root, "cache")).keys()) if (path.endsWith(".texts")) damage(path);
    rmSync(request);
    expect((await phases()).written).toEqual(["src/tbk/TbkEnumsGetRequest.ts"]);
    expect(await drift()).toEqual({});
    rmSync(request);
    expect((await phases()).phases.filter((name) => name === "compare")).toHaveLength(1);
    expect(await drift()).toEqual({});
  });

  test("counts for nothing where it is damaged and cannot be written", async () => {
    const folders = ["--spec", options.specDir, "--out", options.outDir, "--cache", join(root, "cache")];
    const run = (...flags: string[]) =>
      spawnSync(process.execPath, [...flags, "scripts/generator.mjs", "generate", ...folders], { encoding: "utf8" });
    run(); // the bundle remembers for itself
    for (const path of snapshot(join(root, "cache")).keys()) if (path.endsWith(".texts")) writeFileSync(path, "");
    rmSync(request);
    const probe = `
      const fs = require("node:fs");
      const refuse = (call) => (path, ...rest) => {
        if (!String(path).includes("/cache/")) return call(path, ...rest);
        throw Object.assign(new Error("EROFS: read-only file system, " + call.name), { syscall: call.name });
      };
      for (const name of ["rmSync", "writeFileSync", "renameSync"]) fs[name] = refuse(fs[name]);
      require("node:module").syncBuiltinESMExports();`;
    writeFileSync(join(root, "probe.cjs"), probe);
    expect(run("--require", join(root, "probe.cjs"))).toMatchObject({ status: 0, stderr: "" });
    expect(await drift()).toEqual({});
  });

  test("counts for nothing when it is damaged", async () => {
    for (const path of snapshot(join(root, "cache")).keys()) writeFileSync(path, "{");
    expect(await phases()).toMatchObject({ apis: 2, written: [] });
    expect(await drift()).toEqual({});
  });
});

describe("the command line", () => {
  const run = (...args: string[]) => runHere(generateCommand, args);
  const lint = (...args: string[]) => runHere(lintCommand, ["--spec", options.specDir, ...args]);
  const folders = ["--spec", options.specDir, "--out", options.outDir, "--cache", join(root, "cache")];

  test("generate says how many APIs, check exits 1 on drift, json is one value", async () => {
    expect(await run(...folders)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^2 APIs: 0 files written/),
    });
    rmSync(join(options.outDir, "src/index.ts"));
    const check = await run(...folders, "--check");
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("src/index.ts: missing");
    const json = await run(...folders, "--check", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      apis: 2,
      differences: [{ path: "src/index.ts", drift: "missing" }],
    });
  });

  test("check tells what to do with a file of somebody else, which generate leaves alone", async () => {
    writeFileSync(join(options.outDir, "notes.txt"), "mine");
    const lastLine = async () => (await run(...folders, "--check")).stdout.split("\n").at(-1);
    expect(await lastLine()).toBe("2 APIs: 1 files differ: move what is foreign out of the folder");
    rmSync(join(options.outDir, "src/index.ts"));
    expect(await lastLine()).toBe(
      "2 APIs: 2 files differ: run npm run generate, and move what is foreign out of the folder",
    );
  });

  test("check --diff shows what differs", async () => {
    writeFileSync(request, readFileSync(request, "utf8").replace("排序", "次序"));
    const { stdout } = await run(...folders, "--check", "--diff");
    expect(stdout).toMatch(/^-.*次序/m);
    expect(stdout).toMatch(/^\+.*排序/m);
  });

  test("lint prints file:line:col severity code message, exit 1", async () => {
    writeFileSync(API, readFileSync(API, "utf8").replace("kind: read", "kind: maybe"));
    const { status, stdout } = await lint();
    expect(status).toBe(1);
    expect(stdout).toContain(`${API}:5:1 error spec-shape \`kind\` is "maybe" (write one of: read, write)`);
  });

  test("more warnings than anybody reads are summed up with the first, and told one by one when asked", async () => {
    const fields = Array.from({ length: 201 }, (_, n) => `  f${n}: { type: String, draft: true, description: 词 }\n`);
    writeFileSync(
      API,
      readFileSync(API, "utf8").replace(/^params:\n/m, (line) => line + fields.join("")),
    );
    const line =
      readFileSync(API, "utf8")
        .split("\n")
        .findIndex((text) => text.includes("f0:")) + 1;
    const place = `${API}:${line}:23`;
    const first = "`params.f0` still has the page's own words (word the description, then remove `draft:`)";
    const summed = `201 warnings draft-text in 1 files, the first ${place} ${first}\n2 APIs, 0 errors, 201 warnings`;
    expect(await lint()).toMatchObject({ status: 0, stdout: summed });
    const all = (await lint("--all")).stdout.split("\n");
    expect(all).toHaveLength(202);
    expect(all[0]).toBe(`${place} warning draft-text ${first}`);
    const { diagnostics, summary } = JSON.parse((await lint("--summary", "--json")).stdout);
    expect({ diagnostics, summary }).toMatchObject({ diagnostics: [], summary: [{ code: "draft-text", count: 201 }] });
    expect((await run(...folders)).stdout).toContain("201 warnings draft-text: npm run lint names them\n2 APIs: ");
  });

  test("a folder that cannot be made is told in one line, exit 1", async () => {
    const { status, stderr } = await run("--spec", options.specDir, "--out", "/dev/null/out");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ENOTDIR: .*\/dev\/null\/out.*$/);
  });
});
