import {
  importedFolders
} from "./chunk-CLXCP5Q4.js";
import "./chunk-WATWUP4W.js";
import {
  UserError,
  defineCommand,
  start,
  wholeNumber
} from "./chunk-AL3ONMBD.js";
import "./chunk-WGKIATWL.js";
import "./chunk-7F3LAL5W.js";

// scripts/test-kit.ts
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
var ENTRY = `
export * from "./testing/index.ts";
export { EXAMPLE } from "./cli/examples.ts";
export { findApi } from "./data/read.ts";
export { formatTimestamp } from "./testing/timestamp.ts";
export { expectedSign } from "./testing/verify.ts";
`;
async function loadKit(out) {
  const src = resolve(out, "src");
  if (!existsSync(join(src, "testing", "index.ts"))) {
    throw new UserError(`${out} holds no generated package: npm run generate makes it`);
  }
  const dir = mkdtempSync(join(tmpdir(), "test-kit-"));
  try {
    const outfile = join(dir, "kit.cjs");
    await build({
      stdin: { contents: ENTRY, resolveDir: src, loader: "ts" },
      outfile,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      charset: "utf8",
      logLevel: "warning",
      alias: importedFolders(),
      // Its data lies where the built kit would look for it.
      define: { "import.meta.url": JSON.stringify(pathToFileURL(resolve(out, "dist", "esm", "testing.js")).href) }
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

// scripts/gateway.ts
function curlCall(url, { exampleParams, expectedSign, formatTimestamp, EXAMPLE, TEST_APP }) {
  const { appKey, appSecret } = TEST_APP;
  const { method } = EXAMPLE;
  const system = { method, app_key: appKey, session: "test-session", format: "json", v: "2.0" };
  const timestamp = formatTimestamp(Date.now());
  const params = { ...system, timestamp, sign_method: "hmac-sha256", ...exampleParams(method) };
  const text = new Map(Object.entries(params).map(([name, value]) => [name, String(value)]));
  text.set("sign", expectedSign(text, appSecret, params.sign_method) ?? "");
  return `curl '${url}' -d '${new URLSearchParams([...text])}'`;
}
function describe(url, kit) {
  const { TEST_APP, EXAMPLE, findApi } = kit;
  return [
    `url         ${url}`,
    `app_key     ${TEST_APP.appKey}`,
    `app secret  ${TEST_APP.appSecret}`,
    `session     any text`,
    "",
    ...findApi(EXAMPLE.method) ? ["A signed call, good for ten minutes:", curlCall(url, kit), ""] : [],
    "Ctrl-C stops it."
  ].join("\n");
}
var gatewayCommand = defineCommand({
  usage: `npm run gateway [-- --out DIR --port N]
  --out  folder of the generated package whose APIs it answers for (default: generated)`,
  options: { out: { type: "string", default: "generated" }, port: { type: "string", default: "8787" } },
  async run({ out, port }) {
    const wanted = wholeNumber("--port", port, 65535);
    const kit = await loadKit(out);
    const gateway = await kit.startGateway({ port: wanted });
    console.log(describe(gateway.url, kit));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void gateway.close());
  }
});
if (import.meta.filename === process.argv[1]) await start(gatewayCommand);
export {
  gatewayCommand
};
