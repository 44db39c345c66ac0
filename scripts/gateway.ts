/** npm run gateway -- [--out DIR] [--port N]: TOP's gateway on this machine, until Ctrl-C. */
import { defineCommand, start, wholeNumber } from "../generator/cli/command.ts";
import { type Kit, loadKit } from "./test-kit.ts";

/** A signed call for a shell; its timestamp is accepted for ten minutes. */
function curlCall(url: string, { exampleParams, expectedSign, formatTimestamp, EXAMPLE, TEST_APP }: Kit): string {
  const { appKey, appSecret } = TEST_APP;
  const { method } = EXAMPLE;
  const system = { method, app_key: appKey, session: "test-session", format: "json", v: "2.0" };
  const timestamp = formatTimestamp(Date.now());
  const params = { ...system, timestamp, sign_method: "hmac-sha256", ...exampleParams<Record<string, string>>(method) };
  const text = new Map(Object.entries(params).map(([name, value]) => [name, String(value)]));
  text.set("sign", expectedSign(text, appSecret, params.sign_method) ?? "");
  return `curl '${url}' -d '${new URLSearchParams([...text])}'`;
}

function describe(url: string, kit: Kit): string {
  const { TEST_APP, EXAMPLE, findApi } = kit;
  return [
    `url         ${url}`,
    `app_key     ${TEST_APP.appKey}`,
    `app secret  ${TEST_APP.appSecret}`,
    `session     any text`,
    "",
    ...(findApi(EXAMPLE.method) ? ["A signed call, good for ten minutes:", curlCall(url, kit), ""] : []),
    "Ctrl-C stops it.",
  ].join("\n");
}

export const gatewayCommand = defineCommand({
  usage: `npm run gateway [-- --out DIR --port N]
  --out  folder of the generated package whose APIs it answers for (default: generated)`,
  options: { out: { type: "string", default: "generated" }, port: { type: "string", default: "8787" } },
  async run({ out, port }) {
    const wanted = wholeNumber("--port", port, 65_535);
    const kit = await loadKit(out);
    const gateway = await kit.startGateway({ keepAlive: true, port: wanted });
    console.log(describe(gateway.url, kit));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void gateway.close());
  },
});

if (import.meta.filename === process.argv[1]) await start(gatewayCommand);
