/** The built package in a Node that is made strict by its flags: an app in a hardened container sets them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./cli/built.ts";

const APP = mkdtempSync(join(tmpdir(), "hardened-"));

const MAIN = `
async function main({ TbkItemInfoGetRequest, TbkOrderDetailsGetRequest, TopApiError, TopClient }, { fault, startGateway, TEST_APP }) {
  const gateway = await startGateway({ gzip: true });
  const request = new TbkItemInfoGetRequest().setNumIids("1");
  const range = { start_time: "2024-11-11 00:00:00", end_time: "2024-11-11 05:00:00", page_size: 2 };
  const told = [];
  for (const format of ["json", "xml"]) {
    const client = new TopClient({ ...TEST_APP, url: gateway.url, format, retry: false });
    const { results } = await client.execute(request);
    const settled = format === "json" ? await client.batch([request, request]) : [];
    const orders = await client.paginate(new TbkOrderDetailsGetRequest(range)).toArray();
    gateway.answer(TbkItemInfoGetRequest, fault.error(15, "isv.item-not-exist"));
    const error = await client.execute(request).catch((reason) => reason);
    told.push(results.length, settled.map(({ status }) => status), orders.length, error instanceof TopApiError && error.sub_code);
    await client.close();
    gateway.reset();
  }
  await gateway.close();
  console.log(JSON.stringify(told));
}
`;

beforeAll(async () => {
  await ensureBuilt();
  mkdirSync(join(APP, "node_modules"));
  symlinkSync(resolve("generated"), join(APP, "node_modules", "tbk-sdk"));
  const esm = `import * as sdk from "tbk-sdk";\nimport * as kit from "tbk-sdk/testing";\n`;
  writeFileSync(join(APP, "app.mjs"), `${esm}${MAIN}await main(sdk, kit);\n`);
  writeFileSync(join(APP, "app.cjs"), `${MAIN}main(require("tbk-sdk"), require("tbk-sdk/testing"));\n`);
});
afterAll(() => rmSync(APP, { recursive: true }));

const FLAGS = ["--frozen-intrinsics", "--disallow-code-generation-from-strings", "--disable-proto=throw"];

test.each(FLAGS.flatMap((flag) => ["app.mjs", "app.cjs"].map((app) => [flag, app] as const)))("%s %s", (flag, app) => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", flag, app], { cwd: APP, encoding: "utf8" });
  const code = "isv.item-not-exist";
  const batch = ["fulfilled", "fulfilled"];
  expect({ stdout: JSON.parse(stdout || "null") as unknown, stderr }).toEqual({
    stdout: [1, batch, 6, code, 1, [], 6, code],
    stderr: "",
  });
});
