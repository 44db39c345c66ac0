import { exampleParams, type Gateway, startGateway, TEST_APP } from "../generated/src/testing/index.ts";
import { formatTimestamp } from "../generated/src/testing/timestamp.ts";
import { expectedSign } from "../generated/src/testing/verify.ts";
import { start, wholeNumber } from "../generator/cli/command.ts";

/** `npm run gateway -- --port N`: TOP's gateway on this machine, until Ctrl-C. */

const METHOD = "taobao.tbk.sc.social.crowd.get";

/** A signed call for a shell; its timestamp is accepted for ten minutes. */
function curlCall(url: string): string {
  const { appKey, appSecret } = TEST_APP;
  const system = { method: METHOD, app_key: appKey, session: "test-session", format: "json", v: "2.0" };
  const timestamp = formatTimestamp(Date.now());
  const params = { ...system, timestamp, sign_method: "hmac-sha256", ...exampleParams<Record<string, string>>(METHOD) };
  const text = new Map(Object.entries(params).map(([name, value]) => [name, String(value)]));
  text.set("sign", expectedSign(text, appSecret, params.sign_method) ?? "");
  return `curl '${url}' -d '${new URLSearchParams([...text])}'`;
}

function describe({ url }: Gateway): string {
  return [
    `url         ${url}`,
    `app_key     ${TEST_APP.appKey}`,
    `app secret  ${TEST_APP.appSecret}`,
    `session     any text`,
    "",
    "A signed call, good for ten minutes:",
    curlCall(url),
    "",
    "Ctrl-C stops it.",
  ].join("\n");
}

await start({
  usage: "npm run gateway [-- --port N]",
  options: { port: { type: "string", default: "8787" } },
  async run({ port }) {
    const gateway = await startGateway({ keepAlive: true, port: wholeNumber("--port", port, 65_535) });
    console.log(describe(gateway));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void gateway.close());
  },
});
