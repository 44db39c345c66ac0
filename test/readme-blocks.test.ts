import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { finished } from "node:stream/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as sdk from "../generated/src/index.ts";
import { type Gateway, startGateway, TEST_APP } from "../generated/src/testing/index.ts";
import { driftCommand } from "../generator/cli/drift.ts";
import { runHere } from "./helpers/command.ts";
import { type Block, blocksOf, runBlock } from "./helpers/readme.ts";

/** What READMEs show besides TypeScript. Each block is taken by the test that runs it; in the end none may be left. */
const left = new Set(
  ["generated/README.md", "README.md", "CONTRIBUTING.md"].flatMap(blocksOf).filter(({ language }) => language !== "ts"),
);

function take(words: string): Block {
  const block = [...left].find(({ code }) => code.includes(words));
  if (!block) throw new Error(`no block has ${words}`);
  left.delete(block);
  return block;
}

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, any>;
const manifest = read("generated/package.json");
const dir = mkdtempSync(join(tmpdir(), "readme-"));
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
  vi.stubEnv("TOP_APP_KEY", TEST_APP.appKey);
  vi.stubEnv("TOP_APP_SECRET", TEST_APP.appSecret);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
  await gateway.close();
});

describe("what READMEs show besides TypeScript", { shuffle: false }, () => {
  test("what onDrift wrote makes patches", async () => {
    const file = join(dir, "drift.jsonl");
    const given = {
      createWriteStream: (_: string, options: object) => createWriteStream(file, options),
      TopClient: sdk.TopClient,
      url: gateway.url,
    };
    const { client, drifts } = await runBlock(take("onDrift"), given, "client, drifts");
    gateway.answer("taobao.tbk.item.info.get", () => ({ results: [], new_field: 5 }));
    await client.execute(new sdk.TbkItemInfoGetRequest({ num_iids: "123" }));
    await finished(drifts.end());
    const { stdout, status } = await runHere(driftCommand, [file]);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/new_field[^]*type: Number/)]);
  });

  test("lines that install and call what is there", () => {
    for (let readmes = 0; readmes < 2; readmes++) {
      expect(take("npm install tbk-sdk").code).toBe(`npm install ${manifest["name"]}\n`);
    }
    const shell = [take("npm ci && npm start"), take("npm run update"), take("npx top-sdk-generator")];
    const commands = shell
      .flatMap(({ code }) => code.split("\n"))
      .flatMap((line) => line.replace(/ +#.*/, "").split(" && "))
      .filter((line) => line !== "");
    const { name, version, scripts } = read("package.json");
    const isKnown = (line: string) => {
      const [, script] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
      if (script === "run" || script === "ci" || script === "pack") return true;
      const [, tarball] = /^npm install .*\/([\w.-]+\.tgz)$/.exec(line) ?? [];
      if (tarball) return tarball === `${name}-${version}.tgz`;
      const [, command] = /^npx top-sdk-generator (\w+)/.exec(line) ?? []; // `npm run check:generator` calls these
      return line.startsWith("cd ") || Object.hasOwn(scripts, script ?? command ?? "");
    };
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((line) => !isKnown(line))).toEqual([]);
  });

  test("the server for models is the package's command, with its optional packages", () => {
    const { command, args } = JSON.parse(take("mcpServers").code).mcpServers.tbk as { command: string; args: string[] };
    const packages = args.filter((_, index) => args[index - 1] === "-p");
    expect([command, ...args.slice(-2)]).toEqual(["npx", "tbk", "mcp"]);
    expect(packages[0]).toBe(manifest["name"]);
    for (const name of packages.slice(1))
      expect(manifest["peerDependenciesMeta"]).toHaveProperty([name, "optional"], true);
    expect(Object.keys(manifest["bin"])).toContain("tbk");
  });

  test("the tree of errors is that of the classes", () => {
    const classes = sdk as unknown as Record<string, { readonly prototype: object } | undefined>;
    const parents: string[] = [];
    const lines = take("TopError\n").code.trim().split("\n");
    expect(lines).toHaveLength(11);
    for (const line of lines) {
      const [, branch = "", name = ""] = /^([│├└─ ]*)(\w+)/.exec(line) ?? [];
      const depth = branch.length / 4;
      parents[depth] = name;
      const parent = depth === 0 ? Error : classes[parents[depth - 1] ?? ""];
      expect(Object.getPrototypeOf(classes[name]?.prototype), line).toBe(parent?.prototype);
    }
  });

  test("every block is run or looked at", () => {
    for (const block of left) if (/^(?:npx (?:-p tbk-sdk )?tbk .*\n)+$/.test(block.code)) left.delete(block); // cli/readme.test.ts
    take('from "bullmq"'); // readme-machines.test.ts
    take("esbuild app.mjs"); // this and the next, bundles.test.ts
    for (const name of ["rollup", "vite", "webpack", "next"]) take(`// ${name}.config.mjs`);
    for (const words of ["OutputFile[]", "doc site ->"]) {
      const stages = take(words).code.matchAll(/(?:pull|transcribe|load|validate|model|emit|format|write)/g);
      for (const [stage] of stages) expect(existsSync(join("generator", stage)), stage).toBe(true);
    }
    expect([...left]).toEqual([]);
  });
});
